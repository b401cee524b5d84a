import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/rules';

/** Nghị định 30/2020/NĐ-CP, its three appendices and the notes under their tables, as promulgated. */
const folder = join(__dirname, 'decree');
const text = readdirSync(folder)
  .map((file) => folded(readFileSync(join(folder, file), 'utf8')))
  .join('\n');

const quoted = rules.flatMap(({ id, basis }) =>
  basis?.instrument === '30/2020/NĐ-CP' ? [[id, basis.quote] as const] : [],
);

test.each(quoted)('%s quotes the decree letter for letter', (_, quote) => {
  expect(text.includes(folded(quote))).toBe(true);
});

/** Runs of blanks are how the source was typed, not what it says. */
function folded(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ');
}
