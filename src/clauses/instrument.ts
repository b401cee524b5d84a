import type { Instrument } from '../catalogue/model';
import { cite, type CiteOptions } from '../citation/cite';
import type { SlotValue } from './fill';

/** An instrument for a slot, as the citation writer puts it. */
export interface ComposedInstrument {
  readonly value: SlotValue;
  /** The one that is meant; null: the words stand as typed, or as the first of several. */
  readonly instrument: Instrument | null;
  readonly candidates: readonly Instrument[];
  /** Vietnamese sentences on what is amiss or in doubt; empty where the registry knows the instrument. */
  readonly problems: readonly string[];
}

/** A number, a loose reference or a whole one, in full as in running text and as in a căn cứ line. */
export function composeInstrument(typed: string, options: CiteOptions): ComposedInstrument {
  const text = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const { full, canCu, instrument, candidates, problems } = cite(text, options);
  const known = instrument !== null && full !== null;
  const value = known ? { text: full, ...(canCu === null ? {} : { canCu: canCu.replace(/^Căn cứ /u, '') }) } : { text };
  return { value, instrument, candidates, problems };
}
