import fc from 'fast-check';
import type { Instrument } from '../../src/catalogue/model';
import { readOwnRegistry } from '../../src/catalogue/own';
import { InstrumentSearch } from '../../src/catalogue/search';
import { manyRows } from '../support/many-rows';
import { registry } from '../support/registry';

const search = new InstrumentSearch(registry.instruments);
const first = (query: string, typing = false) => search.find(query, 5, typing)[0];

test.each([
  ['33/CT', '33/CT-TTg'],
  ['33 ct ttg', '33/CT-TTg'],
  ['chỉ thị số 33', '33/CT-TTg'],
  ['nghị định 30 công tác văn thư', '30/2020/NĐ-CP'],
  ['nghi dinh 30 cong tac van thu', '30/2020/NĐ-CP'],
  ['nd30 2020', '30/2020/NĐ-CP'],
  ['NĐ 30/2020', '30/2020/NĐ-CP'],
  ['luật đất đai', '31/2024/QH15'],
  ['luat dat dai 2024', '31/2024/QH15'],
  ['LUẬT ĐẤT ĐAI'.normalize('NFD'), '31/2024/QH15'],
])('“%s” is %s', (query, number) => {
  expect(first(query)?.number).toBe(number);
});

test('what is in force stands before what is replaced, of equal ones the newer before the older', () => {
  const found = search.find('luật tổ chức chính quyền địa phương', 3);
  expect(found.map(({ number }) => number)).toEqual(['72/2025/QH15', '65/2025/QH15', '77/2015/QH13']);
});

test('a number is whole until nothing has it, and goes on while somebody is typing', () => {
  expect(search.find('3333', 5)).toEqual([]);
  expect(first('33 ct tt', true)?.number).toBe('33/CT-TTg');
  expect(search.find('33 ct tt', 5)).toEqual([]);
});

test.each(['', '   ', '…', '()'])('%j finds nothing', (query) => {
  expect(search.find(query, 5, true)).toEqual([]);
});

test('no more than asked for, and none asked for is none', () => {
  expect(search.find('về', 3)).toHaveLength(3);
  expect(search.find('về', 0)).toEqual([]);
});

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

test('every instrument is found by its number, with or without dấu, and everything found has every word', () => {
  const one = fc.constantFrom(...registry.instruments);
  fc.assert(
    fc.property(one, fc.boolean(), (instrument, bare) => {
      const query = bare ? plain(instrument.number) : instrument.number;
      expect(search.find(query, 40).map(({ number }) => plain(number))).toContain(plain(instrument.number));
    }),
    { numRuns: 200 },
  );
  const word = fc.constantFrom('ke', 'hoach', 'công', 'tác', '30', 'luật', 'nghi', '2025', 'chinh', 'phủ');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      for (const it of search.find(words.join(' '), 20)) {
        const all = plain(`${it.number} ${it.type} ${it.title ?? ''} ${it.issuer ?? ''} ${it.date ?? ''}`);
        for (const sought of words) expect(all).toContain(plain(sought));
      }
    }),
    { numRuns: 200 },
  );
});

describe('of twenty thousand instruments', () => {
  const rows = readOwnRegistry(JSON.stringify(manyRows(20_000)), 'json');
  const all: readonly Instrument[] = [...registry.instruments, ...rows];
  const large = new InstrumentSearch(all);

  test('the built-in ones are not drowned by an office’s own', () => {
    expect(large.find('luật đất đai', 3)[0]?.number).toBe('31/2024/QH15');
    expect(large.find('33 ct ttg', 3)[0]?.number).toBe('33/CT-TTg');
  });

  test('words that most of them have give the newest', () => {
    const newest = rows
      .map(({ date }) => date ?? '')
      .sort()
      .at(-1);
    expect(large.find('ủy ban nhân dân tỉnh quảng ngãi', 3)[0]?.date).toBe(newest);
  });

  test('words of one title find it', () => {
    const [sought] = rows;
    expect(large.find(sought?.title ?? '', 1)).toEqual([sought]);
  });
});
