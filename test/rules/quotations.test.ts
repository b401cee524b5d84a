import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { rules } from '../../src/rules';

/** The legal texts are no part of the project: they are compared where they are found. */
const folder = process.env.THE_THUC_TEXTS ?? resolve(__dirname, '../../../shared/texts');
const files = ['30-2020-nd-cp', '30-2020-nd-cp-phu-luc-1', '30-2020-nd-cp-phu-luc-2', '30-2020-nd-cp-phu-luc-3'];
const present = files.every((file) => existsSync(join(folder, `${file}.txt`)));
/** The Party's guidance of 2018; that of 2026 is there as pictures of its pages only. */
const party = join(folder, '36-hd-vptw.txt');

if (present && existsSync(party)) {
  const text = folded(readFileSync(party, 'utf8'));
  const quoted = rules.flatMap(({ id, basis }) =>
    basis?.instrument === '36-HD/VPTW' ? [[id, basis.quote] as const] : [],
  );

  test.each(quoted)('%s quotes the guidance letter for letter', (_, quote) => {
    expect(text.includes(folded(quote))).toBe(true);
  });
}

test('the guidance of 2026 quotes with straight marks, as it prints them', () => {
  const quoted = rules.flatMap(({ id, basis }) =>
    basis?.instrument === '05-HD/VPTW' ? [[id, basis.quote] as const] : [],
  );
  expect(quoted.filter(([, quote]) => /[“”]/u.test(quote))).toEqual([]);
});

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
