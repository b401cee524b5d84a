import type { Item, Mark } from '../items';

/** What a box says of its components; the worst of them wins. */
export type BoxState = 'error' | 'warning' | 'unknown' | 'waived' | 'ok' | 'absent';

const worstFirst: readonly (Mark | 'waived')[] = ['error', 'warning', 'unknown', 'waived'];

/** The state of a box from what stands against it; an info counts as đạt. */
export function boxState(items: readonly Item[], isWaived: (item: Item) => boolean, present: boolean): BoxState {
  const marks = new Set(items.map((item) => (isWaived(item) ? 'waived' : item.mark)));
  const worst = worstFirst.find((mark) => marks.has(mark));
  if (worst !== undefined && worst !== 'info') return worst;
  return present || items.length > 0 ? 'ok' : 'absent';
}
