import { at, hasWords } from '../../place';
import { defineRule } from '../../rule';
import { blanksBetween } from '../../setting';
import { letterhead } from '../letterhead-clauses';

export const cachDong = defineRule({
  id: 'nd30/tieu-ngu/cach-dong',
  ref: 'ND30-TN-04',
  component: 'tieuNgu',
  title: 'Giữa Quốc hiệu và Tiêu ngữ không có dòng trống',
  severity: 'warning',
  appliesTo: 'all',
  basis: letterhead.cachDong,
  messages: { dongTrong: 'Giữa Quốc hiệu và Tiêu ngữ thừa dòng trống.' },
  examples: { right: [], wrong: [] },

  *check({ draft, anatomy }) {
    const above = anatomy.of('quocHieu').filter(hasWords).at(-1);
    const [below] = anatomy.of('tieuNgu').filter(hasWords);
    if (above === undefined || below === undefined) return;
    const blanks = blanksBetween({ draft }, above, below);
    if (blanks.length === 0) return;
    yield {
      message: 'dongTrong',
      place: at(below),
      actual: `${blanks.length} dòng trống`,
      expected: 'không có dòng trống',
      fixes: [
        {
          title: 'Bỏ dòng trống',
          safety: 'review',
          edits: blanks.map(({ part, index, text }) => ({
            kind: 'deleteParagraph',
            part,
            paragraph: index,
            expect: text,
          })),
        },
      ],
    };
  },
});
