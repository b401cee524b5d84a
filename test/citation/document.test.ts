import { citationsOf } from '../../src/citation/document';
import { builtIn } from '../../src/catalogue/built-in';
import { Registry } from '../../src/catalogue/registry';
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

test('numbers of a list that have their letters at the last lack nothing and are not rewritten', () => {
  const list = 'Công văn số 12, 13, 14/UBND-KT';
  expect(judged(`${list} ngày 14/01/2022 của UBND tỉnh về công tác dân vận`)).toEqual([
    ['unknown', null],
    ['unknown', null],
    ['unknown', null],
  ]);
  expect(judged(list).map(([status]) => status)).toEqual(['unknown', 'unknown', 'incomplete']);
  expect(judged('Nghị quyết 18, 19-NQ/TW').map(([, suggestion]) => suggestion)).toEqual(['Nghị quyết số 18', null]);
});

test('laws of a list are judged where they stand, and the word before the first is left alone', () => {
  for (const line of ['các Luật: Khiếu nại năm 2011; Tố cáo năm 2018', 'các Luật Đất đai, Nhà ở.'])
    expect(judged(line)).toEqual([
      ['ok', null],
      ['ok', null],
    ]);
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

describe('a number that every province and commune has', () => {
  const own = new Registry(builtIn(), [
    {
      type: 'Kế hoạch',
      number: '15/KH-UBND',
      date: '2026-01-14',
      issuer: 'Ủy ban nhân dân tỉnh Đồng Tháp',
      title: 'thực hiện công tác dân vận năm 2026',
      titleVerified: true,
      status: 'unknown',
      successors: [],
      source: '',
      confidence: 'high',
      own: true,
    },
  ]);
  const right =
    'Kế hoạch số 15/KH-UBND ngày 14/01/2026 của Ủy ban nhân dân tỉnh Đồng Tháp thực hiện công tác dân vận năm 2026';
  const said = (text: string) =>
    citationsOf([{ text, canCu: false }], { registry: own, style: 'state', asOf: '2026-11-26' }).map(
      ({ status, suggestion }) => [status, suggestion],
    );

  test.each([
    ['another body’s, of another day', 'ngày 20/02/2026 của Ủy ban nhân dân tỉnh Cà Mau về trồng cây xanh'],
    ['another body’s, of the same day', 'ngày 14/01/2026 của Ủy ban nhân dân xã Tân Phú về trồng cây xanh'],
    ['another body’s, of the same title', 'ngày 14/01/2026 của UBND xã Tân Phú thực hiện công tác dân vận năm 2026'],
    ['the same body’s of another year, about something else', 'ngày 02/02/2025 của UBND tỉnh Đồng Tháp về trồng cây'],
  ])('%s: not known, and left alone', (_, rest) => {
    expect(said(`Kế hoạch số 15/KH-UBND ${rest}`)).toEqual([['unknown', null]]);
  });

  test.each([
    ['a slip in the day', right.replace('14/01', '15/01')],
    ['a slip in the title', right.replace('dân vận', 'dân vân')],
  ])('the same body’s, with %s: mended', (_, text) => {
    expect(said(text)).toEqual([['wrong', right]]);
  });
});

test.each([
  'quy định rõ việc này, đề nghị các đơn vị thực hiện',
  'ban hành đã tạo thuận lợi cho người dân',
  'hướng dẫn cách làm cụ thể',
])('what the sentence says of the instrument is no title: %s', (predicate) => {
  const [, later] = judged(`${nd30}\nNghị định số 30/2020/NĐ-CP ${predicate}`);
  expect(later).toEqual(['ok', null]);
});

test('two laws of one day: the day is both’s, and nothing is added to the first', () => {
  const line = 'Căn cứ Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;';
  for (const [status] of judged(line, { canCu: true, asOf: '2016-01-01' })) expect(status).toBe('ok');
});
