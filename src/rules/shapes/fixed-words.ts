import { compose } from '../../text/compose';
import { at, spanOf, textOf } from '../place';
import { defineRule, type Rule } from '../rule';
import { groupsOf, identity, type FormatDemand } from './format';

/** Words that the convention gives letter for letter. `same` folds away what other rules speak of. */
export function fixedWordsRule(
  demand: FormatDemand & { readonly name: string; readonly words: string; readonly same: (words: string) => string },
): Rule<'saiChu'> {
  const { words, same } = demand;
  return defineRule({
    ...identity(demand),
    messages: { saiChu: `${demand.name} ghi chưa đúng: “{actual}”.` },
    *check({ anatomy }) {
      for (const group of groupsOf(anatomy, demand)) {
        const written = group.map(textOf).join(' ');
        const read = compose(written).text.replace(/[\n\u00a0]/gu, ' ');
        const [first] = group;
        if (first === undefined || same(read) === same(words)) continue;
        const edits =
          group.length > 1
            ? []
            : [{ kind: 'replaceText', span: spanOf(first), expect: textOf(first), text: words } as const];
        yield {
          message: 'saiChu',
          place: at(first),
          data: { actual: written },
          actual: written,
          expected: words,
          fixes: edits.length === 0 ? [] : [{ title: `Ghi “${words}”`, safety: 'safe', edits }],
        };
      }
    },
  });
}
