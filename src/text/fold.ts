const marks = /\p{M}+/gu;
/** Nothing to fold but the case. */
const simple = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/;
const gaps = /[\s\u00a0\u200b]+/gu;

/** Lower case without dấu, đ as d, runs of blanks as one space: for recognising words, never for showing them. */
export function fold(text: string): string {
  if (simple.test(text)) return text.toLowerCase().trim();
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd').replace(gaps, ' ').trim();
}

/** Only the letters of the folded text: what is left of a formula when spaces and marks are disregarded. */
export function foldedLetters(text: string): string {
  return fold(text).replace(/[^a-z]/g, '');
}
