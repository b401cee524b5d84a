import { legacyLetters, type Encoding } from './legacy-letters';

/** How the characters of a font are to be read. */
export interface LegacyFont {
  readonly encoding: Encoding;
  /** A font that draws capitals for small letters: .VnTimeH. */
  readonly capitals: boolean;
}

/** The encoding that a font's name tells; null for Unicode fonts, and for old ones whose letters are not known here. */
export function legacyFontOf(font: string): LegacyFont | null {
  const name = font.trim();
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', capitals: /h$/i.test(name) };
  if (/^vni[-\s]/i.test(name)) return { encoding: 'vni', capitals: false };
  return null;
}

/** One letter in Unicode, and where in the old text it begins. */
export interface Decoded {
  readonly at: number;
  readonly letter: string;
}

/** Blanks, dashes, quotation marks, bullets: what is no letter is the same in every encoding. */
const same = /[\t\n\r -~\u00a0\u2010-\u2026\u2022\u200b-\u200d\uf000-\uf0ff]/;

/** The letters in Unicode NFC; null where a character is none of the encoding's. */
export function decodeLegacy(text: string, { encoding, capitals }: LegacyFont): readonly Decoded[] | null {
  const letters = legacyLetters[encoding];
  const decoded: Decoded[] = [];
  for (let at = 0; at < text.length;) {
    const pair = letters.get(text.slice(at, at + 2));
    const one = text.charAt(at);
    const letter = pair ?? letters.get(one) ?? (same.test(one) ? one : undefined);
    if (letter === undefined) return null;
    decoded.push({ at, letter: capitals ? letter.toUpperCase() : letter });
    at += pair === undefined ? 1 : 2;
  }
  return decoded;
}
