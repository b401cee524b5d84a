import type { Anatomy, Part, Role } from '../anatomy/model';
import { areSiblings, type ItemNumber, numberOf, ranks } from './number';

/** A paragraph of running text in the outline of a body. */
export interface Item {
  readonly part: Part;
  readonly number: ItemNumber | null;
  readonly isHeading: boolean;
  /** Depth in the outline; running text without number is deepest. */
  readonly rank: number;
}

const outside: ReadonlySet<Role> = new Set(['canCu', 'thamQuyen', 'lenh', 'nguoiNhan', 'oBang', 'kemTheo', 'heading']);

/** The paragraphs of a body that words can be put beside, in order: what enacts and tables are no part of it. */
export function itemsOf(parts: readonly Part[]): readonly Item[] {
  return parts
    .filter(({ role }) => !outside.has(role))
    .map((part) => {
      const number = numberOf(part.paragraph);
      const isHeading = part.role === 'tieuDe' || number?.rank === ranks.division;
      const rank = number?.rank ?? (isHeading ? ranks.heading : Infinity);
      return { part, number, isHeading, rank };
    });
}

/** The parts of the body, or of the appendix that a paragraph stands in. */
export function partsAround(anatomy: Anatomy, paragraph: number): readonly Part[] {
  const appendix = anatomy.occurrences.find(
    ({ component, parts }) =>
      component === 'phuLuc' &&
      (parts[0]?.paragraph.index ?? Infinity) <= paragraph &&
      paragraph <= (parts.at(-1)?.paragraph.index ?? -1),
  );
  return appendix?.parts ?? anatomy.of('noiDung');
}

/** Index of the first item behind `at` that does not belong below it; the number of items where there is none. */
export function endOfBlock(items: readonly Item[], at: number): number {
  const rank = items[at]?.rank ?? Infinity;
  const found = items.findIndex((item, i) => i > at && item.rank <= rank && item.rank !== Infinity);
  return found < 0 ? items.length : found;
}

/**
 * Index of the last item that goes with the one at `at`. Text without number behind the last of a list closes the part,
 * not the item; between two of a list it belongs to the first.
 */
export function lastOfBlock(items: readonly Item[], at: number): number {
  const number = items[at]?.number ?? null;
  if (number === null) return at;
  const end = endOfBlock(items, at);
  const next = items[end]?.number ?? null;
  if (next !== null && areSiblings(number, next)) return end - 1;
  const last = items.findLastIndex((item, i) => i > at && i < end && item.number !== null);
  return Math.max(at, last);
}

/** The item that the one at `at` stands below, itself numbered and no heading; null for none. */
export function outerOf(items: readonly Item[], at: number): number | null {
  const rank = items[at]?.rank ?? Infinity;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined || item.isHeading) return null;
    if (item.number !== null && item.rank < rank) return i;
  }
  return null;
}

/** The items that count on from one, itself included, as far as their sequence goes without a gap. */
export function followersOf(items: readonly Item[], at: number): readonly Item[] {
  const first = items[at];
  if (first?.number == null || first.number.value === 0) return [];
  const found: Item[] = [first];
  for (const item of items.slice(at + 1)) {
    const before = found.at(-1)?.number;
    if (before == null || (item.rank < before.rank && item.rank !== Infinity)) break;
    if (item.number === null || !areSiblings(item.number, before)) continue;
    if (item.number.value !== before.value + 1) break;
    found.push(item);
  }
  return found;
}
