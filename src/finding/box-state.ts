import type { Severity } from './model';

/** What a box says of its components; the worst of them wins. */
export type BoxState = 'error' | 'warning' | 'unknown' | 'waived' | 'ok' | 'absent';

/** What may stand against a box: a finding's severity, a part that could not be looked at, or what a person lets stand. */
export type BoxMark = Severity | 'unknown' | 'waived';

const worstFirst: readonly Exclude<BoxMark, 'info'>[] = ['error', 'warning', 'unknown', 'waived'];

/** The state of a box from what stands against it; an info counts as đạt. */
export function worstState(marks: Iterable<BoxMark>, present: boolean): BoxState {
  const all = new Set(marks);
  const worst = worstFirst.find((mark) => all.has(mark));
  return worst ?? (present || all.size > 0 ? 'ok' : 'absent');
}
