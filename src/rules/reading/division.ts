import { isUpper } from '../../text/letter-case';
import type { Entry } from './outline';

/** “Phần”, “Chương”, “Mục” or “Tiểu mục” with a number, and the title on the same line, if any. */
export interface Division {
  readonly word: string;
  readonly title: string;
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
