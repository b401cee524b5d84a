import type { Part } from '../../anatomy/model';
import { find, type Words } from '../words';

const degree =
  'PGS|GS|TSKH|TS|ThS|Ths|THS|BSCK(?:II|I|2|1)|BS|DS|KTS|KS|CN|LS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|AHLĐ|CK(?:II|I|2|1)|Phó Giáo sư|Giáo sư|Tiến s[ĩỹ]|Thạc s[ĩỹ]|Bác s[ĩỹ]|Dược s[ĩỹ]|Kỹ sư|Cử nhân|Luật sư|Nhà giáo ưu tú|Đồng chí|Đ/c';
const rank = '(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)';

/** What stands before the name; “Ông”, “Bà” only before three words or more, for both are surnames too. */
const beforeIt = new RegExp(
  `^(?<before>(?:(?:${degree}|${rank})(?!\\p{L})[.,\\s]*){1,5}|(?:Ông|Bà)[.:\\s]+(?=\\p{L}+\\s+\\p{L}+\\s+\\p{L}))(?=\\p{L})`,
  'du',
);

/** Ranks, degrees and forms of address before a person's name, with the blank after them. */
export function beforeName(part: Part): Words | undefined {
  return find(part, beforeIt)?.before;
}

/** True for a rank of the armed forces. */
export function isRank(words: string): boolean {
  return new RegExp(`^${rank}`, 'u').test(words.normalize('NFC'));
}
