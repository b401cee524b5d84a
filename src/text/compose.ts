/** Text in NFC, and the way back: `toWritten[i]` is where character i of `text` begins as written (UTF-16 units). */
export interface Composed {
  readonly text: string;
  readonly toWritten: ToWritten;
}

/** Looked up by index only; composed text of ordinary drafts needs no table. */
export type ToWritten = Readonly<Record<number, number>>;

const cluster = /[\s\S]\p{M}*/gu;
const latinMark = /[\u0300-\u036f]/;

/** The way back where nothing was composed: every index is its own. */
const identity: ToWritten = new Proxy<Record<number, number>>({}, { get: (_, index) => Number(index) });

/** Vietnamese is typed both composed (ố) and decomposed (o + ◌̂ + ◌́); patterns see only the composed form. */
export function compose(written: string): Composed {
  if (!latinMark.test(written)) return { text: written, toWritten: identity };

  let text = '';
  const toWritten: number[] = [];
  for (const { 0: piece, index } of written.matchAll(cluster)) {
    const composed = piece.normalize('NFC');
    for (let i = 0; i < composed.length; i++) toWritten.push(index);
    text += composed;
  }
  return { text, toWritten: [...toWritten, written.length] };
}
