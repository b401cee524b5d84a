/** One object store of the browser's database. `factory` is asked for each time: a browser may refuse it. */
export interface Shelf {
  readonly factory: () => IDBFactory;
  readonly database: string;
  readonly shelf: string;
}

/** Asks one thing of the store. Resolves when the transaction is through: only then is what was put there kept. */
export function onShelf(shelf: Shelf, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest) {
  return inTransaction(shelf, mode, (store) => {
    const request = ask(store);
    return (): unknown => request.result;
  });
}

/** Asks several things of the store, all or none of which are done; what `ask` returns gives the answer at the end. */
export async function inTransaction<Answer>(
  { factory, database: name, shelf }: Shelf,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => () => Answer,
): Promise<Answer> {
  const database = await opened(factory, name, shelf);
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(shelf, mode);
      const answer = ask(transaction.objectStore(shelf));
      transaction.oncomplete = () => {
        resolve(answer());
      };
      transaction.onabort = ({ target }) => {
        reject(errorOf(target, name));
      };
    });
  } finally {
    database.close();
  }
}

function opened(factory: () => IDBFactory, name: string, shelf: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const failed = ({ target }: Event): void => {
      reject(errorOf(target, name));
    };
    const opening = factory().open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(shelf);
    opening.onerror = failed;
    opening.onblocked = failed;
    opening.onsuccess = () => {
      resolve(opening.result);
    };
  });
}

function errorOf(target: EventTarget | null, name: string): Error {
  const { error } = target as IDBRequest | IDBTransaction;
  return error ?? new Error(`The database “${name}” gives no answer.`);
}
