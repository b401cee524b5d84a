import type { Instrument } from '../../src/catalogue/model';
import { Registry } from '../../src/catalogue/registry';
import { InstrumentSearch } from '../../src/catalogue/search';
import { cite } from '../../src/citation/cite';
import { citeEntry } from '../../src/report/citations';
import { citeText } from '../../src/report/citations-text';
import { registry } from '../support/registry';

/** Silence: what was read well before stays as it was. */
test.each([
  [
    'a whole reference',
    'Quyết định số 1234/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh về việc kiện toàn Ban Chỉ đạo',
  ],
  ['a short type in capitals', 'NĐ 30/2020/NĐ-CP'],
  ['a word that is no type', 'theo 30/2020/NĐ-CP'],
  ['letters that are no type', 'xy 30/2020/NĐ-CP'],
])('says no type that was not meant: %s', (_, text) => {
  const { full, problems } = cited(text);
  expect(full?.match(/Quyết định|Nghị định/gu)).toHaveLength(1);
  expect(problems.join(' ')).not.toContain('Tên loại “');
});

const search = new InstrumentSearch(registry.instruments);
const cited = (text: string, style: 'state' | 'party' = 'state') =>
  cite(text, { registry, search, style, asOf: '2026-11-26' });

test.each([
  ['a number', '30/2020/NĐ-CP'],
  ['a faulty number', 'nghi dinh 30/2020/nd-cp'],
  ['type, number and year', 'nghị định 30/2020'],
  ['words without dấu', 'nd 30 2020 cong tac van thu'],
])('%s is cited in full', (_, text) => {
  const { full, short, canCu, instrument } = cited(text);
  expect(instrument?.number).toBe('30/2020/NĐ-CP');
  expect(full).toBe('Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư');
  expect(short).toBe('Nghị định số 30/2020/NĐ-CP');
  expect(canCu).toBe(`Căn cứ ${full}`);
});

test('the Party writes the day in figures behind a comma', () => {
  expect(cited('30/2020/NĐ-CP', 'party').full).toBe(
    'Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ về công tác văn thư',
  );
});

test('a number of several instruments gives them all, the newest in force first, and says so', () => {
  const { instrument, candidates, full, problems } = cited('33/CT-TTg');
  expect(instrument).toBeNull();
  expect(candidates.map(({ date }) => date)).toEqual(['2026-08-14', '2021-11-26']);
  expect(full).toContain('ngày 14 tháng 8 năm 2026');
  expect(problems.join(' ')).toContain('Có 2 văn bản cùng số, ký hiệu này');
});

const directive = (date: string, title: string | null): Instrument => ({
  ...{ type: 'Chỉ thị', number: '41/CT-TTg', date: date as Instrument['date'], issuer: 'Thủ tướng Chính phủ', title },
  ...{ titleVerified: title !== null, status: 'unknown', successors: [], source: '', confidence: 'high' },
});

test('words that several titles have: what is issued after the day asked for stands last', () => {
  const rows = [directive('2026-03-01', 'về rừng'), directive('2024-01-05', 'về rừng và biển')];
  const few = { registry: new Registry(rows), search: new InstrumentSearch(rows), style: 'state' } as const;
  const days = (asOf: '2025-01-01' | '2026-11-26') => cite('rừng', { ...few, asOf }).candidates.map(({ date }) => date);
  expect(days('2025-01-01')).toEqual(['2024-01-05', '2026-03-01']);
  expect(days('2026-11-26')).toEqual(['2026-03-01', '2024-01-05']);
});

test('of several it is said whose citation is written', () => {
  expect(citeEntry(cited('33/CT-TTg')).problems[0]).toBe(
    'Ở đây ghi theo văn bản đầu danh sách: Chỉ thị 33/CT-TTg (ngày 14/8/2026).',
  );
  expect(citeEntry(cited('30/2020/NĐ-CP')).problems.join(' ')).not.toContain('đầu danh sách');
});

test('what nobody knows is repaired in form and nothing is made up', () => {
  expect(cited('15/KH-UBND')).toMatchObject({
    full: 'Kế hoạch số 15/KH-UBND',
    short: 'Kế hoạch số 15/KH-UBND',
    instrument: null,
    candidates: [],
  });
  expect(cited('qd 1234/qđ-ubnd').problems.join(' ')).toContain('Danh mục chưa có văn bản này');
  expect(cited('xyz')).toMatchObject({ full: null, short: null, canCu: null, candidates: [] });
});

