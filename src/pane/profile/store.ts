import type { Profile } from '../../profile/model';
import { onMachine } from '../kept/place';
import { asItStood, keptBy, Shelf, type OnReset, type Shape } from '../kept/shelf';
import type { Shared } from '../shared/shared-file';

/** The agency's profile on this machine, each as the text of its JSON file; null: there is none. */
export interface KeptProfile {
  /** In force. */
  readonly saved: string | null;
  /** What the form holds and nobody has saved yet. */
  readonly unsaved: string | null;
}

/** Where the machine keeps it. A store that cannot read answers with nothing; one that cannot write says so. */
export interface ProfileStore {
  load(): KeptProfile;
  save(kept: KeptProfile): 'kept' | 'notKept';
  /** The profile that the office lays beside the pane, asked for once; left out: there is no such place. */
  office?(): Promise<Shared<Profile>>;
}

/** No profile. */
export const noProfile: KeptProfile = { saved: null, unsaved: null };

/** A profile that lives as long as the pane. */
export function memoryProfile(initial: Partial<KeptProfile> = {}): ProfileStore {
  let kept: KeptProfile = { ...noProfile, ...initial };
  return {
    load: () => kept,
    save: (next) => {
      kept = next;
      return 'kept';
    },
  };
}

const shape: Shape<KeptProfile> = {
  key: 'the-thuc/ho-so',
  empty: noProfile,
  migrations: [asItStood],
  read: keptFrom,
};

/** The profile in the browser's storage. */
export function storedProfile(
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
  partition = '',
  onReset?: OnReset,
): ProfileStore {
  const shelf = new Shelf(onMachine(storage, partition), shape, onReset);
  return { load: () => shelf.load(), save: (kept) => keptBy(() => shelf.save(kept)) };
}

/** Saved data comes from outside: what is no text is nothing. */
function keptFrom(value: unknown): KeptProfile | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const text = (field: unknown) => (typeof field === 'string' ? field : null);
  const { saved, unsaved } = value as Readonly<Record<string, unknown>>;
  return { saved: text(saved), unsaved: text(unsaved) };
}
