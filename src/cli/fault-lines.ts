/** So many faults of a file are named. */
const most = 20;

/** A file that cannot be used, a line for each fault as far as they are named; `untold`: how many more there are. */
export function faultLines(what: string, verdict: string, faults: readonly string[], untold = 0): string {
  const [first, ...others] = faults.slice(0, most);
  const rest = faults.length - most > 0 ? faults.length - most + untold : untold;
  return [
    first === undefined ? `${what}${verdict}` : `${what}${verdict}: ${first}`,
    ...others.map((fault) => `${what}: ${fault}`),
    ...(rest > 0 ? [`${what}: còn ${rest} chỗ khác.`] : []),
  ].join('\n');
}
