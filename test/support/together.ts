import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const rules = join(__dirname, '../rules');

/** The tests of every file below a folder of test/rules, each under its name: what they share is loaded once. */
export function together(folder: string): void {
  const files = readdirSync(join(rules, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  for (const file of files) {
    describe(`${folder}/${file}`, () => {
      jest.requireActual(join(rules, folder, file));
    });
  }
}
