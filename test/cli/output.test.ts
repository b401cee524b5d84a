import { copyFileSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../src/cli/arguments';
import { checkCommand } from '../../src/cli/check-command';
import { citationsCommand } from '../../src/cli/citations-command';
import { citeCommand } from '../../src/cli/cite-command';
import { clausesCommand } from '../../src/cli/clauses-command';
import { fixCommand } from '../../src/cli/fix-command';
import { newCommand } from '../../src/cli/new-command';
import { reviewCommand } from '../../src/cli/review-command';
import { ran } from '../support/ran';

// Whole files are read and judged; a busy machine is no failure.
jest.setTimeout(60_000);

const golden = join(__dirname, '../golden');
let folder = '';
let draft = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  draft = join(folder, 'du-thao.docx');
  copyFileSync(join(golden, 'cong-van-002.docx'), draft);
});

const at = (name: string, text?: string): string => {
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};

describe('nothing is said', () => {
  test('where nothing stood, and where the same is written again', async () => {
    const out = at('ra.docx');
    const words = ['fix', draft, '-o', out, '--as-of', '2026-03-05'];
    expect(await ran(fixCommand, ...words)).toMatchObject({ side: '', status: 0 });
    const once = readFileSync(out);
    expect(await ran(fixCommand, ...words)).toMatchObject({ side: '', status: 0 });
    expect(readFileSync(out)).toEqual(once);
  });

  test('of an empty file, and where quiet is asked for', async () => {
    expect((await ran(fixCommand, 'fix', draft, '-o', at('trong.docx', ''))).side).toBe('');
    expect((await ran(fixCommand, 'fix', draft, '--quiet', '-o', at('khac.docx', 'chữ khác'))).side).toBe('');
  });
});

test.each([
  ['fix', fixCommand, () => ['fix', draft], 'ra.docx'],
  ['new', newCommand, () => ['new', 'cong-van'], 'moi.docx'],
  ['check', checkCommand, () => ['check', draft], 'bao-cao.txt'],
  ['citations', citationsCommand, () => ['citations', draft], 'vien-dan.txt'],
  ['cite', citeCommand, () => ['cite', '30/2020/NĐ-CP'], 'vien-dan.txt'],
  ['clauses', clausesCommand, () => ['clauses', 'kinh phí'], 'mau.txt'],
] as const)('%s replaces a whole file and says so', async (_, command, words, name) => {
  const out = at(name, 'chữ khác');
  const { side, status } = await ran(command, ...words(), '-o', out);
  expect(side).toBe(`Đã ghi đè tệp có sẵn ${out}.\n`);
  expect(status).toBeLessThan(2);
  expect(readFileSync(out, 'utf8')).not.toContain('chữ khác');
  expect(readdirSync(folder).sort()).toEqual(['du-thao.docx', name].sort());
});

describe('a document', () => {
  const words = [
    ['fix', fixCommand, () => ['fix', draft]],
    ['new', newCommand, () => ['new', 'cong-van']],
    ['review', reviewCommand, () => ['review', draft]],
  ] as const;

  test.each(words)('of %s is not written under the name of another sort of file', async (name, command, line) => {
    const sentence = `Lệnh ${name} ghi văn bản Word`;
    for (const other of ['ra.pdf', 'ra.TXT', 'ra.doc', 'a.docx.zip'])
      await expect(ran(command, ...line(), '-o', at(other))).rejects.toThrow(sentence);
    await expect(ran(command, ...line(), '-o', folder)).rejects.toThrow('là thư mục');
    expect(readdirSync(folder)).toEqual(['du-thao.docx']);
  });

  test.each(words)(
    'of %s may have a name in capitals or without an ending, and may go to a device',
    async (_, command, line) => {
      for (const out of [at('RA.DOCX'), at('ra'), devNull])
        expect((await ran(command, ...line(), '-o', out)).status).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(['RA.DOCX', 'du-thao.docx', 'ra']);
    },
  );
});

test('what cannot be written says why', async () => {
  const fix = (out: string) => ran(fixCommand, 'fix', draft, '-o', at(out));
  await expect(fix('khong/ra.docx')).rejects.toThrow('ra.docx: chưa có thư mục ấy.');
  await expect(ran(checkCommand, 'check', draft, '-o', folder)).rejects.toThrow(`${folder}: đó là thư mục.`);
});

test('a draft is never written over, by whatever name it is called', async () => {
  const link = at('duong-tat.docx');
  symlinkSync(draft, link);
  const before = readFileSync(draft);
  for (const [command, word] of [
    [fixCommand, 'fix'],
    [checkCommand, 'check'],
    [citationsCommand, 'citations'],
  ] as const)
    for (const out of [draft, link]) await expect(ran(command, word, draft, '-o', out)).rejects.toThrow(UsageError);
  expect(readFileSync(draft)).toEqual(before);
});

test.each([
  ['the registry', citeCommand, ['cite', '30/2020/NĐ-CP'], '--catalogue', '{"instruments": []}'],
  ['the rules', checkCommand, ['check'], '--rules', '{"rules": {}}'],
  ['the clauses', clausesCommand, ['clauses'], '--clauses', '{"version": 1, "clauses": []}'],
] as const)('nor a file that an option names: %s', async (_, command, words, option, text) => {
  const source = at('nguon.json', text);
  const drafts = words[0] === 'check' ? [draft] : [];
  await expect(ran(command, ...words, ...drafts, option, source, '-o', source)).rejects.toThrow(/trùng với tệp/);
  expect(readFileSync(source, 'utf8')).toBe(text);
});
