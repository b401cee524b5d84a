import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drafts } from './drafts';
import { falseAlarms, judge, told } from './judged';
import { specOf } from './phrasing';
import { writers } from './writers';

const specs = drafts.map(specOf);
const files = readdirSync(join(__dirname, 'files')).filter((it) => it.endsWith('.docx'));

test('there are enough correct drafts, of enough kinds, by enough writers', () => {
  const of = (kind: string) => specs.filter(({ truth }) => truth.kind === kind).length;
  expect(of('cong-van') + of('ke-hoach')).toBeGreaterThanOrEqual(30);
  expect(new Set(specs.map(({ truth }) => truth.kind)).size).toBeGreaterThanOrEqual(7);
  expect(writers.length).toBeGreaterThanOrEqual(5);
  expect(files.length).toBeGreaterThanOrEqual(8);
});

describe.each(writers.map((it) => [it.name, it] as const))('%s', (_, writer) => {
  test.each(specs.map((it) => [it.name, it] as const))('stays silent: %s', async (_name, spec) => {
    const judged = judge(await writer.write(spec));
    expect(falseAlarms(judged).map(told)).toEqual([]);
    expect(judged.anatomy).toMatchObject({ ...spec.truth, outOfScope: null });
    expect(judged.readyToSign).toBe(true);
  });
});

test.each(files)('LibreOffice stays silent: %s', (file) => {
  const judged = judge(readFileSync(join(__dirname, 'files', file)));
  expect(falseAlarms(judged).map(told)).toEqual([]);
  expect(judged.anatomy).toMatchObject({ system: 'nd30', outOfScope: null });
  expect(judged.readyToSign).toBe(true);
});
