import { UnreadableFile } from '../ooxml/model';

const marks = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

/**
 * The text of a .txt file: UTF-8, with or without its mark, or UTF-16 with its mark, as Notepad writes it. Throws
 * UnreadableFile for anything else: letters guessed wrong would be reported as somebody's mistakes.
 */
export function decoded(bytes: Uint8Array): string {
  const wide = marks.find(([, first, second]) => bytes[0] === first && bytes[1] === second)?.[0] ?? null;
  const text = wide === null ? utf8(bytes) : new TextDecoder(wide).decode(bytes);
  if (text.includes('\0'))
    throw new UnreadableFile('unsupported', 'Tệp không phải là tệp chữ, hoặc không ghi bằng mã UTF-8.');
  return text;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('unsupported', 'Tệp chữ không ghi bằng mã UTF-8; cần lưu lại bằng mã UTF-8.');
  }
}
