import type { Paragraph } from '../../draft/model';

/** What a paragraph says twice in a row. */
export interface Repeats {
  /** The words, in NFC and small letters. */
  readonly words: readonly string[];
  /** Two words and the same two again. */
  readonly pair: boolean;
}

const known = new WeakMap<Paragraph, Repeats>();

/** A first look that costs one pass over the words: which paragraphs are worth a pattern. Reckoned once a paragraph. */
export function repeatsIn(paragraph: Paragraph): Repeats {
  const repeats = known.get(paragraph) ?? readRepeats(paragraph.text);
  known.set(paragraph, repeats);
  return repeats;
}

const nothing: Repeats = { words: [], pair: false };

/**
 * Words are kept as offsets: cutting them out would cost more than comparing them. Of four words in a row the first
 * begins at `oneStart` and ends at `oneEnd`, and so on.
 */
function readRepeats(text: string): Repeats {
  const words: string[] = [];
  let pair = false;
  let [oneStart, oneEnd, twoStart, twoEnd, threeStart, threeEnd] = [0, 0, 0, 0, 0, 0];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const start = at;
    while (at < length && !isGap(text.charCodeAt(at))) at++;
    if (start === at) continue;
    if (isSame(text, threeStart, threeEnd, start, at))
      words.push(plain(text, start, Math.min(threeEnd - threeStart, at - start)));
    pair ||=
      twoEnd > twoStart &&
      oneEnd - oneStart === threeEnd - threeStart &&
      twoEnd - twoStart <= at - start &&
      areEqual(text, twoStart, start, twoEnd - twoStart) &&
      areEqual(text, oneStart, threeStart, oneEnd - oneStart);
    [oneStart, oneEnd] = [twoStart, twoEnd];
    [twoStart, twoEnd] = [threeStart, threeEnd];
    [threeStart, threeEnd] = [start, at];
  }
  return words.length > 0 || pair ? { words, pair } : nothing;
}

function plain(text: string, start: number, length: number): string {
  return text
    .slice(start, start + length)
    .normalize('NFC')
    .toLowerCase();
}

/** Blanks of both kinds, tabs and breaks of the line. */
function isGap(code: number): boolean {
  return code <= 32 ? code === 32 || code === 10 || code === 9 : code === 0xa0;
}

/** The second may end with a mark, the first may begin with a bracket. */
function isSame(text: string, start: number, end: number, nextStart: number, nextEnd: number): boolean {
  const [first, second] = [end - start, nextEnd - nextStart];
  const shorter = Math.min(first, second);
  if (shorter < 2) return false;
  return (
    areEqual(text, end - shorter, nextStart, shorter) || (first <= second && areEqual(text, start, nextStart, first))
  );
}

/** Words are the same where only their first letter differs, and that in its case: “Về về”. */
function areEqual(text: string, one: number, other: number, length: number): boolean {
  for (let i = length - 1; i > 0; i--) if (text.charCodeAt(one + i) !== text.charCodeAt(other + i)) return false;
  if (text.charCodeAt(one) === text.charCodeAt(other)) return true;
  return text.charAt(one).toLowerCase() === text.charAt(other).toLowerCase();
}
