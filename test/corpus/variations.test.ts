import { drafts } from './drafts';
import { falseAlarms, judge, told } from './judged';
import { specOf } from './phrasing';
import { variations } from './variations';
import { writers } from './writers';

const specs = drafts.map(specOf);

/** Each habit in every third draft, by writers in turn. */
const table = variations.flatMap((variation, at) =>
  specs.flatMap((spec, i) => {
    const writer = writers[(at + i) % writers.length];
    const varied = (at + i) % 3 === 0 ? variation.apply(spec) : null;
    return varied === null || writer === undefined
      ? []
      : [[`${variation.name} (${writer.name}; ${spec.name})`, varied, writer] as const];
  }),
);

test('every habit has a draft to stand in', () => {
  const without = variations.filter(({ apply }) => specs.every((spec) => apply(spec) === null));
  expect(without.map(({ name }) => name)).toEqual([]);
});

test.each(table)('stays silent: %s', async (_, spec, writer) => {
  const judged = judge(await writer.write(spec));
  expect(falseAlarms(judged).map(told)).toEqual([]);
  expect(judged.anatomy).toMatchObject({ ...spec.truth, outOfScope: null });
});
