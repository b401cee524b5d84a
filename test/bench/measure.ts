/** What is timed, under the name its time is known by. */
export type Works<Name extends string> = Readonly<Record<Name, () => unknown>>;

/** Milliseconds that all the work together is run before anything is counted: the compiler has settled by then. */
const warmUp = 4000;
/** Milliseconds that the measured rounds take about. */
const measured = 2500;
const fewestRounds = 5;

/**
 * Median time in milliseconds of each piece of work, run warm: time of the processor, the garbage collector's threads
 * included, since a clock on the wall also counts what other programs do meanwhile, and most where the work is long.
 * The pieces take turns, so that whatever slows the processor falls on all of them alike and their ratios hold.
 */
export async function medians<Name extends string>(works: Works<Name>): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[];
  for (const end = used() + warmUp; used() < end;) for (const name of names) await works[name]();
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const end = used() + measured;
  for (let round = 0; round < fewestRounds || used() < end; round++) {
    for (const name of names) times[name].push(await timed(works[name]));
  }
  return Object.fromEntries(names.map((name) => [name, middle(times[name])])) as Record<Name, number>;
}

/** Milliseconds for which this process has had a processor. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function timed(work: () => unknown): Promise<number> {
  const start = used();
  const result = work();
  if (result instanceof Promise) await result;
  return used() - start;
}

function middle(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
