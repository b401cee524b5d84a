import type { Instrument } from '../../catalogue/model';
import { mayHold } from '../../catalogue/registry';
import type { InstrumentSearch } from '../../catalogue/search';
import { keyOf, type FoundInstrument, type InstrumentQuery } from './model';

/** So many candidates are put in order before the first are shown. */
const pool = 60;

/**
 * What answers a query, what was used lately first, what is dated after the day last, else as the search ranks it; an
 * office's own entry stands for the built-in one of the same number and day. Nothing typed: what was used lately.
 */
export function foundBy(
  query: InstrumentQuery,
  { own, builtIn }: { readonly own: InstrumentSearch; readonly builtIn: InstrumentSearch },
  known: (key: string) => Instrument | null,
): readonly FoundInstrument[] {
  const { text, asOf, most, recent } = query;
  const candidates =
    text.trim() === ''
      ? recent.flatMap((key) => known(key) ?? [])
      : [...own.find(text, pool, true), ...builtIn.find(text, pool, true)];
  const once = [...new Map(candidates.map((it) => [keyOf(it), known(keyOf(it)) ?? it])).values()];
  const found = once.map((instrument): FoundInstrument => {
    const later = instrument.date !== null && instrument.date > asOf;
    return { instrument, holds: mayHold(instrument, asOf), later, recent: recent.includes(keyOf(instrument)) };
  });
  if (text.trim() !== '') found.sort((a, b) => weight(b) - weight(a));
  return found.slice(0, most);
}

function weight({ later, recent }: FoundInstrument): number {
  return (recent ? 2 : 0) + (later ? 0 : 1);
}
