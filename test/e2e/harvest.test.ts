import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import * as z from 'zod';
import { program, theThuc } from '../support/command-line';
import { golden, goldens } from '../support/golden';

jest.setTimeout(120_000);

let folder = '';
let documents = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'the-thuc-harvest-'));
  documents = join(folder, 'văn bản');
  mkdirSync(documents);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const output = () => join(folder, 'danh-muc.json');
const put = (name: string, bytes: Uint8Array | string) => {
  mkdirSync(join(documents, name, '..'), { recursive: true });
  writeFileSync(join(documents, name), bytes);
};
const report = z.object({
  version: z.literal(1),
  files: z.array(
    z.object({
      path: z.string(),
      error: z.nullable(z.object({ code: z.string(), message: z.string() })),
      read: z.boolean(),
      entry: z.nullable(z.record(z.string(), z.unknown())),
      reasons: z.array(z.string()),
    }),
  ),
  oldFiles: z.array(z.string()),
  summary: z.record(z.string(), z.number()),
});
const harvest = (...words: readonly string[]) => {
  const run = theThuc(['harvest', documents, '-o', output(), '--format', 'json', ...words]);
  return { ...run, report: report.parse(JSON.parse(run.stdout)) };
};
const written = () =>
  JSON.parse(readFileSync(output(), 'utf8')) as {
    instruments: Record<string, unknown>[];
    files: unknown[];
  };

test('a folder becomes a registry that cite takes', () => {
  put('2023/cong-van.docx', golden('cong-van-002-dung').bytes);
  put('ke-hoach.docx', golden('ke-hoach-cai-cach').bytes);
  const { status, stderr, report } = harvest();
  expect([status, stderr]).toEqual([0, '']);
  expect(report.summary).toMatchObject({ instruments: 2, read: 2, unchanged: 0, unreadable: 0 });
  const { stdout } = theThuc(['cite', '689/UBND-VX', '--catalogue', output(), '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({
    full: 'Công văn số 689/UBND-VX ngày 16 tháng 3 năm 2023 của Ủy ban nhân dân huyện Bình Sơn về việc triển khai thực hiện công tác dân vận trên địa bàn huyện',
    instrument: { titleVerified: false, source: 'thu từ tệp văn bản/2023/cong-van.docx' },
  });
});

test('what cannot be read is one line and the rest is done; old files are mentioned', () => {
  put('hong.docx', 'không phải');
  put('cu.doc', 'cũ');
  put('~$khoa.docx', 'khóa');
  put('tot.docx', golden('cong-van-000').bytes);
  const { status, stderr, report } = harvest();
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(report.files.map(({ error }) => error?.code ?? null)).toEqual(['not-a-docx', null]);
  expect(report.oldFiles).toEqual([join(documents, 'cu.doc')]);
  expect(written().instruments).toHaveLength(1);
});

test('a second run reads nothing again and keeps what a person has changed', () => {
  put('a.docx', golden('cong-van-000').bytes);
  put('b.docx', golden('cong-van-002').bytes);
  harvest();
  const once = written();
  const byHand = once.instruments.map((row, i) => (i === 0 ? { ...row, title: 'về dân vận', reviewed: true } : row));
  writeFileSync(output(), JSON.stringify({ ...once, instruments: byHand }));
  expect(harvest().report.summary).toMatchObject({ read: 0, unchanged: 2 });
  put('a.docx', golden('cong-van-002-dung').bytes);
  utimesSync(join(documents, 'b.docx'), 1, 1);
  expect(harvest().report.summary).toMatchObject({ read: 1, unchanged: 1 });
  expect(written().instruments).toEqual(byHand);
});

/** Runs the program and stops it with some of the files read, not all: tried again later or sooner until it was so. */
async function stoppedMidway(words: readonly string[], files: number, after = 700, tries = 10): Promise<void> {
  const child = spawn(process.execPath, [program, ...words], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGINT'), after);
  await new Promise((resolve) => child.on('exit', resolve));
  clearTimeout(timer);
  const read = existsSync(output()) ? written().files.length : 0;
  if (read > 0 && read < files) return;
  if (tries === 0) throw new Error(`stopped after ${after} ms, the run had read ${read} files of ${files}`);
  rmSync(output(), { force: true });
  await stoppedMidway(words, files, read === 0 ? after * 1.5 : after * 0.7, tries - 1);
}

test('a run that was stopped goes on where it was, to the same registry', async () => {
  for (let i = 0; i < 400; i++)
    copyFileSync(goldens[i % goldens.length]!.beside('.docx'), join(documents, `${i}.docx`));
  const words = ['harvest', documents, '-o', output(), '--quiet'];
  await stoppedMidway(words, 400);
  theThuc(words);
  const stopped = readFileSync(output(), 'utf8');
  rmSync(output());
  theThuc([...words, '--jobs', '2']);
  expect(readFileSync(output(), 'utf8')).toBe(stopped);
});

test('another file of that name is left alone', () => {
  put('a.docx', golden('cong-van-000').bytes);
  writeFileSync(output(), '{"rules":{}}');
  const { status, stderr, stdout } = theThuc(['harvest', documents, '-o', output()]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('không phải là danh mục do lệnh harvest ghi');
  expect(readFileSync(output(), 'utf8')).toBe('{"rules":{}}');
});

test('a registry that has not changed is not written', () => {
  put('a.docx', golden('cong-van-000').bytes);
  harvest();
  utimesSync(output(), 1, 1);
  harvest();
  expect(statSync(output()).mtimeMs).toBe(1000);
});

test('a draft without a number is left out and says why', () => {
  const files = unzipSync(golden('cong-van-002-dung').bytes);
  const xml = new TextDecoder().decode(files['word/document.xml']).replace('689', '   ');
  put('du-thao.docx', zipSync({ ...files, 'word/document.xml': strToU8(xml) }));
  const { status, report } = harvest();
  expect(status).toBe(0);
  expect(report.files).toMatchObject([{ entry: null, error: null }]);
  expect(report.files[0]?.reasons[0]).toContain('để trống');
});

test.each([
  [['harvest', '-o', 'a.json'], 'cần thư mục'],
  [['harvest', 'khong-co', '-o', 'a.json'], 'Không tìm thấy thư mục khong-co'],
  [['harvest', '.'], 'cần tên tệp danh mục'],
])('%j is a usage error', (words, sentence) => {
  const { status, stderr } = theThuc(words, folder);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
});
