import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkDraft } from '../src/check/check';
import { readDraft } from '../src/draft/read';
import { findingsForPeople } from './support/for-people';
import { goldens } from './support/golden';

/** `UPDATE_GOLDEN=1 npx jest … test/golden.test.ts` writes the files anew; the diff is reviewed like code. */
const update = process.env.UPDATE_GOLDEN === '1';

test.each(goldens.map((it) => [it.name, it] as const))(
  '%s: the findings are those in the file beside it',
  (_, draft) => {
    const read = readDraft(draft.bytes);
    const said = findingsForPeople(read, checkDraft(read, { asOf: '2026-03-05' }));
    const file = draft.beside('.txt');
    if (update) writeFileSync(file, said);
    expect(existsSync(file)).toBe(true);
    expect(said).toBe(readFileSync(file, 'utf8'));
  },
);

test('the correct công văn is silent', () => {
  const draft = goldens.find((it) => it.name === 'cong-van-002-dung');
  expect(draft).toBeDefined();
  if (draft === undefined) return;
  const { findings } = checkDraft(readDraft(draft.bytes), { asOf: '2026-03-05' });
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});
