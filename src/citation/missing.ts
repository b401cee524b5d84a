import type { Judgement } from './judge';

const names = { symbol: 'ký hiệu', date: 'ngày ban hành', issuer: 'cơ quan ban hành', title: 'trích yếu' } as const;

/** What a reference lacks, as a sentence lists it. */
export function missingNames(missing: Judgement['missing']): string {
  const list = missing.map((part) => names[part]);
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} và ${list.at(-1) ?? ''}`;
}

/** The trích yếu alone is often left out; what it is about is said by the sentence. */
export function onlyTitle(missing: Judgement['missing']): boolean {
  return missing.length === 1 && missing[0] === 'title';
}
