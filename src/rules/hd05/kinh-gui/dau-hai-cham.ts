import { ending } from '../../law/hd05/ending';
import { dauHaiCham as ofTheState } from '../../nd30/kinh-gui/dau-hai-cham';
import { restated } from '../../shapes/restated';

export const dauHaiCham = restated(ofTheState, {
  id: 'hd05/kinh-gui/dau-hai-cham',
  ref: 'HD05-KG-03',
  severity: 'error',
  title: 'Sau từ “Kính gửi”, “Kính trình” có dấu hai chấm',
  basis: ending.dauNoiNhan,
  examples: { right: ['Kính gửi: Tỉnh uỷ'], wrong: ['Kính gửi Tỉnh uỷ'] },
});
