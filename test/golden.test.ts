import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkDraft } from '../src/check/check';
import { readDraft } from '../src/draft/read';
import { explained, goldenChanges } from './accuracy/changes';
import { labelsBeside } from './accuracy/labels';
import { marksOf } from './accuracy/marks';
import { goldenRecords, readRecord } from './accuracy/record';
import { findingsForPeople } from './support/for-people';
import { citations } from './support/registry';
import { goldens, someGoldens } from './support/golden';

/** `UPDATE_GOLDEN=1 npx jest … test/golden.test.ts` writes the files anew; the diff is reviewed like code. */
const update = process.env.UPDATE_GOLDEN === '1';

test.each(someGoldens.map((it) => [it.name, it] as const))(
  '%s: the findings are those in the file beside it',
  (_, draft) => {
    const read = readDraft(draft.bytes);
    const said = findingsForPeople(read, checkDraft(read, { asOf: '2026-03-05', citations }));
    const file = draft.beside('.txt');
    if (update) writeFileSync(file, said);
    expect(existsSync(file)).toBe(true);
    expect(said).toBe(readFileSync(file, 'utf8'));
  },
);

const before = readRecord().golden;

/**
 * What a rule says of words that no label calls wrong is a false alarm; a fault that was found must stay found. Where
 * the label itself is wrong, mend `<name>.labels.json`; where the loss is meant, say why in test/accuracy/explained.json.
 */
test.each(goldens.map((it) => [it.name, it] as const))('%s: nothing is lost against its labels', (name, draft) => {
  const labels = labelsBeside(draft);
  expect(labels).not.toBeNull();
  if (labels === null) return;
  const now = goldenRecords([marksOf(draft, labels)]);
  const old = before[name] ?? { faults: 0, recognised: true, missed: [], alarms: [] };
  const lost = goldenChanges({ [name]: old }, now).filter(([sign]) => sign < 0);
  expect(lost.map(([, loss]) => loss).filter((it) => !(it in explained()))).toEqual([]);
});
