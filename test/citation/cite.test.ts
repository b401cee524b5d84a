import { InstrumentSearch } from '../../src/catalogue/search';
import { cite } from '../../src/citation/cite';
import { registry } from '../support/registry';

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

test('what nobody knows is repaired in form and nothing is made up', () => {
  expect(cited('15/KH-UBND')).toMatchObject({
    full: 'Kế hoạch số 15/KH-UBND',
    short: 'Kế hoạch số 15/KH-UBND',
    instrument: null,
    candidates: [],
  });
  expect(cited('xyz')).toMatchObject({ full: null, short: null, canCu: null, candidates: [] });
});
