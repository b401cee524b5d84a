import { pageExamples } from '../../shapes/shown';
import { shownNumbers } from '../../reading/page-numbers';
import { spanIn } from '../../place';
import { defineRule } from '../../rule';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const soTrangChuDung = defineRule({
  id: 'nd30/trang/so-trang-chu-dung',
  ref: 'ND30-FONT-14',
  component: 'trang',
  title: 'Số trang trình bày chữ đứng',
  severity: 'warning',
  appliesTo: 'all',
  basis: endingAndPage.soTrang,
  messages: { nghieng: 'Số trang đang in nghiêng, quy định kiểu chữ đứng.' },
  examples: pageExamples(
    [{ shown: 'số trang chữ đứng', pageNumber: { italic: false } }],
    [{ shown: 'số trang chữ nghiêng', pageNumber: { italic: true } }],
  ),

  *check({ draft }) {
    for (const { paragraph, runs } of shownNumbers(draft)) {
      const run = runs.find(({ format }) => format.italic);
      if (run === undefined) continue;
      yield {
        message: 'nghieng',
        place: { kind: 'span', span: spanIn(paragraph, run.start, run.end) },
        actual: 'nghiêng',
        expected: 'đứng',
        fixes: [
          {
            title: 'Bỏ in nghiêng',
            safety: 'safe',
            edits: runs.map(({ start, end, text }) => ({
              kind: 'formatRuns',
              span: spanIn(paragraph, start, end),
              expect: text,
              format: { italic: false },
            })),
          },
        ],
      };
    }
  },
});
