/** Text in NFC, and the way back: `writtenAt(toWritten, i)` is where character i begins as written (UTF-16 units). */
export interface Composed {
  readonly text: string;
  /** Null where nothing was composed and every offset is its own, as in all ordinary drafts. */
  readonly toWritten: ToWritten | null;
}

/** Where each character begins as written, and where the text ends. */
export type ToWritten = readonly number[];

/** The offset as written of an offset in composed text. */
export function writtenAt(toWritten: ToWritten | null, at: number): number {
  return toWritten === null ? at : (toWritten[at] ?? toWritten.at(-1) ?? at);
}

const cluster = /[\s\S]\p{M}*/gu;
const latinMark = /[\u0300-\u036f]/;

/** Vietnamese is typed both composed (ố) and decomposed (o + ◌̂ + ◌́); patterns see only the composed form. */
export function compose(written: string): Composed {
  if (!latinMark.test(written)) return { text: written, toWritten: null };

  let text = '';
  const toWritten: number[] = [];
  for (const { 0: piece, index } of written.matchAll(cluster)) {
    const composed = piece.normalize('NFC');
    for (let i = 0; i < composed.length; i++) toWritten.push(index);
    text += composed;
  }
  return { text, toWritten: [...toWritten, written.length] };
}
