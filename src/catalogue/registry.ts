import { plainInPlace } from '../text/plain';
import type { CalendarDate } from '../text/dates';
import { LawIndex } from './laws';
import type { Instrument } from './model';
import { numberKey } from './number-key';

const laws = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp']);

/** Instruments by number, laws by name. Of two with the same number and day the one added later is the one that counts. */
export class Registry {
  readonly instruments: readonly Instrument[];
  readonly laws: LawIndex;
  readonly #byNumber = new Map<string, Instrument[]>();

  /** `layers`: the built-in instruments first, then those of the organisation, which lie on top. */
  constructor(...layers: readonly (readonly Instrument[])[]) {
    const own = new Map<string, Instrument>();
    for (const instrument of layers.flat())
      own.set(`${numberKey(instrument.number)} ${instrument.date ?? ''}`, instrument);
    this.instruments = [...own.values()];
    for (const instrument of this.instruments) {
      const key = numberKey(instrument.number);
      const list = this.#byNumber.get(key);
      if (list === undefined) this.#byNumber.set(key, [instrument]);
      else list.push(instrument);
    }
    this.laws = new LawIndex(this.instruments.filter(({ type }) => laws.has(type)));
  }

  /** Every instrument of this number, the newest first. */
  numbered(number: string): readonly Instrument[] {
    return [...(this.#byNumber.get(numberKey(number)) ?? [])].sort((a, b) =>
      (a.date ?? '') < (b.date ?? '') ? 1 : -1,
    );
  }

  /** The length of the longest official title of this number that stands at an offset of plain text; null where none does. */
  titleLength(number: string, plain: string, at: number): number | null {
    let longest: number | null = null;
    for (const { title } of this.#byNumber.get(numberKey(number)) ?? []) {
      if (title === null) continue;
      const like = plainInPlace(title);
      if (plain.startsWith(like, at) && like.length > (longest ?? 0)) longest = like.length;
    }
    return longest;
  }
}

/** True for an instrument that was in force, as far as known, on the day. */
export function mayHold({ status, successors }: Instrument, day: CalendarDate): boolean {
  if (status !== 'replaced' && status !== 'repealed') return true;
  const from = successors.find(({ does }) => does === 'replaces')?.from ?? null;
  return from !== null && day < from;
}
