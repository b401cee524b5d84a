import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { rules } from '../../src/rules';

/** The legal texts are no part of the project: they are compared where they are found. */
const folder = process.env.THE_THUC_TEXTS ?? resolve(__dirname, '../../../shared/texts');
const files = ['30-2020-nd-cp', '30-2020-nd-cp-phu-luc-1', '30-2020-nd-cp-phu-luc-2', '30-2020-nd-cp-phu-luc-3'];
const present = files.every((file) => existsSync(join(folder, `${file}.txt`)));

if (present) {
  const text = [...files.map((file) => readFileSync(join(folder, `${file}.txt`), 'utf8')), ...files.map(footnotesOf)]
    .map(folded)
    .join('\n');
  const quoted = rules.flatMap(({ id, basis }) =>
    basis?.instrument === '30/2020/NĐ-CP' ? [[id, basis.quote] as const] : [],
  );

  test.each(quoted)('%s quotes the decree letter for letter', (_, quote) => {
    expect(text.includes(folded(quote))).toBe(true);
  });
} else {
  test('the legal texts are not here (THE_THUC_TEXTS names their folder): quotations stay uncompared', () => {
    expect(present).toBe(false);
  });
}

/** The notes under the tables, which the plain text leaves out. */
function footnotesOf(file: string): string {
  const path = join(folder, `${file}.docx`);
  const xml = existsSync(path) ? unzipSync(readFileSync(path))['word/footnotes.xml'] : undefined;
  return xml === undefined ? '' : strFromU8(xml).replace(/<[^>]*>/g, '');
}

/** Runs of blanks are how the source was typed, not what it says. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}
