/** Median time in milliseconds of a function that has been run warm. */
export async function median(runs: number, work: () => unknown): Promise<number> {
  for (let i = 0; i < Math.ceil(runs / 3); i++) await work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
