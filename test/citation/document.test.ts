import { citationsOf } from '../../src/citation/document';
import { registry } from '../support/registry';

const judged = (text: string, { canCu = false, style = 'state', asOf = '2026-11-26' } = {}) =>
  citationsOf(
    text.split('\n').map((line) => ({ text: line, canCu })),
    { registry, style: style as 'state' | 'party', asOf: asOf as '2026-11-26' },
  ).map(({ status, suggestion }) => [status, suggestion]);

const nd30 = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư';

test.each([
  ['in full', nd30],
  ['a later mention in short', `${nd30}\nNghị định số 30/2020/NĐ-CP`],
  ['a law in the body by its name', 'Luật Thực hiện dân chủ ở cơ sở'],
])('ok: %s', (_, text) => {
  for (const [status] of judged(text)) expect(status).toBe('ok');
});

test('what the registry does not know is not wrong', () => {
  expect(judged('Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về công tác dân vận')).toEqual([
    ['unknown', null],
  ]);
});

test.each([
  ['no “số”, no dấu', 'Nghị định 30/2020/ND-CP ngày 05/3/2020 của Chính phủ về công tác văn thư', 'wrong', nd30],
  ['a comma before the day', nd30.replace(' ngày', ', ngày'), 'wrong', nd30],
  ['the wrong day', nd30.replace('05/3', '06/3'), 'wrong', nd30],
  ['an impossible issuer', nd30.replace('của Chính phủ', 'của Bộ Nội vụ'), 'wrong', nd30],
  ['a type that does not go with the number', nd30.replace('Nghị định', 'Quyết định'), 'wrong', nd30],
  ['a day that is none', nd30.replace('05/3', '31/02'), 'wrong', nd30],
  [
    'a first mention without day, issuer, title',
    'Nghị định số 30/2020/NĐ-CP',
    'incomplete',
    nd30.replace('05/3/2020', '05 tháng 3 năm 2020'),
  ],
  [
    'form alone where nothing is known',
    'Kế hoạch 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về công tác dân vận',
    'wrong',
    'Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về công tác dân vận',
  ],
])('%s', (_, text, status, suggestion) => {
  expect(judged(text)).toEqual([[status, suggestion]]);
});

test('a căn cứ line names a law with its day; the Party with its year', () => {
  const line = 'Căn cứ Luật Tổ chức chính quyền địa phương;';
  expect(judged(line, { canCu: true })).toEqual([
    ['incomplete', 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
  ]);
  expect(judged(line, { canCu: true, style: 'party' })).toEqual([
    ['incomplete', 'Luật Tổ chức chính quyền địa phương năm 2025'],
  ]);
});

test('the Party sets the day off by a comma', () => {
  expect(judged(nd30, { style: 'party' })).toEqual([['wrong', nd30.replace(' ngày', ', ngày')]]);
  expect(judged(nd30.replace(' ngày', ', ngày'), { style: 'party' })).toEqual([['ok', null]]);
});

test('one number with two days is a conflict, unless two instruments have it', () => {
  const plan = (day: string) => `Kế hoạch số 15/KH-UBND ngày ${day} của UBND tỉnh về công tác dân vận`;
  expect(judged(`${plan('14/01/2022')}\n${plan('15/01/2022')}`).map(([status]) => status)).toEqual([
    'conflict',
    'conflict',
  ]);
});

test('a replaced instrument is outdated from the day it was replaced, not before', () => {
  const decree =
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính';
  expect(judged(decree)[0]?.[0]).toBe('outdated');
  expect(judged(decree, { asOf: '2024-01-01' })[0]?.[0]).toBe('ok');
});
