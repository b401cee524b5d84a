import type { Reference } from '../citation/model';

/** An instrument that the document cites: in full as it does, and as a later mention has it. */
export interface CitedInstrument {
  readonly full: string;
  readonly short: string;
}

/** A reference of a document, and its words. */
export interface Mention {
  readonly reference: Pick<Reference, 'type' | 'symbol' | 'date' | 'law'>;
  readonly text: string;
}

/** What the references of a document are to, each once, in order; what has neither symbol and day nor name is left out. */
export function citedIn(mentions: Iterable<Mention>): readonly CitedInstrument[] {
  const found = new Map<string, CitedInstrument>();
  for (const { reference, text: full } of mentions) {
    const { type, symbol, date, law } = reference;
    if (law === null && (symbol === null || date === null)) continue;
    const short = type === null || symbol === null ? full : `${type.value} số ${symbol.value.number}`;
    if (!found.has(short)) found.set(short, { full, short });
  }
  return [...found.values()];
}
