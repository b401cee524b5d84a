import { builtInClauses, builtInSlots } from '../../src/clauses/built-in';
import type { Clause, Library } from '../../src/clauses/model';
import { accountOf, mergeLibraries } from '../../src/clauses/own/merge';
import { readLibrary } from '../../src/clauses/own/read';
import { writeLibrary } from '../../src/clauses/own/write';
import { sentenceOf } from '../../src/json/fault';

const good = {
  version: 1,
  name: 'Văn phòng UBND xã Bảo Thắng',
  clauses: [
    {
      id: 'hop-giao-ban',
      title: 'Họp giao ban',
      system: 'nd30',
      category: 'khac',
      body: ['{don-vi-chu-tri} chuẩn bị nội dung họp giao ban vào {buoi-hop}.'],
      slots: [{ name: 'buoi-hop', type: 'text', label: 'Buổi họp' }],
    },
  ],
};

function libraryOf(file: unknown): Library {
  const read = readLibrary(JSON.stringify(file), builtInSlots);
  if (read.kind === 'faulty') throw new Error(read.faults.map(sentenceOf).join(' '));
  return read.library;
}

function faultsOf(file: unknown): readonly string[] {
  const read = readLibrary(typeof file === 'string' ? file : JSON.stringify(file, null, 2), builtInSlots);
  return read.kind === 'good' ? [] : read.faults.map(sentenceOf);
}

const withClause = (change: object) => ({ ...good, clauses: [{ ...good.clauses[0], ...change }] });

test('a file of an office is read, with slots of its own and of the library', () => {
  const [clause] = libraryOf(good).clauses;
  expect(clause?.slots.map(({ name, type }) => [name, type])).toEqual([
    ['don-vi-chu-tri', 'unit'],
    ['buoi-hop', 'text'],
  ]);
  expect(clause?.slots[1]).toMatchObject({ placeholder: 'ghi buổi họp', from: null, options: [] });
});

test('what is written is read again as it was', () => {
  const library = libraryOf(good);
  expect(readLibrary(writeLibrary(library, builtInSlots), builtInSlots)).toEqual({ kind: 'good', library });
  const whole = readLibrary(writeLibrary(builtInClauses, builtInSlots), builtInSlots);
  expect(whole).toEqual({ kind: 'good', library: builtInClauses });
});

test('every half of a file is refused', () => {
  const text = JSON.stringify(good, null, 1);
  for (let length = 0; length < text.length - 1; length += 7) {
    expect(readLibrary(text.slice(0, length), builtInSlots).kind).toBe('faulty');
  }
});

test.each([
  ['nothing', '', 'Dòng 1: tệp trống.'],
  ['half a file', '{"version": 1,\n"clauses": [', 'Dòng 2, cột 13: tệp hết giữa chừng.'],
  ['another file', '{"rules": {}}', 'Dòng 1: tệp không có danh sách điều khoản (“clauses”).'],
  ['a later version', { ...good, version: 2 }, 'Dòng 2, “version”: chỉ ghi được 1.'],
  [
    'an id with dấu',
    withClause({ id: 'họp' }),
    'Dòng 6, “clauses › mục 1 › id”: chỉ gồm chữ thường không dấu, chữ số và gạch nối.',
  ],
  [
    'a system that is none',
    withClause({ system: 'nd31' }),
    'Dòng 8, “clauses › mục 1 › system”: chỉ ghi được "nd30", "hd05", "chung".',
  ],
  ['no body', withClause({ body: [] }), 'Dòng 10, “clauses › mục 1 › body”: để trống.'],
  [
    'a slot nobody knows',
    withClause({ body: ['Giao {phong}.'] }),
    'Dòng 11, “clauses › mục 1 › body › mục 1”: chỗ điền “{phong}” chưa khai ở “slots”.',
  ],
  [
    'a brace that is no slot',
    withClause({ body: ['Giao {Đơn vị}.'] }),
    'Dòng 11, “clauses › mục 1 › body › mục 1”: dấu “{ }” chỉ dùng cho chỗ điền, tên không dấu: {don-vi-chu-tri}.',
  ],
  [
    'the end sign',
    withClause({ body: ['Hết./.'] }),
    'Dòng 11, “clauses › mục 1 › body › mục 1”: không ghi “./.”; dấu ấy do chỗ chèn quyết định.',
  ],
  [
    'a choice of nothing',
    withClause({ slots: [{ name: 'buoi-hop', type: 'option', label: 'Buổi họp' }] }),
    'Dòng 14, “clauses › mục 1 › slots › mục 1 › options”: chỗ điền loại option cần danh sách lựa chọn.',
  ],
  [
    'a note that is none',
    withClause({ slots: [{ name: 'buoi-hop', type: 'text', label: 'Buổi họp', placeholder: 'sáng hay chiều' }] }),
    'Dòng 18, “clauses › mục 1 › slots › mục 1 › placeholder”: mở đầu bằng “tên”, “ghi”, “điền”, “số”, “ngày”, “nội dung” … để nhận ra là chỗ chưa điền.',
  ],
  [
    'an id twice',
    { ...good, clauses: [good.clauses[0], good.clauses[0]] },
    'Dòng 22, “clauses › mục 2 › id”: “hop-giao-ban” nêu hai lần; mỗi điều khoản một mã.',
  ],
  ['a field nobody knows', withClause({ mau: 'đỏ' }), 'Dòng 20, “clauses › mục 1 › mau”: không có trường này.'],
])('%s is told with its line, and nothing is read', (_, file, sentence) => {
  expect(faultsOf(file)).toEqual([sentence]);
});

