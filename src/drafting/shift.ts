import type { Anatomy } from '../anatomy/model';
import type { Edit } from '../finding/model';
import { followersOf, type Item } from './items';
import { type ItemNumber, numberText, ranks, valueText, withValue } from './number';

/** Typed numbers that count on by one, and what was and will be written. */
export interface Shift {
  readonly edits: readonly Edit[];
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
}

export const noShift: Shift = { edits: [], renumbered: [] };

/**
 * What a careful typist does when an item is put in before the one at `at`: its typed number and those that follow it
 * without a gap count on by one, and with them “2.1”, “2.2” below a “2.”. Word's own lists count by themselves.
 */
export function shiftFrom(items: readonly Item[], at: number, by: number): Shift {
  const followers = followersOf(items, at).filter(({ number }) => number?.typed != null);
  const edits: Edit[] = [];
  const renumbered: { from: string; to: string }[] = [];
  for (const item of followers) {
    const number = item.number;
    if (number === null) continue;
    const next = withValue(number, number.value + by);
    edits.push(rewritten(item, number, valueText(next)));
    renumbered.push({ from: numberText(number), to: numberText(next) });
    edits.push(...below(items, items.indexOf(item), number, next));
  }
  return { edits, renumbered };
}

/** “2.1” becomes “3.1” where “2.” becomes “3.”. */
function below(items: readonly Item[], at: number, number: ItemNumber, next: ItemNumber): readonly Edit[] {
  if (number.rank < ranks.arabic || number.rank >= ranks.letter) return [];
  const [old, now] = [`${valueText(number)}.`, `${valueText(next)}.`];
  const edits: Edit[] = [];
  for (const item of items.slice(at + 1)) {
    const own = item.number;
    if (item.rank <= number.rank) break;
    if (own?.typed == null || !own.prefix.startsWith(old)) continue;
    edits.push(rewritten(item, own, `${now}${own.prefix.slice(old.length)}${own.value}`));
  }
  return edits;
}

function rewritten({ part }: Item, { typed }: ItemNumber, text: string): Edit {
  const { part: story, index, text: written } = part.paragraph;
  const [start, end] = [typed?.start ?? 0, typed?.end ?? 0];
  const span = { part: story, paragraph: index, start, end };
  return { kind: 'replaceText', span, expect: written.slice(start, end), text };
}

const articleNamed = /(?<=^\s*(?:[-–] ?)?Như Điều )\d{1,3}/u;

/** “- Như Điều 3;” of Nơi nhận counts on with its article. */
export function withArticles(shift: Shift, anatomy: Anatomy): Shift {
  const named = anatomy.of('noiNhan').flatMap(({ paragraph }): readonly Edit[] => {
    const found = articleNamed.exec(paragraph.text);
    const to = shift.renumbered.find(({ from }) => found !== null && bareArticle(from) === found[0])?.to;
    if (found === null || to === undefined) return [];
    const { part, index } = paragraph;
    const span = { part, paragraph: index, start: found.index, end: found.index + found[0].length };
    return [{ kind: 'replaceText', span, expect: found[0], text: bareArticle(to) ?? found[0] }];
  });
  return { ...shift, edits: [...shift.edits, ...named] };
}

function bareArticle(number: string): string | null {
  return /^Điều (\d+)/u.exec(number)?.[1] ?? null;
}
