const marks = /\p{M}+/gu;
const gaps = /[\s\u00a0\u200b]+/gu;

/** Lower case without dấu, đ as d, runs of blanks as one space: for recognising words, never for showing them. */
export function fold(text: string): string {
  return foldedInPlace(text) ?? foldedAtLength(text);
}

/** Only the letters of the folded text: what is left of a formula when spaces and marks are disregarded. */
export function foldedLetters(text: string): string {
  return fold(text).replace(/[^a-z]/g, '');
}

function foldedAtLength(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd').replace(gaps, ' ').trim();
}

const space = 32;
/** A combining mark: nothing is left of it. */
const nothing = 0;
/** Not in the table. */
const unknown = 0xffff;

/** What Latin letters, combining marks and common signs become, one unit each. */
const table = new Uint16Array(0x2040).fill(unknown);
for (const [from, to] of [
  [0x20, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
] as const) {
  for (let code = from; code <= to; code++) table[code] = foldedCode(code);
}
for (const blank of '\t\n\r') table[blank.charCodeAt(0)] = space;

function foldedCode(code: number): number {
  const letter = String.fromCharCode(code);
  if (letter.replace(gaps, '') === '') return space;
  const folded = foldedAtLength(letter);
  if (folded === '') return nothing;
  return folded.length === 1 ? folded.charCodeAt(0) : unknown;
}

const longest = 256;
const units = new Uint16Array(longest);

/** One pass over a short text of such characters; null for any other. */
function foldedInPlace(text: string): string | null {
  if (text.length > longest) return null;
  let length = 0;
  let isAfterGap = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = code < table.length ? (table[code] ?? unknown) : unknown;
    if (folded === unknown) return null;
    if (folded === nothing || (folded === space && isAfterGap)) continue;
    isAfterGap = folded === space;
    units[length++] = folded;
  }
  if (length > 0 && isAfterGap) length--;
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}
