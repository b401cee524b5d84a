import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInClauses, builtInSlots } from '../../src/clauses/built-in';
import { readLibrary } from '../../src/clauses/own/read';
import { UsageError } from '../../src/cli/arguments';
import { clausesCommand } from '../../src/cli/clauses-command';
import { ranAtOnce } from '../support/ran';
import type { ClausesReport } from '../../src/report/clauses';

const folder = mkdtempSync(join(tmpdir(), 'clauses-'));

function own(file: string, content: string | Uint8Array): string {
  const path = join(folder, file);
  writeFileSync(path, content);
  return path;
}

/** What the command prints, and says on the side. */
const run = (...words: readonly string[]) => ranAtOnce(clausesCommand, 'clauses', ...words);

const json = (...words: string[]) => JSON.parse(run(...words, '--format', 'json').out) as ClausesReport;

const good = JSON.stringify({
  version: 1,
  clauses: [
    {
      id: 'bao-cao-quy',
      title: 'Báo cáo quý của xã',
      system: 'nd30',
      category: 'che-do-bao-cao',
      kinds: ['ke-hoach'],
      body: ['Mỗi quý báo cáo một lần.'],
    },
  ],
});

test('the whole library as JSON, in the form of the contract', () => {
  const { version, clauses } = json();
  expect(version).toBe(1);
  expect(clauses).toHaveLength(builtInClauses.clauses.length);
  for (const clause of clauses) {
    expect(Object.keys(clause)).toEqual([
      'id',
      'title',
      'system',
      'category',
      'kinds',
      // A clause for any field has none.
      ...(clause.field === undefined ? [] : ['field']),
      'body',
      'slots',
      'keywords',
    ]);
    expect(clause.body.join(' ').match(/\{[a-z0-9-]+\}/g)?.length ?? 0).toBeGreaterThanOrEqual(clause.slots.length);
  }
});

test('as text each category is a heading once', () => {
  const { out } = run('dan', 'van');
  const headings = out.split('\n').filter((line) => /^\p{Lu}/u.test(line));
  expect(headings.length).toBeGreaterThan(1);
  expect(new Set(headings).size).toBe(headings.length);
  expect(out).toMatch(/\n\n\d+ điều khoản\.\n$/u);
});

test('by words, convention and kind', () => {
  expect(json('kinh', 'phi', 'long ghep').clauses.map(({ id }) => id)).toEqual(['kinh-phi-long-ghep']);
  expect(json('--system', 'hd05', '--kind', 'to-trinh', 'kinh trinh').clauses.map(({ id }) => id)).toContain(
    'mo-dau-dang-to-trinh',
  );
  expect(json('tàu vũ trụ').clauses).toEqual([]);
});

test('for a person: under headings, slots in square brackets, counted', () => {
  const { out, side, status } = run('kinh phi xa hoi hoa');
  expect(out).toBe(`Kinh phí
  Huy động nguồn xã hội hóa (văn bản hành chính) · kinh-phi-xa-hoi-hoa
      Huy động các nguồn lực hợp pháp của tổ chức, cá nhân để thực hiện [nội dung nhiệm vụ]; việc tiếp nhận, quản lý, sử dụng phải công khai, minh bạch, đúng quy định.

1 điều khoản.
`);
  expect(side).toBe('');
  expect(status).toBe(0);
});

test('the library given back to the command that wrote it is the same, and nothing is said', () => {
  const { out } = run('--format', 'json');
  const again = run('--clauses', own('ca-thu-vien.json', out), '--format', 'json');
  expect(again.side).toBe('');
  expect((JSON.parse(again.out) as ClausesReport).clauses).toHaveLength(builtInClauses.clauses.length);
});

test('an office’s own clauses come after; one that has the id of another is told', () => {
  const { clauses } = json('--clauses', own('own.json', good), 'bao cao quy');
  expect(clauses.map(({ id }) => id)).toEqual(expect.arrayContaining(['bao-cao-quy', 'bao-cao-quy-2']));
  expect(run('--clauses', join(folder, 'own.json')).side).toBe(
    '“Báo cáo quý của xã” trùng mã “bao-cao-quy” nhưng khác lời văn: giữ cả hai, bản mới mang mã “bao-cao-quy-2”.\n',
  );
});

test.each([
  ['half a file', () => own('half.json', good.slice(0, 150)), 'không dùng được: dòng 1, cột'],
  ['no JSON', () => own('text.json', 'xin chào'), 'không dùng được: dòng 1, cột 1:'],
  [
    'no UTF-8',
    () => own('latin.json', new Uint8Array([0x7b, 0xff, 0xfe])),
    'không đọc được; cần một tệp JSON ghi bằng mã UTF-8.',
  ],
  ['a file that is not there', () => join(folder, 'none.json'), 'không đọc được'],
  ['a folder', () => folder, 'không đọc được'],
  [
    'a bad field',
    () => own('bad.json', good.replace('nd30', 'nd31')),
    '“clauses › mục 1 › system”: chỉ ghi được "nd30", "hd05", "chung".',
  ],
])('%s is one sentence, and nothing is listed', (_, file, sentence) => {
  const path = file();
  expect(() => run('--clauses', path)).toThrow(UsageError);
  expect(() => run('--clauses', path)).toThrow(sentence);
});

test('each bad field is a line of its own', () => {
  const path = own('bad2.json', good.replace('nd30', 'nd31').replace('Báo cáo quý của xã', ''));
  expect(() => run('--clauses', path)).toThrow('“clauses › mục 1 › system”: chỉ ghi được "nd30", "hd05", "chung".');
  expect(() => run('--clauses', path)).toThrow(
    /^Tệp điều khoản .* không dùng được: dòng \d+.*\nTệp điều khoản .*: dòng \d+.*\.$/u,
  );
});

test('of many faults twenty are named, and how many more there are', () => {
  const bad = Array.from({ length: 90 }, (_, i) => ({
    id: `m-${i}`,
    title: 'T',
    system: 'x',
    category: 'khac',
    body: ['a'],
  }));
  const path = own('bad90.json', JSON.stringify({ version: 1, clauses: bad }));
  const lines = messageOf(() => run('--clauses', path)).split('\n');
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toMatch(/: còn 70 chỗ khác\.$/u);
});

test('what is listed as JSON is a file of clauses that can be read back', () => {
  const reading = readLibrary(run('--format', 'json').out, builtInSlots);
  expect(reading.kind === 'good' && reading.library.clauses.map(({ id, body }) => [id, body])).toEqual(
    builtInClauses.clauses.map(({ id, body }) => [id, body]),
  );
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('no usage error');
}
