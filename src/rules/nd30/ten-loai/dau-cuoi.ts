import { slipRule } from '../../shapes/slip';
import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { coTenLoai } from '../../law/nd30/kinds';

/** A mark after the type's name. */
const dauThua = /(?<sai>[ \u00a0]*[:.;,]+)$/dgu;

export const dauCuoi = slipRule({
  id: 'nd30/ten-loai/dau-cuoi',
  ref: 'ND30-TL-01',
  component: 'tenLoai',
  title: 'Sau tên loại không có dấu câu',
  severity: 'warning',
  appliesTo: coTenLoai,
  basis: docTuNghiDinh30('Phụ lục I, Phần I, Mục V', 'CHỈ THỊ'),
  message: 'Sau tên loại thừa dấu câu.',
  pattern: dauThua,
  right: () => '',
  examples: { right: ['KẾ HOẠCH'], wrong: ['KẾ HOẠCH:'] },
});
