import { lettersOf } from './letters';
import type { InstrumentSymbol, Said } from './model';

/** Words before a number that make it no symbol: streets, houses, rooms, files, plots, accounts. */
const otherNumbers =
  /(?<![a-z])(?:duong|pho|ngo|ngach|hem|nha|so nha|phong|lop|to|khu pho|thua|ban do|to ban do|lo|tai khoan|bien so|xe|tau|km|quoc lo|tinh lo|cau|kenh|tuyen|cong trinh|dien thoai|dt|fax|ma so|ty le|ti le|mau|bieu|diem|khoi|tang|can ho|cmnd|cccd|ho chieu|tcvn|qcvn|iso|goi thau|ke hoach luong|hop dong(?: [a-z]+){0,5}|phieu (?:nhap|xuat)(?: kho)?|phieu (?:thu|chi)|chung tu(?: ghi so)?|hoa don|benh an|ho so(?= ?so)|giay phep(?: [a-z]+){0,3}|giay chung nhan(?: [a-z]+){0,6}|quyet toan|ma du an|ma goi thau|ky hieu|vao so|quyen so|thung|kho|ga|duong day|lo so|so may) ?(?:so)? ?:? ?$/;
/** Characters before a number that are asked for such words. */
export const otherNumbersReach = 48;

/** Where a number may go on to its letters: one digit, and a mark. */
const sign = /\d[a-zđA-ZĐ]? ?[/-]/g;
const mostDigits = 5;

/**
 * A number and its letters, leniently: blanks about the marks, en dashes, one mark for the other. Every repetition is
 * bounded, so that a megabyte of near-matches costs no more than a megabyte of prose.
 */
const shape =
  /(?<serial>\d{1,5}[a-zđA-ZĐ]?)(?<m1> ?[/-] ?)(?:(?<year>(?:19|20)\d\d)(?<m2> ?\/ ?))?(?<codes>(?:UBTV)?QH \d\d(?!\d)|\p{L}[\p{L}\d.]{0,11}(?:(?: ?[-/&] ?|(?<=\p{L})-\n)\p{L}[\p{L}\d.]{0,23}){0,6})/uy;

/** Everything in a text, its marks made plain, that is built like the number of an instrument. */
export function symbolShapes(text: string): readonly RegExpExecArray[] {
  const shapes: RegExpExecArray[] = [];
  sign.lastIndex = 0;
  for (let hit = sign.exec(text); hit !== null; hit = sign.exec(text)) {
    const start = startOfNumber(text, hit.index);
    if (start === null) continue;
    shape.lastIndex = start;
    const found = shape.exec(text);
    if (found === null) continue;
    shapes.push(found);
    sign.lastIndex = shape.lastIndex;
  }
  return shapes;
}

/** The first digit of the number whose last digit stands at the offset; null where it is the end of something else. */
function startOfNumber(text: string, lastDigit: number): number | null {
  let start = lastDigit;
  while (lastDigit - start < mostDigits && isDigit(text, start - 1)) start--;
  const before = text.charAt(start - 1);
  if (/[\p{L}\p{N}]/u.test(before)) return /[Ss]ố$/.test(text.slice(Math.max(0, start - 2), start)) ? start : null;
  // "https://vanban.gov.vn/30/2020/ND-CP" is an address.
  if (before === '/' && /\p{L}/u.test(text.charAt(start - 2))) return null;
  return /[.,/-]/.test(before) && isDigit(text, start - 2) ? null : start;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/**
 * A symbol read out of the text, and what is wrong with the way it is written. `list`: one of several that have one's
 * letters, "số 12, 13, 14/UBND-KT": a `member` without them, or the `last` that bears them.
 */
export type ReadSymbol = Said<InstrumentSymbol> & { readonly written: string; readonly list?: 'member' | 'last' };

/** What the found shape says; null where its letters are no type and no issuer that symbols have. */
export function symbolOf(found: RegExpExecArray, before: string): ReadSymbol | null {
  const { serial = '', m1 = '', year, codes = '' } = found.groups ?? {};
  const letters = lettersOf(codes, m1.includes('-'), year !== undefined);
  if (letters === null || otherNumbers.test(before)) return null;
  const { letterCount, mark, rest, style, typeCode, issuerCode } = letters;
  const written = found[0].slice(0, found[0].length - codes.length + letterCount);
  const number = `${serial.toLowerCase()}${mark}${year === undefined ? '' : `${year}/`}${rest}`;
  const value = { number, style, typeCode, issuerCode, year: year ?? null };
  return { value, start: found.index, end: found.index + written.length, written };
}
