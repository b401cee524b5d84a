import type { Anatomy, Part } from '../../anatomy/model';
import { isUpper } from '../../text/letter-case';
import { visibleRuns } from '../place';
import { entriesOf, type Entry } from './outline';

/** “Phần”, “Chương”, “Mục” or “Tiểu mục” with a number, and the title on the same line, if any. */
export interface Division {
  readonly word: string;
  readonly title: string;
}

/** A division of the body with the lines of its title that stand below its number. */
export interface Heading extends Division {
  readonly entry: Entry;
  readonly below: readonly Part[];
  /** What follows number and title; null at the end of the body. */
  readonly next: Part | null;
}

/** The division a paragraph heads; null where the words may be the beginning of a sentence (“Phần 2 của dự án …”). */
export function titleOf({ part, level, mark, written }: Entry, words: RegExp): Division | null {
  if (level !== 'chiaPhan' || part.role !== 'tieuDe' || part.confidence !== 'sure' || written === null) return null;
  const { text } = part.paragraph;
  const word = text.slice(part.start, written.number.span.start).normalize('NFC').trim();
  const title = text.slice(written.mark.span.end, part.end).normalize('NFC').trim();
  if (!words.test(word)) return null;
  return title === '' || mark !== '' || isUpper(title) ? { word, title } : null;
}

const known = new WeakMap<Anatomy, readonly Heading[]>();

/** The divisions of the body in order; read once, whichever rule asks first. */
export function headingsOf(anatomy: Anatomy): readonly Heading[] {
  const headings = known.get(anatomy) ?? readHeadings(anatomy);
  known.set(anatomy, headings);
  return headings;
}

function readHeadings(anatomy: Anatomy): readonly Heading[] {
  const entries = entriesOf(anatomy);
  if (!entries.some(({ level }) => level === 'chiaPhan')) return [];
  const parts = anatomy.of('noiDung');
  const places = new Map(parts.map((part, i) => [part, i]));
  const numbered = new Set(entries.map(({ part }) => part));
  return entries.flatMap((entry) => {
    const division = titleOf(entry, /./u);
    if (division === null) return [];
    const from = (places.get(entry.part) ?? 0) + 1;
    const following = parts.slice(from, from + 4);
    const end = following.findIndex((part) => numbered.has(part) || !isTitleLine(part));
    const below = division.title === '' ? following.slice(0, end < 0 ? following.length : end) : [];
    return [{ ...division, entry, below, next: parts[from + below.length] ?? null }];
  });
}

/** A short line that is set off: in capitals, centred, or bold throughout; sentences end with a mark. */
function isTitleLine({ paragraph, role, start, end }: Part): boolean {
  const text = paragraph.text.slice(start, end);
  if (paragraph.cell !== null || text.length > 250 || /[.;:,]$/u.test(text)) return false;
  return (
    role === 'tieuDe' || paragraph.format.alignment === 'center' || isUpper(text.normalize('NFC')) || isBold(paragraph)
  );
}

function isBold({ runs }: Part['paragraph']): boolean {
  return runs.length > 0 && runs.every(({ format, text }) => format.bold || text.trim() === '');
}

/** Words of a title that are typed in small letters and not shown as capitals. */
export function smallWordsIn(parts: readonly Part[]): boolean {
  return parts.some((part) =>
    visibleRuns(part).some(
      ({ text, format }) => /\p{Ll}/u.test(text.normalize('NFC')) && !format.caps && !format.smallCaps,
    ),
  );
}
