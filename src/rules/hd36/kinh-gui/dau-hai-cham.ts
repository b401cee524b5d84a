import { ending } from '../../law/hd36/ending';
import { dauHaiCham as ofTheState } from '../../nd30/kinh-gui/dau-hai-cham';
import { restated } from '../../shapes/restated';

export const dauHaiCham = restated(ofTheState, {
  id: 'hd36/kinh-gui/dau-hai-cham',
  ref: 'DANG-KG-01',
  severity: 'error',
  title: 'Sau từ “Kính gửi”, “Kính trình” có dấu hai chấm',
  basis: ending.dauNoiNhan,
  examples: { right: ['Kính gửi: Tỉnh uỷ'], wrong: ['Kính gửi Tỉnh uỷ'] },
});
