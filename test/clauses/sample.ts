import { InstrumentSearch } from '../../src/catalogue/search';
import { type Filling, type SlotValue } from '../../src/clauses/fill';
import { composeInstrument } from '../../src/clauses/instrument';
import type { Clause, Slot } from '../../src/clauses/model';
import { entered } from '../../src/clauses/value';
import { registry } from '../support/registry';

const search = new InstrumentSearch(registry.instruments);

/** The words that a slot's sample comes to in a document of the State, or of the Party. */
export function sampleValue(slot: Slot, party: boolean): SlotValue {
  const typed = (party ? slot.partySample : null) ?? slot.sample ?? '';
  if (slot.type === 'instrument')
    return composeInstrument(typed, { registry, search, style: party ? 'party' : 'state', asOf: '2026-11-05' }).value;
  const read = entered(slot, typed);
  if (read.kind !== 'good') throw new Error(`${slot.name}: “${typed}” is no sample`);
  return read.value;
}

/** Every slot of a clause filled with its sample. */
export function sampleFilling({ slots }: Pick<Clause, 'slots'>, party: boolean): Filling {
  return new Map(slots.map((slot) => [slot.name, sampleValue(slot, party)]));
}
