import { hasBlank, isBlank, isDecoration } from '../../src/text/blanks';
import { findDate, isCalendarDate, toIsoDate } from '../../src/text/dates';
import { distance, likeness } from '../../src/text/distance';
import { fold, foldedLetters } from '../../src/text/fold';
import { isMostlyUpper, isUpper, startsLower } from '../../src/text/letter-case';
import { sameTone } from '../../src/text/tone';

test.each([
  ['Kính gửi:', 'kinh gui:'],
  ['ỦY BAN\u00a0 NHÂN  DÂN', 'uy ban nhan dan'],
  ['Đặc khu Lý Sơn'.normalize('NFD'), 'dac khu ly son'],
])('%j folds to %j', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test('only letters are left of a formula', () => {
  expect(foldedLetters('Độc lập – Tự do-Hạnh phúc.')).toBe('doclaptudohanhphuc');
});

describe('dates', () => {
  test.each([
    ['in words', 'Hà Nội, ngày 05 tháng 3 năm 2026', '2026-03-05', 'words'],
    ['capitals', 'Hà Nội, Ngày 05 Tháng 3 Năm 2026', '2026-03-05', 'words'],
    ['wide blanks', 'ngày  05  tháng  3  năm  2026', '2026-03-05', 'words'],
    ['figures', 'Hà Nội, ngày 05/3/2026', '2026-03-05', 'numeric'],
    ['figures with hyphens', '5-3-2026', '2026-03-05', 'numeric'],
    ['blank day', 'ngày … tháng 3 năm 2026', null, 'words'],
    ['blank year', 'ngày 05 tháng 3 năm 20', null, 'words'],
    ['no such day', 'ngày 31 tháng 6 năm 2026', null, 'words'],
  ] as const)('%s', (_, text, iso, form) => {
    const date = findDate(text);
    expect(date?.form).toBe(form);
    expect(date === null ? undefined : toIsoDate(date)).toBe(iso);
  });

  test.each(['Số: 15/KH-UBND', 'tháng 3 năm 2026', 'Nghị định số 30/2020/NĐ-CP', '1/2/3'])('none in %j', (text) => {
    expect(findDate(text)).toBeNull();
  });

  test('the offsets are those of the words', () => {
    const text = 'Hà Nội, ngày 05 tháng 3 năm 2026.';
    const date = findDate(text);
    expect(text.slice(date?.start, date?.end)).toBe('ngày 05 tháng 3 năm 2026');
  });

  test.each([
    [2024, 2, 29, true],
    [2026, 2, 29, false],
    [2026, 4, 31, false],
    [2026, 13, 1, false],
    [2026, 0, 1, false],
    [1200, 1, 1, false],
  ])('%d-%d-%d exists: %s', (year, month, day, exists) => {
    expect(isCalendarDate(year, month, day)).toBe(exists);
  });
});

test.each([
  ['', true],
  ['………', true],
  ['  /  ', true],
  ['Số', false],
])('%j is blank: %s', (text, expected) => {
  expect(isBlank(text)).toBe(expected);
});

test.each([
  ['Số:      /KH-UBND', true],
  ['ngày … tháng 02', true],
  ['ngày ... tháng 02', true],
  ['Số: 15/KH-UBND', false],
  ['Hết. Sau đó', false],
])('%j has a blank to fill: %s', (text, expected) => {
  expect(hasBlank(text)).toBe(expected);
});

test.each([
  ['*', true],
  ['-----', true],
  ['_________', true],
  ['......', false],
  ['- Như trên', false],
])('%j is a line of signs: %s', (text, expected) => {
  expect(isDecoration(text)).toBe(expected);
});

test.each([
  ['KT. CHỦ TỊCH', true, true],
  ['Kế hoạch', false, false],
  ['v/v triển khai', false, false],
  ['UỷBAN NHÂN DÂN', false, true],
  ['12/2026', false, false],
])('%j: capitals %s, nearly all capitals %s', (text, upper, mostly) => {
  expect([isUpper(text), isMostlyUpper(text)]).toEqual([upper, mostly]);
});

test('the first letter decides, not the first sign', () => {
  expect(startsLower('- Đặc khu')).toBe(false);
  expect(startsLower('“đặc khu”')).toBe(true);
  expect(startsLower('12')).toBe(false);
});

test.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['abc', 'xyz', 3],
])('%j to %j takes %d edits', (from, to, edits) => {
  expect(distance(from, to, 5)).toBe(edits);
  expect(distance(from, to, Math.max(0, edits - 1))).toBe(edits === 0 ? 0 : edits);
});

test('likeness of formulas', () => {
  expect(likeness('doclap', 'doclap')).toBe(1);
  expect(likeness('doclabtudo', 'doclaptudo')).toBeCloseTo(0.9);
  expect(likeness('doclaptudo', 'xyz')).toBe(0);
});

test.each([
  ['Ủy ban', 'Ủy ban'],
  ['Uỷ ban', 'Ủy ban'],
  ['CỘNG HOÀ', 'CỘNG HÒA'],
  ['hoá, khoẻ, thuỷ', 'hóa, khỏe, thủy'],
  ['quý, quỹ, hoàn, khoản', 'quý, quỹ, hoàn, khoản'],
])('%j and its older tone %j are one', (text, expected) => {
  expect(sameTone(text)).toBe(expected);
  expect(sameTone(expected)).toBe(expected);
});
