import { plainInPlace } from '../text/plain';
import { dateAt } from './date';
import { issuerAt } from './issuer';
import type { Said, SaidDate } from './model';
import { instrumentTypes, shortTypes } from './types';

const names = new Map(instrumentTypes.map(({ name }) => [plainInPlace(name), name] as const));
const longest = Math.max(...[...names.keys()].map((name) => name.split(' ').length));

/** Characters before a number within which its type word stands, an issuer or a date between them. */
export const typeReach = 200;

/** What stands before a number: type word, "số", an issuer or a date between the two. */
export interface Before {
  readonly type: Said | null;
  /** The word "số" before the number, as written. */
  readonly so: Said | null;
  readonly issuer: Said | null;
  /** Whoever the sentence says it comes from, before the type word: "đề nghị của Sở Nội vụ tại Tờ trình số …". */
  readonly sender: Said | null;
  readonly date: SaidDate | null;
  readonly start: number;
}

const soWord = /(?<![a-z])(?<so>so|sô)(?<colon> ?[:.])? {0,3}$/;

/** Reads backwards from a number; nothing before `limit` is looked at. */
export function before(text: string, plain: string, start: number, limit: number): Before {
  const from = Math.max(limit, start - typeReach);
  const window = plain.slice(from, start);
  const found = soWord.exec(window);
  const soStart = found === null ? start : from + found.index;
  const so = found === null ? null : { value: text.slice(soStart, soStart + 2), start: soStart, end: soStart + 2 };
  const end = endOfWords(plain, soStart, from);
  const own = typeEndingAt(text, plain, end, from);
  if (own !== null) {
    return {
      type: own,
      so,
      issuer: null,
      sender: senderBefore(text, plain, own.start, from),
      date: null,
      start: own.start,
    };
  }
  return (
    between(text, plain, { end, from }, so) ?? {
      type: null,
      so,
      issuer: null,
      sender: null,
      date: null,
      start: soStart,
    }
  );
}

const at = / tai (?:cac )?$/;

/** Whoever wrote it, where the sentence names it first: "đề nghị của Sở Nội vụ tại Tờ trình số …". */
function senderBefore(text: string, plain: string, start: number, from: number): Said | null {
  const window = plain.slice(from, start);
  const found = at.exec(window);
  if (found === null) return null;
  const ofBody = window.lastIndexOf(' cua ', found.index);
  const issuer = ofBody < 0 ? null : issuerAt(text, plain, from + ofBody);
  return issuer?.end === from + found.index ? issuer : null;
}

/** A date or an issuer between type and number: "Nghị định của Chính phủ số …", "Quyết định ngày … số …". */
function between(
  text: string,
  plain: string,
  { end, from }: { readonly end: number; readonly from: number },
  so: Said | null,
): Before | null {
  const window = plain.slice(from, end);
  const ofBody = from + window.lastIndexOf(' cua ');
  if (ofBody > from) {
    const issuer = issuerAt(text, plain, ofBody);
    const type = typeEndingAt(text, plain, ofBody, from);
    if (type !== null && issuer?.end === end) return { type, so, issuer, sender: null, date: null, start: type.start };
  }
  const ofDay = from + window.lastIndexOf(' ngay ');
  if (ofDay > from) {
    const date = dateAt(plain, ofDay);
    const type = typeEndingAt(text, plain, ofDay, from);
    if (type !== null && date?.end === end) return { type, so, issuer: null, sender: null, date, start: type.start };
  }
  return null;
}

function endOfWords(plain: string, at: number, from: number): number {
  let end = at;
  while (end > from && plain.charAt(end - 1) === ' ') end--;
  return end;
}

/** The type word that ends at an offset, the longest first; short names ("NĐ") where they stand in capitals. */
export function typeEndingAt(text: string, plain: string, end: number, from: number): Said | null {
  const starts: number[] = [];
  let at = end;
  while (starts.length < longest && at > from) {
    const space = plain.lastIndexOf(' ', at - 1);
    const start = Math.max(from, space + 1);
    starts.push(skipMarks(plain, start, at));
    if (space < from) break;
    at = space;
  }
  for (const start of starts.toReversed()) {
    const name = names.get(plain.slice(start, end).replace(/ {2,}/g, ' '));
    if (name !== undefined && !/[a-z0-9]/.test(plain.charAt(start - 1))) return { value: name, start, end };
  }
  const last = starts[0];
  if (last === undefined) return null;
  const short = shortTypes[plain.slice(last, end)];
  const written = text.slice(last, end);
  return short !== undefined && written === written.toUpperCase() ? { value: short, start: last, end } : null;
}

/** Past an opening bracket or quotation mark that the word begins with. */
function skipMarks(plain: string, start: number, end: number): number {
  let at = start;
  while (at < end && !/[a-z0-9]/.test(plain.charAt(at))) at++;
  return at;
}
