import type { Said } from './model';
import { endOfQuoted, endOfTitle } from './title-end';

/** Words that a title begins with behind an issuer or a date; behind a bare number only `always` are sure. */
const starters = [
  'quy dinh|quy che|quy trinh|ban hanh|huong dan|phe duyet|sua doi|bo sung|bai bo|huy bo|cong bo|thanh lap|kien toan|giao',
  'dieu chinh|dieu dong|bo nhiem|tiep nhan|chi tiet|thi hanh|thong qua|cong nhan|uy quyen|phan cong|phan bo|chap thuan',
  'mot so|trien khai|to chuc|tiep tuc|tang cuong|day manh|chan chinh|nang cao|thuc hien|xu ly|ap dung|dinh muc|dinh chinh',
  'doi voi viec|phat dong|tong ket|so ket|bao dam|dam bao|dau tu|tinh gian|phan cap|danh gia|huong ung|xay dung|xep loai',
  'ket luan|kiem tra|giam sat|ra soat|hanh dong|phong, chong|phong chong|chuyen doi|khac phuc|ung pho|khen thuong|thu hoi',
  'tuyen truyen|pho bien|dao tao|boi duong|quan ly|lay y kien|cung cap|thanh tra|tieu chuan|tieu chi|che do|danh muc',
].join('|');
const always =
  /(?<comma>,?) {1,2}(?:["“«]?)(?:ve|v\/v|quy dinh|ban hanh|huong dan|phe duyet|sua doi|thanh lap)(?![a-z])/y;
const afterIssuer = new RegExp(String.raw`(?<comma>) {1,2}(?:["“«]?)(?:ve|v/v|${starters})(?![a-z])`, 'y');
const quoted = / ?[“"«](?=[^”"»]{8,300}[”"»])/y;
/** "Tiếp theo Công văn số … về việc trên": what the letter in hand is about, no title. */
const noTitle = /(?:ve|v\/v) (?:viec|van de|noi dung) (?:tren|nay|neu tren|do)(?![a-z])/y;

/** "báo cáo … về Văn phòng Đảng ủy": whom something is sent to. */
const towards =
  /về (?:Văn phòng|Ủy ban nhân dân|UBND|Sở \p{Lu}|Phòng \p{Lu}|Ban (?:Tổ chức|Tuyên giáo|Thường vụ|Xây dựng Đảng)|(?:Đảng|Huyện|Tỉnh|Thành) ủy)/uy;

/** A comma that no title has before it; only where an official title follows. */
const comma = /(?<comma>,) {1,2}/y;

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
  if (found === null && named && known !== undefined) {
    comma.lastIndex = at;
    found = comma.exec(plain);
    if (found !== null && known(comma.lastIndex) === null) found = null;
  }
  if (found === null) return null;
  // Behind a bare number "quy định", "ban hành" are as soon what the sentence says of it: only a known title is one.
  if (!named && !/(?:ve|v\/v)$/.test(found[0]) && known?.(at + /^[ ,]*/.exec(found[0])![0].length) == null) return null;
  const start = at + /^[ ,]*/.exec(found[0])![0].length;
  noTitle.lastIndex = start;
  towards.lastIndex = start;
  if (noTitle.test(plain) || towards.test(text)) return null;
  const end =
    known?.(start) ?? endOfQuoted(text, start) ?? endOfTitle(text, plain, start, Math.min(limit, start + longestTitle));
  if (end <= start) return null;
  return {
    value: withSingleBlanks(text.slice(start, end)),
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

const oddBlank = /[\t\n\r\u00a0]| {2}/;

function withSingleBlanks(words: string): string {
  return oddBlank.test(words) ? words.replace(/[\s\u00a0]+/gu, ' ') : words;
}
