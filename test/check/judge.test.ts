import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { at } from '../../src/rules/place';
import { defineRule, type Rule } from '../../src/rules/rule';
import type { Kind } from '../../src/anatomy/model';

const golden = (name: string) => readDraft(new Uint8Array(readFileSync(join(__dirname, `../golden/${name}.docx`))));
const congVan = golden('cong-van-002-dung');

/** Speaks so often of the first paragraph of the body. */
const speaking = (id: string, appliesTo: 'all' | readonly Kind[], times = 1): Rule<'noi'> =>
  defineRule({
    id,
    ref: null,
    component: 'noiDung',
    title: id,
    severity: 'info',
    appliesTo,
    basis: null,
    messages: { noi: 'Lần {lan}.' },
    examples: { right: [], wrong: [] },
    *check({ anatomy }) {
      const first = anatomy.of('noiDung')[0];
      if (first === undefined) return;
      for (let i = 0; i < times; i++) yield { message: 'noi', place: at(first), data: { lan: String(i) } };
    },
  });

const heard = (rules: readonly Rule[], options: { kind?: Kind; system?: 'nd30' | 'hd05' } = {}) =>
  checkDraft(congVan, { asOf: '2026-03-05', rules, ...options }).findings.map(({ rule }) => rule);

describe('the rules that are asked', () => {
  const rules = [
    speaking('nd30/noi-dung/cong-van', ['cong-van']),
    speaking('nd30/noi-dung/ke-hoach', ['ke-hoach']),
    speaking('hd05/noi-dung/cua-dang', 'all'),
    speaking('chung/noi-dung/chung', 'all'),
  ];

  test.each<readonly [why: string, options: Parameters<typeof heard>[1], expected: readonly string[]]>([
    ['none of another convention or kind', {}, ['chung/noi-dung/chung', 'nd30/noi-dung/cong-van']],
    ['of the kind named', { kind: 'ke-hoach' }, ['chung/noi-dung/chung', 'nd30/noi-dung/ke-hoach']],
    ['of the convention named', { system: 'hd05' }, ['chung/noi-dung/chung', 'hd05/noi-dung/cua-dang']],
    ['the first again, after the others', {}, ['chung/noi-dung/chung', 'nd30/noi-dung/cong-van']],
  ])('%s', (_, options, expected) => {
    expect(heard(rules, options)).toEqual(expected);
  });

  test('other rules for the same convention and kind', () => {
    expect(heard(rules.slice(3))).toEqual(['chung/noi-dung/chung']);
  });
});

test.each([
  [0, 0],
  [1, 1],
  [200, 200],
  [260, 200],
])('a rule that speaks %i times of one paragraph is heard %i times', (times, expected) => {
  expect(heard([speaking('chung/noi-dung/nhieu', 'all', times)])).toHaveLength(expected);
});
