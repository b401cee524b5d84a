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
  /** Made when first asked for. */
  #byYear: Map<string, Instrument[]> | null = null;
  #byDay: Map<string, Instrument[]> | null = null;

  /** `layers`: the built-in instruments first, then those of the organisation, which lie on top. */
  constructor(...layers: readonly (readonly Instrument[])[]) {
    const own = new Map<string, Instrument>();
    for (const instrument of layers.flat())
      own.set(`${numberKey(instrument.number)} ${instrument.date ?? ''}`, instrument);
    this.instruments = [...own.values()];
    for (const instrument of this.instruments) addTo(this.#byNumber, numberKey(instrument.number), instrument);
    this.laws = new LawIndex(this.instruments.filter(({ type }) => laws.has(type)));
  }

  /** Every instrument of this number, the newest first. */
  numbered(number: string): readonly Instrument[] {
    return newestFirst(this.#byNumber.get(numberKey(number)) ?? []);
  }

  /** Instruments whose number begins with this number and year, "30/2020", the newest first. */
  beginning(numberAndYear: string): readonly Instrument[] {
    if (this.#byYear === null) {
      this.#byYear = new Map();
      for (const instrument of this.instruments) addTo(this.#byYear, yearKeyOf(instrument.number), instrument);
    }
    return newestFirst(this.#byYear.get(numberKey(numberAndYear)) ?? []);
  }

  /** Instruments of a day, in no order. */
  dated(day: CalendarDate): readonly Instrument[] {
    if (this.#byDay === null) {
      this.#byDay = new Map();
      for (const instrument of this.instruments) addTo(this.#byDay, instrument.date ?? '', instrument);
    }
    return this.#byDay.get(day) ?? [];
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

function addTo(map: Map<string, Instrument[]>, key: string, instrument: Instrument): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [instrument]);
  else list.push(instrument);
}

function newestFirst(instruments: readonly Instrument[]): readonly Instrument[] {
  return instruments.length < 2
    ? instruments
    : [...instruments].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
}

/** "30/2020" of "30/2020/NĐ-CP"; nothing for numbers without a year. */
function yearKeyOf(number: string): string {
  const found = /^\d+[a-z]?\/\d{4}(?=\/)/u.exec(number);
  return found === null ? '' : numberKey(found[0]);
}

/** True for an instrument that was in force, as far as known, on the day. */
export function mayHold({ status, successors }: Instrument, day: CalendarDate): boolean {
  if (status !== 'replaced' && status !== 'repealed') return true;
  const from = successors.find(({ does }) => does === 'replaces')?.from ?? null;
  return from !== null && day < from;
}
