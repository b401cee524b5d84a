import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UnreadableFile } from '../ooxml/model';

/** Larger files are no administrative draft; they are refused before a byte is read. */
const largest = 256 * 1024 * 1024;

/** The files meant: a folder stands for every .docx under it, in order of name; Word's lock files are left out. */
export function filesOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap((path) => (isFolder(path) ? docxUnder(path) : [path])))];
}

function docxUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.docx$/i.test(entry.name) && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The bytes of a file. Throws UnreadableFile. */
export function bytesOf(path: string): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UnreadableFile('not-found', 'Không tìm thấy tệp.');
  if (!found.isFile()) throw new UnreadableFile('not-a-docx', 'Đây không phải là tệp.');
  if (found.size > largest) throw new UnreadableFile('too-large', 'Tệp quá lớn, không phải là một dự thảo văn bản.');
  try {
    return readFileSync(path);
  } catch {
    throw new UnreadableFile('unsupported', 'Không có quyền đọc tệp này.');
  }
}
