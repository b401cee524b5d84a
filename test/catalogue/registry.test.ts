import { builtIn } from '../../src/catalogue/built-in';
import { OwnRegistryError, readOwnRegistry } from '../../src/catalogue/own';
import { Registry } from '../../src/catalogue/registry';
import { successorsOf } from '../../src/catalogue/successors';
import { registry } from '../support/registry';

test('number and day tell instruments apart', () => {
  const keys = builtIn().map(({ number, date }) => `${number} ${date ?? ''}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a title that was not seen is not official', () => {
  expect(builtIn().filter(({ title, titleVerified }) => titleVerified && title === null)).toEqual([]);
});

test('several instruments of one number come newest first', () => {
  expect(registry.numbered('25-nq/tw').map(({ date }) => date)).toEqual([
    '2026-08-22',
    '2013-06-03',
    '2008-07-25',
    '2003-03-12',
  ]);
});

test.each([
  ['63/2025/QH15', [['63/2025/QH15', 'replaces', null, false]]],
  ['65/2025/QH15, nay 72/2025/QH15', [['72/2025/QH15', 'replaces', null, false]]],
  ['129/2025/QH15 (từ 01/7/2026)', [['129/2025/QH15', 'replaces', '2026-07-01', false]]],
  ['143/2025/QH15 (later law on the same subject)', [['143/2025/QH15', 'replaces', null, true]]],
  [
    'sửa đổi: 97/2025/QH15; VBHN 89/VBHN-VPQH',
    [
      ['97/2025/QH15', 'amends', null, false],
      ['89/VBHN-VPQH', 'consolidates', null, false],
    ],
  ],
])('successors are read: %s', (written, expected) => {
  expect(successorsOf(written).map(({ number, does, from, inferred }) => [number, does, from, inferred])).toEqual(
    expected,
  );
});

test('an organisation’s registry lies on top, as JSON or CSV', () => {
  const csv = 'loại,số ký hiệu,ngày,cơ quan ban hành,trích yếu\nKế hoạch,15/KH-UBND,2026-01-14,UBND xã A,về dân vận\n';
  const own = new Registry(builtIn(), readOwnRegistry(csv, 'csv'));
  expect(own.numbered('15/KH-UBND')).toMatchObject([{ title: 'về dân vận', titleVerified: true }]);
  const json = JSON.stringify([{ type: 'Kế hoạch', number: '15/KH-UBND' }]);
  expect(readOwnRegistry(json, 'json')).toMatchObject([{ number: '15/KH-UBND', date: null, title: null }]);
});

test('of one number and day, two bodies have two documents, and one body one, however it is named', () => {
  const rows = (...issuers: readonly string[]) =>
    readOwnRegistry(
      JSON.stringify(issuers.map((issuer) => ({ type: 'Kế hoạch', number: '15/KH-UBND', date: '2026-01-14', issuer }))),
      'json',
    );
  expect(new Registry(rows('UBND xã A', 'UBND xã B')).numbered('15/KH-UBND')).toHaveLength(2);
  const [only, ...others] = new Registry(rows('UBND xã A'), rows('Ủy ban nhân dân xã A')).numbered('15/kh-ubnd');
  expect([only?.issuer, others]).toEqual(['Ủy ban nhân dân xã A', []]);
});

test.each([
  ['no JSON', '{', 'tệp không phải là JSON đúng dạng: dòng 1, cột 2: tên trường phải đặt trong ngoặc kép thẳng.'],
  ['no list', '{}', 'tệp không có danh sách văn bản (“instruments”).'],
  ['a row without its number', '[{"type":"Kế hoạch"}]', 'dòng 1: số, ký hiệu thiếu hoặc không đúng.'],
  [
    'a day that is none',
    '[{"type":"Kế hoạch","number":"1/KH","date":"2026-02-30"}]',
    'dòng 1: ngày (dạng 2026-03-05) thiếu hoặc không đúng.',
  ],
])('a registry with %s is refused with one sentence', (_, text, message) => {
  expect(() => readOwnRegistry(text, 'json')).toThrow(new OwnRegistryError(message));
});
