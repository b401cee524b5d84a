/** What is timed, under the name its time is known by. */
export type Works<Name extends string> = Readonly<Record<Name, () => unknown>>;

/** Milliseconds that all the work together is run before a clock is looked at: the compiler has settled by then. */
const warmUp = 1500;
/** Milliseconds that the measured rounds take about. */
const measured = 2500;
const fewestRounds = 5;

/**
 * Median time in milliseconds of each piece of work, run warm. The pieces take turns, so that whatever else the
 * machine does falls on all of them alike and their ratios hold.
 */
export async function medians<Name extends string>(works: Works<Name>): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[];
  for (const end = performance.now() + warmUp; performance.now() < end;) for (const name of names) await works[name]();
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const end = performance.now() + measured;
  for (let round = 0; round < fewestRounds || performance.now() < end; round++) {
    for (const name of names) times[name].push(await timed(works[name]));
  }
  return Object.fromEntries(names.map((name) => [name, middle(times[name])])) as Record<Name, number>;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

function middle(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
