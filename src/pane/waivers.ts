/** A finding that a person has looked at and lets stand. */
export interface Waiver {
  readonly fingerprint: string;
  /** The person's words, or ''. */
  readonly reason: string;
}

/** Where the waivers of one document live. A store that fails to load answers with none; one that fails to save rejects. */
export interface WaiverStore {
  load(): Promise<readonly Waiver[]>;
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

/** Waivers in the browser's storage, under the name of the document. */
export function storedWaivers(storage: Pick<Storage, 'getItem' | 'setItem'>, documentName: string): WaiverStore {
  const key = `the-thuc/bo-qua/${documentName}`;
  return {
    load: () => Promise.resolve(waiversFrom(storage.getItem(key))),
    save: (waivers) =>
      new Promise((resolve) => {
        storage.setItem(key, JSON.stringify(waivers));
        resolve();
      }),
  };
}

/** What `Office.context.document.settings` offers; it is in every Word, the object model's own settings are not. */
export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  saveAsync(done: (result?: { readonly status: unknown }) => void): void;
}

/** Waivers inside the document itself, so that they travel with it. */
export function documentWaivers(settings: DocumentSettings): WaiverStore {
  const key = 'the-thuc/bo-qua';
  return {
    load: () => Promise.resolve(waiversFrom(settings.get(key))),
    save: (waivers) =>
      new Promise((resolve, reject) => {
        settings.set(key, JSON.stringify(waivers));
        settings.saveAsync((result) => {
          if (result?.status === 'failed') reject(new Error('The settings of the document were not saved.'));
          else resolve();
        });
      }),
  };
}

/** Saved data comes from outside: what is not a list of waivers is none. */
function waiversFrom(saved: unknown): readonly Waiver[] {
  if (typeof saved !== 'string') return [];
  const parsed = parse(saved);
  return Array.isArray(parsed) ? parsed.filter(isWaiver) : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
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
