import { decodeLegacy, legacyFontOf } from '../../src/text/legacy';
import { legacyLetters } from '../../src/text/legacy-letters';

const vowels = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';
const alphabet = `${vowels}bcdđghklmnpqrstvx`;
const plain = { capitals: false };

const decode = (text: string, encoding: 'tcvn3' | 'vni', capitals = false) =>
  decodeLegacy(text, { encoding, capitals })
    ?.map(({ letter }) => letter)
    .join('') ?? null;

/** Unicode to the old encoding, by the same table read backwards. */
function encode(text: string, encoding: 'tcvn3' | 'vni'): string {
  const back = new Map([...legacyLetters[encoding]].map(([written, letter]) => [letter, written]));
  return Array.from(text, (letter) => back.get(letter) ?? letter).join('');
}

test.each(['tcvn3', 'vni'] as const)('%s: the whole alphabet there and back', (encoding) => {
  const written = encode(alphabet, encoding);
  expect(written.match(/[ạ-ỹăđơư]/gu)).toBeNull();
  expect(decode(written, encoding)).toBe(alphabet);
});

test('vni: capitals there and back', () => {
  const capitals = alphabet.toUpperCase();
  expect(decode(encode(capitals, 'vni'), 'vni')).toBe(capitals);
});

test('tcvn3: the capitals it has', () => expect(decode('¡¢£¤¥¦§', 'tcvn3')).toBe('ĂÂÊÔƠƯĐ'));

test.each([
  ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['tcvn3', '“Kính göi”: c¸c c¬ quan…'.replace('í', 'Ý'), '“Kính gửi”: các cơ quan…'],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['vni', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['vni', 'UÛy ban nhaân daân, Uûy ban; ñöôïc söû duïng', 'Ủy ban nhân dân, Ủy ban; được sử dụng'],
] as const)('%s: %s', (encoding, old, unicode) => expect(decode(old, encoding)).toBe(unicode));

test('a font of capitals', () => expect(decode('uû ban nh©n d©n', 'tcvn3', true)).toBe('UỶ BAN NHÂN DÂN'));

test.each([
  ['tcvn3', 'được thực hiện'],
  ['tcvn3', '20°C'],
  ['vni', 'nhân dân được'],
  ['vni', 'bù'],
] as const)('%s: %s is not of the encoding', (encoding, text) => expect(decode(text, encoding)).toBeNull());

test.each([
  ['.VnTime', { encoding: 'tcvn3', capitals: false }],
  ['.VnTimeH', { encoding: 'tcvn3', capitals: true }],
  ['.VnArialH', { encoding: 'tcvn3', capitals: true }],
  ['VNI-Times', { encoding: 'vni', capitals: false }],
  ['Times New Roman', null],
  ['VNtimes new roman', null],
])('the font %s', (font, expected) => expect(legacyFontOf(font)).toEqual(expected));

test('where each letter begins', () =>
  expect(decodeLegacy('aùc', { encoding: 'vni', ...plain })).toEqual([
    { at: 0, letter: 'á' },
    { at: 2, letter: 'c' },
  ]));
