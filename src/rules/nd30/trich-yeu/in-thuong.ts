import { isUpper } from '../../../text/letter-case';
import { at, textOf } from '../../place';
import { defineRule } from '../../rule';
import { wordsOf } from '../../words';
import { letterhead } from '../../law/nd30/letterhead';

export const inThuong = defineRule({
  id: 'nd30/trich-yeu/in-thuong',
  ref: 'ND30-TY-02',
  component: 'trichYeu',
  title: 'Trích yếu in thường',
  severity: 'error',
  appliesTo: 'all',
  basis: letterhead.trichYeu,
  messages: { inHoa: 'Trích yếu in hoa toàn bộ; cần in thường.' },
  examples: { right: ['V/v nâng bậc lương năm 2026'], wrong: ['V/V NÂNG BẬC LƯƠNG NĂM 2026'] },

  *check({ anatomy }) {
    const parts = anatomy.of('trichYeu');
    const [first] = parts;
    const text = parts
      .map(wordsOf)
      .join(' ')
      .replace(/^[Vv]\/[Vv]\b/u, '');
    const shownInCapitals =
      parts.length > 0 && parts.every((part) => part.paragraph.runs.every((run) => run.format.caps));
    const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
    if (first === undefined || words.length < 2 || !(isUpper(text) || shownInCapitals)) return;
    yield { message: 'inHoa', place: at(first), actual: textOf(first), expected: 'chữ in thường' };
  },
});
