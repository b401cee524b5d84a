/** A block as measured on the screen; in points. */
export interface Measured {
  readonly height: number;
  /** How far below its head each of its lines begins; empty for what cannot be parted. */
  readonly lines: readonly number[];
  readonly breakBefore: boolean;
  /** It may not be the last on its page: a heading stays with what it heads. */
  readonly keepNext: boolean;
}

/** A block goes on at the head of the next page from this line on, after a gap in points. */
export interface LineBreak {
  readonly line: number;
  readonly gap: number;
}

/** Where pages end: the gap above each block, the breaks inside it, the page it begins on (from 0), and all pages. */
export interface Pagination {
  readonly gaps: readonly number[];
  readonly breaks: readonly (readonly LineBreak[])[];
  readonly on: readonly number[];
  readonly pages: number;
}

/** Lines of a paragraph that may not stand alone at the foot or the head of a page, as Word keeps them. */
const alone = 2;

/**
 * Lets blocks flow over pages whose text area is `body` high; `between` is the distance from the foot of one text area
 * to the head of the next one's, all in points. A block that can neither be parted nor fits runs over the edge.
 */
export function paginate(blocks: readonly Measured[], body: number, between: number): Pagination {
  const gaps: number[] = [];
  const breaks: (readonly LineBreak[])[] = [];
  const on: number[] = [];
  let page = 0;
  let used = 0;
  for (const [index, block] of blocks.entries()) {
    const next = used > 0 && (block.breakBefore || used + atLeast(blocks, index, body) > body);
    gaps.push(next ? Math.max(0, body - used) + between : 0);
    if (next) [page, used] = [page + 1, 0];
    on.push(page);
    const parted = part(block, used, body, between);
    breaks.push(parted.breaks);
    page += parted.breaks.length;
    used = parted.used;
    const over = used > body ? Math.ceil((used - body) / (body + between)) : 0;
    page += over;
    used = Math.max(0, used - over * (body + between));
  }
  return { gaps, breaks, on, pages: page + 1 };
}

/** Height that must find room where a block begins: its first lines, or all of it with what it must stay with. */
function atLeast(blocks: readonly Measured[], index: number, body: number): number {
  let sum = 0;
  for (let i = index; i < blocks.length && sum <= body; i += 1) {
    const { height = 0, lines = [], keepNext = false } = blocks[i] ?? {};
    if (!keepNext) return fitting(sum + (isParted(lines) ? (lines[alone] ?? height) : height));
    sum += height;
  }
  return fitting(sum);

  function fitting(all: number): number {
    return all <= body ? all : (blocks[index]?.height ?? 0);
  }
}

function isParted(lines: readonly number[]): boolean {
  return lines.length >= 2 * alone;
}

/** Breaks a block at the foot of each page it reaches; answers how much of the last page it fills. */
function part({ height, lines }: Measured, used: number, body: number, between: number) {
  const breaks: LineBreak[] = [];
  let [from, head, room] = [0, 0, body - used];
  while (isParted(lines) && height - head > room) {
    const line = lastFitting(lines, from, head + room);
    if (line === null) break;
    const next = lines[line] ?? height;
    breaks.push({ line, gap: room - (next - head) + between });
    [from, head, room] = [line, next, body];
  }
  return { breaks, used: body - room + height - head };
}

/** The last line after `from` that may open a page and begins above `foot`. */
function lastFitting(lines: readonly number[], from: number, foot: number): number | null {
  for (let line = lines.length - alone; line >= from + alone; line -= 1) {
    if ((lines[line] ?? Infinity) <= foot) return line;
  }
  return null;
}
