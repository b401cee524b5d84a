import { at, hasWords } from '../../place';
import { defineRule } from '../../rule';
import { blanksBetween } from '../../setting';
import { letterhead } from '../letterhead-clauses';
import { coTenLoai } from '../letterhead-kinds';

export const cachDong = defineRule({
  id: 'nd30/trich-yeu/cach-dong',
  ref: 'ND30-TY-02',
  component: 'trichYeu',
  title: 'Trích yếu đặt ngay dưới tên loại',
  severity: 'warning',
  appliesTo: coTenLoai,
  basis: letterhead.trichYeu,
  messages: { dongTrong: 'Giữa tên loại và trích yếu thừa dòng trống.' },
  examples: { right: [], wrong: [] },

  *check({ draft, anatomy }) {
    const above = anatomy.of('tenLoai').filter(hasWords).at(-1);
    const [below] = anatomy.of('trichYeu').filter(hasWords);
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
