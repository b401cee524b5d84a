/** Degrees, honours and forms of address that are written before a person's name, as alternatives of a pattern. */
export const degrees =
  'PGS|GS|TSKH|TS|ThS|Ths|THS|BSCK(?:II|I|2|1)|BS|DS|KTS|KS|CN|LS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|AHLĐ|CK(?:II|I|2|1)|Phó Giáo sư|Giáo sư|Tiến s[ĩỹ]|Thạc s[ĩỹ]|Bác s[ĩỹ]|Dược s[ĩỹ]|Kỹ sư|Cử nhân|Luật sư|Nhà giáo ưu tú|Đồng chí|Đ/c';

/** Ranks of the armed forces, as alternatives of a pattern. */
export const ranks = '(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)';

const before = new RegExp(`^(?:(?:${degrees}|${ranks})(?!\\p{L})[.,\\s]*){1,5}(?=\\p{L})`, 'u');

/** What stands before a name: “TS. ”, “Đại tá ”; empty where the name stands alone. Text in NFC. */
export function degreeBefore(name: string): string {
  return before.exec(name)?.[0] ?? '';
}
