import type { Part } from '../../../anatomy/model';
import type { Edit } from '../../../finding/model';
import { inCapitals } from '../../shapes/letter-case';
import { at, spanWithin, textAt, textOf, visibleRuns } from '../../place';
import { headingsOf, smallWordsIn } from '../../reading/division';
import { defineRule } from '../../rule';
import { body } from '../../law/nd30/body';

export const phanChuongTieuDeInHoa = defineRule({
  id: 'nd30/noi-dung/phan-chuong-tieu-de-in-hoa',
  ref: 'ND30-FONT-6a.2',
  component: 'noiDung',
  title: 'Tiêu đề của phần, chương, mục, tiểu mục bằng chữ in hoa',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.tieuDePhanChuong,
  messages: { inThuong: 'Tiêu đề của “{so}” viết bằng chữ thường, quy định chữ in hoa.' },
  examples: {
    right: ['Chương I\nQUY ĐỊNH CHUNG\nCác cơ quan, đơn vị triển khai thực hiện./.'],
    wrong: [
      {
        text: 'Chương I\nQuy định chung\nCác cơ quan, đơn vị triển khai thực hiện./.',
        shown: 'tiêu đề đậm, canh giữa',
        look: { bold: true, alignment: 'center' },
        lookOf: 1,
      },
    ],
  },

  *check({ anatomy }) {
    for (const { word, entry, below } of headingsOf(anatomy)) {
      const first = below[0];
      if (first === undefined || !smallWordsIn(below)) continue;
      yield {
        message: 'inThuong',
        place: at(first),
        data: { so: `${word} ${entry.number}` },
        actual: textOf(first),
        expected: inCapitals(textOf(first)),
        fixes: [{ title: 'Viết bằng chữ in hoa', safety: 'safe', edits: below.flatMap(capitals) }],
      };
    }
  },
});

function capitals(part: Part): readonly Edit[] {
  return visibleRuns(part).flatMap((run): Edit[] => {
    const span = spanWithin(run, part);
    const expect = textAt(part.paragraph, span);
    const text = inCapitals(expect);
    return text === expect ? [] : [{ kind: 'replaceText', span, expect, text }];
  });
}
