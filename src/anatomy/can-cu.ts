import type { Paragraph } from '../draft/model';
import { isUpper } from '../text/letter-case';

const ground = /^[\s\-–+]*(?:Căn cứ|CĂN CỨ|căn cứ|Theo|Xét|Thực hiện|Trên cơ sở|Được sự)\s/u;
const strong = /^[\s\-–+]*(?:Căn cứ|CĂN CỨ|căn cứ|Theo đề nghị|Xét đề nghị|Xét)\s/u;
const runsOn = /(?:như sau|sau đây|cụ thể|gồm)\s*:?\s*$|:\s*$/u;
const enactingWords = /^\s*(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ|KẾT LUẬN|QUY ĐỊNH)\s*:?\s*$/u;
/** "Q U Y Ế T  Đ Ị N H :", without its blanks. */
const enactingSpaced = /^QUYẾT(?:ĐỊNH|NGHỊ):$/u;
const enactingInSmall = /^\s*Quyết (?:định|nghị)\s*:\s*$/iu;

/** How many of the paragraphs, counted from the first, are căn cứ lines. */
export function countGrounds(body: readonly Paragraph[]): number {
  let last = 0;
  for (let i = 0; i < body.length; i++) {
    const paragraph = body[i];
    if (paragraph === undefined || !isGround(paragraph, body[i + 1], i > 0)) break;
    last = i + 1;
  }
  return last;
}

/** True for the line that enacts ("QUYẾT ĐỊNH:", "QUYẾT NGHỊ:"), in small letters too where it is centred. */
export function isEnacting(paragraph: Paragraph): boolean {
  const { text, format } = paragraph;
  if (text.length > 40) return isEnactedBy(paragraph);
  const words = text.normalize('NFC');
  if (
    enactingWords.test(words) ||
    enactingSpaced.test(words.replace(/\s/gu, '')) ||
    (format.alignment === 'center' && enactingInSmall.test(words))
  )
    return true;
  return isEnactedBy(paragraph);
}

/** The same with who enacts on one line: "BAN CHẤP HÀNH ĐẢNG BỘ XÃ QUYẾT ĐỊNH". */
function isEnactedBy({ text, format }: Paragraph): boolean {
  if (format.alignment !== 'center' || text.length > 150) return false;
  const words = text.normalize('NFC');
  return isUpper(words) && /\sQUYẾT (?:ĐỊNH|NGHỊ)\s*:?\s*$/u.test(words);
}

/** One line of a block: its first word, its last mark, and what stands before and after it. */
function isGround(paragraph: Paragraph, next: Paragraph | undefined, inBlock: boolean): boolean {
  const start = startOf(paragraph);
  if (!ground.test(start) || paragraph.cell !== null) return false;
  const end = paragraph.text.slice(-40).normalize('NFC').trimEnd();
  if (runsOn.test(end)) return false;
  if (/[;,]$/u.test(end)) return true;
  const followed = next !== undefined && (isEnacting(next) || strong.test(startOf(next)) || isAuthorityLine(next));
  if (followed && strong.test(start)) return true;
  const slanted = paragraph.runs.every((run) => run.format.italic || run.text.trim() === '');
  return strong.test(start) && (slanted || (inBlock && /[.\p{L}\p{N})”"]$/u.test(end) && paragraph.text.length < 260));
}

function startOf({ text }: Paragraph): string {
  return text.slice(0, 40).normalize('NFC');
}

const whoEnacts =
  /^\s*(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG|(?:UỶ|ỦY) BAN|HỘI ĐỒNG|BAN (?:THƯỜNG VỤ|CHẤP HÀNH)|(?:TỈNH|THÀNH|ĐẢNG) (?:UỶ|ỦY))\s/u;

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN …": who enacts, set in the middle or known by the words. */
export function isAuthorityLine({ text, format }: Paragraph): boolean {
  if (text.length >= 140) return false;
  const words = text.normalize('NFC');
  return (format.alignment === 'center' || whoEnacts.test(words)) && isUpper(words);
}
