import { readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { UnreadableFile } from '../ooxml/model';
import { UsageError } from './arguments';
import { sayWrong } from './terminal';
import { decoded } from './text-file';
import { namedBy } from './wildcard';

/** Larger files are no administrative draft; they are refused before a byte is read. */
const largest = 256 * 1024 * 1024;

/**
 * The files meant, each once: a folder stands for every .docx under it, a name with `*` for all that it fits, in order of
 * name; Word's lock files are left out.
 * Throws UsageError where nothing is left to check.
 */
export function filesOf(paths: readonly string[]): readonly string[] {
  const named = paths.flatMap((path) => (statOf(path) === undefined ? (namedBy(path) ?? path) : path));
  const files = named.flatMap((path) => (statOf(path)?.isDirectory() ? docxUnder(path).sort() : [path]));
  if (files.length === 0) {
    const old = paths.flatMap(oldFilesOf).length;
    const beside = old === 0 ? '' : ` (có ${old} tệp .doc cũ, cần lưu lại thành .docx)`;
    throw new UsageError(`Không có tệp .docx nào trong ${paths.join(', ')}${beside}.`);
  }
  return [...new Set(files)];
}

/** Old .doc files under a folder, which are not read; in order of name. */
export function oldFilesOf(path: string): readonly string[] {
  return statOf(path)?.isDirectory() ? under(path, /\.doc$/i, () => []).sort() : [];
}

/** Says on standard error which old .doc files of the folders are left out, a few of them by name. */
export function mentionOldFiles(paths: readonly string[]): void {
  const old = paths.flatMap(oldFilesOf);
  if (old.length === 0) return;
  const named = old.slice(0, 3).join(', ');
  const more = old.length > 3 ? ` và ${old.length - 3} tệp khác` : '';
  sayWrong(`Chưa đọc ${old.length} tệp .doc cũ: ${named}${more}; cần mở bằng Word và lưu thành .docx.`);
}

/** A folder that cannot be listed stands for itself: reading it then says why. */
function docxUnder(folder: string): string[] {
  return under(folder, /\.docx$/i, (closed) => [closed]);
}

/** Files whose names end so, Word's lock files left out. Links to folders are not followed. */
function under(folder: string, ending: RegExp, closed: (folder: string) => string[]): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return under(path, ending, closed);
      return ending.test(entry.name) && !entry.name.startsWith('~$') ? [path] : [];
    });
  } catch {
    return closed(folder);
  }
}

/** Undefined for what is not there, or stands behind a door that does not open. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** True where two names lead to one file: through links, relative paths, or another letter case of the same name. */
export function sameFile(one: string, other: string): boolean {
  const [a, b] = [statOf(one), statOf(other)];
  const sameNode = a !== undefined && b !== undefined && a.ino !== 0 && a.ino === b.ino && a.dev === b.dev;
  return sameNode || real(one) === real(other);
}

/** The path with its links followed as far as there is something to follow. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** The bytes of a file. Throws UnreadableFile. */
export function bytesOf(path: string): Uint8Array {
  const found = statOf(path);
  if (found === undefined) throw new UnreadableFile('not-found', 'Không tìm thấy tệp.');
  if (found.isDirectory()) throw new UnreadableFile('unsupported', 'Đây là thư mục, hoặc thư mục không mở được.');
  if (!found.isFile()) throw new UnreadableFile('not-a-docx', 'Đây không phải là tệp văn bản Word (.docx).');
  if (found.size > largest) throw new UnreadableFile('too-large', 'Tệp quá lớn, không phải là một dự thảo văn bản.');
  try {
    return readFileSync(path);
  } catch (error) {
    const gone = (error as { readonly code?: string }).code === 'ENOENT';
    throw gone
      ? new UnreadableFile('not-found', 'Không tìm thấy tệp.')
      : new UnreadableFile('unsupported', 'Không mở được tệp này để đọc.');
  }
}

/** The text of a file, or of standard input where the path is "-". Throws UnreadableFile. */
export function textOf(path: string): string {
  return decoded(path === '-' ? standardInput() : bytesOf(path));
}

function standardInput(): Uint8Array {
  try {
    return readFileSync(0);
  } catch {
    throw new UnreadableFile('unsupported', 'Không đọc được đầu vào chuẩn.');
  }
}
