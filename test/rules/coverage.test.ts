import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rules } from '../../src/rules';
import { coveragePage, rulesOf } from '../support/coverage-page';
import { rows } from './nd30-rows';

const page = resolve(__dirname, '../../docs/do-phu-nd30.md');

test('every row that a rule names is a row of the conventions, and stands once', () => {
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = rules.flatMap(({ ref }) => (ref?.startsWith('ND30-') === true ? [ref] : []));
  expect(named.filter((ref) => !ids.includes(ref))).toEqual([]);
});

test('every row has a rule or a reason', () => {
  expect(rows.filter((row) => rulesOf(row).length === 0 && row.why === '').map(({ id }) => id)).toEqual([]);
});

test('every rule that a row names is there', () => {
  const folder = join(__dirname, '../../src/rules');
  const named = rows.flatMap(({ also }) => also);
  expect(named.filter((id) => !existsSync(join(folder, `${id}.ts`)))).toEqual([]);
});

test('the page is what the rules say (npm run docs:rules writes it)', () => {
  expect(readFileSync(page, 'utf8')).toBe(coveragePage());
});
