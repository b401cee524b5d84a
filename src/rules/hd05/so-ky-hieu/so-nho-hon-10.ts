import { letterhead } from '../../law/hd05/letterhead';
import { slipRule } from '../../shapes/slip';

export const soNhoHon10 = slipRule({
  id: 'hd05/so-ky-hieu/so-nho-hon-10',
  ref: 'HD05-SO-02',
  component: 'soKyHieu',
  title: 'Số văn bản nhỏ hơn 10 ghi thêm số 0 phía trước',
  severity: 'error',
  basis: letterhead.soKyHieu,
  message: 'Số văn bản ghi là “{sai}”, thiếu số 0 phía trước.',
  pattern: /^S\p{L}{1,2}[ ]?:?[ ]*(?<sai>[1-9])(?=[ ]?[-/–])/dgu,
  right: ({ sai }) => `0${sai?.text ?? ''}`,
  examples: { right: ['Số 05-CV/ĐU', 'Số      -CV/ĐU'], wrong: ['Số 5-CV/ĐU'] },
});
