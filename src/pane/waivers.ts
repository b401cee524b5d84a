import type { Waiver } from '../record/model';
import { inDocument, onMachine, type DocumentSettings } from './kept/place';
import { asItStood, Shelf, type OnReset, type Shape } from './kept/shelf';

export type { Waiver } from '../record/model';

/** Where the waivers of one document live. A store that fails to load answers with none; one that fails to save rejects. */
export interface WaiverStore {
  /** `kept` is what the document brings, of stores that live there. */
  load(kept?: string): Promise<readonly Waiver[]>;
  save(waivers: readonly Waiver[]): Promise<void>;
}

/** Waivers that live as long as the pane. */
export function memoryWaivers(initial: readonly Waiver[] = []): WaiverStore {
  let kept = initial;
  return {
    load: () => Promise.resolve(kept),
    save: (waivers) => {
      kept = waivers;
      return Promise.resolve();
    },
  };
}

const shape: Shape<readonly Waiver[]> = {
  key: 'the-thuc/bo-qua',
  empty: [],
  migrations: [asItStood],
  read: (kept) => (Array.isArray(kept) ? kept.filter(isWaiver) : null),
};

/** Waivers in the browser's storage, under the name of the document. */
export function storedWaivers(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  documentName: string,
  onReset?: OnReset,
): WaiverStore {
  const key = `${shape.key}/${documentName}`;
  return storeOf(
    new Shelf(
      onMachine(() => storage),
      { ...shape, key },
      onReset,
    ),
  );
}

/** Waivers inside the document itself, so that they travel with it. */
export function documentWaivers(settings: DocumentSettings, onReset?: OnReset): WaiverStore {
  return storeOf(new Shelf(inDocument(settings), shape, onReset));
}

function storeOf(shelf: Shelf<readonly Waiver[]>): WaiverStore {
  return {
    load: () => Promise.resolve(shelf.load()),
    save: async (waivers) => {
      await shelf.save(waivers);
    },
  };
}

function isWaiver(value: unknown): value is Waiver {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fingerprint' in value &&
    'reason' in value &&
    typeof value.fingerprint === 'string' &&
    typeof value.reason === 'string'
  );
}
