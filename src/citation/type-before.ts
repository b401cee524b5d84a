import { plainInPlace } from '../text/plain';
import { dateAt } from './date';
import { issuerAt } from './issuer';
import type { InstrumentSymbol, Said, SaidDate } from './model';
import type { ReadSymbol } from './symbol';
import { instrumentTypes, shortTypes, typesOfCode } from './types';

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
  /** A title between type and number: "Quyết định phê duyệt Đề án … số 1902/QĐ-UBND". */
  readonly title: Said | null;
  readonly start: number;
  /** Where the number begins. */
  readonly numberStart: number;
}

/** "số số": the first of them, told from "cơ sở số" by its dấu. */
const soAgain = /(?<!\p{L})[Ss]ố[ \u00a0]*$/u;

/** Reads backwards from a number; nothing before `limit` is looked at. */
export function before(text: string, plain: string, symbol: ReadSymbol, limit: number): Before {
  const { start } = symbol;
  const from = Math.max(limit, start - typeReach);
  const so = soBefore(text, plain, start, from);
  const soStart = so?.start ?? start;
  const none = { type: null, so, issuer: null, sender: null, date: null, title: null, numberStart: start };
  const again = so === null ? null : soAgain.exec(text.slice(Math.max(from, soStart - 8), soStart));
  const end = endOfWords(plain, again === null ? soStart : soStart - again[0].length, from);
  const own = typeEndingAt(text, plain, end, from);
  if (own !== null) {
    return { ...none, type: own, sender: senderBefore(text, plain, own.start, from), start: own.start };
  }
  const there =
    between(text, plain, end, from) ?? (so === null ? null : titled(text, plain, { end, from }, symbol.value));
  return there === null ? { ...none, start: soStart } : { ...none, ...there, start: there.type.start };
}

/** The word "số", perhaps with a colon, that ends where the number begins. */
function soBefore(text: string, plain: string, start: number, from: number): Said | null {
  let end = endOfWords(plain, start, Math.max(from, start - 3));
  if (/[:.]/.test(plain.charAt(end - 1))) end = plain.charAt(end - 2) === ' ' ? end - 2 : end - 1;
  const at = end - 2;
  if (at < from || !plain.startsWith('so', at) || /[a-z]/.test(plain.charAt(at - 1))) return null;
  return { value: text.slice(at, end), start: at, end };
}

const at = / tai (?:cac )?$/;

/** Whoever wrote it, where the sentence names it first: "đề nghị của Sở Nội vụ tại Tờ trình số …". */
function senderBefore(text: string, plain: string, start: number, from: number): Said | null {
  const found = at.exec(plain.slice(Math.max(from, start - 9), start));
  if (found === null) return null;
  const tai = start - found[0].length;
  const ofBody = plain.slice(from, tai).lastIndexOf(' cua ');
  const issuer = ofBody < 0 ? null : issuerAt(text, plain, from + ofBody);
  return issuer?.end === tai ? issuer : null;
}

type Between = Partial<Pick<Before, 'issuer' | 'date' | 'title'>> & { readonly type: Said };

/** A date or an issuer between type and number: "Nghị định của Chính phủ số …", "Quyết định ngày … số …". */
function between(text: string, plain: string, end: number, from: number): Between | null {
  const window = plain.slice(from, end);
  const ofBody = from + window.lastIndexOf(' cua ');
  if (ofBody > from) {
    const issuer = issuerAt(text, plain, ofBody);
    const type = typeEndingAt(text, plain, ofBody, from);
    if (type !== null && issuer?.end === end) return { type, issuer };
  }
  const ofDay = from + window.lastIndexOf(' ngay ');
  if (ofDay > from) {
    const date = dateAt(plain, ofDay);
    const type = typeEndingAt(text, plain, ofDay, from);
    if (type !== null && date?.end === end) return { type, date };
  }
  return null;
}

const backReference = /^ (?:nay|tren|neu tren|so|ngay|cua|do|va|da|duoc)(?![a-z])/;
const otherClause = /[;:]|\.(?: |$)| (?:tai|theo|can cu|thuc hien nghiem) /;
/** Letters of a title between type and number. */
const shortestTitle = 8;

/** A title, and perhaps its issuer, between type and number: "Kế hoạch cải cách hành chính của Ủy ban nhân dân tỉnh (số …". */
function titled(
  text: string,
  plain: string,
  { end, from }: { readonly end: number; readonly from: number },
  symbol: InstrumentSymbol,
): Between | null {
  let stop = end;
  while (stop > from && /[ (,]/.test(plain.charAt(stop - 1))) stop--;
  const window = plain.slice(from, stop);
  let type: Said | null = null;
  for (const name of namesFor(symbol)) {
    const at = from + window.lastIndexOf(`${plainInPlace(name)} `);
    const written = at < from ? '' : text.charAt(at);
    if (written !== written.toLowerCase() && !/[a-z]/.test(plain.charAt(at - 1)) && at > (type?.start ?? -1)) {
      type = { value: name, start: at, end: at + name.length };
    }
  }
  if (type === null) return null;
  const words = plain.slice(type.end, stop);
  if (words.length < shortestTitle || backReference.test(words) || otherClause.test(words)) return null;
  const ofBody = type.end + words.lastIndexOf(' cua ');
  const issuer = ofBody < type.end ? null : issuerAt(text, plain, ofBody);
  const own = issuer?.end === stop ? issuer : null;
  const start = type.end + 1;
  const titleEnd = own === null ? stop : ofBody;
  if (titleEnd - start < shortestTitle) return null;
  return { type, issuer: own, title: { value: text.slice(start, titleEnd), start, end: titleEnd } };
}

/** The types that an instrument of this symbol may have. */
function namesFor({ typeCode, issuerCode }: InstrumentSymbol): readonly string[] {
  if (typeCode !== null) return typesOfCode(typeCode);
  if (/^QH\d/.test(issuerCode)) return ['Luật', 'Bộ luật', 'Nghị quyết'];
  return /^UBTVQH\d/.test(issuerCode) ? ['Pháp lệnh', 'Nghị quyết'] : ['Công văn'];
}

function endOfWords(plain: string, at: number, from: number): number {
  let end = at;
  while (end > from && plain.charAt(end - 1) === ' ') end--;
  return end;
}

const space = 32;

/** The type word that ends at an offset, the longest first; short names ("NĐ") where they stand in capitals. */
export function typeEndingAt(text: string, plain: string, end: number, from: number): Said | null {
  const starts: number[] = [];
  let at = end;
  while (starts.length < longest && at > from) {
    let start = at;
    while (start > from && plain.charCodeAt(start - 1) !== space) start--;
    starts.push(skipMarks(plain, start, at));
    at = start - 1;
  }
  for (const start of starts.toReversed()) {
    const words = plain.slice(start, end);
    const name = names.get(words.includes('  ') ? words.replace(/ {2,}/g, ' ') : words);
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
