import { dayOffOf } from '../../src/facts/day-off';

test.each([
  ['a Thursday', '2026-03-05', null],
  ['a Saturday', '2026-03-07', 'thứ Bảy'],
  ['a Sunday', '2026-03-08', 'Chủ nhật'],
  ['a Saturday that offices worked', '2026-08-22', null],
  ['a holiday', '2026-04-30', 'Ngày Chiến thắng'],
  ['the last day of the lunar year', '2026-02-16', 'Tết Nguyên đán'],
  ['the third day of Tết', '2026-02-19', 'Tết Nguyên đán'],
  ['the day after', '2026-02-23', null],
  ['Giỗ Tổ', '2027-04-16', 'Ngày Giỗ Tổ Hùng Vương'],
  ['a year without a table', '2041-01-31', null],
] as const)('%s: %s', (_, date, name) => expect(dayOffOf(date)?.name ?? null).toBe(name));
