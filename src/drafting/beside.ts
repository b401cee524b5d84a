import type { FilledParagraph } from '../clauses/fill';
import type { Paragraph } from '../draft/model';
import type { Edit, Look } from '../finding/model';
import { type Course, courseOf } from './course';
import { endsDocument, markAs, markOf, withFinalMark, withMark, withoutFinalMark } from './ending';
import { type Item, itemsOf } from './items';
import { isRunning, lookLike, nearest, runningLook } from './look';
import { mentionsOf } from './mentions';
import type { LandingText } from './model';
import { itemBeside, paragraphBeside } from './neighbour';
import { areSiblings, numberText, ranks } from './number';
import type { Around, Line, Plan } from './plan';
import { noShift, type Shift, shiftFrom, withArticles } from './shift';

/** Beside running text. */
export function planned(around: Around, text: LandingText): Plan {
  const items = itemsOf(around.parts);
  const found = courseOf(around, items, text.sort === 'item');
  const course = text.paragraphs[0]?.text.startsWith('- ') === true ? asList(found) : found;
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
    neighbour: neighbourOf(items, found, around),
    notes: mentionsOf(around.draft, shift, changed),
  };
}

/** The item that the new one follows; else the first of those it comes before; else the paragraph beside. */
function neighbourOf(items: readonly Item[], { anchor, where, previous, number, shifts }: Course, { anatomy }: Around) {
  if (previous?.number != null) return itemBeside(previous.number, 'after', anatomy);
  const next = number === null || shifts === null ? null : (items[shifts]?.number ?? null);
  return next === null ? paragraphBeside(anchor, where, items) : itemBeside(next, 'before', anatomy);
}

/** Words that are a list themselves go below the number that stands there, and are not one more of its kind. */
function asList(course: Course): Course {
  if (course.number === null || course.number.rank >= ranks.dash) return { ...course, isList: true };
  return { ...course, number: null, model: null, shifts: null, previous: null, isList: true };
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

/** An item below the first paragraph: “-” below numbers, “+” below “-”; of a list put into one: its fellow. */
function subLine(paragraph: FilledParagraph, course: Course, around: Around, items: readonly Item[]): Line {
  const beside = course.number?.rank ?? ranks.arabic;
  const below = beside === ranks.dash ? ranks.plus : ranks.dash;
  const rank = course.isList && beside >= ranks.dash ? beside : below;
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
