import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stripped } from '../.config/without-examples.cjs';

const kept: readonly (readonly [why: string, source: string])[] = [
  ['a type that speaks of examples', 'interface Rule { readonly examples: Examples }'],
  ['a shape that hands them on', 'const rule = { id, examples };'],
  ['a constant of that name', "const examples: Examples = { right: ['a'], wrong: [] };"],
  ['words that look like them', "const title = 'examples: { right: [] }';"],
  ['the title of a fix', "const fix = { title: 'Bỏ dấu', safety: 'safe' };"],
  ['a title that is handed on', 'const rule = { id, title };'],
];

test.each(kept)('%s stays as it is', (_, source) => {
  expect(stripped(source)).toBe(source);
});

const left: readonly (readonly [why: string, source: string, stripped: string])[] = [
  ['a literal', "slipRule({ examples: { right: ['a'], wrong: ['}'] }, id })", 'slipRule({ id })'],
  ['a call', 'defineRule({ examples: pageExamples([{ page }], []) })', 'defineRule({ })'],
  ['over several lines', 'rule({\n  examples: {\n    right: [],\n  },\n})', 'rule({\n\n\n\n})'],
  [
    'the title of a rule',
    "slipRule({ id: 'a/b', title: 'Tên loại', ref: null })",
    "slipRule({ id: 'a/b', ref: null })",
  ],
];

test.each(left)('%s is left out', (_, source, expected) => {
  expect(stripped(source)).toBe(expected);
});

test('a rule file keeps its lines and all but its title and examples', () => {
  const source = readFileSync(resolve(__dirname, '../src/rules/nd30/so-ky-hieu/so-nho-hon-10.ts'), 'utf8');
  const code = stripped(source);
  expect(code.split('\n')).toHaveLength(source.split('\n').length);
  expect(code).not.toContain('15/KH-UBND');
  expect(code).not.toContain("phải ghi thêm số 0 phía trước',\n  severity");
  expect(code.slice(code.indexOf('*check('))).toBe(source.slice(source.indexOf('*check(')));
});
