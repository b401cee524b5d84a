import { letterhead } from '../../law/hd05/letterhead';
import { slipRule } from '../../shapes/slip';

export const dauCuoi = slipRule({
  id: 'hd05/so-ky-hieu/dau-cuoi',
  ref: 'HD05-SO-03',
  component: 'soKyHieu',
  title: 'Sau ký hiệu không có dấu câu',
  severity: 'warning',
  basis: letterhead.soViDu,
  message: 'Sau ký hiệu có dấu “{sai}”.',
  pattern: /(?<=[-/]\p{L}{1,12})(?<sai>[ ]*[.,;:]+)$/dgu,
  right: (_, { anatomy }) => (anatomy.of('soKyHieu').length === 1 ? '' : null),
  examples: { right: ['Số 15-CV/ĐU'], wrong: ['Số 15-CV/ĐU.'] },
});