test('of two slots one note would not tell which is meant', () => {
  const slots = ['mot', 'hai'].map((name) => ({ name, type: 'text', label: 'Buổi họp' }));
  expect(faultsOf(withClause({ body: ['{mot} và {hai}.'], slots }))).toEqual([
    'Dòng 22, “clauses › mục 1 › slots › mục 2 › label”: “[ghi buổi họp]” trùng chữ của một chỗ điền khác.',
  ]);
});

test('a bad file of any size is answered soon, its first faults told and the others counted', () => {
  const clauses = Array.from({ length: 4000 }, (_, i) => ({ ...good.clauses[0], id: `k-${i}`, title: '' }));
  const read = readLibrary(JSON.stringify({ ...good, clauses }, null, 2), builtInSlots);
  expect(read).toMatchObject({ kind: 'faulty', more: 3950 });
  expect(read.kind === 'faulty' && read.faults).toHaveLength(50);
});

describe('merging', () => {
  const own = libraryOf(good);
  const other: Clause = { ...own.clauses[0]!, body: ['Họp giao ban vào sáng thứ Hai.'], slots: [] };

  test('the same again changes nothing', () => {
    expect(mergeLibraries(own, own)).toEqual({
      library: own,
      account: { added: [], same: ['hop-giao-ban'], renamed: [] },
    });
  });

  test('another text under the same id: both are kept, and it is told; the same file once more adds nothing', () => {
    const incoming = { name: null, clauses: [other, { ...other, id: 'hop-moi', title: 'Họp mới' }] };
    const { library, account } = mergeLibraries(own, incoming);
    expect(library.clauses.map(({ id }) => id)).toEqual(['hop-giao-ban', 'hop-giao-ban-2', 'hop-moi']);
    expect(library.clauses[0]).toEqual(own.clauses[0]);
    expect(accountOf(account)).toEqual([
      'Thêm 1 điều khoản.',
      '“Họp giao ban” trùng mã “hop-giao-ban” nhưng khác lời văn: giữ cả hai, bản mới mang mã “hop-giao-ban-2”.',
    ]);
    const again = mergeLibraries(library, incoming);
    expect(again.library).toEqual(library);
    expect(accountOf(again.account)).toEqual(['2 điều khoản đã có, giữ nguyên.']);
  });

  test('a new id is never one that comes in later', () => {
    const incoming = { name: null, clauses: [other, { ...other, id: 'hop-giao-ban-2', title: 'Khác' }] };
    const ids = mergeLibraries(own, incoming).library.clauses.map(({ id }) => id);
    expect(ids).toEqual(['hop-giao-ban', 'hop-giao-ban-3', 'hop-giao-ban-2']);
  });
});
