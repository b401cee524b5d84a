import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '../../src/cli/files';
import { namedBy } from '../../src/cli/wildcard';

const folder = mkdtempSync(join(tmpdir(), 'wildcard-'));
const decomposed = 'kế hoạch.docx'.normalize('NFD');
for (const name of ['b.docx', 'A.DOCX', 'a-b (1).docx', 'c.txt', '~$b.docx', decomposed, 'd.docx.bak'])
  writeFileSync(join(folder, name), '');
mkdirSync(join(folder, 'nam.docx'));
writeFileSync(join(folder, 'nam.docx/trong.docx'), '');

const named = (pattern: string) => namedBy(join(folder, pattern))?.map((path) => path.slice(folder.length + 1)) ?? null;

test.each([
  ['all of one ending, whatever its letters', '*.docx', ['A.DOCX', 'a-b (1).docx', 'b.docx', decomposed, 'nam.docx']],
  ['one letter', '?.docx', ['A.DOCX', 'b.docx']],
  ['signs that mean nothing', 'a-b (?).docx', ['a-b (1).docx']],
  ['letters typed apart', 'kế*', [decomposed]],
])('a name stands for %s', (_, pattern, files) => {
  expect(named(pattern)).toEqual(files);
});

test.each([
  ['without a sign', 'b.docx'],
  ['that fits nothing', 'z*'],
  ['in a folder that is not there', 'khong/*.docx'],
])('a name %s stands for itself', (_, pattern) => {
  expect(named(pattern)).toBeNull();
  const path = join(folder, pattern);
  expect(filesOf([path])).toEqual([path]);
});

test('a folder among what is named stands for its files, and each file is there once', () => {
  expect(filesOf([join(folder, 'n*.docx'), join(folder, 'b.docx'), join(folder, '?.docx')])).toEqual(
    ['nam.docx/trong.docx', 'b.docx', 'A.DOCX'].map((name) => join(folder, name)),
  );
});
