/** Open syllables where the dấu may stand on either vowel: hoà/hòa, hoè/hòe, uỷ/ủy. */
const newStyle: readonly (readonly [plain: string, old: string, modern: string])[] = [
  ['oa', 'òóỏõọ', 'àáảãạ'],
  ['oe', 'òóỏõọ', 'èéẻẽẹ'],
  ['uy', 'ùúủũụ', 'ỳýỷỹỵ'],
];

const pairs = new Map<string, string>(
  newStyle.flatMap(([plain, old, modern]) =>
    [...old].flatMap((toned, tone) => {
      const [first, second] = [plain[0] ?? '', plain[1] ?? ''];
      const from = `${first}${modern[tone] ?? ''}`;
      const to = `${toned}${second}`;
      return [
        [from, to],
        [
          `${first.toUpperCase()}${(modern[tone] ?? '').toUpperCase()}`,
          `${toned.toUpperCase()}${second.toUpperCase()}`,
        ],
        [`${first.toUpperCase()}${modern[tone] ?? ''}`, `${toned.toUpperCase()}${second}`],
      ] as const;
    }),
  ),
);

/** An oa, oe or uy with its dấu on the second vowel, at the end of a syllable; "quý" is no such pair. */
const modernPair = /(?<![qQ])(?:[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;

/**
 * The text with the dấu on the first vowel of open oa, oe, uy (hoà → hòa, uỷ → ủy), so that both placements compare
 * equal. Same length; text in NFC.
 */
export function sameTone(text: string): string {
  return text.replace(modernPair, (pair) => pairs.get(pair) ?? pair);
}

const backPairs = new Map([...pairs].map(([from, to]) => [to, from]));

/** An oa, oe or uy with its dấu on the first vowel, at the end of a syllable. */
const oldPair = /(?<![qQ])(?:[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY])(?!\p{L})/gu;

/** The other way round: hòa → hoà, ủy → uỷ. Same length; text in NFC. */
export function newTone(text: string): string {
  return text.replace(oldPair, (pair) => backPairs.get(pair) ?? pair);
}
