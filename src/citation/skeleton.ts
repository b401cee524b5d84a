import type { Reference, Said } from './model';

/** Characters [start, end) of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The type word, where it stands at this reference and not at another of the list. */
export function ownType({ type, shared }: Reference): Said | null {
  return shared.includes('type') ? null : type;
}

/** The parts that stand at the reference itself, not those that a list or the sentence before it names, in the convention's order: type, number, day, issuer, title. */
export function ownParts({ start, type, symbol, law, date, issuer, title, shared }: Reference): readonly Stretch[] {
  return [
    ...(type === null || shared.includes('type') ? [] : [type]),
    ...(law === null || law.value === '' ? [] : [law]),
    ...(symbol === null ? [] : [symbol]),
    ...(date === null || shared.includes('date') ? [] : [date]),
    ...(issuer === null || issuer.end <= start || shared.includes('issuer') ? [] : [issuer]),
    ...(title === null || isAhead(title, symbol) ? [] : [title]),
  ];
}

/** A title that stands before the number, "Quyết định phê duyệt Đề án … số 1902/QĐ-UBND": a custom, and left as it is. */
export function isAhead(title: Stretch, symbol: Stretch | null): boolean {
  return symbol !== null && title.end <= symbol.start;
}

/** The end of what stands right before "số": the type, or an issuer, a day, a title behind it. */
export function endBeforeSo({ start, type, symbol, issuer, date, title, shared }: Reference): number {
  const limit = symbol?.start ?? start;
  const ends = [type, issuer, date, title].map((part) => part?.end ?? start).filter((end) => end <= limit);
  return shared.includes('type') ? start : Math.max(start, ...ends);
}

/** Whether the parts stand in the convention's order. */
export function isInOrder(reference: Reference): boolean {
  const parts = ownParts(reference);
  return parts.every(({ start }, i) => start >= (parts[i - 1]?.end ?? 0));
}

/** What stands between the parts, in the order of the text. */
export function gapsOf(reference: Reference): readonly Stretch[] {
  const parts = [...ownParts(reference)].sort((a, b) => a.start - b.start);
  return parts.slice(1).map(({ start }, i) => ({ start: parts[i]?.end ?? start, end: start }));
}

const right = /^[\s\u00a0]số[\s\u00a0]$/u;
const there = /s[oốô]/iu;

/** The word "số" between type and number: right, lacking, or not written as it should be; more blanks are no fault of it. */
export function soGap(from: number, to: number, text: string): 'right' | 'so' | 'soForm' {
  const gap = text.slice(from, to);
  if (right.test(gap) || gap.replace(/[\s\u00a0]+/gu, ' ') === ' số ') return 'right';
  if (gap.length > 14) return /[\s\u00a0]số[\s\u00a0]$/u.test(gap) ? 'right' : 'soForm';
  return there.test(gap) ? 'soForm' : 'so';
}

/** A number and a year without the letters, "30/2020", as written in the text. */
export function isLoose({ start, end }: Stretch, text: string): boolean {
  return /^\d+[a-z]?[\s\u00a0]?\/[\s\u00a0]?\d{4}$/u.test(text.slice(start, end));
}
