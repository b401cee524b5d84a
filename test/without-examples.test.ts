import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stripped } from '../.config/without-examples.cjs';

const empty = '{ right: [], wrong: [] }';

const kept: readonly (readonly [why: string, source: string])[] = [
  ['a type that speaks of examples', 'interface Rule { readonly examples: Examples }'],
  ['a shape that hands them on', 'const rule = { id, examples };'],
  ['a constant of that name', "const examples: Examples = { right: ['a'], wrong: [] };"],
  ['words that look like them', "const title = 'examples: { right: [] }';"],
];

test.each(kept)('%s stays as it is', (_, source) => {
  expect(stripped(source)).toBe(source);
});

const left: readonly (readonly [why: string, source: string, stripped: string])[] = [
  ['a literal', "slipRule({ examples: { right: ['a'], wrong: ['}'] }, id })", `slipRule({ examples: ${empty}, id })`],
  ['a call', 'defineRule({ examples: pageExamples([{ page }], []) })', `defineRule({ examples: ${empty} })`],
  ['over several lines', 'rule({\n  examples: {\n    right: [],\n  },\n})', `rule({\n  examples: ${empty}\n\n,\n})`],
];

test.each(left)('%s is left out', (_, source, expected) => {
  expect(stripped(source)).toBe(expected);
});

test('a rule file keeps its lines and all but its examples', () => {
  const source = readFileSync(resolve(__dirname, '../src/rules/nd30/so-ky-hieu/so-nho-hon-10.ts'), 'utf8');
  const code = stripped(source);
  expect(code.split('\n')).toHaveLength(source.split('\n').length);
  expect(code).not.toContain('15/KH-UBND');
  expect(code.slice(0, code.indexOf('examples'))).toBe(source.slice(0, source.indexOf('examples')));
});
