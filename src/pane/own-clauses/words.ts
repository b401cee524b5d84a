import { piecesOf } from '../../clauses/body';
import type { Clause } from '../../clauses/model';

/** The words of a clause in a row, its slots in square brackets as an unfilled text has them. */
export function wordsOf({ body, slots }: Pick<Clause, 'body' | 'slots'>): string {
  const notes = new Map(slots.map(({ name, placeholder }) => [name, placeholder]));
  return body
    .map((paragraph) =>
      piecesOf(paragraph)
        .map((piece) => (piece.kind === 'words' ? piece.text : `[${notes.get(piece.name) ?? piece.name}]`))
        .join(''),
    )
    .join(' ');
}
