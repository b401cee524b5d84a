import { letterhead } from '../../law/hd36/letterhead';
import { slipRule } from '../../shapes/slip';

export const kyHieuInHoa = slipRule({
  id: 'hd36/so-ky-hieu/ky-hieu-in-hoa',
  ref: 'DANG-SO-01',
  component: 'soKyHieu',
  title: 'Ký hiệu văn bản in hoa',
  severity: 'warning',
  basis: letterhead.soViDu,
  message: 'Ký hiệu ghi chữ thường: “{sai}”.',
  pattern: /(?<=[-/][ ]?)(?<sai>\p{Ll}{2,})(?=$|[ ]?[-/])/dgu,
  right: ({ sai }) => (sai?.text === 'nb' ? null : (sai?.text.toLocaleUpperCase('vi') ?? null)),
  examples: { right: ['Số 15-CV/ĐU', 'Số 3294-CV/VPTW/nb'], wrong: ['Số 15-cv/đu'] },
});
