import fc from 'fast-check';
import { builtIn } from '../../src/catalogue/built-in';
import { readOwnRegistry, readOwnRows } from '../../src/catalogue/own';
import { notesOn } from '../../src/catalogue/own-notes';
import { mayHold, Registry } from '../../src/catalogue/registry';

const good = { type: 'Kế hoạch', number: '15/KH-UBND', date: '2026-01-14', issuer: 'UBND xã A', title: 'về dân vận' };
const faultsOf = (text: string, format: 'json' | 'csv') => {
  const read = readOwnRows(text, format);
  return read.kind === 'faulty' ? read.faults : [];
};

describe('a bad row is told by its line in the file and its field', () => {
  test('of a JSON file, every one of them', () => {
    const text = JSON.stringify(
      { instruments: [good, { ...good, number: ' ' }, good, { ...good, date: '14/01/2026' }] },
      null,
      2,
    );
    const lines = text.split('\n').flatMap((line, i) => (line === '    {' ? [i + 1] : []));
    expect(faultsOf(text, 'json')).toEqual([
      `dòng ${lines[1]}: số, ký hiệu thiếu hoặc không đúng.`,
      `dòng ${lines[3]}: ngày (dạng 2026-03-05) thiếu hoặc không đúng.`,
    ]);
  });

  test('of a CSV file with cells of several lines and blank lines between', () => {
    const text = 'loại,số ký hiệu,ngày\n"Kế\nhoạch",1/KH-UBND,2026-01-14\n\n,,\nKế hoạch,,2026-01-14\n';
    expect(faultsOf(text, 'csv')).toEqual(['dòng 6: số, ký hiệu thiếu hoặc không đúng.']);
  });

  test('and what is no JSON by line and column', () => {
    expect(faultsOf('[\n{"type": "Kế hoạch" "number": "1"}\n]', 'json')).toEqual([
      'tệp không phải là JSON đúng dạng: dòng 2, cột 21: thiếu dấu “,” hoặc “}”.',
    ]);
  });
});

describe('the state of an instrument', () => {
  const stateOf = (state: string, by = '') =>
    readOwnRegistry(
      `loại,số ký hiệu,ngày,hiệu lực,thay thế bởi\nKế hoạch,1/KH-UBND,2026-01-14,"${state}",${by}`,
      'csv',
    )[0]?.status;

  test.each(['in_force', 'amended', 'replaced', 'repealed', 'unknown'])('stays as it is: %s', (state) => {
    expect(stateOf(state)).toBe(state);
  });

  test.each(['hiệu lực', 'còn', 'sắp hết hiệu lực', 'constructor'])('is a fault where it is none: %s', (state) => {
    expect(() => stateOf(state)).toThrow('dòng 2: hiệu lực (còn hiệu lực, hết hiệu lực, ');
  });

  test.each([
    ['Còn hiệu lực', '', 'in_force'],
    ['CON HIEU LUC ', '', 'in_force'],
    ['còn hiệu lực'.normalize('NFD'), '', 'in_force'],
    ['Hết hiệu lực', '', 'repealed'],
    ['Hết hiệu lực', '20/KH-UBND', 'replaced'],
    ['Hết hiệu lực một phần', '', 'amended'],
    ['Sửa đổi, bổ sung', '', 'amended'],
    ['Đã bị thay thế', '20/KH-UBND', 'replaced'],
    ['Bãi bỏ', '', 'repealed'],
    ['Chưa rõ', '', 'unknown'],
    ['', '', 'unknown'],
    ['', '20/KH-UBND', 'replaced'],
  ])('in Vietnamese: “%s”, replaced by “%s”', (state, by, status) => {
    expect(stateOf(state, by)).toBe(status);
  });

  test('in a JSON file too', () => {
    expect(readOwnRegistry(JSON.stringify([{ ...good, status: 'còn hiệu lực' }]), 'json')[0]?.status).toBe('in_force');
  });
});

describe('what is said of a registry', () => {
  const own = (...rows: readonly object[]) =>
    readOwnRegistry(JSON.stringify(rows.map((row) => ({ ...good, ...row }))), 'json');

  test('nothing of rows that agree with themselves and with the built-in ones', () => {
    const [known] = builtIn().filter(({ number }) => number === '30/2020/NĐ-CP');
    expect(notesOn(own({}, { date: '2025-01-14' }, { issuer: 'UBND xã B' }), builtIn())).toEqual([]);
    expect(notesOn(own({ ...known, source: 'a', replacedBy: null }), builtIn())).toEqual([]);
  });

  test('one number and day in two rows, and another day than the built-in registry has', () => {
    expect(notesOn(own({}, { title: 'khác' }), [])).toEqual([
      '15/KH-UBND ngày 14/01/2026 nêu nhiều lần trong danh mục; dùng dòng sau cùng.',
    ]);
    expect(notesOn(own({ type: 'Nghị định', number: '30/2020/NĐ-CP', date: '2020-03-06' }), builtIn())).toEqual([
      '30/2020/NĐ-CP: danh mục của cơ quan ghi ngày 06/3/2020, danh mục đi kèm ghi ngày 05/3/2020.',
    ]);
  });
});

test.each([['replaced'], [undefined]])(
  'an instrument holds until the day from which another takes its place: %s',
  (status) => {
    const [row] = readOwnRegistry(
      JSON.stringify([{ ...good, status, replacedBy: '20/KH-UBND (từ 01/7/2026)' }]),
      'json',
    );
    const held = ['2026-06-30', '2026-07-01'].map((day) => mayHold(row!, day as '2026-07-01'));
    expect(held).toEqual([true, false]);
  },
);

const word = fc.constantFrom(
  'Kế hoạch',
  'Công văn',
  '1/KH-UBND',
  '2026-01-14',
  '2026-13-01',
  '',
  ' ',
  '"',
  'a\nb',
  '\u0000',
);
const row = fc.record(
  { type: word, number: word, date: word, issuer: word, title: word, status: word },
  { requiredKeys: [] },
);

test('any rows are read whole or told, as JSON and as CSV, and those read are found by their number', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const quoted = (value: string | undefined) => `"${(value ?? '').replaceAll('"', '""')}"`;
      const csv = [
        'loại,số ký hiệu,ngày,cơ quan ban hành,trích yếu,hiệu lực',
        ...rows.map((it) => [it.type, it.number, it.date, it.issuer, it.title, it.status].map(quoted).join(',')),
      ].join('\n');
      for (const [text, format] of [
        [JSON.stringify(rows), 'json'],
        [csv, 'csv'],
      ] as const) {
        const read = readOwnRows(text, format);
        if (read.kind === 'faulty') {
          for (const fault of read.faults) expect(fault).toMatch(/^dòng \d+: .+\.$/u);
          continue;
        }
        const own = readOwnRegistry(text, format);
        const registry = new Registry(builtIn(), own);
        for (const { number, date } of own) expect(registry.numbered(number).map((it) => it.date)).toContain(date);
      }
    }),
    { numRuns: 300 },
  );
});
