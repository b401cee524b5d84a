import { blank, lastLetter, letterOf, nothing } from './letters';

/** How many sorts of short sequences are told apart: more would find no fewer paragraphs, less would find too many. */
export const sorts = 2048;

/** Seven bits for each letter. */
const twoLetters = (1 << 14) - 1;
const threeLetters = (1 << 21) - 1;
const pairMark = 1 << 21;
const singleMark = 1 << 22;

/** Three letters in a row, two in a row, and a mark or digit alone: each is of a sort. */
function sortOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 21;
}

/** Marks the sorts of all sequences of a text. */
export function markSorts(text: string, marks: Int32Array, bit: number): void {
  let sequence = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === nothing) continue;
    sequence = ((sequence << 7) | letter) & threeLetters;
    mark(marks, sortOf(sequence), bit);
    mark(marks, sortOf((sequence & twoLetters) | pairMark), bit);
    if (letter > lastLetter && letter !== blank) mark(marks, sortOf(letter | singleMark), bit);
  }
}

function mark(marks: Int32Array, sort: number, bit: number): void {
  marks[sort] = (marks[sort] ?? 0) | bit;
}

/** The sorts that a text certainly holds where these letters stand in a row somewhere in it. */
export function sortsOf(letters: readonly number[]): readonly number[] {
  const row = letters.filter((letter) => letter !== nothing);
  return [
    ...row.flatMap((letter, i) => {
      const [before = nothing, beforeThat = nothing] = [row[i - 1], row[i - 2]];
      const pair = (before << 7) | letter;
      return [
        ...(beforeThat === nothing ? [] : [sortOf((beforeThat << 14) | pair)]),
        ...(before === nothing ? [] : [sortOf(pair | pairMark)]),
        ...(letter > lastLetter && letter !== blank ? [sortOf(letter | singleMark)] : []),
      ];
    }),
  ];
}
