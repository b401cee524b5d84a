import type { Edit, Finding, Fix } from '../finding/model';
import { hasRoomForNumber } from '../finding/room-for-number';
import { safeEdits, safeFixOf } from '../finding/safe-fixes';
import type { Capabilities } from '../host/host';
import type { Item } from './items';
import { isWaivedIn, listed, type PaneState } from './state';

/** What a click would change: one fix of each item, none of which touches the place of another. */
export interface Bulk {
  readonly parts: readonly Part[];
  /** Of all parts, what they share said once. */
  readonly edits: readonly Edit[];
}

/** An item and what mends it. */
export interface Part {
  readonly item: Item;
  readonly edits: readonly Edit[];
}

type Choice = (finding: Finding) => Fix | null;

/** The first fix that this host can carry out; null when there is none, or when it has refused it already. */
export function fixOf(
  { key, finding }: Item,
  state: Pick<PaneState, 'unable' | 'view'>,
  can: Capabilities,
): Fix | null {
  if (state.unable.has(key)) return null;
  return finding?.fixes.find((fix) => isPossible(fix, state, can)) ?? null;
}

/** All safe fixes of what is not waived and what this host can do; a góp ý is taken up one by one. */
export function bulkOf(state: Pick<PaneState, 'view' | 'waivers' | 'unable'>, can: Capabilities): Bulk {
  const isWaived = isWaivedIn(state);
  const items = (state.view?.items ?? []).filter(
    (item) => item.mark !== 'info' && !isWaived(item) && !state.unable.has(item.key),
  );
  return together(items, (finding) => {
    const fix = safeFixOf(finding);
    return fix !== null && isPossible(fix, state, can) ? fix : null;
  });
}

/** The fixes of the items asked for: one of each, and none that touches the place of another. */
export function fixesOf(items: readonly Item[], state: Pick<PaneState, 'view'>, can: Capabilities): Bulk {
  return together(items, (finding) => finding.fixes.find((fix) => isPossible(fix, state, can)) ?? null);
}

/** Where an item stands in the list, for the focus to come back to. */
export function indexOf(state: PaneState, item: Item): number {
  return Math.max(
    0,
    listed(state).findIndex((it) => it.key === item.key),
  );
}

function isPossible(fix: Fix, { view }: Pick<PaneState, 'view'>, { edit: may, edits }: Capabilities): boolean {
  const isFree = (section: number) => section === 0 && view?.topIsFree === true;
  return may && fix.edits.every((edit) => edits.has(edit.kind) && hasRoomForNumber(edit, edits, isFree));
}

function together(items: readonly Item[], pick: Choice): Bulk {
  const owners = new Map<Finding, Item>();
  for (const item of items) {
    const fix = item.finding === null ? null : pick(item.finding);
    // The author has chosen: what is asked for one by one is as good as safe.
    if (item.finding !== null && fix !== null)
      owners.set({ ...item.finding, fixes: [{ ...fix, safety: 'safe' }] }, item);
  }
  const { chosen, edits } = safeEdits([...owners.keys()]);
  const parts = chosen.flatMap(({ finding, fix }) => {
    const item = owners.get(finding);
    return item === undefined ? [] : [{ item, edits: fix.edits }];
  });
  return { parts, edits };
}
