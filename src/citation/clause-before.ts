import { dateAt } from './date';
import { endOfBody } from './issuer';

/** What the clause before a reference says of it, so that the reference itself may leave it out. */
export type ToldBefore = readonly ('date' | 'issuer')[];

/** "… (đã) ban hành ", "… có ", "đề nghị của … tại " right before the type word. */
const verb = /(?: (?:da|vua|tiep tuc))?(?: (?:ky ban hanh|ban hanh|phat hanh|thong qua|ky|co|gui|tai))(?: cac)? $/;
const longestVerb = 28;
/** Characters before the type word within which whoever acts, and the day, are named. */
const reach = 200;
const none: ToldBefore = [];

/**
 * "Ngày 12 tháng 01 năm 2026, Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số …": the clause that ends at `start`, where the
 * type word begins, names the issuer and perhaps the day.
 */
export function toldBefore(text: string, plain: string, start: number): ToldBefore {
  const from = Math.max(0, start - reach);
  const found = verb.exec(plain.slice(Math.max(from, start - longestVerb), start));
  if (found === null) return none;
  const end = start - found[0].length;
  const subject = subjectBefore(text, plain, end, from);
  if (subject === null) return none;
  return dayBefore(plain, subject, from) ? ['date', 'issuer'] : ['issuer'];
}

const wordBegins = /(?<=^|[ (“"-])\p{Lu}/gu;

/** Where the name of a body begins that ends at the offset, the longest. */
function subjectBefore(text: string, plain: string, end: number, from: number): number | null {
  for (const { index } of text.slice(from, end).matchAll(wordBegins)) {
    if (endOfBody(text, plain, from + index) === end) return from + index;
  }
  return null;
}

/** A day stands right before the subject: "Ngày 05/3/2026, Chính phủ …". */
function dayBefore(plain: string, subject: number, from: number): boolean {
  const window = plain.slice(from, subject);
  const day = window.lastIndexOf('ngay ');
  if (day < 0 || (day > 0 && /[a-z]/.test(window.charAt(day - 1)))) return false;
  const date = dateAt(` ${window.slice(day)}`, 0);
  return date !== null && date.style !== 'year' && /^,? ?$/.test(window.slice(day + date.end - 1));
}
