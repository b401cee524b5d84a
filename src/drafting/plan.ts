import type { Anatomy, Part } from '../anatomy/model';
import type { FilledParagraph } from '../clauses/fill';
import type { DraftDocument, Paragraph } from '../draft/model';
import type { Edit, Look } from '../finding/model';
import { endsDocument, markAs, markOf, withFinalMark, withMark, withoutFinalMark } from './ending';
import { endOfBlock, type Item, itemsOf, lastOfBlock, outerOf } from './items';
import { isRunning, lookByConvention, lookLike, nearest } from './look';
import { mentionsOf } from './mentions';
import type { LandingText } from './model';
import { areSiblings, type ItemNumber, numberText, ranks, withValue } from './number';
import { noShift, type Shift, shiftFrom, withArticles } from './shift';

/** Where words are to go, and what stands around. */
export interface Around {
  readonly draft: DraftDocument;
  readonly anatomy: Anatomy;
  readonly parts: readonly Part[];
  readonly paragraph: Paragraph;
  readonly where: 'before' | 'after';
  readonly outwards: number;
}

/** A paragraph as it will stand. */
export interface Line {
  readonly text: string;
  readonly look: Look;
  /** Places still to be filled, UTF-16 [start, end). */
  readonly unfilled: readonly { readonly start: number; readonly end: number }[];
}

/** What is going to be done. */
export interface Plan {
  readonly anchor: Paragraph;
  readonly where: 'before' | 'after';
  readonly lines: readonly Line[];
  /** The first line goes into the anchor itself, which is blank. */
  readonly intoBlank: boolean;
  readonly number: string | null;
  readonly automatic: boolean;
  readonly edits: readonly Edit[];
  readonly renumbered: Shift['renumbered'];
  readonly movesEnd: boolean;
  readonly notes: readonly string[];
}

/** How the new paragraphs go on with what stands there. */
interface Course {
  readonly anchor: Paragraph;
  readonly where: 'before' | 'after';
  readonly number: ItemNumber | null;
  /** What the first paragraph is set like; null: like running text around. */
  readonly model: Paragraph | null;
  /** Index of the item that it comes before, when numbers have to count on. */
  readonly shifts: number | null;
  /** The item before it of the same list. */
  readonly previous: Item | null;
}

/** Beside running text. */
export function planned(around: Around, text: LandingText): Plan {
  const items = itemsOf(around.parts);
  const course = courseOf(around, items, text.sort === 'item');
  const shift = shiftOf(items, course, around);
  const end = endOf(around, course);
  const list = listEnd(items, course, end !== null);
  const lines = text.paragraphs.map((paragraph, i) => lineOf(paragraph, i === 0, course, around, items));
  const finished = lines.map((line, i): Line => {
    if (i < lines.length - 1) return line;
    if (end !== null) return { ...line, text: withFinalMark(line.text) };
    return list.mark === null ? line : { ...line, text: withMark(line.text, list.mark) };
  });
  const moved = end !== null && endsDocument(finished.at(-1)?.text ?? '');
  const before = end === null || !moved ? null : withoutFinalMark(end, list.mark === ';' ? ';' : '.');
  const changed = new Set(shift.edits.map((edit) => ('span' in edit ? edit.span.paragraph : -1)));
  return {
    anchor: course.anchor,
    where: course.where,
    lines: moved || end === null ? finished : lines,
    intoBlank: false,
    number: course.number === null ? null : numberText(course.number),
    automatic: course.number !== null && course.number.typed === null,
    edits: [...shift.edits, ...(before === null ? [] : [before]), ...list.edits],
    renumbered: shift.renumbered,
    movesEnd: moved,
    notes: mentionsOf(around.draft, shift, changed),
  };
}

function courseOf(around: Around, items: readonly Item[], isItem: boolean): Course {
  const { paragraph, where } = around;
  const plain: Course = { anchor: paragraph, where, number: null, model: null, shifts: null, previous: null };
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
  };
}

/** What follows counts on only where the new number is taken. */
function shiftOf(items: readonly Item[], { number, shifts }: Course, { anatomy }: Around): Shift {
  if (number === null || shifts === null || items[shifts]?.number?.value !== number.value) return noShift;
  return withArticles(shiftFrom(items, shifts, 1), anatomy);
}

