/** A stretch of text that stands in both, only before, or only after. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A word, a number, one blank or one mark. */
const token = /\p{L}[\p{L}\p{M}]*|\p{N}+|[\s\S]/gu;

/** Beyond this many tokens on a side the change is shown whole. */
const limit = 200;

/** Word by word, what has to go and what has to come; a removal stands before the addition in its place. */
export function diff(before: string, after: string): readonly Piece[] {
  const [a, b] = [before.match(token) ?? [], after.match(token) ?? []];
  const head = commonHead(a, b);
  const tail = commonHead(a.slice(head).reverse(), b.slice(head).reverse());
  const [midA, midB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return joined([
    { kind: 'same', text: a.slice(0, head).join('') },
    ...(midA.length > limit || midB.length > limit ? whole(midA, midB) : byWord(midA, midB)),
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ]);
}

function commonHead(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function whole(a: readonly string[], b: readonly string[]): readonly Piece[] {
  return [
    { kind: 'removed', text: a.join('') },
    { kind: 'added', text: b.join('') },
  ];
}

/** Along a longest common subsequence. */
function byWord(a: readonly string[], b: readonly string[]): readonly Piece[] {
  const lengths = commonLengths(a, b);
  const at = (i: number, j: number): number => lengths[i * (b.length + 1) + j] ?? 0;
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      pieces.push({ kind: 'same', text: left });
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'removed', text: left });
      i++;
    } else {
      pieces.push({ kind: 'added', text: right ?? '' });
      j++;
    }
  }
  return pieces;
}

/** Row by row from the end: how much the rests of both have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Neighbours of one kind become one; within a change, what goes stands before what comes. */
export function joined(pieces: readonly Piece[]): readonly Piece[] {
  const done: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') done.push({ kind: 'removed', text: removed });
    if (added !== '') done.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = done.at(-1);
      if (last?.kind === 'same') done[done.length - 1] = { kind, text: last.text + text };
      else done.push({ kind, text });
    }
  }
  flush();
  return done;
}

/** A dash, a blank or a mark: framed where it is removed, since a struck dash cannot be read. */
export function isMark(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
