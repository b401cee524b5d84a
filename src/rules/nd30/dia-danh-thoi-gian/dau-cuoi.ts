import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A mark after the year. */
const dauCuoiDong = /(?<=năm[ ]+\d{4})(?<sai>[ ]*[.,;:]+)$/dgu;

export const dauCuoi = slipRule({
  id: 'nd30/dia-danh-thoi-gian/dau-cuoi',
  ref: 'ND30-DD-06',
  component: 'diaDanhThoiGian',
  title: 'Sau năm ban hành không có dấu câu',
  severity: 'warning',
  basis: letterhead.diaDanh,
  message: 'Sau năm ban hành có dấu “{sai}”.',
  pattern: dauCuoiDong,
  right: () => '',
  examples: { right: ['Hà Nội, ngày 15 tháng 3 năm 2026'], wrong: ['Hà Nội, ngày 15 tháng 3 năm 2026.'] },
});
