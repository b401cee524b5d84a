import type { Said } from './model';

const starters =
  'quy dinh|quy che|ban hanh|huong dan|phe duyet|sua doi|bo sung|bai bo|cong bo|thanh lap|kien toan|giao|dieu chinh|chi tiet|thi hanh|thong qua|cong nhan|uy quyen|phan cong|chap thuan|mot so|trien khai|to chuc thuc hien|tiep tuc|tang cuong|day manh|chan chinh|nang cao|thuc hien|xu ly|ap dung|dinh muc|doi voi viec|phat dong|tong ket|so ket|bao dam|dau tu|tinh gian|phan cap|danh gia|huong ung|xay dung';
const always =
  /(?<comma>,?) {1,2}(?:["“«]?)(?:ve|v\/v|quy dinh|ban hanh|huong dan|phe duyet|sua doi|bai bo|thanh lap)(?![a-z])/y;
const afterIssuer = new RegExp(String.raw`(?<comma>) {1,2}(?:["“«]?)(?:ve|v/v|${starters})(?![a-z])`, 'y');
const quoted = / ?[“"«](?=[^”"»]{8,300}[”"»])/y;

/** What a comma may be followed by when the title is over: another clause in lower case, or whoever acts. */
const clauseAfterComma =
  /, ?(?:trong do|theo do|cu the|nham|dong thoi|tren co so|gan voi|gop phan|de nghi|yeu cau|co hieu luc|duoc|da duoc|dap ung|phu hop|nhat la|dac biet|xet|can cu|theo|thay the|den nay|hien nay|vi vay|do do|truoc ngay|sau khi|khi|neu|tuy nhien|song|nhung|ma|va (?:cac )?(?:nghi|quyet|chi thi|thong|ket luan|ke hoach|cong van|huong dan)|bao dam dung|dung quy dinh|ngay \d|ke tu|ubnd|uy ban nhan dan|chu tich|pho chu tich|hoi dong nhan dan|hdnd|giam doc|van phong|so [a-z]|thu truong|truong phong|truong ban|cac co quan|cac don vi|cac phong|cac so|toi |co quan|don vi|nhu sau|thoi gian|qua |nay |bo truong|thu tuong|ban thuong vu|dang uy|tinh uy|huyen uy|thanh uy|chi bo|cong an)(?![a-z]*\/)/y;
const clause =
  / (?:de nghi|yeu cau|nhu sau|co hieu luc|het hieu luc|duoc ban hanh|da duoc|cu the nhu|va (?:cac )?(?:nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ket luan|ke hoach|cong van|huong dan|quy dinh|thong bao|luat|bo luat|phap lenh) (?:so |\d|cua |[a-z]+ [a-z]+ so)|(?:den|toi) (?:cac|toan the) (?:co quan|don vi|can bo)|\((?:sau day|goi tat|duoi day|viet tat|gui kem|kem theo|goi la|co|dinh kem))/y;

/** The title at an offset; `comma`: a comma stands before it. */
export type TitleThere = Said & { readonly comma: boolean };

const longestTitle = 600;

/**
 * The title that begins at the offset of plain text, and where it ends: before the mark, the clause or the reference that
 * is not its own. `known`: endings that a registry gives, as lengths from the title's first letter.
 */
export function titleAt(
  text: string,
  plain: string,
  at: number,
  { named, limit, known }: TitleContext,
): TitleThere | null {
  const pattern = named ? afterIssuer : always;
  pattern.lastIndex = at;
  let found = pattern.exec(plain);
  if (found === null && named) {
    quoted.lastIndex = at;
    found = quoted.exec(plain.length === text.length ? text : plain);
  }
  if (found === null) return null;
  const start = at + /^[ ,]*/.exec(found[0])![0].length;
  const end =
    known?.(start) ?? endOfQuoted(text, start) ?? endOfTitle(text, plain, start, Math.min(limit, start + longestTitle));
  return {
    value: text.slice(start, end).replace(/[\s\u00a0]+/gu, ' '),
    start,
    end,
    comma: found.groups?.comma === ',',
  };
}

export interface TitleContext {
  /** An issuer or a date stands before it: what follows can be nothing but the title. */
  readonly named: boolean;
  /** Where the next reference begins that is not part of this one. */
  readonly limit: number;
  readonly known?: (start: number) => number | null;
}

const inQuotes = /(?:(?:về|Về)(?: việc)? )?(?:“[^”]{4,400}”|"[^"]{4,400}"|«[^»]{4,400}»)(?=[ ,;.)]|$)/uy;

/** A title that is set in quotation marks ends with them. */
function endOfQuoted(text: string, start: number): number | null {
  inQuotes.lastIndex = start;
  return inQuotes.test(text) ? inQuotes.lastIndex : null;
}

/** Letters of "về việc": the verb behind it is the title's own. */
const opening = 8;

function endOfTitle(text: string, plain: string, start: number, limit: number): number {
  let depth = 0;
  let inQuotes = false;
  let at = start;
  for (; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '“' || character === '«') inQuotes = true;
    else if (character === '”' || character === '»') {
      if (!inQuotes) break;
      inQuotes = false;
    } else if (character === '"') {
      if (!inQuotes && !text.slice(at + 1, limit).includes('"')) break;
      inQuotes = !inQuotes;
    } else if (character === '(') {
      clause.lastIndex = at - 1;
      if (clause.test(plain)) break;
      depth++;
    } else if (character === ')') {
      if (depth === 0) break;
      depth--;
    } else if (character === ';' || character === '\n' || character === '\t') break;
    else if (inQuotes) continue;
    else if (character === ':') break;
    else if (character === '.' || character === '…') {
      if (isStop(plain, at)) break;
    } else if (character === ',') {
      clauseAfterComma.lastIndex = at;
      if (clauseAfterComma.test(plain)) break;
    } else if (character === ' ' || character === '\u00a0') {
      clause.lastIndex = at;
      if (at - start > opening && clause.test(plain)) break;
    }
  }
  return trimmedEnd(text, start, at);
}

/** A full stop ends the title unless it stands in an abbreviation or a number. */
function isStop(plain: string, at: number): boolean {
  const next = plain.charAt(at + 1);
  if (next !== '' && next !== ' ' && next !== '/' && next !== '"' && next !== '”' && next !== ')') return false;
  return !/(?:^|[ (])(?:tp|tx|tt|q|p|ts|ths|gs|st)$/.test(plain.slice(Math.max(0, at - 5), at));
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s\u00a0,.;:\-–]/u.test(text.charAt(at - 1))) at--;
  return at;
}
