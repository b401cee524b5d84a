import { letterhead } from '../../law/hd36/letterhead';
import { slipRule } from '../../shapes/slip';

export const gachNoi = slipRule({
  id: 'hd36/so-ky-hieu/gach-noi',
  ref: 'DANG-SO-01',
  component: 'soKyHieu',
  title: 'Số, ký hiệu dùng dấu gạch nối (-) và gạch chéo (/)',
  severity: 'error',
  basis: letterhead.soKyHieu,
  message: 'Trong số, ký hiệu dấu “{sai}” phải là “{dung}”.',
  pattern: /(?<sai>[‐‒–—―−⁄∕\\])/dgu,
  right: ({ sai }) => (/[⁄∕\\]/u.test(sai?.text ?? '') ? '/' : '-'),
  examples: { right: ['Số 15-CV/ĐU'], wrong: ['Số 15–CV/ĐU'] },
});
