import { inTransaction, type Shelf } from './database';

/** Values that the machine keeps, each under a key. What is read comes from outside: whoever reads it looks at it first. */
export interface Drawer {
  /** Undefined where nothing is kept, or nothing can be read. */
  get(key: string): Promise<unknown>;
  /** Keeps all of the values or none. */
  put(values: Readonly<Record<string, unknown>>): Promise<'kept' | 'notKept'>;
}

/** A drawer that lives as long as the pane. */
export function memoryDrawer(values: Readonly<Record<string, unknown>> = {}): Drawer {
  const kept = new Map(Object.entries(values));
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    put: (more) => {
      for (const [key, value] of Object.entries(more)) kept.set(key, value);
      return Promise.resolve('kept');
    },
  };
}

/**
 * The drawer in the browser's database, which has room for large files; behind the key that Office gives each site of
 * its own where there is one.
 */
export function browserDrawer(factory: () => IDBFactory, partition = ''): Drawer {
  const place: Shelf = { factory, database: `${partition}the-thuc/co-quan`, shelf: 'ban-sao' };
  return {
    get: (key) =>
      inTransaction(place, 'readonly', (store) => {
        const request = store.get(key);
        return (): unknown => request.result;
      }).catch(() => undefined),
    put: (values) =>
      inTransaction(place, 'readwrite', (store) => {
        for (const [key, value] of Object.entries(values)) store.put(value, key);
        return () => 'kept' as const;
      }).catch(() => 'notKept' as const),
  };
}
