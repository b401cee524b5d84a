import type { Item, Mark } from './items';

/** What the filter row shows. `all` counts everything but what is waived, which stands apart. */
export type Counts = Readonly<Record<Filter, number>>;

/** The chips of the filter row. */
export type Filter = 'all' | Mark | 'waived';

/** The chip that an item stands under, beside “Tất cả”. */
export function chipOf(item: Item, isWaived: (item: Item) => boolean): Mark | 'waived' {
  return isWaived(item) ? 'waived' : item.mark;
}

/** Whether the item is in the list under that chip. */
export function passes(filter: Filter, item: Item, isWaived: (item: Item) => boolean): boolean {
  const chip = chipOf(item, isWaived);
  return filter === 'all' ? chip !== 'waived' : chip === filter;
}

/** How many items stand under each chip. */
export function countsOf(items: readonly Item[], isWaived: (item: Item) => boolean): Counts {
  const counts = { all: 0, error: 0, warning: 0, info: 0, unknown: 0, waived: 0 };
  for (const item of items) {
    counts[chipOf(item, isWaived)]++;
    if (passes('all', item, isWaived)) counts.all++;
  }
  return counts;
}
