import { ending } from '../../law/hd36/ending';
import { gachDauDong as ofTheState } from '../../nd30/noi-nhan/gach-dau-dong';
import { restated } from '../../shapes/restated';

export const gachDauDong = restated(ofTheState, {
  id: 'hd36/noi-nhan/gach-dau-dong',
  ref: 'DANG-NN-01',
  severity: 'warning',
  basis: ending.luuViDu,
  examples: {
    right: ['Nơi nhận:\n- Như trên\n- Lưu Văn phòng Đảng uỷ.'],
    wrong: ['Nơi nhận:\n+ Như trên\n- Lưu Văn phòng Đảng uỷ.'],
  },
});
