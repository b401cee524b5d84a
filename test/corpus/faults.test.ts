import { components } from '../../src/anatomy/model';
import { faults } from './faults';
import { told } from './judged';
import { outcomeOf, trialsOf } from './trial';

/** One draft a fault is mended in; in three it is sought by test/accuracy/losses.test.ts. */
const trials = faults.flatMap((fault, i) => trialsOf(fault, i, 1).map((trial) => ({ fault, trial })));

const table = trials.map(({ fault, trial }) => {
  return [
    `${fault.row} ${fault.components.join('|')}: ${fault.name} (${trial.writer.name}; ${trial.spec.name})`,
    trial,
  ] as const;
});

test('there are enough faults, in every component that the decree gives a box', () => {
  expect(faults.length).toBeGreaterThanOrEqual(120);
  const covered = new Set(faults.flatMap((it) => it.components));
  const without = components.filter((it) => !covered.has(it));
  expect(without).toEqual(['doMat', 'phamViLuuHanh', 'nguoiSoanThao', 'diaChi']);
});

test('every fault has a draft to stand in', () => {
  expect(faults.filter((fault, i) => trialsOf(fault, i).length === 0).map(({ name }) => name)).toEqual([]);
});

test.each(table)('found in its component, mended without harm: %s', async (_, trial) => {
  const { right, astray, harm } = await outcomeOf(trial);
  expect(right).not.toEqual([]);
  expect(astray.map(told)).toEqual([]);
  expect(harm).toEqual([]);
});
