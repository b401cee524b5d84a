import MiniSearch from 'minisearch';
import { plainInPlace } from '../text/plain';
import type { Instrument } from './model';

interface Entry {
  readonly id: number;
  readonly number: string;
  readonly type: string;
  readonly issuer: string;
  readonly title: string;
  readonly year: string;
}

const words = /[\s\-/.,;:()"“”&]+/u;

/** Words without dấu; of "33/CT-TTg" the whole and its pieces. */
function tokens(text: string): string[] {
  return plainInPlace(text.normalize('NFC'))
    .split(words)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^0+(?=\d)/, ''));
}

/** Search as one types: number fragments, words with or without dấu, in any order. */
export class InstrumentSearch {
  readonly #index = new MiniSearch<Entry>({
    fields: ['number', 'type', 'issuer', 'title', 'year'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      boost: { number: 4, type: 1.5, year: 2 },
      prefix: (term) => term.length > 2 && !/^\d+$/.test(term),
      combineWith: 'AND',
    },
  });
  readonly #instruments: readonly Instrument[];

  constructor(instruments: readonly Instrument[]) {
    this.#instruments = instruments;
    this.#index.addAll(
      instruments.map(({ number, type, issuer, title, date }, id) => ({
        id,
        number,
        type,
        issuer: issuer ?? '',
        title: title ?? '',
        year: date?.slice(0, 4) ?? '',
      })),
    );
  }

  /** The instruments that have all the words, best first, at most so many. */
  find(query: string, most: number): readonly Instrument[] {
    return this.#index
      .search(query)
      .slice(0, most)
      .flatMap(({ id }) => this.#instruments[id as number] ?? []);
  }
}
