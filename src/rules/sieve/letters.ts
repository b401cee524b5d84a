/**
 * What is left of a character when dấu, letter case, kinds of blanks and of digits are disregarded, as a small number.
 * Nothing is left of a combining mark, so that decomposed letters read like composed ones.
 */
export function letterOf(code: number): number {
  return code < table.length ? (table[code] ?? other) : beyond(code);
}

/** A combining mark. */
export const nothing = 0;
/** Latin letters are 1…26. */
export const lastLetter = 26;
export const digit = 27;
export const blank = 28;
/** Letters and signs of no interest to Vietnamese, all alike. */
export const other = 29;
/** Marks follow, each by itself. */
const firstMark = 30;

const marks = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~“”‘’…–—';
const blanks =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f';

const table = letters();

function letters(): Uint8Array {
  const made = new Uint8Array(0x2100).fill(other);
  for (let code = 0x30; code <= 0x39; code++) made[code] = digit;
  for (const mark of blanks) made[mark.charCodeAt(0)] = blank;
  Array.from(marks).forEach((mark, i) => (made[mark.charCodeAt(0)] = firstMark + i));
  made.fill(nothing, 0x300, 0x370);
  for (const [from, to] of [
    [0x41, 0x7a],
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const) {
    for (let code = from; code <= to; code++) made[code] = latin(code) ?? made[code] ?? other;
  }
  return made;
}

/** The base letter; null for what has none. */
function latin(code: number): number | null {
  const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
  const plain = base === 'đ' ? 'd' : base === 'ſ' ? 's' : base;
  return plain >= 'a' && plain <= 'z' ? plain.charCodeAt(0) - 0x60 : null;
}

/** The signs of Kelvin and Ångström are letters to a pattern that disregards case. */
function beyond(code: number): number {
  if (code === 0x212a) return letterOf(0x6b);
  if (code === 0x212b) return letterOf(0x61);
  return code === 0x3000 || code === 0xfeff ? blank : other;
}
