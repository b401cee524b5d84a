import { dayFrom, writtenDay } from '../../../src/pane/profile/since';

test.each([
  ['01/7/2025', '2025-07-01'],
  ['1/12/2025', '2025-12-01'],
  ['05/02/2026', '2026-02-05'],
] as const)('%s is the day %s', (typed, day) => {
  expect(dayFrom(typed)).toBe(day);
});

test('days are shown as people here write them: a zero before days and the first two months', () => {
  expect(writtenDay('2025-07-01')).toBe('01/7/2025');
  expect(writtenDay('2026-02-15')).toBe('15/02/2026');
});

test('a day that is being typed stays as it is; nothing typed is no day', () => {
  expect(writtenDay(dayFrom('01/7'))).toBe('01/7');
  expect([dayFrom(''), writtenDay(null)]).toEqual([null, '']);
});
