import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCommand } from '../../src/cli/check-command';
import { citationsCommand } from '../../src/cli/citations-command';
import { harvestCommand } from '../../src/cli/harvest-command';
import { ran } from '../support/ran';

// Whole files are read and judged; a busy machine is no failure.
jest.setTimeout(60_000);

const golden = join(__dirname, '../golden');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-files-'));
  copyFileSync(join(golden, 'cong-van-002.docx'), join(folder, 'a-sai.docx'));
  copyFileSync(join(golden, 'cong-van-002-dung.docx'), join(folder, 'b-dung.docx'));
});

const bad = (): string => {
  const path = join(folder, 'hong.docx');
  writeFileSync(path, 'không phải tệp Word');
  return path;
};

/** How often a sentence stands in a text. */
const times = (text: string, sentence: string) => text.split(sentence).length - 1;

test('of files that can be read nothing is said beside the report', async () => {
  const { out, side, status } = await ran(checkCommand, 'check', folder);
  expect([side, status]).toEqual(['', 1]);
  expect(out).toMatch(/\n2 tệp: 1 có lỗi · 1 không thấy lỗi\.\n$/u);
});

test('of one file there is no sum', async () => {
  expect((await ran(checkCommand, 'check', join(folder, 'b-dung.docx'))).out).not.toMatch(/^\d+ tệp:/mu);
});

test.each([
  ['check', checkCommand, ['check']],
  ['citations', citationsCommand, ['citations']],
  ['harvest', harvestCommand, ['harvest', '-o', 'danh-muc.json']],
] as const)('%s tells a file that cannot be read once, and goes on', async (name, command, words) => {
  const path = bad();
  const { out, side, status } = await ran(
    command,
    ...words.map((it) => (it.endsWith('.json') ? join(folder, it) : it)),
    folder,
  );
  expect(status).toBe(2);
  const [line = '', ...others] = side.trimEnd().split('\n');
  expect(others).toEqual([]);
  const sentence = line.slice(`${path}: `.length);
  expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
  expect(times(out + side, sentence)).toBe(1);
  if (name === 'check') expect(out).toContain(`3 tệp: 1 có lỗi · 1 không thấy lỗi · 1 không đọc được (${path}).`);
});

test('a report that goes to a file has it too', async () => {
  const output = join(folder, 'bao-cao.txt');
  bad();
  await ran(checkCommand, 'check', folder, '-o', output);
  expect(readFileSync(output, 'utf8')).toContain('(khong-phai-docx)');
});
