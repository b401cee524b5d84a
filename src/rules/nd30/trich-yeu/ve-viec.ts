import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai } from '../../law/nd30/kinds';

/** “V/v” at the head of the trích yếu of a document with tên loại. */
const vv = /^(?<sai>[Vv]\/[vV][ \u00a0]*:?)(?=[ \u00a0])/dgu;

export const veViec = slipRule({
  id: 'nd30/trich-yeu/ve-viec',
  ref: 'ND30-TY-05',
  component: 'trichYeu',
  title: 'Trích yếu của văn bản có tên loại không dùng “V/v”',
  severity: 'warning',
  appliesTo: coTenLoai,
  basis: letterhead.trichYeuVeViec,
  message: '“V/v” chỉ dùng trong công văn; ở đây ghi “Về việc”.',
  pattern: vv,
  right: () => 'Về việc',
  unless: (part, { anatomy }) => anatomy.of('trichYeu')[0] !== part,
  examples: { right: ['Về việc phê duyệt kế hoạch'], wrong: ['V/v phê duyệt kế hoạch'] },
});
