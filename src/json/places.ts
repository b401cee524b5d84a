import type { Fault } from './fault';
import type { JsonNode } from './read';

/** Something wrong at the field that a path leads to. */
export interface PlacedFault {
  readonly path: readonly PropertyKey[];
  /** The character where it begins, where the path does not tell: a key that stands twice. */
  readonly at?: number;
  /** A Vietnamese clause without a full stop. */
  readonly message: string;
}

/** Line and column of a character, both from 1. */
export function positionOf(text: string, at: number): { readonly line: number; readonly column: number } {
  let [line, start] = [1, 0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/gu)) {
    if (index + end.length > at) break;
    line++;
    start = index + end.length;
  }
  return { line, column: at - start + 1 };
}

/** A fault of the field that a path leads to; where the field is missing, of what it should stand in. */
export function faultAt(text: string, root: JsonNode, path: readonly PropertyKey[], message: string): Fault {
  return { ...fieldAt(text, startOf(root, path), path), message };
}

/** Many faults at once, as they come: the lines of the file are counted one time for all. */
export function faultsAt(text: string, root: JsonNode, faults: readonly PlacedFault[]): readonly Fault[] {
  const starts = faults.map((it) => it.at ?? startOf(root, it.path));
  const lines = linesOf(text, starts);
  return faults.map(({ path, message }, i) => ({
    line: lines.get(starts[i] ?? 0) ?? 1,
    column: null,
    field: nameOf(path),
    message,
  }));
}

function linesOf(text: string, starts: readonly number[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  let [line, from] = [1, 0];
  for (const at of [...starts].sort((a, b) => a - b)) {
    line += text.slice(from, at).match(/\r\n|\r|\n/gu)?.length ?? 0;
    from = at;
    lines.set(at, line);
  }
  return lines;
}

/** A fault of a field that begins at this character. */
export function fieldAt(text: string, at: number, path: readonly PropertyKey[]): Omit<Fault, 'message'> {
  return { line: positionOf(text, at).line, column: null, field: nameOf(path) };
}

function startOf(node: JsonNode, path: readonly PropertyKey[]): number {
  const [first, ...rest] = path;
  if (first === undefined) return node.at;
  if (node.kind === 'array') {
    const item = node.items[Number(first)];
    return item === undefined ? node.at : startOf(item, rest);
  }
  if (node.kind === 'plain') return node.at;
  const entry = node.entries.filter(({ key }) => key === first).at(-1);
  if (entry === undefined) return node.at;
  return rest.length === 0 ? entry.at : startOf(entry.value, rest);
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? `mục ${step + 1}` : String(step))).join(' › ');
}
