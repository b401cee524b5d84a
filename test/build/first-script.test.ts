import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Linter } from 'eslint';

const source = readFileSync(resolve(__dirname, '../../src/pane/first-script.js'), 'utf8');

test('the first script is ES5, which Internet Explorer 11 can read', () => {
  const config = { languageOptions: { ecmaVersion: 5, sourceType: 'script' } } as const;
  expect(new Linter().verify(source, config)).toEqual([]);
  expect(new Linter().verify('const later = () => 1;', config)).toHaveLength(1);
});

test('it sets no text as markup and runs none as code, or the page’s own policy would stop it', () => {
  expect(source).not.toMatch(/\b(?:innerHTML|outerHTML|insertAdjacentHTML|eval|Function)\b\s*[=(]/u);
});
