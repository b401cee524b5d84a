import { plainInPlace } from '../text/plain';
import { suits, type Category, type Clause, type Wanted } from './model';
import { categoryName, fieldName } from './names';

/** What is sought; what is left out is no matter. */
export interface Query extends Partial<Wanted> {
  readonly words?: string;
  readonly category?: Category | null;
  readonly field?: string | null;
}

interface Entry {
  readonly clause: Clause;
  /** Folded, a blank before each word and after the last. */
  readonly title: string;
  readonly keywords: string;
  readonly body: string;
}

/**
 * Search as one types, without dấu, every word in any order. The folded texts are walked from end to end: an index of
 * 50,000 clauses takes seconds and hundreds of megabytes to build, the walk some twenty milliseconds.
 */
export class ClauseSearch {
  readonly #clauses: readonly Clause[];
  #entries: readonly Entry[] | null = null;

  constructor(clauses: readonly Clause[]) {
    this.#clauses = clauses;
  }

  /** The clauses that suit and have all the words, best first; without words all that suit, in their order. */
  find(query: Query): readonly Clause[] {
    const words = wordsOf(query.words ?? '');
    const apt = (clause: Clause) => isApt(clause, query);
    if (words.length === 0) return this.#clauses.filter(apt);
    this.#entries ??= this.#clauses.map(entryOf);
    const found: { readonly clause: Clause; readonly score: number; readonly at: number }[] = [];
    for (const [at, entry] of this.#entries.entries()) {
      const score = apt(entry.clause) ? scoreOf(entry, words) : 0;
      if (score > 0) found.push({ clause: entry.clause, score, at });
    }
    return found.sort((a, b) => b.score - a.score || a.at - b.at).map(({ clause }) => clause);
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
  return {
    clause,
    title: spaced(title),
    keywords: spaced([...keywords, categoryName(category), field === null ? '' : fieldName(field)].join(' ')),
    body: spaced(body.join(' ').replace(/\{[a-z0-9-]+\}/g, ' ')),
  };
}

function spaced(text: string): string {
  return ` ${plainInPlace(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

/** 0 where a word is missing. Titles weigh most, and words that stand in it as they were typed. */
function scoreOf({ title, keywords, body }: Entry, words: readonly Sought[]): number {
  let score = 0;
  for (const { text, whole } of words) {
    const mark = whole ? ` ${text} ` : ` ${text}`;
    const weight = title.includes(mark) ? 8 : keywords.includes(mark) ? 4 : body.includes(mark) ? 1 : 0;
    if (weight === 0) return 0;
    score += weight;
  }
  const phrase = ` ${words.map(({ text }) => text).join(' ')}`;
  return score + (title.startsWith(phrase) ? 12 : title.includes(phrase) ? 8 : keywords.includes(phrase) ? 4 : 0);
}
