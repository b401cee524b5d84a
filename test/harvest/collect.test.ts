import fc from 'fast-check';
import { Registry } from '../../src/catalogue/registry';
import { readOwnRegistry } from '../../src/catalogue/own';
import { collect, type Harvested } from '../../src/harvest/collect';
import {
  type Collection,
  collectionText,
  NoCollectionError,
  nothingCollected,
  readCollection,
  type Row,
} from '../../src/harvest/collection';
import type { OwnEntry } from '../../src/harvest/model';

const whole: OwnEntry = {
  type: 'Kế hoạch',
  number: '15/KH-UBND',
  date: '2026-01-14',
  issuer: 'Ủy ban nhân dân xã Bình Sơn',
  title: 'thực hiện công tác dân vận năm 2026',
  barred: [],
  doubts: [],
};

const read = (file: string, entry: Partial<OwnEntry> = {}, bytes = file): Harvested => ({
  file,
  size: bytes.length,
  modified: 1,
  sha256: bytes,
  entry: { ...whole, ...entry },
});

const filesOf = (harvested: readonly Harvested[]) => new Set(harvested.map(({ file }) => file));
const first = (...harvested: readonly Harvested[]) => collect(nothingCollected, harvested, filesOf(harvested));
const edited = (collection: Collection, change: (rows: readonly Row[]) => readonly Row[]): Collection => ({
  ...readCollection(collectionText(collection)),
  instruments: change(collection.instruments),
});
const conflictsOf = ({ instruments }: Collection) => instruments.flatMap((row) => row.conflicts ?? []);

describe('one number in several files', () => {
  test('copies of one document are one row', () => {
    expect(first(read('b'), read('a')).instruments).toEqual([
      expect.objectContaining({ number: '15/KH-UBND', files: ['a', 'b'] }),
    ]);
  });

  test('of copies the one that leaves nothing in doubt gives the words', () => {
    const doubts = [{ kind: 'traces', message: 'Tệp còn thay đổi đang theo dõi.' }] as const;
    expect(first(read('a', { doubts }), read('b')).instruments).toEqual([
      expect.not.objectContaining({ doubts: expect.anything() as unknown }),
    ]);
  });

  test.each<[string, Partial<OwnEntry>]>([
    ['another year', { date: '2025-01-14' }],
    ['another body', { issuer: 'Ủy ban nhân dân xã Trà Bồng' }],
  ])('of %s it is another document, and nothing is said', (_, other) => {
    const collection = first(read('a'), read('b', other));
    expect(collection.instruments).toHaveLength(2);
    expect(conflictsOf(collection)).toEqual([]);
  });

  test.each<[string, Partial<OwnEntry>, string]>([
    ['another title', { title: 'về chuyển đổi số' }, 'Tệp b ghi cùng số, ký hiệu và ngày nhưng khác trích yếu.'],
    ['another day of the year', { date: '2026-02-14' }, 'Tệp b ghi cùng số, ký hiệu nhưng ngày 14/02/2026.'],
    ['no day', { date: null }, 'Tệp b ghi cùng số, ký hiệu nhưng chưa có ngày.'],
  ])('with %s it is a contradiction, said at both rows', (_, other, sentence) => {
    const said = conflictsOf(first(read('a'), read('b', other)));
    expect(said).toHaveLength(2);
    expect(said[0]).toBe(sentence);
  });
});

