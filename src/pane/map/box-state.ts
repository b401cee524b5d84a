import { worstState, type BoxState } from '../../finding/box-state';
import type { Item } from '../items';

/** The state of a box of the pane's map. */
export function boxState(items: readonly Item[], isWaived: (item: Item) => boolean, present: boolean): BoxState {
  return worstState(
    items.map((item) => (isWaived(item) ? 'waived' : item.mark)),
    present,
  );
}
