import { ending } from '../../law/hd05/ending';
import { dauHaiCham as ofTheState } from '../../nd30/noi-nhan/dau-hai-cham';
import { restated } from '../../shapes/restated';

export const dauHaiCham = restated(ofTheState, {
  id: 'hd05/noi-nhan/dau-hai-cham',
  ref: 'HD05-KG-03',
  severity: 'error',
  basis: ending.dauNoiNhan,
  examples: { right: ['Nơi nhận:\n- Lưu Văn phòng Đảng uỷ.'], wrong: ['Nơi nhận\n- Lưu Văn phòng Đảng uỷ.'] },
});
