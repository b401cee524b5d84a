import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInSlots } from '../../src/clauses/built-in';
import { readLibrary } from '../../src/clauses/own/read';
import type { LibraryFile } from '../../src/clauses/schema';
import { readArguments, UsageError } from '../../src/cli/arguments';
import { harvestClausesCommand } from '../../src/cli/harvest-clauses-command';
import type { GatherReport } from '../../src/report/gather';

// Whole files are read and judged; a busy machine is no failure.
jest.setTimeout(60_000);

const golden = join(__dirname, '../golden');

/** A folder with drafts that share a paragraph, and the name of an output beside it. */
function office(): { readonly folder: string; readonly output: string } {
  const root = mkdtempSync(join(tmpdir(), 'gather-'));
  const folder = join(root, 'van-ban');
  mkdirSync(folder);
  for (const name of ['cong-van-000', 'cong-van-002', 'cong-van-002-dung', 'ke-hoach-001'])
    copyFileSync(join(golden, `${name}.docx`), join(folder, `${name}.docx`));
  return { folder, output: join(root, 'dieu-khoan.json') };
}

async function run(
  folder: string,
  output: string,
): Promise<{ readonly status: number; readonly report: GatherReport }> {
  let out = '';
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const status = await harvestClausesCommand(
      readArguments(['harvest-clauses', folder, '-o', output, '--format', 'json', '--quiet', '--as-of', '2026-03-05']),
    );
    return { status, report: JSON.parse(out) as GatherReport };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as LibraryFile;

test('what the documents of a folder repeat is a file that --clauses takes', async () => {
  const { folder, output } = office();
  const { status, report } = await run(folder, output);
  expect(status).toBe(0);
  expect(report.summary).toMatchObject({ read: 4, unreadable: 0, seenBefore: 0 });
  expect(report.summary.added).toBe(report.summary.clauses);
  expect(report.summary.clauses).toBeGreaterThan(2);
  const library = readLibrary(readFileSync(output, 'utf8'), builtInSlots);
  expect(library.kind).toBe('good');
  const seen = read(output).clauses.map((clause) => clause.seen ?? 0);
  expect(seen).toEqual([...seen].sort((a, b) => b - a));
  expect(existsSync(`${output}.part`)).toBe(false);
});

test('run again: what a person has changed stays, what a person has taken out stays out', async () => {
  const { folder, output } = office();
  await run(folder, output);
  const first = read(output);
  const [kept, , ...others] = first.clauses;
  const edited = { ...first, name: 'Văn phòng', clauses: [{ ...kept!, title: 'Tên do người duyệt đặt' }, ...others] };
  writeFileSync(output, JSON.stringify(edited));
  const { report } = await run(folder, output);
  expect(report.summary).toMatchObject({ added: 0, seenBefore: first.clauses.length });
  expect(read(output)).toEqual(edited);
});

test('a run that was stopped is gone on from, and half a line of its journal is no harm', async () => {
  const { folder, output } = office();
  const path = join(folder, 'cong-van-000.docx');
  const { size, mtimeMs: modified } = statSync(path);
  const text = 'Đoạn văn chỉ nhật ký mới có, để biết tệp này không được đọc lại lần nữa.';
  const answer = ['a', 'b'].map(() => ({ system: 'nd30', kind: 'cong-van', paragraphs: [{ text, place: 'item' }] }));
  appendFileSync(`${output}.part`, `${JSON.stringify({ file: path, size, modified, answer })}\n{"file": "khác", "si`);
  const { report } = await run(folder, output);
  expect(report.summary.read).toBe(4);
  expect(read(output).clauses.flatMap(({ body }) => body)).toContain(text);
});

test('a file that cannot be read is told, and the others are done', async () => {
  const { folder, output } = office();
  writeFileSync(join(folder, 'hong.docx'), 'không phải tệp Word');
  const { status, report } = await run(folder, output);
  expect(status).toBe(2);
  expect(report.files.filter(({ error }) => error !== null).map(({ error }) => error?.code)).toEqual(['not-a-docx']);
  expect(report.summary).toMatchObject({ read: 4, unreadable: 1 });
});

test.each([
  ['something else', '{"rules": {}}'],
  ['half a file', '{"version": 1, "clauses": ['],
])('an output that is %s is left alone', async (_, content) => {
  const { folder, output } = office();
  writeFileSync(output, content);
  await expect(run(folder, output)).rejects.toThrow(UsageError);
  expect(readFileSync(output, 'utf8')).toBe(content);
});

test('a folder that is not there is a usage error', async () => {
  const { output } = office();
  await expect(run('khong-co', output)).rejects.toThrow('Không tìm thấy thư mục khong-co.');
});
