import type { RepairTally } from '../citations/repairs/measure';

/** Faulty references put right to the letter, and others left alone; what did not come out right by its name. */
export function repairsText(tallies: readonly RepairTally[]): string {
  return [
    'references put right, to the letter',
    ...tallies.flatMap(({ name, right, all, wrong }) => [
      `${name.padEnd(40)}${`${right}/${all}`.padStart(11)}${`${((100 * right) / all).toFixed(1)} %`.padStart(9)}`,
      ...wrong.map((it) => `  ${it.name}: ${it.got}`),
    ]),
  ].join('\n');
}
