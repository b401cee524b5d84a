/**
 * Which entries hold a word, in the order of the entries. Made for a hundred thousand short entries: the words of a
 * library's index would each carry a weight for each field, which here costs seconds to make and is never asked for.
 */
export class WordIndex {
  readonly #entries = new Map<string, number[]>();
  readonly #size: number;

  /** `wordsOf`: the words of each of so many entries. */
  constructor(size: number, wordsOf: (entry: number) => Iterable<string>) {
    this.#size = size;
    for (let entry = 0; entry < size; entry++) {
      for (const word of wordsOf(entry)) {
        const known = this.#entries.get(word);
        if (known === undefined) this.#entries.set(word, [entry]);
        else if (known[known.length - 1] !== entry) known.push(entry);
      }
    }
  }

  /** The entries that hold every word; `open`: the last word is the beginning of one. */
  withAll(words: readonly string[], open: boolean): readonly number[] {
    const lists = words.map((word, i) => (open && i === words.length - 1 ? this.#beginning(word) : this.#with(word)));
    const [shortest, ...others] = lists.sort((a, b) => a.length - b.length);
    if (shortest === undefined || shortest.length === 0) return [];
    return others.reduce<readonly number[]>(common, shortest);
  }

  #with(word: string): readonly number[] {
    return this.#entries.get(word) ?? [];
  }

  #beginning(start: string): readonly number[] {
    const lists: (readonly number[])[] = [];
    for (const [word, entries] of this.#entries) if (word.startsWith(start)) lists.push(entries);
    const [first = []] = lists;
    if (lists.length < 2) return first;
    const held = new Uint8Array(this.#size);
    for (const list of lists) for (const entry of list) held[entry] = 1;
    const all: number[] = [];
    for (let entry = 0; entry < held.length; entry++) if (held[entry] === 1) all.push(entry);
    return all;
  }
}

/** What both lists hold. Where one is much the shorter, the other is leapt through. */
function common(few: readonly number[], many: readonly number[]): readonly number[] {
  const both: number[] = [];
  const leaps = many.length > 16 * few.length;
  let at = 0;
  for (const entry of few) {
    if (leaps) at = firstFrom(many, entry, at);
    else while (at < many.length && (many[at] ?? 0) < entry) at++;
    if (many[at] === entry) both.push(entry);
  }
  return both;
}

/** Where the first number that is not smaller stands, from a place on. */
function firstFrom(sorted: readonly number[], sought: number, from: number): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
