import { writtenDay } from '../text/dates';
import type { Instrument } from './model';
import { numberKey } from './number-key';
import { isSame } from './same';

/**
 * What in an organisation's own registry contradicts itself or the built-in one, a Vietnamese sentence each: it is used as
 * it is, the later row before the earlier and the own before the built-in.
 */
export function notesOn(own: readonly Instrument[], builtIn: readonly Instrument[]): readonly string[] {
  const known = new Map<string, Instrument[]>();
  for (const instrument of builtIn) {
    const key = numberKey(instrument.number);
    known.set(key, [...(known.get(key) ?? []), instrument]);
  }
  const seen = new Map<string, Instrument[]>();
  return own.flatMap((instrument) => {
    const key = numberKey(instrument.number);
    const earlier = seen.get(key) ?? [];
    const twice = earlier.some((it) => isSame(it, instrument));
    seen.set(key, [...earlier.filter((it) => it.date !== instrument.date), instrument]);
    const note = twice
      ? `${nameOf(instrument)} nêu nhiều lần trong danh mục; dùng dòng sau cùng.`
      : againstBuiltIn(instrument, known.get(key) ?? []);
    return note === null ? [] : [note];
  });
}

/** A number that holds its year, and a law's, stands for one document: another day or issuer of it contradicts. */
function againstBuiltIn(instrument: Instrument, known: readonly Instrument[]): string | null {
  const sameDay = known.find((it) => it.date === instrument.date && it.date !== null);
  if (sameDay !== undefined && !isSame(sameDay, instrument))
    return `${nameOf(instrument)}: danh mục của cơ quan ghi ${instrument.issuer ?? ''}, danh mục đi kèm ghi ${sameDay.issuer ?? ''}.`;
  const other = known.find((it) => it.confidence === 'high' && it.date !== null);
  if (sameDay !== undefined || other === undefined || instrument.date === null || !hasYear(instrument.number))
    return null;
  return `${instrument.number}: danh mục của cơ quan ghi ngày ${writtenDay(instrument.date)}, danh mục đi kèm ghi ngày ${writtenDay(other.date ?? instrument.date)}.`;
}

function hasYear(number: string): boolean {
  return /^\d+[a-z]?\/(?:19|20)\d\d\/(?:NĐ-CP|QH\d+|UBTVQH\d+|PL-|TT-B)/iu.test(number);
}

function nameOf({ number, date }: Instrument): string {
  return date === null ? number : `${number} ngày ${writtenDay(date)}`;
}
