import { kinds, systems } from '../../anatomy/model';
import type { Override } from '../state';
import type { Place } from './place';
import { asItStood, Shelf, type OnReset, type Shape } from './shelf';

/** What the author chose in place of what was recognised, kept with the document. Saving rejects where it takes no more. */
export interface ChoiceStore {
  /** `kept` is what the document brings, of stores that live there. */
  load(kept?: string): Override | Promise<Override>;
  save(choice: Override): Promise<void>;
}

/** Nothing chosen. */
export const noChoice: Override = { system: 'auto', kind: 'auto' };

const shape: Shape<Override> = { key: 'the-thuc/chon', empty: noChoice, migrations: [asItStood], read: choiceFrom };

/** The choice in a place, under its document's name where the place holds many documents. */
export function choiceIn(place: Place, documentName = '', onReset?: OnReset): ChoiceStore {
  const key = documentName === '' ? shape.key : `${shape.key}/${documentName}`;
  const shelf = new Shelf(place, { ...shape, key }, onReset);
  return {
    load: () => shelf.load(),
    save: async (choice) => {
      await shelf.save(choice);
    },
  };
}

/** A kind or convention that is not known any more is recognised again. */
function choiceFrom(kept: unknown): Override | null {
  if (typeof kept !== 'object' || kept === null || !('system' in kept) || !('kind' in kept)) return null;
  return {
    system: systems.find((it) => it === kept.system) ?? 'auto',
    kind: kinds.find((it) => it === kept.kind) ?? 'auto',
  };
}
