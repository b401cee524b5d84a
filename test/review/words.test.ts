import type { Convention } from '../../src/profile/model';
import { systems } from '../../src/anatomy/model';
import { partsOf, writeFull } from '../../src/citation/write';
import { clauseOf, noteOn } from '../../src/review/clause';
import { bases } from '../../src/review/words';
import { registry } from '../support/registry';

const numbers = { nd30: '30/2020/NĐ-CP', hd05: '05-HD/VPTW', hd36: '36-HD/VPTW' } as const;
const own: Readonly<Record<keyof typeof numbers, Convention>> = { nd30: 'nd30', hd05: 'hd05', hd36: 'hd05' };

test.each(systems)('%s is called as the catalogue has it and its own convention refers to it', (system) => {
  const [instrument, ...others] = registry.numbered(numbers[system]);
  if (instrument === undefined) throw new Error(`The catalogue has no ${numbers[system]}.`);
  expect(others).toEqual([]);
  const [style, dates] = own[system] === 'nd30' ? (['state', 'words'] as const) : (['party', 'numeric'] as const);
  expect(bases[system]).toBe(writeFull(partsOf(instrument), style, dates));
});

test.each([
  ['nd30', '30/2020/NĐ-CP', 'Phụ lục I, Phần I, Mục II, khoản 3, điểm c', 'PL I, II.3.c'],
  ['nd30', '30/2020/NĐ-CP', 'Phụ lục II, Mục V, khoản 6', 'PL II, V.6'],
  ['nd30', '30/2020/NĐ-CP', 'Phụ lục I, Phần I, Mục V, chú thích 1', 'PL I, V, chú thích 1'],
  ['nd30', '30/2020/NĐ-CP', 'Điều 8, khoản 2, điểm d', 'Điều 8, khoản 2, điểm d'],
  ['hd05', '05-HD/VPTW', 'Phần II, Mục I, 7.1.1.a', 'P.II, I.7.1.1.a'],
  ['hd05', '30/2020/NĐ-CP', 'Phụ lục II, Mục V, khoản 6', 'PL II, V.6, 30/2020/NĐ-CP'],
  ['hd36', '36-HD/VPTW', 'Mục II, 1.3.1.b', 'M.II, 1.3.1.b'],
  ['hd36', '36-HD/VPTW', 'Phần mở đầu', 'Phần mở đầu'],
] as const)('in a sheet by %s, %s, %s is “%s”', (system, instrument, clause, short) => {
  expect(clauseOf({ instrument, clause, quote: '', standing: 'text' }, system)).toBe(short);
});

test('short forms are told once each, by the convention that they are of', () => {
  expect(noteOn(['P.II, I.2.1', 'PL II, V.6, 30/2020/NĐ-CP', 'P.II, I.3.1', 'Góp ý chung'])).toBe(
    'PL II: Phụ lục II Nghị định số 30/2020/NĐ-CP; P.II: Phần II Hướng dẫn số 05-HD/VPTW.',
  );
  expect(noteOn(['Góp ý chung'])).toBeNull();
});
