import type { SlotValue } from '../../clauses/fill';
import type { Slot } from '../../clauses/model';
import type { Instrument } from '../../catalogue/model';
import { writeInstrument } from '../../citation/write';
import { plainInPlace } from '../../text/plain';
import { citationOf, isMentioned, mannerOf } from '../citations/insert';
import { Observed } from '../observed';
import { keyOf } from '../registry/model';
import type { Session } from '../session';
import type { FillingDesk } from './filling-desk';

/** An instrument that the registry has, as it would be written. */
export interface OfferedInstrument extends SlotValue {
  readonly key: string;
  readonly number: string;
}

/** The instruments found for a slot, by its name. */
export interface InstrumentState {
  readonly found: ReadonlyMap<string, readonly OfferedInstrument[]>;
}

/** So many are offered. */
const most = 6;

/** Instruments for slots: sought in the registry, written as the convention of the draft has it. */
export class InstrumentDesk extends Observed<InstrumentState> {
  private turn = 0;

  constructor(
    private readonly session: Session,
    private readonly filling: FillingDesk,
  ) {
    super({ found: new Map() });
  }

  /** Searches for what is typed into the field of a slot; the only one with the number typed is filled in. */
  async type(slot: Slot, text: string): Promise<void> {
    this.filling.type(slot, text);
    const own = ++this.turn;
    const { session } = this;
    if (text.trim() === '') {
      this.keep(slot, []);
      return;
    }
    await session.own.load();
    const asOf = session.getChecked()?.result.anatomy.date ?? session.today;
    const query = { text, asOf, most, recent: session.memory.load().recent };
    const answer = await session.engine.find(query).catch(() => null);
    if (own !== this.turn) return;
    const found = (answer?.found ?? []).map(({ instrument }) => this.offered(instrument));
    this.keep(slot, found);
    const exact = found.filter(({ number }) => folded(number) === folded(text));
    const [only] = exact;
    if (exact.length === 1 && only !== undefined) this.filling.choose(slot, only, text);
  }

  private offered(instrument: Instrument): OfferedInstrument {
    const result = this.session.getChecked()?.result ?? null;
    const manner = result === null ? ({ style: 'state', dates: 'words' } as const) : mannerOf(result);
    const later = result !== null && isMentioned(instrument, result.citations, null);
    return {
      key: keyOf(instrument),
      number: instrument.number,
      text: citationOf(instrument, manner, later),
      canCu: writeInstrument(instrument, { ...manner, canCu: true }),
    };
  }

  private keep({ name }: Slot, found: readonly OfferedInstrument[]): void {
    this.set({ found: new Map(this.getState().found).set(name, found) });
  }
}

/** “33/ct-ttg” is “33/CT-TTg”. */
function folded(text: string): string {
  return plainInPlace(text.normalize('NFC')).replace(/\s/gu, '');
}
