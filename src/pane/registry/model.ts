import type { Instrument } from '../../catalogue/model';
import type { OwnRow } from '../../catalogue/own';
import type { CalendarDate } from '../../text/dates';

export type { OwnRow } from '../../catalogue/own';

/** What is to be done with the organisation's own registry. */
export type OwnChange =
  | { readonly kind: 'replace'; readonly text: string; readonly format: 'json' | 'csv' }
  | { readonly kind: 'add'; readonly row: OwnRow }
  | { readonly kind: 'remove'; readonly number: string; readonly date: CalendarDate | null };

/** The registry after it, as the text to be kept; or what is wrong, a Vietnamese sentence each, and nothing was changed. */
export type OwnAnswer =
  | { readonly kind: 'changed'; readonly text: string; readonly count: number }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** What somebody types into the search box. */
export interface InstrumentQuery {
  readonly text: string;
  /** The day on which it should be in force. */
  readonly asOf: CalendarDate;
  readonly most: number;
  /** Keys of what was used lately, the last one first. */
  readonly recent: readonly string[];
}

/** An instrument that was found, and what is to be said of it on that day. */
export interface FoundInstrument {
  readonly instrument: Instrument;
  /** In force on the day, as far as known. */
  readonly holds: boolean;
  /** Dated after the day. */
  readonly later: boolean;
  readonly recent: boolean;
}

/** What the search answers, with how much it searched. */
export interface FoundInstruments {
  readonly found: readonly FoundInstrument[];
  readonly builtIn: number;
  readonly own: number;
}

/** What an instrument is remembered by. */
export function keyOf({ number, date }: Pick<Instrument, 'number' | 'date'>): string {
  return `${number} ${date ?? ''}`;
}
