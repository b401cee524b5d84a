import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../../src/anatomy/model';
import { commandNames } from '../../src/cli/commands';
import { help } from '../../src/cli/help';
import { judge } from '../../src/cli/inspect';
import { parameterList } from '../../src/cli/parameters';
import { fileReport } from '../../src/report/entries';
import { fileText } from '../../src/report/text';
import { rules } from '../../src/rules';
import { templateIds } from '../../src/templates/model';
import { golden } from '../support/golden';

const page = readFileSync(join(__dirname, '../../docs/dong-lenh.md'), 'utf8');

test('the page on the command line prints the help as it is', () => {
  expect(page).toContain(`\`\`\`text\n${help.trim()}\n\`\`\``);
});

test('the page shows the report as it is', () => {
  const judged = judge(golden('cong-van-002').bytes, { asOf: '2026-03-05' });
  expect(page).toContain(fileText(fileReport('cong-van-002.docx', judged.draft, judged)).trim());
});

test('every rule that the page names is there', () => {
  const known = new Set(rules.map(({ id }) => id));
  const named = page.match(/\b(?:nd30|chung)\/[a-z0-9-]+\/[a-z0-9-]+/g) ?? [];
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test.each(parameterList.map(({ name }) => name))('the help tells what --%s is for', (name) => {
  const entry = new RegExp(`^  (?:-\\w, )?--${name}(?: \\S+)?(?: {2,}|\\n {36})\\S.+`, 'mu');
  expect(help.match(entry)).not.toBeNull();
});

test('the help names no other option, and the parser knows each', () => {
  const named = new Set([...help.matchAll(/--([a-z][a-z-]*)/g)].map(([, name]) => name));
  expect([...named].sort()).toEqual(parameterList.map(({ name }) => name).sort());
});

test.each(commandNames)('the help tells what %s does', (name) => {
  expect(help).toMatch(new RegExp(`^  the-thuc ${name} \\S`, 'mu'));
});

test('the help lists every kind and every template, on lines that a narrow window holds', () => {
  const words = help.split(/\s+/u);
  expect([...kinds, ...templateIds].filter((id) => !words.includes(id))).toEqual([]);
  const [lists = ''] = help.split('\nTệp quy tắc');
  expect(lists.split('\n').filter((line) => line.length > 100)).toEqual([]);
});
