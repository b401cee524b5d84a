import { loiVan } from '../../shapes/shown';
import { at } from '../../place';
import { defineRule } from '../../rule';
import { bodyParts, isLongerThanLine } from '../../reading/running-text';
import { body } from '../../law/nd30/body';

export const luiBangPhim = defineRule({
  id: 'nd30/noi-dung/lui-bang-phim',
  ref: 'ND30-ND-02',
  component: 'noiDung',
  title: 'Lùi đầu dòng bằng định dạng đoạn, không bằng phím Tab hay phím cách',
  severity: 'info',
  appliesTo: 'all',
  basis: { ...body.doanVan, standing: 'custom' },
  messages: { phim: '{count} đoạn văn lùi đầu dòng bằng phím Tab hoặc phím cách.' },
  examples: {
    right: [{ text: loiVan, shown: 'lùi đầu dòng 1,27 cm bằng định dạng đoạn' }],
    wrong: [{ text: `\t${loiVan}`, shown: 'gõ phím Tab', look: { firstLine: 0 } }],
  },

  *check({ draft, anatomy }) {
    const typed = bodyParts(anatomy).filter(
      (part) =>
        /^(?:\t|[ \u00a0]{3})/.test(part.paragraph.text) &&
        part.paragraph.format.firstLine < 1 &&
        isLongerThanLine(part, draft),
    );
    const first = typed[0];
    if (first !== undefined) yield { message: 'phim', place: at(first), data: { count: String(typed.length) } };
  },
});
