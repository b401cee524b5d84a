/** The eight-bit encodings whose letters can be told: TCVN 5712 VN3 (“ABC”) and VNI for Windows. */
export type Encoding = 'tcvn3' | 'vni';

/** Letters of TCVN3 by their codes, a row a stretch of codes without a gap. */
const tcvn3: readonly (readonly [from: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

/** Vowels of VNI that take a sign behind them, and the letters that the two make. */
const vniPairs: readonly (readonly [vowel: string, signs: string, letters: string])[] = [
  ['a', 'ùøûõï', 'áàảãạ'],
  ['a', 'âáàåãä', 'âấầẩẫậ'],
  ['a', 'êéèúüë', 'ăắằẳẵặ'],
  ['e', 'ùøûõï', 'éèẻẽẹ'],
  ['e', 'âáàåãä', 'êếềểễệ'],
  ['o', 'ùøûõï', 'óòỏõọ'],
  ['o', 'âáàåãä', 'ôốồổỗộ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
];

/** Letters of VNI that are one character. */
const vniAlone: readonly (readonly [written: string, letter: string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
];

/** Every letter beyond ASCII by how the encoding writes it: one character in TCVN3, one or two in VNI. */
export const legacyLetters: Readonly<Record<Encoding, ReadonlyMap<string, string>>> = {
  tcvn3: new Map(
    tcvn3.flatMap(([from, letters]) =>
      Array.from(letters, (letter, i): [string, string] => [String.fromCharCode(from + i), letter]),
    ),
  ),
  vni: new Map(
    [
      ...vniAlone,
      ...vniPairs.flatMap(([vowel, signs, letters]) =>
        Array.from(letters, (letter, i): [string, string] => [vowel + signs.charAt(i), letter]),
      ),
    ].flatMap(withCapitals),
  ),
};

/** The capital too; its sign may have been typed small (Uûy). */
function withCapitals([written, letter]: readonly [string, string]): readonly [string, string][] {
  const mixed = written.charAt(0).toUpperCase() + written.slice(1);
  const capital = letter.toUpperCase();
  return [
    [written, letter],
    [mixed, capital],
    [written.toUpperCase(), capital],
  ];
}
