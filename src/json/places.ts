import type { Fault } from './fault';
import type { JsonNode } from './read';

/** Line and column of a character, both from 1. */
export function positionOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/u);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A fault of the field that a path leads to; where the field is missing, of what it should stand in. */
export function faultAt(text: string, root: JsonNode, path: readonly PropertyKey[], message: string): Fault {
  return { ...fieldAt(text, startOf(root, path), path), message };
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
