import { complete, fill } from '../../src/check/complete';
import type { Flag, Rule } from '../../src/rules/rule';
import { draftOf } from '../support/draft-of';

const rule: Rule = {
  id: 'nd30/so-ky-hieu/vi-du',
  ref: 'ND30-SO-02',
  component: 'soKyHieu',
  title: 'Ví dụ',
  severity: 'error',
  appliesTo: 'all',
  basis: null,
  messages: { sai: 'Số ghi là “{so}”.' },
  examples: { right: [], wrong: [] },
  check: () => [],
};
const sure = draftOf({}).anatomy;
const likely = draftOf({ soKyHieu: { text: 'Số: 5/SNV-VP', confidence: 'likely' } }).anatomy;
const at = (anatomy: typeof sure): Flag['place'] => {
  const paragraph = anatomy.of('soKyHieu')[0]?.paragraph.index ?? 0;
  return { kind: 'span', span: { part: 'body', paragraph, start: 5, end: 6 } };
};
const fixes = [{ title: 'Sửa', safety: 'safe', edits: [] }] as const;

test('the message is filled from the data of the flag; what has no data stays as written', () => {
  expect(fill('Số “{so}” của {ai}.', { so: '5' })).toBe('Số “5” của {ai}.');
});

test.each([
  ['a sure part keeps the rule’s own severity', sure, undefined, 'error'],
  ['a likely part is never the ground of an error', likely, undefined, 'warning'],
  ['a flag may be softer than its rule', sure, 'warning', 'warning'],
  ['a flag is never severer than its rule', sure, 'error', 'error'],
] as const)('%s', (_, anatomy, severity, expected) => {
  const flag: Flag = { message: 'sai', place: at(anatomy), ...(severity === undefined ? {} : { severity }) };
  expect(complete(rule, flag, anatomy).severity).toBe(expected);
});

test('advice is never followed in bulk', () => {
  const flag = (severity: 'info' | 'error'): Flag => ({ message: 'sai', place: at(sure), severity, fixes });
  expect(complete(rule, flag('error'), sure).fixes.map((fix) => fix.safety)).toEqual(['safe']);
  expect(complete(rule, flag('info'), sure).fixes.map((fix) => fix.safety)).toEqual(['review']);
});
