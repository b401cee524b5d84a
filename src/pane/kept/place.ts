/** Where texts are kept by key: a machine or a document. Reading and writing may throw or reject; a full one does. */
export interface Place {
  get(key: string): string | null;
  set(key: string, text: string): void | Promise<void>;
}

/**
 * The browser's storage, behind the key that Office gives each site of its own where there is one. `storage` is asked for
 * each time: a browser may refuse it.
 */
export function onMachine(storage: () => Pick<Storage, 'getItem' | 'setItem'>, partition = ''): Place {
  return {
    get: (key) => storage().getItem(`${partition}${key}`),
    set: (key, text) => {
      storage().setItem(`${partition}${key}`, text);
    },
  };
}

/** What `Office.context.document.settings` offers; it is in every Word, the object model's own settings are not. */
export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  saveAsync(done: (result?: { readonly status: unknown }) => void): void;
}

/** The document itself: what is kept there is saved and mailed with it. */
export function inDocument(settings: DocumentSettings): Place {
  return {
    get: (key) => {
      const text = settings.get(key);
      return typeof text === 'string' ? text : null;
    },
    set: (key, text) =>
      new Promise((resolve, reject) => {
        settings.set(key, text);
        settings.saveAsync((result) => {
          if (result?.status === 'failed') reject(new Error('The settings of the document were not saved.'));
          else resolve();
        });
      }),
  };
}

/** What lives as long as the pane. */
export function inMemory(): Place {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => {
      texts.set(key, text);
    },
  };
}
