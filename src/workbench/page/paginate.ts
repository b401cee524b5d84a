/** A block as it was measured: its height in points, and whether a new page begins before it. */
export interface Measured {
  readonly height: number;
  readonly breakBefore: boolean;
}

/** Where blocks go: the gap to leave above each, and how many pages that makes. */
export interface Pagination {
  readonly gaps: readonly number[];
  readonly pages: number;
}

/**
 * Flows blocks over pages that stand one under another in one column: a block that would cross the foot of a page is
 * pushed to the head of the next. `body` is the height of the text area, `between` the distance from its foot to the
 * head of the next page's, all in points. A block higher than a page runs over the edge.
 */
export function paginate(blocks: readonly Measured[], body: number, between: number): Pagination {
  const gaps: number[] = [];
  let pages = 1;
  let used = 0;
  for (const { height, breakBefore } of blocks) {
    const next = used > 0 && (breakBefore || used + height > body);
    gaps.push(next ? Math.max(0, body - used) + between : 0);
    if (next) pages += 1;
    used = next ? height : used + height;
    const over = used > body ? Math.ceil((used - body) / (body + between)) : 0;
    pages += over;
    used = Math.max(0, used - over * (body + between));
  }
  return { gaps, pages };
}
