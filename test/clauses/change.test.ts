import { builtInClauses, builtInSlots } from '../../src/clauses/built-in';
import type { Library } from '../../src/clauses/model';
import { faultsOfClause, withClause, withoutClause } from '../../src/clauses/own/change';
import { sharedLibrary } from '../../src/clauses/own/shared';
import { writeLibrary } from '../../src/clauses/own/write';

const [one, two] = builtInClauses.clauses;
const library: Library = { name: 'Cơ quan', clauses: [one!, two!] };
const text = writeLibrary(library, builtInSlots);

test('a clause is kept in place of itself, or after the others', () => {
  const edited = { ...one!, title: 'Tên khác' };
  expect(withClause(library, edited).clauses).toEqual([edited, two]);
  expect(withClause(library, { ...one!, id: 'moi' }).clauses.map(({ id }) => id)).toEqual([one!.id, two!.id, 'moi']);
  expect(library.clauses[0]).toBe(one);
});

test('a clause is taken out', () => {
  expect(withoutClause(library, one!.id).clauses).toEqual([two]);
  expect(withoutClause(library, 'khong-co')).toEqual(library);
});

test('a clause is looked at before it is kept', () => {
  expect(builtInClauses.clauses.flatMap((clause) => faultsOfClause(clause, builtInSlots))).toEqual([]);
  expect(faultsOfClause({ ...one!, title: '', body: ['Giao {phong-nao}./.'] }, builtInSlots)).toEqual([
    { field: 'title', message: 'để trống' },
  ]);
  expect(faultsOfClause({ ...one!, body: ['Giao {phong-nao}.'] }, builtInSlots)).toEqual([
    { field: 'body › mục 1', message: 'chỗ điền “{phong-nao}” chưa khai ở “slots”' },
  ]);
});

describe('the shared library of an office', () => {
  test('is used where it is good, and becomes the copy', () => {
    expect(sharedLibrary(text, null, builtInSlots)).toEqual({ library, copy: text, told: null });
  });

  test.each([
    ['missing', null, 'Không thấy thư viện dùng chung của cơ quan; đang dùng bản đọc được lần trước.'],
    [
      'half written',
      text.slice(0, 40),
      'Thư viện dùng chung của cơ quan có chỗ sai (dòng 4, cột 2: tên trường phải đặt trong ngoặc kép thẳng); đang dùng bản đọc được lần trước.',
    ],
  ])('%s: the last good copy serves, and it is told', (_, source, told) => {
    const shared = sharedLibrary(source, text, builtInSlots);
    expect(shared).toMatchObject({ library, copy: text });
    expect(shared.told).toBe(told);
  });

  test('broken and never good: there is none, and it is told; never there: nothing is said', () => {
    expect(sharedLibrary('{', null, builtInSlots)).toMatchObject({ library: null, copy: null });
    expect(sharedLibrary('{', null, builtInSlots).told).toMatch(/; chưa dùng được\.$/u);
    expect(sharedLibrary(null, null, builtInSlots)).toEqual({ library: null, copy: null, told: null });
  });
});
