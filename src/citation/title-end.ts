import { mainClauseIn, predicateBehind } from './main-clause';

/** What a comma may be followed by when the title is over. */
const clauseAfterComma =
  /, ?(?:(?:den ngay|dien tich|so tien|voi (?:tong|so)|tong (?:so|muc|von|kinh phi)|kinh phi|hoan thanh (?:trong|truoc)|trong do|theo do|cu the|nham|dong thoi|tren co so|gan voi|gop phan|de nghi|yeu cau|co hieu luc|duoc|da duoc|da|dap ung|phu hop|nhat la|dac biet|xet (?:thay|theo|de nghi)|can cu|theo|thay the|den nay|hien nay|vi vay|do do|truoc ngay|sau khi|khi|neu|tuy nhien|song|nhung|ma|bao dam dung|dung quy dinh|ngay \d+|ke tu|nhu sau|thoi gian|qua|nay|hang nam|trong (?:nam|thoi gian|qua trinh))(?![a-z])|va (?:cac )?(?:nghi (?:dinh|quyet)|quyet dinh|chi thi|thong (?:tu|bao)|ket luan|ke hoach|cong van|huong dan) (?:so|cua|\d))/y;
/** Whoever acts behind the comma, if something is said of what they do: a title may as well name them. */
const actorAfterComma =
  /, ?(?:ubnd|uy ban nhan dan|chu tich|pho chu tich|hoi dong nhan dan|hdnd|giam doc|van phong|so [a-z]+|thu truong|truong phong|truong ban|cac co quan|cac don vi|cac phong|cac so|toi|co quan|don vi|bo truong|thu tuong|ban thuong vu|dang uy|tinh uy|huyen uy|thanh uy|chi bo|cong an)(?![a-z]|\/)/y;
/** A place or an office that did something: "…, huyện đã đầu tư 12 tỷ đồng". */
const finiteAfterComma =
  /, ?(?:huyện|tỉnh|xã|phường|thành phố|thị xã|địa phương|đơn vị|ngành|trường|chi bộ|đảng bộ|toàn \p{L}+)(?: \p{L}+){0,3} (?:đã|sẽ|phải|chưa|đang) /uy;
const finite =
  / (?:thì|chưa (?:có|được|ban hành)|do (?:không|chưa|đã)|để (?:thực hiện(?! dự án| công trình)|triển khai|lãnh đạo|chỉ đạo|theo dõi|xem xét|làm căn cứ|kịp thời))(?!\p{L})/uy;
const clause =
  / (?:(?:de nghi|yeu cau|nhu sau|co hieu luc|het hieu luc|duoc ban hanh|da (?:duoc|di vao|hoan thanh|co hieu luc|het hieu luc|tao|giup|gop phan|neu|chi ro|xac dinh|quy dinh|de ra)|cu the nhu|la (?:can cu|co so|mot trong|van ban)|cham so voi|ban hanh ngay)(?![a-z])|va (?:cac )?(?:nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ket luan|ke hoach|cong van|huong dan|quy dinh|thong bao|luat|bo luat|phap lenh) (?:so |\d|cua |[a-z]+ [a-z]+ so)|va \d+ (?:ke hoach|van ban|chuong trinh|quyet dinh|cong van|noi dung|nhiem vu)|(?:den|toi) (?:\d+(?:\/\d+|%)|(?:cac|toan the) (?:co quan|don vi|can bo))|\((?:sau day|goi|duoi day|viet tat|gui|kem|co|dinh kem|da|duoc|sua doi,|thay the|dang|qua|theo|tai|khoan|diem|dieu|muc|trang|phu luc)(?![a-z]))/y;

const inQuotes = /(?:(?:về|Về)(?: việc)? )?(?:“[^”]{4,400}”|"[^"]{4,400}"|«[^»]{4,400}»)(?=[ ,;.)]|$)/uy;

/** A title that is set in quotation marks ends with them. */
export function endOfQuoted(text: string, start: number): number | null {
  inQuotes.lastIndex = start;
  return inQuotes.test(text) ? inQuotes.lastIndex : null;
}

/** Letters of "về việc": the verb behind it is the title's own. */
const opening = 8;

/** Where a title ends that no registry knows: before a mark, a clause, or the limit. */
export function endOfTitle(text: string, plain: string, start: number, limit: number): number {
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
      finiteAfterComma.lastIndex = at;
      if (clauseAfterComma.test(plain) || finiteAfterComma.test(text)) break;
      actorAfterComma.lastIndex = at;
      if (actorAfterComma.test(plain) && predicateBehind(text, at + 2)) break;
    } else if (character === ' ' || character === '\u00a0') {
      clause.lastIndex = at;
      if (at - start > opening && (clause.test(plain) || goesOn(text, at))) break;
    }
  }
  return trimmedEnd(text, start, mainClauseIn(text, plain, start, at) ?? at);
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

function goesOn(text: string, at: number): boolean {
  finite.lastIndex = at;
  return finite.test(text);
}
