/** Code points of the Symbol font (Adobe encoding) that offices use as bullets, dashes and arrows. */
const symbol: Readonly<Record<number, string>> = {
  0x2d: '-',
  0xb7: '•',
  0xa8: '♦',
  0xae: '→',
  0xac: '←',
  0xde: '⇒',
  0xd7: '×',
  0xb4: '×',
  0xb1: '±',
  0xb3: '≥',
  0xa3: '≤',
  0xb0: '°',
  0xd6: '√',
  0x6d: 'µ',
  0x61: 'α',
  0x62: 'β',
  0x53: 'Σ',
};

const wingdings: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x75: '◆',
  0x76: '❖',
  0x77: '⬥',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xb2: '⟡',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
  0x28: '☎',
  0x2a: '✉',
};

const tables: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [/^symbol$/i, symbol],
  [/^wingdings/i, wingdings],
];

/**
 * The ordinary character that stands for one of a symbol font, by its code there (F0xx and xx are the same code).
 * A code that is not in the tables stays as it is where it is readable, else it is U+FFFD.
 */
export function symbolOf(font: string, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  for (const [name, table] of tables) {
    if (!name.test(font)) continue;
    const known = table[low];
    if (known !== undefined) return known;
    return low >= 0x30 && low <= 0x39 && name.test('symbol') ? String.fromCharCode(low) : '\uFFFD';
  }
  return low >= 0x20 && low <= 0x10ffff && !(low >= 0xd800 && low <= 0xdfff) ? String.fromCodePoint(low) : '\uFFFD';
}

/** Text set in a symbol font, character by character; text in any other font is left as it is. */
export function readable(font: string, text: string): string {
  if (!tables.some(([name]) => name.test(font)) && !/[\uF000-\uF0FF]/.test(text)) return text;
  return Array.from(text, (character) => symbolOf(font, character.codePointAt(0) ?? 0)).join('');
}
