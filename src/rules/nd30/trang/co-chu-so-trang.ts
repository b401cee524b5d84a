import { pageExamples } from '../../shapes/shown';
import { shownNumbers } from '../../reading/page-numbers';
import { spanIn } from '../../place';
import { defineRule } from '../../rule';
import { decimal } from '../../reading/sections';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const coChuSoTrang = defineRule({
  id: 'nd30/trang/co-chu-so-trang',
  ref: 'ND30-FONT-14',
  component: 'trang',
  title: 'Số trang cỡ chữ 13 đến 14',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.soTrang,
  messages: { saiCo: 'Số trang đang để cỡ {co}, quy định cỡ 13 đến 14.' },
  examples: pageExamples(
    [
      { shown: 'số trang cỡ 13', pageNumber: { size: 13 } },
      { shown: 'số trang cỡ 14', pageNumber: { size: 14 } },
    ],
    [{ shown: 'số trang cỡ 11', pageNumber: { size: 11 } }],
  ),

  *check({ draft }) {
    for (const { paragraph, runs } of shownNumbers(draft)) {
      const run = runs.find(({ format }) => format.size < 12.75 || format.size > 14.25);
      if (run === undefined) continue;
      const size = run.format.size > 14 ? 14 : 13;
      yield {
        message: 'saiCo',
        place: { kind: 'span', span: spanIn(paragraph, run.start, run.end) },
        data: { co: decimal(run.format.size) },
        actual: `cỡ ${decimal(run.format.size)}`,
        expected: 'cỡ 13 đến 14',
        fixes: [
          {
            title: `Để cỡ ${size}`,
            safety: 'safe',
            edits: runs.map(({ start, end, text }) => ({
              kind: 'formatRuns',
              span: spanIn(paragraph, start, end),
              expect: text,
              format: { size },
            })),
          },
        ],
      };
    }
  },
});
