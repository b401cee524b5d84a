/** Writes what follows from the code: indexes below src/rules, schemas of files that an office writes, pages of docs/quy-tac. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { libraryJsonSchema } from '../src/clauses/schema';
import { officeJsonSchema } from '../src/office/schema';
import { profileJsonSchema } from '../src/profile/schema';
import { registerOf } from '../src/rules/register/index-of';

const root = join(__dirname, '..');
const folder = join(root, 'src/rules');
for (const [path, source] of registerOf(readdirSync(folder, { recursive: true, encoding: 'utf8' }))) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), source);
}

const schemas = {
  'quy-tac-co-quan': officeJsonSchema(),
  'ho-so-co-quan': profileJsonSchema(),
  'dieu-khoan': libraryJsonSchema(),
};
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(join(root, `assets/${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);

void import('../test/support/rule-pages').then(({ rulePages }) => {
  const pages = rulePages();
  const below = join(root, 'docs/quy-tac');
  mkdirSync(below, { recursive: true });
  const old = readdirSync(below, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  for (const file of old) if (!pages.has(file.replaceAll('\\', '/'))) rmSync(join(below, file));
  for (const [file, text] of pages) {
    const path = join(below, file);
    mkdirSync(dirname(path), { recursive: true });
    if (!old.includes(file) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
  process.stdout.write(`${pages.size - 1} rules\n`);
});

void import('../test/support/coverage-page').then(({ coveragePage }) => {
  writeFileSync(join(root, 'docs/do-phu-nd30.md'), coveragePage());
});
