import { layouts } from '../anatomy/boxes';
import type { Item } from './items';
import { listed, type PaneState } from './state';

/** A line of the list: one item, or one rule at many places of a box. */
export type Row =
  | { readonly kind: 'item'; readonly key: string; readonly item: Item; readonly gone: boolean }
  | {
      readonly kind: 'fold';
      readonly key: string;
      readonly id: string;
      readonly items: readonly Item[];
      readonly unfolded: boolean;
    };

/** The lines under one box of the map. */
export interface Group {
  readonly box: string;
  readonly label: string;
  readonly rows: readonly Row[];
  /** Items in it, drawn or not. */
  readonly total: number;
  /** Only head and count are drawn. */
  readonly folded: boolean;
  /** Rows left out at its end. */
  readonly hidden: number;
}

/** From this many places on, one rule in one box becomes one row. */
const foldFrom = 4;

/** Beyond this many rows groups fold to head and count, and long groups are drawn in slices. */
export const slice = 50;

/** What the row of a repeated rule is remembered by. */
export function foldKey(item: Pick<Item, 'box' | 'rule'>): string {
  return `fold ${item.box} ${item.rule}`;
}

/** The list as it is drawn, group by group. */
export function groupsOf(state: PaneState): readonly Group[] {
  const items = withGhosts(state);
  let drawn = 0;
  return layouts[state.view?.anatomy.system ?? 'nd30'].flatMap((box) => {
    const own = items.filter((item) => item.box === box.id);
    if (own.length === 0) return [];
    const rows = rowsOf(own, state);
    const folded = drawn >= slice && !state.expanded.has(`box ${box.id}`);
    const room = state.slices[box.id] ?? slice;
    const shown = folded ? [] : withActive(rows, room, state.active);
    drawn += shown.length;
    return [
      { box: box.id, label: box.label, rows: shown, total: own.length, folded, hidden: rows.length - shown.length },
    ];
  });
}

/** Keys of the rows that the arrows and F8 walk through. */
export function walkOf(groups: readonly Group[]): readonly string[] {
  return groups.flatMap((group) => group.rows.flatMap((row) => (row.kind === 'item' && row.gone ? [] : [row.key])));
}

/** A row that has been asked for is drawn even when it lies beyond the slice. */
function withActive(rows: readonly Row[], room: number, active: string | null): readonly Row[] {
  const at = rows.findIndex((row) => row.key === active);
  return rows.slice(0, Math.max(room, at + 1));
}

function rowsOf(items: readonly Item[], state: PaneState): readonly Row[] {
  const byRule = byFold(items);
  const gone = new Set(state.ghosts.map(({ item }) => item.key));
  const single = (item: Item): Row => ({ kind: 'item', key: item.key, item, gone: gone.has(item.key) });
  return items.flatMap((item): readonly Row[] => {
    const id = foldKey(item);
    const alike = byRule.get(id) ?? [];
    if (alike.length < foldFrom) return [single(item)];
    if (alike[0] !== item) return [];
    const unfolded = state.expanded.has(id);
    const head: Row = { kind: 'fold', key: id, id, items: alike, unfolded };
    return unfolded ? [head, ...alike.map(single)] : [head];
  });
}

function byFold(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const alike = found.get(foldKey(item));
    if (alike === undefined) found.set(foldKey(item), [item]);
    else alike.push(item);
  }
  return found;
}

/** Rows just fixed stay where they stood for a moment. */
function withGhosts(state: PaneState): readonly Item[] {
  const items = [...listed(state)];
  const present = new Set(items.map((item) => item.key));
  for (const { item, at } of state.ghosts) if (!present.has(item.key)) items.splice(Math.max(0, at), 0, item);
  return items;
}
