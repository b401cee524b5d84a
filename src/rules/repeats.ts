import type { Paragraph } from '../draft/model';

/** Whether a paragraph says a word twice in a row, or two words and the same two again. */
export interface Repeats {
  readonly word: boolean;
  readonly pair: boolean;
}

const known = new WeakMap<Paragraph, Repeats>();

/** A first look that costs one pass over the words: which paragraphs are worth a pattern. Reckoned once a paragraph. */
export function repeatsIn(paragraph: Paragraph): Repeats {
  const repeats = known.get(paragraph) ?? readRepeats(paragraph.text.split(/[ \u00a0]+/));
  known.set(paragraph, repeats);
  return repeats;
}

function readRepeats(words: readonly string[]): Repeats {
  let [word, pair] = [false, false];
  for (let i = 1; i < words.length; i++) {
    const [one, two, three, four] = [words[i - 1] ?? '', words[i] ?? '', words[i + 1], words[i + 2]];
    word ||= isSame(one, two);
    pair ||= three === one && four !== undefined && two !== '' && four.startsWith(two);
  }
  return { word, pair };
}

/** The second may end with a mark, the first may begin with a capital or a bracket. */
function isSame(one: string, two: string): boolean {
  const shorter = Math.min(one.length, two.length);
  if (shorter < 2) return false;
  return (
    one.slice(-shorter).toLowerCase() === two.slice(0, shorter).toLowerCase() ||
    one.toLowerCase() === two.slice(0, one.length).toLowerCase()
  );
}
