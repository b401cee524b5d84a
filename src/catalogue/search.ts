import type { Instrument } from './model';
import { WordIndex } from './word-index';
import { wordsIn } from './words';

/** Words that are typed between the parts of a reference and say nothing of which instrument is meant. */
const empty = new Set(['so', 'ngay', 'thang', 'nam', 'cua', 'v', 'vv']);

/**
 * What a match is worth; of equal ones the newer stands first. `title`: a title that says nothing but the
 * words asked for, of a law's name as much as was asked for.
 */
const worth = { serial: 32, number: 16, name: 16, wholeName: 8, phrase: 8, title: 12, inForce: 12 } as const;

/** So many matches are weighed word by word; of more only the newest, and those of the built-in registry. */
const weighed = 500;

/** Search as one types: number fragments, words with or without dấu, in any order. Made ready at the first question. */
export class InstrumentSearch {
  readonly #instruments: readonly Instrument[];
  #index: WordIndex | null = null;
  /** The day of each, 20260305; those of the built-in registry are kept whatever their day. */
  #days = new Int32Array();

  constructor(instruments: readonly Instrument[]) {
    this.#instruments = instruments;
  }

  /**
   * The instruments that have all the words, best first, at most so many: the number asked for, the name asked for, what
   * is in force, what is newer. While somebody is typing, the last word may go on: "33 ct tt" finds 33/CT-TTg.
   */
  find(query: string, most: number, typing = false): readonly Instrument[] {
    const words = wordsOf(query);
    if (words.length === 0 || most < 1) return [];
    const exact = this.#with(words, false);
    if (exact.length > 0) return this.#best(exact, words, most);
    const going = typing ? this.#with(words, true) : [];
    if (going.length > 0) return this.#best(going, words, most);
    const apart = words.flatMap((word) => word.match(/[a-z]+|\d+/g) ?? []);
    return apart.length === words.length ? [] : this.#best(this.#with(apart, typing), apart, most);
  }

  /** The last word of three letters and more may go on; figures are whole unless somebody is still typing them. */
  #with(words: readonly string[], goesOn: boolean): readonly number[] {
    if (this.#index === null) {
      this.#index = new WordIndex(this.#instruments.length, (entry) => wordsOfEntry(this.#instruments[entry]));
      this.#days = new Int32Array(this.#instruments.map((it) => (it.own === true ? dayOf(it) : always)));
    }
    const last = words.at(-1) ?? '';
    return this.#index.withAll(words, goesOn || (last.length > 2 && !/^\d+$/.test(last)));
  }

  #best(entries: readonly number[], words: readonly string[], most: number): readonly Instrument[] {
    const look = lookFor(words);
    return this.#newest(entries)
      .flatMap((entry) => this.#instruments[entry] ?? [])
      .map((instrument) => ({ instrument, score: scoreOf(instrument, look) }))
      .sort((a, b) => b.score - a.score || newerFirst(a.instrument, b.instrument))
      .slice(0, most)
      .map(({ instrument }) => instrument);
  }

  #newest(entries: readonly number[]): readonly number[] {
    if (entries.length <= weighed) return entries;
    const days = new Int32Array(entries.length);
    for (const [i, entry] of entries.entries()) days[i] = this.#days[entry] ?? 0;
    const from = days.sort()[days.length - weighed] ?? 0;
    return entries.filter((entry) => (this.#days[entry] ?? 0) >= from).slice(0, weighed);
  }
}

const always = 0x7fffffff;

/** 20260305; 0 without a day. */
function dayOf({ date }: Instrument): number {
  return date === null ? 0 : Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8));
}

function newerFirst({ date: a }: Instrument, { date: b }: Instrument): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one === other ? 0 : one < other ? 1 : -1;
}

/** Everything that people type of an instrument: number, type in full and in short, title, issuer, day. */
function* wordsOfEntry(instrument: Instrument | undefined): Iterable<string> {
  if (instrument === undefined) return;
  const { number, type, title, issuer, date } = instrument;
  yield* wordsIn(number);
  yield* wordsOfName(type);
  if (title !== null) yield* wordsIn(title);
  if (issuer !== null) yield* wordsOfName(issuer);
  if (date !== null) yield* wordsIn(date);
}

const names = new Map<string, readonly string[]>();

/** The words of a type or a body, which come back in entry after entry; "công văn" is typed "cv" too. */
function wordsOfName(name: string): readonly string[] {
  const known = names.get(name);
  if (known !== undefined) return known;
  const words = wordsIn(name);
  if (words.length > 1) words.push(words.map((word) => word.charAt(0)).join(''));
  if (names.size > 10_000) names.clear();
  names.set(name, words);
  return words;
}

function wordsOf(query: string): readonly string[] {
  const all = wordsIn(query.normalize('NFC'));
  const telling = all.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : all;
}

/** What makes a match a better one. */
interface Look {
  /** "33 ": the number before its letters; null where no figures are asked for. */
  readonly serial: string | null;
  /** "33 ct ttg": the number with all that is asked for behind it. */
  readonly number: string | null;
  /** "luat dat dai": the words before any number, as they follow one another. */
  readonly phrase: string | null;
  /** The same, one by one. */
  readonly named: ReadonlySet<string>;
}

function lookFor(words: readonly string[]): Look {
  const at = words.findIndex((word) => /^\d/.test(word));
  const named = words.slice(0, at < 0 ? undefined : at);
  return {
    serial: at < 0 ? null : `${words[at] ?? ''} `,
    number: at < 0 ? null : words.slice(at).join(' '),
    phrase: named.length === 0 ? null : named.join(' '),
    named: new Set(named),
  };
}

function scoreOf({ status, number, type, title }: Instrument, look: Look): number {
  let score = status === 'replaced' || status === 'repealed' ? 0 : worth.inForce;
  if (look.serial !== null) {
    const words = `${wordsIn(number).join(' ')} `;
    if (words.startsWith(look.serial)) {
      score += worth.serial;
      if (look.number !== null && words.startsWith(look.number)) score += worth.number;
    }
  }
  if (look.phrase !== null) {
    const said = wordsIn(title ?? '');
    const words = `${wordsOfName(type).join(' ')} ${said.join(' ')}`;
    const name = `${wordsIn(type).join(' ')} ${said.join(' ')}`;
    const share = shareOf(said, look.named);
    if (share === 1 || laws.has(type)) score += worth.title * share;
    if (words.includes(look.phrase)) score += worth.phrase;
    if (name.startsWith(look.phrase)) score += worth.name;
    if (name === look.phrase) score += worth.wholeName;
  }
  return score;
}

/** Called by their name, so that the law itself stands before those that amend it or are issued under it. */
const laws = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp']);

/** How much of a title was asked for, 0 to 1. */
function shareOf(title: readonly string[], named: ReadonlySet<string>): number {
  const said = title.filter((word) => !opening.has(word));
  return said.length === 0 ? 0 : said.filter((word) => named.has(word)).length / said.length;
}

/** Words that a title begins with and nobody types. */
const opening = new Set(['ve', 'viec']);
