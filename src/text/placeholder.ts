/** How a note to the author opens: “ghi …”, “tên …”. A note in square brackets that opens otherwise may be a reference. */
export const noteOpenings =
  'ghi|điền|nhập|chọn|tên|số|ngày|nơi|họ|chức vụ|bổ sung|cơ quan|đơn vị|thời gian|địa điểm|nội dung';

/** A place still to be filled, as the product writes it: “[tên đơn vị chủ trì]”. */
export interface Placeholder {
  /** What is asked for, without the brackets and in lower case at the beginning: “tên đơn vị chủ trì”. */
  readonly note: string;
  /** UTF-16 [start, end) of the text given, brackets included. */
  readonly start: number;
  readonly end: number;
}

const note = new RegExp(String.raw`^(?:${noteOpenings})(?![\p{L}\p{N}])[^\]\[\n{}]{0,80}$`, 'u');
const bracketed = new RegExp(String.raw`\[(?<note>(?:${noteOpenings})(?![\p{L}\p{N}])[^\]\[\n{}]{0,80})\]`, 'giu');

/** True for words that, put in square brackets, are known again as a place to fill. */
export function isNote(words: string): boolean {
  return note.test(words);
}

/** The words in square brackets: “[tên đơn vị chủ trì]”. */
export function placeholder(words: string): string {
  return `[${words}]`;
}

/** The places still to be filled in a text in NFC, in their order. Linear. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(bracketed)].map(({ 0: all, index, groups }) => {
    const words = groups?.note ?? '';
    return { note: words.charAt(0).toLowerCase() + words.slice(1), start: index, end: index + all.length };
  });
}

/** A text in NFC with “…” for each place still to be filled, as a hand leaves a blank. */
export function withBlanks(text: string): string {
  return text.includes('[') ? text.replace(bracketed, '…') : text;
}
