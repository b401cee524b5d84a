import type { Paragraph } from '../draft/model';
import { endOfBlock, type Item, lastOfBlock, outerOf } from './items';
import { areSiblings, type ItemNumber, ranks, withValue } from './number';
import type { Around } from './plan';

/** How the new paragraphs go on with what stands there. */
export interface Course {
  readonly anchor: Paragraph;
  readonly where: 'before' | 'after';
  readonly number: ItemNumber | null;
  /** What the first paragraph is set like; null: like running text around. */
  readonly model: Paragraph | null;
  /** Index of the item that it comes before, when numbers have to count on. */
  readonly shifts: number | null;
  /** The item before it of the same list. */
  readonly previous: Item | null;
  /** The new paragraphs are a list from the first on. */
  readonly isList: boolean;
}

/** How words go on from their place; only an item is numbered. */
export function courseOf(around: Around, items: readonly Item[], isItem: boolean): Course {
  const { paragraph, where } = around;
  const plain: Course = {
    anchor: paragraph,
    where,
    number: null,
    model: null,
    shifts: null,
    previous: null,
    isList: false,
  };
  const here = items.findIndex(({ part }) => part.paragraph.index === paragraph.index);
  if (here < 0) return plain;
  if (!isItem) return where === 'before' ? plain : belowTitle(plain, items, here);
  if (where === 'before') return before(around, plain, items, here);
  const at = outwardsFrom(items, here, around.outwards);
  const item = items[at];
  if (item === undefined) return plain;
  if (item.number !== null && !item.isHeading) return behind(around, plain, items, at);
  if (!opens(item)) return plain;
  const below = belowTitle(plain, items, at);
  return before(around, below, items, at + (below === plain ? 1 : 2), item);
}

function outwardsFrom(items: readonly Item[], at: number, outwards: number): number {
  let found = at;
  for (let i = 0; i < outwards; i++) found = outerOf(items, found) ?? found;
  return found;
}

/** Below the title on a line of its own under “Chương II”. */
function belowTitle(plain: Course, items: readonly Item[], at: number): Course {
  const [item, next] = [items[at], items[at + 1]];
  const isNumber = item?.rank === ranks.division && item.part.paragraph.text.length < 40;
  return isNumber && next?.rank === ranks.heading ? { ...plain, anchor: next.part.paragraph } : plain;
}

/** A heading, or words that announce what follows. */
function opens({ isHeading, part }: Item): boolean {
  return isHeading || /:\s*$/u.test(part.paragraph.text);
}

/** First of the numbered items that begin at `at`, if such do; `under`: what announces them. */
function before(around: Around, plain: Course, items: readonly Item[], at: number, under?: Item): Course {
  const next = items[at];
  if (next?.number == null || next.isHeading) return plain;
  if (under?.number != null && next.rank <= under.rank) return plain;
  return { ...plain, number: rightly(next.number, around), model: next.part.paragraph, shifts: at };
}

/** “Điều 2:”, “3/” and “a-” are not handed on: the new number has the mark that the decree wants (ND30-BC-05 to 07). */
function rightly(number: ItemNumber, { anatomy }: Around): ItemNumber {
  if (anatomy.system !== 'nd30' || number.typed === null || !/^[/:–-]$/u.test(number.mark)) return number;
  return number.value === 0 ? number : { ...number, mark: number.rank === ranks.letter ? ')' : '.' };
}

/** The next of a list, behind all that belongs to the item before it. */
function behind(around: Around, plain: Course, items: readonly Item[], at: number): Course {
  const item = items[at];
  const end = endOfBlock(items, at);
  const next = items[end];
  const last = items[lastOfBlock(items, at)];
  if (item?.number == null || last === undefined) return plain;
  const goesOn = next?.number != null && areSiblings(item.number, next.number);
  const table = around.parts.some(({ role, paragraph: { index } }) => {
    return role === 'oBang' && index > last.part.paragraph.index && index < (next?.part.paragraph.index ?? 0);
  });
  const place =
    goesOn && table
      ? ({ anchor: next.part.paragraph, where: 'before' } as const)
      : ({ anchor: last.part.paragraph, where: 'after' } as const);
  return {
    ...place,
    number: rightly(item.number.value === 0 ? item.number : withValue(item.number, item.number.value + 1), around),
    model: item.part.paragraph,
    shifts: goesOn ? end : null,
    previous: item,
    isList: false,
  };
}
