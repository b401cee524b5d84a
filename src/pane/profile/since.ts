import type { IsoDate } from '../../anatomy/model';

/** A day as people here write it: 2025-07-01 → “01/7/2025”; what is no day stays as it was typed. */
export function writtenDay(day: IsoDate | null): string {
  const read = /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})$/u.exec(day ?? '')?.groups;
  if (read === undefined) return day ?? '';
  const month = Number(read.month);
  return `${read.date ?? ''}/${month < 3 ? (read.month ?? '') : String(month)}/${read.year ?? ''}`;
}

/** What was typed as a day; what is none yet stays as it is, and is told as a fault; nothing typed: null. */
export function dayFrom(typed: string): IsoDate | null {
  if (typed === '') return null;
  const read = /^(?<date>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/u.exec(typed.trim())?.groups;
  if (read === undefined) return typed as IsoDate;
  const [month, date] = [read.month, read.date].map((it) => (it ?? '').padStart(2, '0'));
  return `${read.year ?? ''}-${month ?? ''}-${date ?? ''}` as IsoDate;
}
