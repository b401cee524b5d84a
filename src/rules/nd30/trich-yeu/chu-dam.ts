import { weightRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai } from '../../law/nd30/kinds';

export const chuDam = weightRule({
  id: 'nd30/trich-yeu/chu-dam',
  ref: 'ND30-TY-02',
  component: 'trichYeu',
  title: 'Trích yếu in đậm',
  severity: 'error',
  appliesTo: coTenLoai,
  bold: true,
  basis: letterhead.trichYeu,
  examples: { right: ['Thực hiện công tác dân vận năm 2026'], wrong: [] },
});