/** The last paragraph of the text with its “./.”, when the new ones come behind it. */
function endOf({ parts, anatomy }: Around, { anchor, where }: Course): Paragraph | null {
  if (where === 'before' || anatomy.system !== 'nd30') return null;
  const last = parts.findLast(({ role, component }) => role !== 'oBang' && component === 'noiDung')?.paragraph;
  return last?.index === anchor.index && endsDocument(last.text) ? last : null;
}

interface ListEnd {
  /** The mark for the new last line; null: as it comes. */
  readonly mark: '.' | ';' | null;
  readonly edits: readonly Edit[];
}

/** In a list whose items end with “;” the new one does, and the last of all has the full stop. */
function listEnd(items: readonly Item[], { number, previous, shifts }: Course, isLast: boolean): ListEnd {
  const next = shifts === null ? null : items[shifts];
  const beside = next ?? previous;
  if (number === null || number.rank < ranks.letter || beside == null) return { mark: null, edits: [] };
  const own = markOf(beside.part.paragraph.text);
  if (next != null) {
    const above = previous === null ? null : markOf(previous.part.paragraph.text);
    return { mark: above ?? (own === '.' ? null : own), edits: [] };
  }
  const at = items.indexOf(beside);
  const fellow = items
    .slice(0, at)
    .findLast((item) => item.number !== null && areSiblings(item.number, number) && item.rank === number.rank);
  if (fellow === undefined || markOf(fellow.part.paragraph.text) !== ';')
    return { mark: isLast ? '.' : own, edits: [] };
  const edit = own === '.' ? markAs(beside.part.paragraph, ';') : null;
  return { mark: isLast ? ';' : '.', edits: edit === null ? [] : [edit] };
}

function lineOf(
  paragraph: FilledParagraph,
  isFirst: boolean,
  course: Course,
  around: Around,
  items: readonly Item[],
): Line {
  if (paragraph.text.startsWith('- ')) return subLine(paragraph, course, around, items);
  const { number, model } = course;
  if (!isFirst || number === null || model === null) return setLine(paragraph, '', runningLook(around, items));
  if (number.typed === null) return setLine(paragraph, '', lookLike(model, 0));
  const written = numberText(number);
  return setLine(paragraph, `${written} `, lookLike(model, written.length));
}

/** An item below the first paragraph: “-” below numbers, “+” below “-”. */
function subLine(paragraph: FilledParagraph, course: Course, around: Around, items: readonly Item[]): Line {
  const rank = course.number?.rank === ranks.dash ? ranks.plus : ranks.dash;
  const like = nearest(items, course.anchor.index, (item) => item.rank === rank && isRunning(item));
  if (like?.number?.typed === null) {
    return setLine(paragraph, '', lookLike(like.part.paragraph, 0), 2);
  }
  const mark = rank === ranks.plus ? '+' : (like?.number?.mark ?? '-');
  const look = like === null ? runningLook(around, items) : lookLike(like.part.paragraph, 2);
  return setLine(paragraph, `${mark} `, look, 2);
}

function setLine({ text, places }: FilledParagraph, prefix: string, look: Look, dropped = 0): Line {
  const by = prefix.length - dropped;
  return {
    text: prefix + text.slice(dropped),
    look,
    unfilled: places.filter(({ filled }) => !filled).map(({ start, end }) => ({ start: start + by, end: end + by })),
  };
}

/** Like running text nearby, out of lists; of numbered text where there is no other; else as the convention has it. */
export function runningLook({ anatomy, paragraph }: Around, items: readonly Item[]): Look {
  const at = paragraph.index;
  const own = nearest(items, at, (item) => isRunning(item) && item.number === null);
  const other = own ?? nearest(items, at, (item) => isRunning(item) && item.number?.typed !== null);
  const listed = other ?? nearest(items, at, isRunning);
  if (listed === null) return lookByConvention(paragraph, anatomy.system ?? 'nd30');
  return lookLike(listed.part.paragraph, 0, listed.part.paragraph.label === '');
}
