import { ending } from '../../law/hd36/ending';
import { cachSauGach as ofTheState } from '../../nd30/noi-nhan/cach-sau-gach';
import { restated } from '../../shapes/restated';

export const cachSauGach = restated(ofTheState, {
  id: 'hd36/noi-nhan/cach-sau-gach',
  ref: 'DANG-NN-01',
  severity: 'warning',
  basis: ending.luuViDu,
  examples: {
    right: ['Nơi nhận:\n- Như trên\n- Lưu Văn phòng Đảng uỷ.'],
    wrong: ['Nơi nhận:\n-Như trên\n- Lưu Văn phòng Đảng uỷ.'],
  },
});
