/**
 * Edits (insert, delete, replace) between two short texts, or `limit + 1` as soon as more than `limit` are needed.
 * Meant for fixed formulas of a few dozen letters; the cost is length × limit.
 */
export function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = nextRow(previous, from.charCodeAt(row - 1), to, row);
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[to.length] ?? limit + 1, limit + 1);
}

function nextRow(previous: readonly number[], letter: number, to: string, row: number): number[] {
  const current = [row];
  for (let column = 1; column <= to.length; column++) {
    const replaced = (previous[column - 1] ?? 0) + (to.charCodeAt(column - 1) === letter ? 0 : 1);
    const deleted = (previous[column] ?? 0) + 1;
    const inserted = (current[column - 1] ?? 0) + 1;
    current.push(Math.min(replaced, deleted, inserted));
  }
  return current;
}

/** 1 for the same text, less for each edit, 0 when more than half of the formula would have to be edited. */
export function likeness(text: string, formula: string): number {
  const limit = Math.floor(formula.length / 2);
  const edits = distance(text, formula, limit);
  return edits > limit ? 0 : 1 - edits / formula.length;
}
