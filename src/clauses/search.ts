import { plainInPlace } from '../text/plain';
import { suits, type Category, type Clause, type Wanted } from './model';
import { categoryName, fieldName } from './names';

/** What is sought; what is left out is no matter. */
export interface Query extends Partial<Wanted> {
  readonly words?: string;
  readonly category?: Category | null;
  readonly field?: string | null;
}

/** Where the words of a clause are looked for, folded. */
interface Entry {
  readonly clause: Clause;
  readonly title: string;
  readonly keywords: string;
  readonly body: string;
}

/** So many clauses are folded between two pauses: some 10 ms. */
const atOnce = 800;

/**
 * Search as one types, without dấu, every word in any order. The folded texts are walked from end to end: an index of
 * 50,000 clauses takes seconds and hundreds of megabytes to build, the walk a tenth of a second at most.
 */
export class ClauseSearch {
  readonly #clauses: readonly Clause[];
  readonly #entries: Entry[] = [];

  constructor(clauses: readonly Clause[]) {
    this.#clauses = clauses;
  }

  /** True once words are found without making anything ready first. */
  get isReady(): boolean {
    return this.#entries.length === this.#clauses.length;
  }

  /** Makes a long library ready in slices, `pause` between two of them; a short one at once. */
  async prepare(pause: () => Promise<void>): Promise<void> {
    for (let left = this.#clauses.length - this.#entries.length; left > 0; left -= atOnce) {
      this.#fold(atOnce);
      if (left > atOnce) await pause();
    }
  }

  /** The clauses that suit and have all the words, best first; without words all that suit, in their order. */
  find(query: Query): readonly Clause[] {
    const words = wordsOf(query.words ?? '');
    const apt = (clause: Clause) => isApt(clause, query);
    if (words.length === 0) return this.#clauses.filter(apt);
    this.#fold(this.#clauses.length);
    const found: { readonly clause: Clause; readonly score: number; readonly at: number }[] = [];
    for (const [at, entry] of this.#entries.entries()) {
      const score = apt(entry.clause) ? scoreOf(entry, words) : 0;
      if (score > 0) found.push({ clause: entry.clause, score, at });
    }
    return found.sort((a, b) => b.score - a.score || a.at - b.at).map(({ clause }) => clause);
  }

  #fold(count: number): void {
    const { length } = this.#entries;
    for (const clause of this.#clauses.slice(length, length + count)) this.#entries.push(entryOf(clause));
  }
}

/** Where the words sought begin in a title, to be marked: UTF-16 [start, end), in order, whole words as far as typed. */
export function marksIn(title: string, words: string): readonly (readonly [start: number, end: number])[] {
  const plain = plainInPlace(title);
  const sought = wordsOf(words);
  const marks: (readonly [number, number])[] = [];
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    const hit = sought.find(({ text, whole }) => (whole ? word === text : word.startsWith(text)));
    if (hit !== undefined) marks.push([index, index + hit.text.length]);
  }
  return marks;
}

interface Sought {
  readonly text: string;
  /** All but the last word are typed to their end. */
  readonly whole: boolean;
}

function wordsOf(query: string): readonly Sought[] {
  const folded = plainInPlace(query.normalize('NFC'));
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isOpen = /[\p{L}\p{N}]$/u.test(folded);
  return words.map((text, i) => ({ text, whole: !(isOpen && i === words.length - 1) }));
}

function isApt(clause: Clause, { system = null, kind = null, category = null, field = null }: Query): boolean {
  return (
    suits(clause, { system, kind }) &&
    (category === null || clause.category === category) &&
    (field === null || clause.field === field)
  );
}

function entryOf(clause: Clause): Entry {
  const { title, keywords, body, category, field } = clause;
  const about = `${keywords.join('\n')}\n${categoryName(category)}\n${field === null ? '' : fieldName(field)}`;
  return {
    clause,
    title: plainInPlace(title),
    keywords: plainInPlace(about),
    body: plainInPlace(body.join('\n').replace(/\{[^{}]*\}/g, '\n')),
  };
}

/** 0 where a word is missing. Titles weigh most, and words that stand in it as they were typed. */
function scoreOf({ title, keywords, body }: Entry, words: readonly Sought[]): number {
  let score = 0;
  for (const word of words) {
    const weight = has(title, word) ? 8 : has(keywords, word) ? 4 : has(body, word) ? 1 : 0;
    if (weight === 0) return 0;
    score += weight;
  }
  const phrase = { text: words.map(({ text }) => text).join(' '), whole: words.at(-1)?.whole ?? false };
  return score + (title.startsWith(phrase.text) ? 12 : has(title, phrase) ? 8 : has(keywords, phrase) ? 4 : 0);
}

/** True where the word begins a word of the folded text, and ends one where it is whole. */
function has(folded: string, { text, whole }: Sought): boolean {
  for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) {
    if (isOpen(folded.charCodeAt(at - 1)) && (!whole || isOpen(folded.charCodeAt(at + text.length)))) return true;
  }
  return false;
}

/** No letter and no figure; what is before the beginning or after the end is neither. */
function isOpen(code: number): boolean {
  return !((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39));
}
