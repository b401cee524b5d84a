/** A stretch of words of a text, UTF-16 [start, end). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words of a text in whose place another text has others, or none. */
export interface Difference extends Stretch {
  readonly instead: string;
}

interface Word extends Stretch {
  readonly text: string;
}

/** Longer texts are not laid beside each other. */
const longest = 400;

/** Where a text differs from another: stretches of the first, an empty one where the other has more. */
export function differences(text: string, other: string): readonly Difference[] | null {
  const [mine, its] = [wordsOf(text), wordsOf(other)];
  if (mine.length > longest || its.length > longest) return null;
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...commonWords(mine, its), [mine.length, its.length] as const]) {
    const start = mine[i]?.start ?? text.length;
    const instead = other.slice(its[j]?.start ?? other.length, b > j ? (its[b - 1]?.end ?? other.length) : 0);
    if (a > i || b > j) found.push({ start, end: a > i ? (mine[a - 1]?.end ?? start) : start, instead });
    [i, j] = [a + 1, b + 1];
  }
  return found;
}

/** Stretches that touch, or are parted by a blank and a short word, are one; in order. */
export function joined(stretches: readonly Stretch[], text: string): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const it of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    const between = last === undefined ? null : text.slice(last.end, it.start);
    if (last !== undefined && between !== null && (it.start <= last.end || /^[ ,]*(?:\p{L}{1,3} )?$/u.test(between)))
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, it.end) };
    else out.push(it);
  }
  return out;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+(?:[./-]\d+)*|[^\s\p{L}\d]/gu)].map(({ 0: word, index }) => ({
    ...{ text: word.toLowerCase(), start: index, end: index + word.length },
  }));
}

/** The longest row of words that both texts have, as pairs of places. */
function commonWords(mine: readonly Word[], its: readonly Word[]): readonly (readonly [number, number])[] {
  const width = its.length + 1;
  const lengths = new Uint16Array((mine.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = mine.length - 1; i >= 0; i--) {
    for (let j = its.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        mine[i]?.text === its[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < mine.length && j < its.length) {
    if (mine[i]?.text === its[j]?.text) {
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
