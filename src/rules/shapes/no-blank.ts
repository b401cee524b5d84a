import type { Component } from '../../anatomy/model';
import { at, hasWords } from '../place';
import { defineRule, type Flag, type Rule } from '../rule';
import { blanksBetween } from '../reading/surroundings';
import { identity, type FormatDemand } from './format';
import { shownExamples } from './shown';

/** Two components of which the lower stands right under the upper, without a blank line between. */
export function noBlankRule(
  demand: FormatDemand & { readonly under: Component; readonly message: string },
): Rule<'dongTrong'> {
  return defineRule({
    ...identity(
      demand,
      shownExamples(demand, [{ shown: 'ngay dưới' }], [{ shown: 'cách một dòng trống', gapAbove: true }]),
    ),
    messages: { dongTrong: demand.message },
    *check({ draft, anatomy }): Iterable<Flag<'dongTrong'>> {
      const above = anatomy.of(demand.under).filter(hasWords).at(-1);
      const [below] = anatomy.of(demand.component).filter(hasWords);
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
}
