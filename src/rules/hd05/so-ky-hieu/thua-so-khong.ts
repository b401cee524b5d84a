import { letterhead } from '../../law/hd05/letterhead';
import { slipRule } from '../../shapes/slip';

export const thuaSoKhong = slipRule({
  id: 'hd05/so-ky-hieu/thua-so-khong',
  ref: 'HD05-SO-02',
  component: 'soKyHieu',
  title: 'Chỉ số nhỏ hơn 10 ghi thêm một số 0 phía trước',
  severity: 'warning',
  basis: letterhead.soKyHieu,
  message: 'Số văn bản thừa số 0 phía trước.',
  pattern: /^S\p{L}{1,2}[ ]?:?[ ]*(?<sai>0+)(?=(?:0[1-9]|[1-9]\d+)[ ]?[-/–])/dgu,
  right: () => '',
  examples: { right: ['Số 05-CV/ĐU', 'Số 105-CV/ĐU'], wrong: ['Số 005-CV/ĐU'] },
});