test.each([
  ['15/2026/QH16', 'Luật', 'Nghị quyết'],
  ['12/2026/UBTVQH16', 'Nghị quyết', 'Pháp lệnh'],
])('%s names no type of its own: the likelier is written, and said to be in doubt', (text, likely, other) => {
  const { full, short, problems } = cited(text);
  expect([full, short]).toEqual([`${likely} số ${text}`, `${likely} số ${text}`]);
  expect(problems.at(-1)).toBe(
    `Số, ký hiệu này có thể là của ${likely} hoặc ${other}; cần xem tên loại ở văn bản gốc.`,
  );
});

test('a type that was said is not in doubt', () => {
  const { full, problems } = cited('Nghị quyết số 15/2026/QH16');
  expect(full).toBe('Nghị quyết số 15/2026/QH16');
  expect(problems.join(' ')).not.toContain('có thể là của');
});

test.each([
  ['qd 1234/qđ-ubnd', 'Quyết định số 1234/QĐ-UBND'],
  ['qđ số 1234/qđ-ubnd ngày 5/3/2024', 'Quyết định số 1234/QĐ-UBND ngày 05/3/2024'],
  ['cv so 12/UBND-KT', 'Công văn số 12/UBND-KT'],
  ['so 12/UBND-KT', 'Công văn số 12/UBND-KT'],
  ['tt 12/ttr-ubnd', 'Tờ trình số 12/TTr-UBND'],
  ['ctr 12/ctr-ubnd', 'Chương trình số 12/CTr-UBND'],
  ['12/TB-UBND', 'Thông báo số 12/TB-UBND'],
  ['12-KH/ĐU', 'Kế hoạch số 12-KH/ĐU'],
])('a type typed in short is spelt out: %s', (text, full) => {
  expect(cited(text)).toMatchObject({ full, canCu: `Căn cứ ${full}`, instrument: null, candidates: [] });
  expect(cited(text).problems.join(' ')).toContain('Danh mục chưa có văn bản này');
});

test('a type that does not go with the number is told, and the number’s own is written', () => {
  const { full, problems } = cited('qd 12/kh-ubnd');
  expect(full).toBe('Kế hoạch số 12/KH-UBND');
  expect(problems).toContain('Tên loại “Quyết định” không đi với ký hiệu “12/KH-UBND”.');
});

test('the Party’s QĐ may be of two types: one is written, and said so', () => {
  expect(cited('12-QĐ/TU').full).toBe('Quyết định số 12-QĐ/TU');
  expect(cited('12-QĐ/TU').problems.join(' ')).toContain('Quyết định hoặc Quy định');
  expect(cited('Quy định 12-QĐ/TU').problems.join(' ')).not.toContain('Quyết định hoặc Quy định');
});

test('a law that the registry does not have is written as its type is written, and nothing is added', () => {
  expect(cited('hiến pháp')).toMatchObject({ full: 'Hiến pháp', canCu: 'Căn cứ Hiến pháp', instrument: null });
  expect(cited('hiến pháp').problems).toContain('Danh mục chưa có văn bản này; chỉ kiểm tra được cách ghi.');
});

test.each([
  ['thuc hien dan chu o co so', '10/2022/QH15'],
  ['dan chu o co so', '10/2022/QH15'],
  ['phong chong tham nhung', '36/2018/QH14'],
  ['to cao', '25/2018/QH14'],
])('“%s” is the law itself before those that amend it or are issued under it', (text, number) => {
  expect(cited(text).candidates[0]?.number).toBe(number);
});

describe('a title that was not seen letter for letter', () => {
  test('of a verified one nothing is said', () => {
    for (const text of ['30/2020/NĐ-CP', 'luật đất đai'])
      expect(cited(text).problems.join(' ')).not.toContain('chưa đối chiếu');
  });

  test('is not written, and is told', () => {
    const { full, problems } = cited('203/2025/QH15');
    expect(full).toBe('Nghị quyết số 203/2025/QH15 ngày 16 tháng 6 năm 2025 của Quốc hội');
    expect(problems.join(' ')).toContain('Trích yếu chưa đối chiếu từng chữ với văn bản gốc');
  });

  test('of a law is its name, and is told', () => {
    const { full, problems } = cited('Luật Thanh niên');
    expect(full).toBe('Luật Thanh niên');
    expect(problems).toEqual(['Tên “Luật Thanh niên” chưa đối chiếu từng chữ với văn bản gốc.']);
  });

  test('is marked among several', () => {
    const text = citeText(cited('cong tac dan van'));
    expect(text).toMatch(/về tăng cường công tác dân vận \[chưa xác minh\]$/mu);
    expect(text).toMatch(/33\/CT-TTg \(ngày 26\/11\/2021\) .*tình hình mới$/mu);
  });
});
