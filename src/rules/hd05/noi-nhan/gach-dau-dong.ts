import { ending } from '../../law/hd05/ending';
import { gachDauDong as ofTheState } from '../../nd30/noi-nhan/gach-dau-dong';
import { restated } from '../../shapes/restated';

export const gachDauDong = restated(ofTheState, {
  id: 'hd05/noi-nhan/gach-dau-dong',
  ref: 'HD05-NN-03',
  severity: 'warning',
  basis: ending.luuViDu,
  examples: {
    right: ['Nơi nhận:\n- Như trên\n- Lưu Văn phòng Đảng uỷ.'],
    wrong: ['Nơi nhận:\n+ Như trên\n- Lưu Văn phòng Đảng uỷ.'],
  },
});
