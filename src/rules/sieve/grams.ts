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

/** More sorts of which one will do tell nothing: a text nearly always holds one of them. */
const mostSorts = 160;

/**
 * What a text certainly holds where these letters stand in a row somewhere in it, each place with the letters that may
 * stand there: of each list of sorts one.
 */
export function sortsOf(letters: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const row = letters.filter((choice) => !choice.includes(nothing));
  return row
    .flatMap((choice, i) => {
      const [before, beforeThat] = [row[i - 1], row[i - 2]];
      return [
        ...(choice.every(isMark) ? [choice.map((letter) => sortOf(letter | singleMark))] : []),
        ...(before === undefined ? [] : [pairsOf(before, choice).map((pair) => sortOf(pair | pairMark))]),
        ...(before === undefined || beforeThat === undefined ? [] : [threesOf(beforeThat, before, choice).map(sortOf)]),
      ];
    })
    .filter(({ length }) => length <= mostSorts)
    .map((sorts) => [...new Set(sorts)]);
}

function isMark(letter: number): boolean {
  return letter > lastLetter && letter !== blank;
}

function pairsOf(before: readonly number[], choice: readonly number[]): readonly number[] {
  return before.flatMap((first) => choice.map((second) => (first << 7) | second));
}

function threesOf(first: readonly number[], second: readonly number[], third: readonly number[]): readonly number[] {
  return first.flatMap((letter) => pairsOf(second, third).map((pair) => (letter << 14) | pair));
}