describe('what a person has done', () => {
  const once = first(read('a'));

  test('a row that was changed stays to the letter, whatever its file says now', () => {
    const byHand = edited(once, ([row]) => [{ ...row, title: 'về dân vận', reviewed: true, mine: 1 }]);
    const again = collect(byHand, [read('a', { title: 'khác' }, 'mới')], new Set(['a']));
    expect(again.instruments).toEqual(byHand.instruments);
    expect(again.files).toMatchObject([{ file: 'a', sha256: 'mới' }]);
  });

  test('a row that was taken out stays out', () => {
    const byHand = edited(once, () => []);
    expect(collect(byHand, [read('a', {}, 'mới')], new Set(['a'])).instruments).toEqual([]);
  });

  test('a row that was written by hand is not entered a second time', () => {
    const own = {
      type: 'Kế hoạch',
      number: '15/KH-UBND',
      date: '2026-01-14',
      title: 'thực hiện công tác dân vận năm 2026',
    };
    const again = collect(
      { ...nothingCollected, instruments: [own] },
      [read('a'), read('b', { title: 'khác' })],
      new Set('ab'),
    );
    expect(again.instruments).toEqual([own]);
    expect(again.leftOut).toMatchObject([{ file: 'a' }, { file: 'b' }]);
  });

  test('a row that nobody has touched follows its file', () => {
    const again = collect(once, [read('a', { title: 'mới' }, 'mới')], new Set(['a']));
    expect(again.instruments).toMatchObject([{ title: 'mới' }]);
  });
});

test('a file of another name is the same file where its bytes are', () => {
  const byHand = edited(first(read('a')), ([row]) => [{ ...row, reviewed: true }]);
  const again = collect(byHand, [read('2026/a', {}, 'a')], new Set(['2026/a']));
  expect(again.instruments).toEqual([{ ...byHand.instruments[0], files: ['2026/a'] }]);
  expect(again.files).toMatchObject([{ file: '2026/a' }]);
});

test('a document without a number is left out with what was found of it', () => {
  const barred = [{ kind: 'noNumber', message: 'Số còn để trống.' }] as const;
  expect(first(read('a', { number: null, barred }))).toMatchObject({
    instruments: [],
    leftOut: [{ file: 'a', found: { type: 'Kế hoạch', date: '2026-01-14' }, reasons: ['Số còn để trống.'] }],
  });
});

test.each([
  ['no JSON', '{', 'không phải là JSON đúng dạng'],
  ['another file', '{"rules":{}}', 'không phải là danh mục do lệnh harvest ghi'],
])('%s is not written over', (_, text, message) => {
  expect(() => readCollection(text)).toThrow(new NoCollectionError(message));
});

const entry = fc.record<OwnEntry>({
  type: fc.constantFrom('Kế hoạch', 'Công văn', null),
  number: fc.constantFrom('1/KH-UBND', '01/kh-ubnd', '2/UBND-VX', null),
  date: fc.constantFrom('2026-01-14', '2026-02-01', '2025-01-14', null),
  issuer: fc.constantFrom('Ủy ban nhân dân xã A', 'UBND xã A', 'Sở Nội vụ', null),
  title: fc.constantFrom('về dân vận', 'Về  dân vận', 'về thuế', null),
  barred: fc.constant([]),
  doubts: fc.constantFrom(
    [],
    [{ kind: 'noTitle', message: 'Không thấy trích yếu.' }],
    [{ kind: 'draft', message: 'Dự thảo.' }],
  ),
});
const harvests = fc
  .array(entry, { minLength: 1, maxLength: 12 })
  .map((entries) => entries.map((it, i) => read(`tệp-${String(i).padStart(2, '0')}`, it)));

test('whatever the files say: one run, several runs, any order give the same registry, and it is one', () => {
  fc.assert(
    fc.property(harvests, fc.nat(), (all, cut) => {
      const present = filesOf(all);
      const once = collect(nothingCollected, all, present);
      const at = cut % all.length;
      const half = readCollection(collectionText(collect(nothingCollected, all.slice(at), present)));
      const twice = collect(half, all.slice(0, at), present);
      expect(twice).toEqual(once);
      expect(collect(once, all, present)).toEqual(once);
      expect(collect(readCollection(collectionText(once)), [], present)).toEqual(once);
      const own = readOwnRegistry(collectionText(once), 'json');
      expect(own).toHaveLength(once.instruments.length);
      expect(own.every(({ titleVerified }) => !titleVerified)).toBe(true);
      expect(new Registry([], own).instruments.length).toBeGreaterThan(own.length === 0 ? -1 : 0);
    }),
    { numRuns: 200 },
  );
});
