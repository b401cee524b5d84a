import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unquoted } from '../.config/without-quotations.cjs';
import { quotations } from '../src/check/quotations';
import { rules } from '../src/rules';

const imported = "import { nghiDinh30, thongLe } from './basis';\n";

test.each<readonly [string, string, string]>([
  ['a literal', "nghiDinh30('khoản 1', 'Lời văn.')", "nghiDinh30('khoản 1', '')"],
  ['over several lines', "thongLe(\n  khoan,\n  'Lời văn.',\n)", "thongLe(\n  khoan, ''\n,\n)"],
])('%s is left empty', (_, call, expected) => {
  expect(unquoted(imported + call)).toBe(imported + expected);
});

test.each<readonly [string, string]>([
  ['a call of something else', `${imported}khoan(1, 'a')`],
  ['a maker of the same name from elsewhere', "import { nghiDinh30 } from './other';\nnghiDinh30('a', 'b')"],
  ['a maker itself', 'export function nghiDinh30(clause, quote) { return { clause, quote }; }'],
])('%s stays as it is', (_, source) => {
  expect(unquoted(source)).toBe(source);
});

test('a file of law keeps its lines and its clauses', () => {
  const source = readFileSync(resolve(__dirname, '../src/rules/law/nd30/letterhead.ts'), 'utf8');
  const code = unquoted(source);
  expect(code.split('\n')).toHaveLength(source.split('\n').length);
  expect(code).toContain("khoan(1, 'a')");
  expect(code).not.toContain('Quốc hiệu “CỘNG HÒA');
});

test('every rule that stands on words has them among the quotations that a page loads', () => {
  for (const { id, basis } of rules) expect(quotations[id]).toBe(basis?.quote);
});
