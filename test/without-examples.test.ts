import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stripped } from '../.config/without-examples.cjs';

const empty = '{ right: [], wrong: [] }';

const kept: readonly (readonly [why: string, source: string])[] = [
  ['a type that speaks of examples', 'interface Rule { readonly examples: Examples }'],
  ['a shape that hands them on', 'const rule = { id, examples };'],
  ['a constant of that name', "const examples: Examples = { right: ['a'], wrong: [] };"],
  ['words that look like them', "const title = 'examples: { right: [] }';"],
  ['the title of a fix', "const fix = { title: 'Bỏ dấu', safety: 'safe' };"],
  ['the row of something that is no rule', "const row = { ref: 'ND30-SK-03' };"],
  ['a title that is handed on', 'const rule = defineRule({ id, title });'],
  ['a title that messages are made of', "boldRule({ id, title: 'Tên loại đậm' })"],
];

test.each(kept)('%s stays as it is', (_, source) => {
  expect(stripped(source)).toBe(source);
});

const left: readonly (readonly [why: string, source: string, stripped: string])[] = [
  ['a literal', "slipRule({ examples: { right: ['a'], wrong: ['}'] }, id })", `slipRule({ examples: ${empty}, id })`],
  ['a call', 'defineRule({ examples: pageExamples([{ page }], []) })', `defineRule({ examples: ${empty} })`],
  ['over several lines', 'rule({\n  examples: {\n    right: [],\n  },\n})', `rule({\n  examples: ${empty}\n\n,\n})`],
  ['the row of a rule', "slipRule({ id, ref: 'ND30-SK-03' })", 'slipRule({ id, ref: null })'],
  ['the title of a rule', "slipRule({ id, title: 'Tên loại', ref: null })", "slipRule({ id, title: '', ref: null })"],
];

test.each(left)('%s is left out', (_, source, expected) => {
  expect(stripped(source)).toBe(expected);
});

test('a rule file keeps its lines and all but its title, row and examples', () => {
  const source = readFileSync(resolve(__dirname, '../src/rules/nd30/so-ky-hieu/so-nho-hon-10.ts'), 'utf8');
  const code = stripped(source);
  expect(code.split('\n')).toHaveLength(source.split('\n').length);
  expect(code).not.toContain('15/KH-UBND');
  expect(code).not.toContain("phải ghi thêm số 0 phía trước',\n  severity");
  expect(code.slice(code.indexOf('*check('))).toBe(source.slice(source.indexOf('*check(')));
});

/** Makers whose titles a page does without: the title must not come into what they say. */
test.each(['wording', 'slip', 'proper-name', 'presence', 'skeleton', 'outdated', 'citation'])(
  'the shape %s says nothing of its title',
  (shape) => {
    const source = readFileSync(resolve(__dirname, `../src/rules/shapes/${shape}.ts`), 'utf8');
    expect(source).not.toMatch(/\$\{(?:demand\.)?title\}/);
  },
);
