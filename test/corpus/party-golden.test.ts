import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partyGoldens } from './party-golden';

/** `UPDATE_GOLDEN=1` writes the drafts and their labels anew. */
const update = process.env.UPDATE_GOLDEN === '1';
const folder = join(__dirname, '../golden');

test('the golden drafts of the Party are those that the corpus writes', async () => {
  for (const { name, bytes, labels } of await partyGoldens()) {
    const [docx, json] = [join(folder, `${name}.docx`), join(folder, `${name}.labels.json`)];
    if (update) {
      writeFileSync(docx, bytes);
      writeFileSync(json, `${JSON.stringify(labels, null, 2)}\n`);
    }
    expect([name, existsSync(docx)]).toEqual([name, true]);
    expect([name, Buffer.compare(readFileSync(docx), bytes)]).toEqual([name, 0]);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(labels);
  }
});
