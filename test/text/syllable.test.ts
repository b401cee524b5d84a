import { spellingOf } from '../../src/text/syllable';

const kindsOf = (words: string) => words.split(' ').map((word) => `${word} ${spellingOf(word).kind}`);
const all = (words: string, kind: string) => words.split(' ').map((word) => `${word} ${kind}`);

test.each([
  ['ordinary words', 'thực hiện nhiệm vụ trọng tâm nghiêng người được trường đường quyết quốc quý quân quỹ'],
  ['gi before i and iê', 'gì gìn giữ giếng giềng giết giêng gia giải giờ'],
  ['rare rimes', 'khuya khuỷu khuỷnh thuở ngoằn ngoèo xoong moóc nguệch huếch tuýp oắt yểng quỳnh quýt quạch'],
  ['i and y alike', 'lý lí kỹ kĩ sỹ sĩ mỹ mĩ tỷ tỉ'],
  ['both places of the dấu', 'hòa hoà khỏe khoẻ thủy thuỷ ủy uỷ'],
  ['capitals', 'ỦY UỶ Ủy Quý NGHỊ Điều'],
])('possible: %s', (_, words) => expect(kindsOf(words)).toEqual(all(words, 'possible')));

test.each([
  ['names of other languages', 'Đắk Lắk Krông Brâu'],
  ['several syllables in one', 'ôtô nilông bêtông vắcxin căngtin sơmi'],
  ['foreign letters', 'Führer façade zêta'],
  ['abbreviations', 'NĐ QĐ HĐND TTĐT'],
])('none of our business: %s', (_, words) => expect(kindsOf(words)).toEqual(all(words, 'foreign')));

test.each([
  ['ngiệp', 'nghiệp'],
  ['nghành', 'ngành'],
  ['Nghành', 'Ngành'],
  ['ghà', 'gà'],
  ['truờng', 'trường'],
  ['đuờng', 'đường'],
  ['trưòng', 'trường'],
  ['nguời', 'người'],
  ['phưong', 'phương'],
  ['chuơng', 'chương'],
  ['nhièu', 'nhiều'],
  ['tiép', 'tiếp'],
])('impossible: %s, for which only %s can be meant', (wrong, right) =>
  expect(spellingOf(wrong)).toEqual({ kind: 'impossible', right }),
);

test.each(['thưc', 'hoăc', 'quyêt', 'măt'])('impossible: %s, which several words can be meant by', (wrong) =>
  expect(spellingOf(wrong)).toEqual({ kind: 'impossible', right: null }),
);

test.each([
  ['qủa', 'quả'],
  ['qúy', 'quý'],
  ['Qúy', 'Quý'],
  ['gỉa', 'giả'],
  ['gía', 'giá'],
  ['gíup', 'giúp'],
  ['tòan', 'toàn'],
  ['hoaì', 'hoài'],
  ['cuả', 'của'],
  ['nghiã', 'nghĩa'],
  ['đựơc', 'được'],
  ['hiêụ', 'hiệu'],
  ['TÒAN', 'TOÀN'],
])('misplaced: %s is %s', (wrong, right) => expect(spellingOf(wrong)).toEqual({ kind: 'misplaced', right }));

test('a word as long as a book costs nothing', () => {
  const started = performance.now();
  expect(spellingOf('ô'.repeat(1_000_000)).kind).toBe('foreign');
  expect(performance.now() - started).toBeLessThan(200);
});
