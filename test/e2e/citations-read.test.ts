import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { program, theThuc } from '../support/command-line';
import { golden } from '../support/golden';

jest.setTimeout(120_000);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'the-thuc-citations-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const text = z.nullable(z.string());
const report = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      path: z.string(),
      error: z.nullable(z.strictObject({ code: z.string(), message: z.string() })),
      citations: z.array(
        z.strictObject({
          location: z.strictObject({
            part: z.string(),
            paragraph: z.nullable(z.number()),
            start: z.number(),
            end: z.number(),
            text: z.string(),
          }),
          type: text,
          number: text,
          date: text,
          issuer: text,
          title: text,
          pin: z.nullable(z.record(z.string(), z.string())),
          status: z.enum(['wrong', 'conflict', 'incomplete', 'outdated', 'unknown', 'ok']),
          suggestion: text,
        }),
      ),
    }),
  ),
});
const citations = (words: readonly string[], input = '') => {
  const run = spawnSync(process.execPath, [program, 'citations', '--format', 'json', ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { ...run, files: report.parse(JSON.parse(run.stdout)).files };
};

const lines = ['Chào.', 'Theo Nghị định 04/2015/ND-CP của Chính phủ.', 'Hết'];

test.each([
  ['\n', 'UTF-8'],
  ['\r\n', 'UTF-8'],
  ['\r\n', 'UTF-16'],
])('a line is a paragraph, ended by %j, in %s', (end, code) => {
  const whole = lines.join(end);
  const path = place('a.txt', code === 'UTF-8' ? `\ufeff${whole}` : Buffer.from(`\ufeff${whole}`, 'utf16le'));
  const { status, files } = citations([path, '-'], whole);
  expect(status).toBe(0);
  const [file, input] = files.map((it) => it.citations);
  expect(file).toEqual(input);
  expect(file).toMatchObject([
    { location: { part: 'body', paragraph: 1, start: 5 }, number: '04/2015/NĐ-CP', status: 'wrong' },
  ]);
  const [{ location } = { location: null }] = file ?? [];
  expect(lines[1]?.slice(location?.start, location?.end)).toBe(location?.text);
});

test('what cannot be read is one line and an entry; the rest is done', () => {
  const right = place('tot.docx', golden('cong-van-002-dung').bytes);
  const { status, stderr, files } = citations([
    place('hong.docx', 'không phải'),
    place('cu.txt', Uint8Array.from([0xc3, 0x20, 0xe9])),
    join(folder, 'khong-co.txt'),
    right,
  ]);
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(3);
  expect(files.map(({ error }) => error?.code ?? null)).toEqual(['not-a-docx', 'unsupported', 'not-found', null]);
  expect(files.at(-1)?.citations.length).toBeGreaterThan(0);
});

test('nothing cites nothing, and five megabytes are read', () => {
  expect(citations(['-'], '').files).toEqual([{ path: '-', error: null, citations: [] }]);
  const line = `${'Thực hiện nhiệm vụ được giao trong năm, các đơn vị rà soát. '.repeat(20)}\n`;
  const { status, files } = citations(['-'], `${line.repeat(3000)}${lines[1]}`);
  expect([status, files[0]?.citations.length]).toEqual([0, 1]);
});

test('a folder stands for its .docx files, and its .doc files are mentioned', () => {
  place('tot.docx', golden('cong-van-002-dung').bytes);
  place('cu.doc', 'cũ');
  for (const command of ['citations', 'check']) {
    const { status, stderr } = theThuc([command, folder]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Chưa đọc 1 tệp \.doc cũ: [^\n]+cu\.doc; cần mở bằng Word và lưu thành \.docx\.\n$/u);
  }
});

test('Party style and the day asked for are kept to', () => {
  const of = (...words: readonly string[]) =>
    JSON.parse(theThuc(['cite', '25-NQ/TW', '--format', 'json', ...words]).stdout) as unknown;
  expect(of('--system', 'hd05', '--as-of', '2014-01-01')).toMatchObject({
    full: expect.stringMatching(/^Nghị quyết số 25-NQ\/TW, ngày 03\/6\/2013 của /u) as unknown,
    instrument: null,
  });
});
