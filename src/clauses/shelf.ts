/** Clauses that somebody keeps at hand. Plain data: it is stored as it is. */
export interface Shelf {
  /** In the order in which they were marked. */
  readonly favourites: readonly string[];
  /** The last used first. */
  readonly recent: readonly string[];
}

export const emptyShelf: Shelf = { favourites: [], recent: [] };

/** So many are remembered as used. */
const mostRecent = 12;

/** Marks a clause, or takes its mark away. */
export function toggleFavourite(shelf: Shelf, id: string): Shelf {
  const { favourites } = shelf;
  const without = favourites.filter((it) => it !== id);
  return { ...shelf, favourites: without.length === favourites.length ? [...favourites, id] : without };
}

/** A clause has been inserted. */
export function withUsed(shelf: Shelf, id: string): Shelf {
  return { ...shelf, recent: [id, ...shelf.recent.filter((it) => it !== id)].slice(0, mostRecent) };
}

/** The shelf after clauses were given new ids or taken away: `ids` says what each has become, null for gone. */
export function afterRename(shelf: Shelf, becomes: (id: string) => string | null): Shelf {
  const renamed = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => becomes(id) ?? []))];
  return { favourites: renamed(shelf.favourites), recent: renamed(shelf.recent) };
}

/** A shelf out of what was stored; whatever is no shelf is an empty one. */
export function readShelf(stored: string | null): Shelf {
  try {
    const read = JSON.parse(stored ?? '') as { readonly favourites?: unknown; readonly recent?: unknown } | null;
    return { favourites: idsOf(read?.favourites), recent: idsOf(read?.recent).slice(0, mostRecent) };
  } catch {
    return emptyShelf;
  }
}

function idsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.filter((it) => typeof it === 'string'))] : [];
}

/** The clauses of a shelf's list that are still there, in its order. */
export function onShelf<Item extends { readonly id: string }>(
  ids: readonly string[],
  clauses: readonly Item[],
): readonly Item[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
