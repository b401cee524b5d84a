/**
 * Advance widths of Times New Roman in thousandths of the size, from the metric-compatible Liberation Serif and Tinos:
 * the printable ASCII characters from the space on, by face.
 */
const ascii = {
  regular:
    '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 ' +
    '500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 ' +
    '667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 ' +
    '500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541',
  bold:
    '250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 ' +
    '500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 ' +
    '722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 ' +
    '556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520',
  italic:
    '250 333 420 500 500 833 778 214 333 333 500 675 250 333 250 278 500 500 500 500 500 500 500 500 500 ' +
    '500 333 333 675 675 675 500 920 611 611 667 722 611 611 722 722 333 444 667 556 833 667 722 611 722 ' +
    '611 500 556 722 611 833 611 556 556 389 278 389 422 500 333 500 500 444 500 444 278 500 500 278 278 ' +
    '444 278 722 500 500 500 500 389 389 278 500 444 667 444 444 389 400 275 400 541',
  boldItalic:
    '250 389 555 500 500 833 778 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 ' +
    '500 333 333 570 570 570 500 832 667 667 667 722 667 667 722 778 389 500 667 611 889 722 722 611 722 ' +
    '667 556 611 722 667 889 667 611 611 333 278 333 570 500 333 500 500 444 500 444 333 500 556 278 278 ' +
    '500 278 778 556 500 500 500 389 389 278 556 444 667 500 444 389 348 220 348 570',
} as const;

type Face = keyof typeof ascii;

/** Letters whose width is not their base letter's, and marks beyond ASCII: regular, bold, italic, bold italic. */
const others: Readonly<Record<string, readonly [number, number, number, number]>> = {
  Ơ: [722, 778, 722, 722],
  ơ: [529, 554, 534, 537],
  Ư: [776, 796, 754, 775],
  ư: [542, 600, 545, 599],
  Đ: [722, 722, 722, 722],
  đ: [500, 556, 500, 500],
  '\u00a0': [250, 250, 250, 250],
  '\u2011': [333, 333, 333, 333],
  '–': [500, 500, 500, 500],
  '—': [1000, 1000, 889, 1000],
  '…': [1000, 1000, 889, 1000],
  '“': [444, 500, 556, 500],
  '”': [444, 500, 556, 500],
  '‘': [333, 333, 333, 333],
  '’': [333, 333, 333, 333],
};

const faces: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic'];
const tables = faces.map((face) => ascii[face].split(' ').map(Number));

/** How text would be set: size in points, weight, slant, `w:caps`. */
export interface Setting {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
}

/** Width in points of text set in Times New Roman on one line. Marks over letters add nothing; unknown letters count as 500. */
export function widthOf(text: string, { size, bold, italic, caps }: Setting): number {
  const face = (bold ? 1 : 0) + (italic ? 2 : 0);
  const letters = (caps ? text.toUpperCase() : text).normalize('NFC');
  let thousandths = 0;
  for (const letter of letters) thousandths += advance(letter, face);
  return (thousandths * size) / 1000;
}

function advance(letter: string, face: number): number {
  return others[letter]?.[face] ?? tables[face]?.[letter.charCodeAt(0) - 0x20] ?? bare(letter, face);
}

/** The letter without tone and vowel marks; the horn of ơ and ư is part of the letter. */
function bare(letter: string, face: number): number {
  const base = letter
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, '')
    .normalize('NFC');
  return others[base]?.[face] ?? tables[face]?.[base.charCodeAt(0) - 0x20] ?? 500;
}
