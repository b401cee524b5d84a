/** Figures as dates are written: a 0 before days below 10 and the months 1 and 2; "03/03" is left to the author. */
const figures = /^ngày[\s\u00a0](?:0[1-9]|[12]\d|3[01])([/.-])(?:0[1-9]|[3-9]|1[0-2])\1\d{4}$/u;
const inBrackets = /^(?:0[1-9]|[12]\d|3[01])([/.-])(?:0[1-9]|[3-9]|1[0-2])\1\d{4}\)$/u;
const words =
  /^ngày[\s\u00a0](?:0[1-9]|[12]\d|3[01])[\s\u00a0]tháng[\s\u00a0](?:0[1-9]|[3-9]|1[0-2])[\s\u00a0]năm[\s\u00a0]\d{4}$/u;
/** Words that a sentence puts before the day. */
const before =
  /^(?:(?:được[\s\u00a0])?(?:ký[\s\u00a0])?ban hành[\s\u00a0]|ký[\s\u00a0]|đề[\s\u00a0])?(?:cùng[\s\u00a0])?/u;

/** Where the date itself begins, behind "ban hành", "ký". */
export function dateProper(written: string): number {
  return before.exec(written)?.[0].length ?? 0;
}

/** Whether a day is written with its 0 and without stray blanks; a year alone is as it is. */
export function dateIsWellWritten(written: string): boolean {
  const proper = written.slice(dateProper(written));
  if (!/\d[\s\u00a0]*(?:[/.-]|[\s\u00a0]tháng)/u.test(proper) || proper.startsWith('tháng')) return true;
  const bare = proper.replace(/\)$/u, '');
  return figures.test(bare) || words.test(bare) || inBrackets.test(proper);
}
