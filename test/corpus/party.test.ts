import { vanBanDang } from './drafts/dang';
import { falseAlarms, judge, told } from './judged';
import { partySpecOf } from './party-phrasing';
import { writers } from './writers';

const specs = vanBanDang.map(partySpecOf);

test('there are enough correct documents of the Party, by both conventions', () => {
  const of = (system: string) => specs.filter(({ truth }) => truth.system === system).length;
  expect(of('hd05')).toBeGreaterThanOrEqual(6);
  expect(of('hd36')).toBeGreaterThanOrEqual(4);
  expect(new Set(specs.map(({ truth }) => truth.kind)).size).toBeGreaterThanOrEqual(8);
});

describe.each(writers.map((it) => [it.name, it] as const))('%s', (_, writer) => {
  test.each(specs.map((it) => [it.name, it] as const))('stays silent: %s', async (_name, spec) => {
    const judged = judge(await writer.write(spec));
    expect(falseAlarms(judged).map(told)).toEqual([]);
    expect(judged.anatomy).toMatchObject({ ...spec.truth, outOfScope: null });
  });
});
