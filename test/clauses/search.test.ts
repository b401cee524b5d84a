import { builtInClauses } from '../../src/clauses/built-in';
import { ClauseSearch, marksIn, type Query } from '../../src/clauses/search';

const search = new ClauseSearch(builtInClauses.clauses);
const ids = (query: Query) => search.find(query).map(({ id }) => id);

test('words without dấu, in any order, the last one unfinished', () => {
  expect(ids({ words: 'bao cao dinh ky' }).slice(0, 2)).toEqual(['bao-cao-6-thang-nam', 'bao-cao-dang-dinh-ky']);
  expect(ids({ words: 'ky dinh bao ca' })[0]).toBe('bao-cao-6-thang-nam');
  expect(ids({ words: 'Kinh phí lồng ghép' })[0]).toBe('kinh-phi-long-ghep');
  expect(ids({ words: 'don doc' })[0]).toBe('mo-dau-don-doc');
  expect(ids({ words: 'kinh ph' })[0]).toMatch(/^kinh-phi-/u);
});

test('a word that is nowhere finds nothing, and no words find all', () => {
  expect(ids({ words: 'báo cáo tàu vũ trụ' })).toEqual([]);
  expect(ids({})).toHaveLength(builtInClauses.clauses.length);
});

test('a word typed to its end is no beginning of another', () => {
  expect(ids({ words: 'ban ' }).length).toBeLessThan(ids({ words: 'ban' }).length);
});

test('by category, field, convention and kind', () => {
  expect(search.find({ category: 'kinh-phi' }).every(({ category }) => category === 'kinh-phi')).toBe(true);
  expect(ids({ field: 'tiep-cong-dan', words: 'khieu nai' })).toContain('tiep-cong-dan-giai-quyet');
  const party = search.find({ system: 'hd36' }).map(({ system }) => system);
  expect(new Set(party)).toEqual(new Set(['hd05', 'chung']));
  expect(ids({ kind: 'giay-moi', category: 'ket-thuc' })).toEqual(['ket-thuc-giay-moi', 'ket-thuc-giay-moi-tai-lieu']);
  expect(ids({ kind: 'giay-moi' })).toEqual(['mo-dau-giay-moi', 'ket-thuc-giay-moi', 'ket-thuc-giay-moi-tai-lieu']);
  expect(ids({ kind: 'hop-dong' })).toEqual([]);
  expect(ids({ system: 'nd30', kind: 'to-trinh' })).not.toContain('mo-dau-dang-to-trinh');
});

test('what was sought is marked in the title', () => {
  const title = 'Báo cáo định kỳ 6 tháng và năm';
  const marked = (words: string) => marksIn(title, words).map(([start, end]) => title.slice(start, end));
  expect(marked('bao cao dinh k')).toEqual(['Báo', 'cáo', 'định', 'k']);
  expect(marked('ba ')).toEqual([]);
});
