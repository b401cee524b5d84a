import type { Paragraph } from '../../draft/model';

/** Whether a paragraph says a word twice in a row, or two words and the same two again. */
export interface Repeats {
  readonly word: boolean;
  readonly pair: boolean;
}

const known = new WeakMap<Paragraph, Repeats>();

/** A first look that costs one pass over the words: which paragraphs are worth a pattern. Reckoned once a paragraph. */
export function repeatsIn(paragraph: Paragraph): Repeats {
  const repeats = known.get(paragraph) ?? readRepeats(paragraph.text);
  known.set(paragraph, repeats);
  return repeats;
}

/** Words are kept as offsets: cutting them out would cost more than comparing them. */
function readRepeats(text: string): Repeats {
  let [word, pair] = [false, false];
  let [one, two, three]: readonly Stretch[] = [none, none, none];
  for (let at = 0; at < text.length;) {
    const four = wordFrom(text, at);
    at = four.end + 1;
    if (four.start === four.end) continue;
    word ||= isSame(text, three ?? none, four);
    pair ||= isPair(text, one ?? none, two ?? none, three ?? none, four);
    [one, two, three] = [two, three, four];
  }
  return { word, pair };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const none: Stretch = { start: 0, end: 0 };

function wordFrom(text: string, from: number): Stretch {
  let end = from;
  while (end < text.length && !isGap(text.charCodeAt(end))) end++;
  return { start: from, end };
}

/** Blanks of both kinds, tabs and breaks of the line. */
function isGap(code: number): boolean {
  return code <= 32 ? code === 32 || code === 10 || code === 9 : code === 0xa0;
}

/** The second may end with a mark, the first may begin with a bracket. */
function isSame(text: string, one: Stretch, two: Stretch): boolean {
  const [first, second] = [one.end - one.start, two.end - two.start];
  const shorter = Math.min(first, second);
  if (shorter < 2) return false;
  return (
    areEqual(text, one.end - shorter, two.start, shorter) ||
    (first <= second && areEqual(text, one.start, two.start, first))
  );
}

function isPair(text: string, one: Stretch, two: Stretch, three: Stretch, four: Stretch): boolean {
  const [first, second] = [one.end - one.start, two.end - two.start];
  if (second === 0 || first !== three.end - three.start || second > four.end - four.start) return false;
  return areEqual(text, one.start, three.start, first) && areEqual(text, two.start, four.start, second);
}

/** Words are the same where only their first letter differs, and that in its case: “Về về”. */
function areEqual(text: string, one: number, other: number, length: number): boolean {
  for (let i = length - 1; i > 0; i--) if (text.charCodeAt(one + i) !== text.charCodeAt(other + i)) return false;
  const [first, second] = [text.charAt(one), text.charAt(other)];
  return first === second || first.toLowerCase() === second.toLowerCase();
}
