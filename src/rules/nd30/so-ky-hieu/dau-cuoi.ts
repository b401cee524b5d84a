import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A mark after the last letter of the symbol. */
const dauCuoiDong = /(?<=[-/]\p{L}{1,12})(?<sai>[ ]*[.,;:]+)$/dgu;

export const dauCuoi = slipRule({
  id: 'nd30/so-ky-hieu/dau-cuoi',
  ref: 'ND30-SO-04',
  component: 'soKyHieu',
  title: 'Sau ký hiệu không có dấu câu',
  severity: 'warning',
  basis: letterhead.soKyHieu,
  message: 'Sau ký hiệu có dấu “{sai}”.',
  pattern: dauCuoiDong,
  right: (_, { anatomy }) => (anatomy.of('soKyHieu').length === 1 ? '' : null),
  examples: { right: ['Số: 15/UBND-VX'], wrong: ['Số: 15/UBND-VX.'] },
});
