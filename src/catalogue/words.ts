import { plainInPlace } from '../text/plain';

/** The words of a text without dấu and in lower case; "04" is 4, of "33/CT-TTg" each piece is one. */
export function wordsIn(text: string): string[] {
  const plain = plainInPlace(text);
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= plain.length; at++) {
    const unit = plain.charCodeAt(at);
    const isInside = (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);
    if (isInside) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(bare(plain, start, at));
      start = -1;
    }
  }
  return words;
}

/** Without the zeros before a figure. */
function bare(plain: string, start: number, end: number): string {
  let from = start;
  while (from + 1 < end && plain.charCodeAt(from) === 0x30 && isFigure(plain.charCodeAt(from + 1))) from++;
  return plain.slice(from, end);
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
