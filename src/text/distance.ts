/**
 * Edits (insert, delete, replace) between two short texts, or `limit + 1` as soon as more than `limit` are needed.
 * Meant for fixed formulas of a few dozen letters; the cost is length × limit.
 */
export function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  const row = rowOf(to.length + 1);
  for (let line = 1; line <= from.length; line++) {
    if (nextRow(row, from.charCodeAt(line - 1), to, line) > limit) return limit + 1;
  }
  return Math.min(row[to.length] ?? limit + 1, limit + 1);
}

/** Reckoned in again and again: what was in it is of no interest to the next. */
let spare = new Int32Array(128);

function rowOf(length: number): Int32Array {
  if (length > spare.length) spare = new Int32Array(length * 2);
  for (let column = 0; column < length; column++) spare[column] = column;
  return spare;
}

/** Turns the row into the one for one more letter; gives the least of its numbers. */
function nextRow(row: Int32Array, letter: number, to: string, line: number): number {
  let diagonal = row[0] ?? 0;
  let left = line;
  let least = line;
  row[0] = line;
  for (let column = 1; column <= to.length; column++) {
    const above = row[column] ?? 0;
    const replaced = to.charCodeAt(column - 1) === letter ? diagonal : diagonal + 1;
    left = Math.min(replaced, above + 1, left + 1);
    diagonal = above;
    row[column] = left;
    least = Math.min(least, left);
  }
  return least;
}

/** 1 for the same text, less for each edit, 0 when more than half of the formula would have to be edited. */
export function likeness(text: string, formula: string): number {
  const limit = Math.floor(formula.length / 2);
  const edits = distance(text, formula, limit);
  return edits > limit ? 0 : 1 - edits / formula.length;
}
