/** The hash of some letters with one more. Of a word the first letter comes last: its case may differ from the others'. */
export function withLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** Bits of the table that most pairs are told by. */
const bits = 13;

/**
 * Pairs of words, known again by the hashes of their letters, in small letters or capitals, composed or not. A first look
 * at a text: another pair may have the same hash.
 */
export class WordPairs {
  private readonly seen = new Uint8Array(1 << bits);
  private readonly hashes = new Set<number>();

  /** Pairs in NFC and small letters, a blank between the two. */
  constructor(pairs: Iterable<string>) {
    for (const pair of pairs) {
      const [first = '', second = ''] = pair.split(' ');
      for (const cased of [
        pair,
        `${capital(first)} ${second}`,
        `${capital(first)} ${capital(second)}`,
        pair.toUpperCase(),
      ])
        for (const form of ['NFC', 'NFD']) this.add(cased.normalize(form));
    }
  }

  /** `first` and `second` are the hashes of the two words. */
  has(first: number, second: number): boolean {
    const hash = together(first, second);
    return this.seen[hash >>> (32 - bits)] !== 0 && this.hashes.has(hash);
  }

  private add(pair: string): void {
    const [first = '', second = ''] = pair.split(' ');
    const hash = together(hashOf(first), hashOf(second));
    this.seen[hash >>> (32 - bits)] = 1;
    this.hashes.add(hash);
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function hashOf(word: string): number {
  let rest = 0;
  for (let at = 1; at < word.length; at++) rest = withLetter(rest, word.charCodeAt(at));
  return withLetter(rest, word.charCodeAt(0));
}

function together(first: number, second: number): number {
  return Math.imul(Math.imul(first, 31) + second, 0x9e3779b1) | 0;
}
