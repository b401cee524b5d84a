/** Writes what follows from the rule files alone: src/rules/index.ts, then src/rules/README.md. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexOf } from '../src/rules/register/index-of';
import { pageOf } from '../src/rules/register/readme-of';

const folder = join(__dirname, '..', 'src', 'rules');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
writeFileSync(join(folder, 'index.ts'), indexOf(files));

void import('../src/rules').then(({ rules }) => {
  writeFileSync(join(folder, 'README.md'), pageOf(rules));
  process.stdout.write(`${rules.length} rules\n`);
});
