import { shownNumbers } from '../reading/page-numbers';
import { decimal, formatOf, mainSections, millimetres, points } from '../reading/sections';
import { spanIn } from '../place';
import { defineRule, type Rule } from '../rule';
import { identity, type FormatDemand } from './format';
import { pageExamples } from './shown';

type PageDemand = Omit<FormatDemand, 'component' | 'examples' | 'roles' | 'concerns'>;

/** Cỡ chữ of the page number in a range of points, ends included. */
export function pageNumberSizeRule(demand: PageDemand & { readonly min: number; readonly max: number }): Rule<'saiCo'> {
  const { min, max } = demand;
  const allowed = min === max ? `cỡ ${min}` : `cỡ ${min} đến ${max}`;
  const set = (size: number) => ({ shown: `số trang cỡ ${size}`, pageNumber: { size } });
  return defineRule({
    ...identity({
      ...demand,
      component: 'trang',
      examples: pageExamples([...new Set([min, max])].map(set), [set(11)]),
    }),
    messages: { saiCo: `Số trang đang để cỡ {co}, quy định ${allowed}.` },

    *check({ draft }) {
      for (const { paragraph, runs } of shownNumbers(draft)) {
        const run = runs.find(({ format }) => format.size < min - 0.25 || format.size > max + 0.25);
        if (run === undefined) continue;
        const size = run.format.size > max ? max : min;
        yield {
          message: 'saiCo',
          place: { kind: 'span', span: spanIn(paragraph, run.start, run.end) },
          data: { co: decimal(run.format.size) },
          actual: `cỡ ${decimal(run.format.size)}`,
          expected: allowed,
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
}

/** Millimetres that nobody sees on paper. */
const unseen = 1.5;

/** How far below the edge of the paper the header with the page number begins. */
export function headerDistanceRule(demand: PageDemand & { readonly distance: number }): Rule<'saiKhoangCach'> {
  const { distance } = demand;
  const set = (header: number) => ({
    shown: `cách mép trên ${header} mm`,
    page: {
      margins: {
        top: points(20),
        bottom: points(20),
        left: points(30),
        right: points(15),
        header: points(header),
        footer: points(10),
        gutter: 0,
      },
    },
  });
  return defineRule({
    ...identity({ ...demand, component: 'trang', examples: pageExamples([set(distance)], [set(distance + 5)]) }),
    messages: { saiKhoangCach: `Số trang cách mép trên trang giấy {actual}, quy định ${distance} mm.` },
    *check({ draft, anatomy }) {
      if (shownNumbers(draft).length === 0) return;
      const wrong = mainSections(draft, anatomy).filter(
        ({ margins, landscape }) => !landscape && Math.abs(millimetres(margins.header) - distance) > unseen,
      );
      const first = wrong[0];
      if (first === undefined) return;
      const actual = `${decimal(millimetres(first.margins.header))} mm`;
      yield {
        message: 'saiKhoangCach',
        place: { kind: 'section', section: first.index },
        data: { actual },
        actual,
        expected: `${distance} mm`,
        fixes: [
          {
            title: `Để cách mép trên ${distance} mm`,
            safety: 'review',
            edits: wrong.map((section) => ({
              kind: 'formatSection' as const,
              section: section.index,
              expect: formatOf(section),
              format: { margins: { ...section.margins, header: points(distance) } },
            })),
          },
        ],
      };
    },
  });
}
