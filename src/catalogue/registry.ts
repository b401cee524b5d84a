import { plainInPlace } from '../text/plain';
import type { CalendarDate } from '../text/dates';
import { LawIndex } from './laws';
import type { Instrument } from './model';
import { numberKey } from './number-key';
import { isSame } from './same';

const laws = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp']);

/** Instruments by number, laws by name. Of two with the same number, day and issuer the one added later counts. */
export class Registry {
  readonly instruments: readonly Instrument[];
  readonly laws: LawIndex;
  readonly #byNumber: ReadonlyMap<string, Group>;
  /** Made when first asked for. */
  #byYear: Map<string, Instrument[]> | null = null;
  #byDay: Map<string, Instrument[]> | null = null;

  /** `layers`: the built-in instruments first, then those of the organisation, which lie on top. */
  constructor(...layers: readonly (readonly Instrument[])[]) {
    const groups = new Map<string, Group>();
    for (const layer of layers) {
      for (const instrument of layer) {
        const key = numberKey(instrument.number);
        const group = groups.get(key) ?? new Group();
        groups.set(key, group);
        group.add(instrument);
      }
    }
    this.#byNumber = groups;
    this.instruments = Array.from(groups.values(), ({ all }) => all).flat();
    this.laws = new LawIndex(this.instruments.filter(({ type }) => laws.has(type)));
  }

  /** Every instrument of this number, the newest first. */
  numbered(number: string): readonly Instrument[] {
    return this.#byNumber.get(numberKey(number))?.newestFirst() ?? [];
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
    return this.#byNumber.get(numberKey(number))?.titleLength(plain, at) ?? null;
  }
}

/** The instruments of one number; what is asked of them again and again is put ready once. */
class Group {
  readonly #byDay = new Map<string, Instrument[]>();
  #sorted: readonly Instrument[] | null = null;
  #titles: readonly string[] | null = null;

  /** In the place of the one that it describes anew, else beside the others. */
  add(instrument: Instrument): void {
    const day = instrument.date ?? '';
    const known = this.#byDay.get(day) ?? [];
    if (known.length === 0) this.#byDay.set(day, known);
    const at = known.findIndex((it) => isSame(it, instrument));
    if (at < 0) known.push(instrument);
    else known[at] = instrument;
  }

  get all(): readonly Instrument[] {
    return [...this.#byDay.values()].flat();
  }

  newestFirst(): readonly Instrument[] {
    this.#sorted ??= newestFirst(this.all);
    return this.#sorted;
  }

  titleLength(plain: string, at: number): number | null {
    this.#titles ??= [...new Set(this.all.flatMap(({ title }) => (title === null ? [] : plainInPlace(title))))].sort(
      (a, b) => b.length - a.length,
    );
    return this.#titles.find((title) => plain.startsWith(title, at))?.length ?? null;
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
