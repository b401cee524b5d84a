import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeForPeople } from '../../src/report/codes';

const source = (path: string) => readFileSync(resolve(__dirname, '../../src', path), 'utf8');

/** The codes that a union of the source names. */
function codesIn(path: string, type: string): readonly string[] {
  const union = new RegExp(`export type ${type} =([^;]+);`, 'u').exec(source(path))?.[1] ?? '';
  return [...union.matchAll(/'([a-z-]+)'/gu)].map((match) => match[1]!);
}

const codes = [...codesIn('ooxml/model.ts', 'UnreadableCode'), ...codesIn('host/host-error.ts', 'HostErrorCode')];

test('there are codes of both kinds', () => {
  expect(codes).toEqual(expect.arrayContaining(['damaged', 'encrypted', 'read-failed', 'no-access']));
});

test.each(codes)('%s has a Vietnamese name without dấu', (code) => {
  expect(codeForPeople(code)).not.toBe(code);
  expect(codeForPeople(code)).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
});

test('a code that nobody has named stands as it is', () => {
  expect(codeForPeople('something-new')).toBe('something-new');
});
