/** Source text [start, end) and what stands there afterwards; an empty range inserts. Offsets are UTF-16 units. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with every splice made. Insertions at one offset keep their order. Throws when two cross: a fault of the caller. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of inOrder) {
    if (start < at) throw new RangeError('Two splices cross.');
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + source.slice(at);
}
