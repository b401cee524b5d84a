import { type Piece } from '../draft/pieces';

/** Characters [start, end) of one piece, in units of its own text, and what stands there afterwards. */
export interface PieceChange {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A replacement in the text of a paragraph. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The replacement without what it leaves as it is at either end; never between the halves of a surrogate pair. */
export function trimmed(old: string, { start, end, text }: Replacement): Replacement {
  const replaced = old.slice(start, end);
  const most = Math.min(replaced.length, text.length);
  let head = 0;
  while (head < most && replaced.charCodeAt(head) === text.charCodeAt(head)) head++;
  if (splitsPair(replaced, head) || splitsPair(text, head)) head--;
  let tail = 0;
  while (
    tail < most - head &&
    replaced.charCodeAt(replaced.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)
  )
    tail++;
  if (splitsPair(replaced, replaced.length - tail) || splitsPair(text, text.length - tail)) tail--;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

/** True when an offset lies between the two halves of one character. */
export function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * A replacement as changes of pieces: what is new stands where the first replaced character stood, or at an insertion
 * with the character before it (after it at the start of the paragraph). [] where the paragraph has no character to
 * stand by; null where the file's structure forbids the change.
 */
export function pieceChanges(pieces: readonly Piece[], change: Replacement): readonly PieceChange[] | null {
  const changes = change.start < change.end ? replaced(pieces, change) : inserted(pieces, change);
  return changes.every(isAllowed) && inOneField(changes) ? changes : null;
}

function replaced(pieces: readonly Piece[], { start, end, text }: Replacement): readonly PieceChange[] {
  const touched = pieces.filter((piece) => piece.start < end && piece.end > start);
  return touched.map((piece, index) => ({
    piece,
    start: Math.max(start, piece.start) - piece.start,
    end: Math.min(end, piece.end) - piece.start,
    text: index === 0 ? text : '',
  }));
}

function inserted(pieces: readonly Piece[], { start, text }: Replacement): readonly PieceChange[] {
  if (text === '') return [];
  const written = pieces.filter((piece) => piece.end > piece.start);
  const before = written.findLast((piece) => piece.end <= start) ?? null;
  const inside = written.find((piece) => piece.start < start && start < piece.end);
  const after = written.find((piece) => piece.start >= start) ?? null;
  if (inside !== undefined) return [{ piece: inside, start: start - inside.start, end: start - inside.start, text }];
  if (before !== null && !yieldsTo(before, after))
    return [{ piece: before, start: before.text.length, end: before.text.length, text }];
  return after === null ? [] : [{ piece: after, start: 0, end: 0, text }];
}

/** A tab or a field's result gives way to ordinary text behind it. */
function yieldsTo(before: Piece, after: Piece | null): boolean {
  if (after === null) return false;
  if (!isAllowed({ piece: before, start: 0, end: 0, text: '' })) return true;
  if (before.field !== null && after.field === null) return true;
  return before.kind !== 'text' && after.kind === 'text' && before.run === after.run;
}

/** What a field shows is written anew by Word, except behind a hyperlink; alternate content has two texts. */
function isAllowed({ piece, start, end }: PieceChange): boolean {
  if (piece.run === null || piece.element.parent !== piece.run) return false;
  if (piece.field !== null && !/^HYPERLINK\b/i.test(piece.field.instruction)) return false;
  return piece.kind === 'text' || start === end || end - start === piece.text.length;
}

function inOneField(changes: readonly PieceChange[]): boolean {
  return changes.every(({ piece }) => piece.field === changes[0]?.piece.field);
}
