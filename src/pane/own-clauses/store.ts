import { inTransaction, type Shelf } from '../shared/database';

/** One kept clause as the store holds it. Saved data comes from outside: `entry` is looked at by whoever reads it. */
export interface KeptClause {
  readonly id: string;
  /** Its place among the others. */
  readonly order: number;
  readonly entry: unknown;
}

/**
 * Where the machine keeps a person's own clauses, each by itself: two panes that are open at once do not write over each
 * other's.
 */
export interface ClauseStore {
  /** In their order. Null: the store cannot be read. */
  load(): Promise<readonly KeptClause[] | null>;
  /** All of it or nothing. */
  change(put: readonly KeptClause[], removed: readonly string[]): Promise<'kept' | 'notKept'>;
}

/** Clauses that live as long as the pane. */
export function memoryClauses(initial: readonly KeptClause[] = []): ClauseStore {
  const kept = new Map(initial.map((it) => [it.id, it]));
  return {
    load: () => Promise.resolve([...kept.values()].sort(inOrder)),
    change: (put, removed) => {
      for (const id of removed) kept.delete(id);
      for (const it of put) kept.set(it.id, it);
      return Promise.resolve('kept');
    },
  };
}

/** So many are read at once: a long library comes in slices, between which the page can be drawn. */
const atOnce = 500;

/** The clauses in the browser's database, behind the key that Office gives each site of its own where there is one. */
export function storedClauses(factory: () => IDBFactory, partition = ''): ClauseStore {
  const place: Shelf = { factory, database: `${partition}the-thuc/dieu-khoan`, shelf: 'cua-toi' };
  return {
    load: async () => {
      const all: KeptClause[] = [];
      try {
        for (let after: string | null = null; ;) {
          const some: readonly KeptClause[] = await sliceOf(place, after);
          all.push(...some);
          after = some.at(-1)?.id ?? null;
          if (some.length < atOnce) return all.sort(inOrder);
        }
      } catch {
        return null;
      }
    },
    change: (put, removed) =>
      inTransaction(place, 'readwrite', (store) => {
        for (const id of removed) store.delete(id);
        for (const { id, order, entry } of put) store.put({ order, entry }, id);
        return () => 'kept' as const;
      }).catch(() => 'notKept' as const),
  };
}

function sliceOf(place: Shelf, after: string | null): Promise<readonly KeptClause[]> {
  return inTransaction(place, 'readonly', (store) => {
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const [keys, values] = [store.getAllKeys(range, atOnce), store.getAll(range, atOnce)];
    return () => keys.result.map((key, i) => keptFrom(typeof key === 'string' ? key : '', values.result[i]));
  });
}

function keptFrom(id: string, saved: unknown): KeptClause {
  const { order, entry } = (typeof saved === 'object' && saved !== null ? saved : {}) as Partial<KeptClause>;
  return { id, order: typeof order === 'number' ? order : 0, entry };
}

function inOrder(a: KeptClause, b: KeptClause): number {
  return a.order - b.order;
}
