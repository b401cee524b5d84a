import { ending } from '../../law/hd36/ending';
import { dauHaiCham as ofTheState } from '../../nd30/noi-nhan/dau-hai-cham';
import { restated } from '../../shapes/restated';

export const dauHaiCham = restated(ofTheState, {
  id: 'hd36/noi-nhan/dau-hai-cham',
  ref: 'DANG-NN-02',
  severity: 'error',
  basis: ending.dauNoiNhan,
  examples: { right: ['Nơi nhận:\n- Lưu Văn phòng Đảng uỷ.'], wrong: ['Nơi nhận\n- Lưu Văn phòng Đảng uỷ.'] },
});
