import type { Anatomy, Part } from '../../../anatomy/model';
import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai } from '../../law/nd30/kinds';

/** A small letter at the very beginning. */
const chuThuongDau = /^(?<sai>\p{Ll})(?=\p{L}{0,7}[ \u00a0])/dgu;

export const chuCaiDau = slipRule({
  id: 'nd30/trich-yeu/chu-cai-dau',
  ref: 'ND30-TY-02',
  component: 'trichYeu',
  title: 'Trích yếu viết hoa chữ cái đầu',
  severity: 'warning',
  appliesTo: coTenLoai,
  basis: letterhead.trichYeuVeViec,
  message: 'Chữ cái đầu của trích yếu chưa viết hoa.',
  pattern: chuThuongDau,
  right: ({ sai }) => sai?.text.toLocaleUpperCase('vi') ?? null,
  unless: (part, { anatomy }) => anatomy.of('trichYeu')[0] !== part || !isUnderType(part, anatomy),
  examples: {
    right: ['Thực hiện công tác dân vận năm 2026'],
    wrong: [{ text: 'thực hiện công tác dân vận năm 2026', shown: 'kế hoạch', kind: 'ke-hoach' }],
  },
});

/** On a line of its own; “KẾ HOẠCH thực hiện …” on one line goes on as a phrase. */
function isUnderType(part: Part, anatomy: Anatomy): boolean {
  return part.paragraph.text.slice(0, part.start).trim() === '' && anatomy.of('tenLoai').length > 0;
}
