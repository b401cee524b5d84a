/** True where two values of plain data are alike; what stands under the names of `but` may differ. */
export function alike(one: unknown, other: unknown, but?: ReadonlySet<string>): boolean {
  if (Object.is(one, other)) return true;
  if (!isHolder(one) || !isHolder(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => but?.has(name) === true || alike(one[name], other[name], but));
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
