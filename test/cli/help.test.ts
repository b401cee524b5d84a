import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { help } from '../../src/cli/help';
import { judge } from '../../src/cli/inspect';
import { fileReport } from '../../src/report/entries';
import { fileText } from '../../src/report/text';
import { rules } from '../../src/rules';
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
