import type { Part } from '../../../anatomy/model';
import { at, textOf } from '../../place';
import { defineRule } from '../../rule';
import { isAlone } from '../../reading/surroundings';
import { letterhead } from '../../law/nd30/letterhead';
import { coSoRieng } from '../../law/nd30/kinds';

export const thieuDiaDanh = defineRule({
  id: 'nd30/dia-danh-thoi-gian/thieu-dia-danh',
  ref: 'ND30-DD-05',
  component: 'diaDanhThoiGian',
  title: 'Trước thời gian ban hành có địa danh',
  severity: 'error',
  appliesTo: coSoRieng,
  basis: letterhead.diaDanh,
  messages: { thieu: 'Trước ngày, tháng, năm ban hành không có địa danh.' },
  examples: { right: ['Hà Nội, ngày 15 tháng 3 năm 2026'], wrong: ['Ngày 15 tháng 3 năm 2026'] },

  *check({ draft, anatomy }) {
    const [part, ...others] = anatomy.of('diaDanhThoiGian');
    if (part === undefined || others.length > 0 || !standsApart(part)) return;
    if (!/^ngày[\s\u00a0]/iu.test(textOf(part).normalize('NFC'))) return;
    const above = draft.paragraphs[part.paragraph.index - 1];
    if (part.paragraph.part === 'body' && above?.text.trimEnd().endsWith(',') === true) return;
    yield { message: 'thieu', place: at(part), actual: textOf(part) };
  },
});

/** In a paragraph of its own, or in the right half of a line, after the tab that parts it from the number. */
function standsApart(part: Part): boolean {
  return isAlone(part) || part.paragraph.text.charAt(part.start - 1) === '\t';
}
