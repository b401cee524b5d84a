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

/**
 * The profile in the browser's storage, behind the key that Office gives each site of its own where there is one.
 * `storage` is asked for each time: a browser may refuse it.
 */
export function storedProfile(storage: () => Pick<Storage, 'getItem' | 'setItem'>, partition = ''): ProfileStore {
  const key = `${partition}the-thuc/ho-so`;
  return {
    load: () => {
      try {
        return keptFrom(JSON.parse(storage().getItem(key) ?? 'null'));
      } catch {
        return noProfile;
      }
    },
    save: (kept) => {
      try {
        storage().setItem(key, JSON.stringify(kept));
        return 'kept';
      } catch {
        return 'notKept';
      }
    },
  };
}

/** Saved data comes from outside: what is no text is nothing. */
function keptFrom(value: unknown): KeptProfile {
  if (typeof value !== 'object' || value === null) return noProfile;
  const text = (field: unknown) => (typeof field === 'string' ? field : null);
  const { saved, unsaved } = value as Readonly<Record<string, unknown>>;
  return { saved: text(saved), unsaved: text(unsaved) };
}
