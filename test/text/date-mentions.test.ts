import { dateMentionsIn, dateOf, daysBetween, inFigures, weekdayOf } from '../../src/text/date-mentions';

const said = (text: string) =>
  dateMentionsIn(text).map(({ day, month, year, start, end }) => [text.slice(start, end), day, month, year]);

test.each([
  ['Trực ban 24/7, đạt 31/34 xã, tỷ lệ 1/2.'],
  ['Số: 12/KH-UBND, Nghị định số 30/2020/NĐ-CP, Luật số 64/2025/QH15'],
  ['Điện thoại 0255.3822.123, 024.3823.4567'],
  ['Tỷ số 2-1; 25,5/100; 3.000.000 đồng; trong 15 ngày'],
  ['ngày 20/30 đại biểu'.replace('30', '30,5')],
  ['ngày      tháng 3 năm 2026'],
])('no date: %s', (text) => expect(said(text)).toEqual([]));

test.each([
  ['ngày 05 tháng 3 năm 2026', [['ngày 05 tháng 3 năm 2026', 5, 3, 2026]]],
  ['Ngày 05/3/2026', [['Ngày 05/3/2026', 5, 3, 2026]]],
  [
    'từ 05/3/2026 đến 10.3.2026',
    [
      ['05/3/2026', 5, 3, 2026],
      ['10.3.2026', 10, 3, 2026],
    ],
  ],
  ['trước ngày 20/3.', [['ngày 20/3', 20, 3, null]]],
  ['ngày 31 tháng 4', [['ngày 31 tháng 4', 31, 4, null]]],
])('%s', (text, expected) => expect(said(text)).toEqual(expected));

test('reckons days', () => {
  expect(weekdayOf('2026-03-05')).toBe(4);
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
  expect(inFigures('2026-02-05')).toBe('05/02/2026');
  expect(inFigures('2026-03-05')).toBe('05/3/2026');
  expect(dateOf({ day: 29, month: 2, year: 2025, start: 0, end: 0, named: true })).toBeNull();
});
