import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { UsageError, type Arguments } from './arguments';
import { sameFile, statOf } from './files';
import { say, sayWrong } from './terminal';

/** The report, to standard output or to the file that was asked for. Throws UsageError. */
export function deliver(asked: Pick<Arguments, 'output' | 'quiet'>, report: string): void {
  if (asked.output === null) say(report);
  else put(asked.output, report, asked.quiet);
}

/** A whole file; that another stood there is said on standard error, unless it was the same. Throws UsageError. */
export function put(path: string, content: string | Uint8Array, quiet: boolean): void {
  const replaces = !quiet && holdsOther(path, content);
  write(path, content);
  if (replaces) sayWrong(`Đã ghi đè tệp có sẵn ${path}.`);
}

/** Endings of files of another sort: a document under such a name could not be opened. */
const foreign = /\.(?:doc|dot|rtf|odt|pdf|xlsx?|ods|pptx?|txt|md|csv|json|ndjson|html?|xml|zip)$/i;

/** A document is not written under a name of another sort of file, nor where a folder stands. Throws UsageError. */
export function mindName({ command, output }: Arguments): void {
  if (output === null) return;
  const found = statOf(output);
  if (found?.isDirectory() === true)
    throw new UsageError(`${output} là thư mục; lệnh ${command} cần tên tệp .docx để ghi.`);
  const device = found !== undefined && !found.isFile();
  if (!device && foreign.test(output))
    throw new UsageError(`Lệnh ${command} ghi văn bản Word; “${output}” mang đuôi của loại tệp khác, cần đuôi .docx.`);
}

/** A result is never written over what it is made from: drafts, and the files named by options. Throws UsageError. */
export function mindSources(asked: Arguments, drafts: readonly string[]): void {
  const { output } = asked;
  if (output === null) return;
  if (drafts.some((draft) => sameFile(draft, output)))
    throw new UsageError('Tệp kết quả trùng với tệp gốc; hãy đặt tên khác.');
  for (const source of [asked.profile, asked.clauses, asked.catalogue, asked.rules]) {
    if (source !== null && sameFile(source, output))
      throw new UsageError(`Tệp kết quả trùng với tệp ${source}; hãy đặt tên khác.`);
  }
}

/** Writes a whole file or none: beside it first, then in its place; a device is written to directly. Throws UsageError. */
export function write(path: string, content: string | Uint8Array): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) {
      writeFileSync(path, content);
      return;
    }
    writeFileSync(beside, content);
    renameSync(beside, found === undefined ? path : realpathSync(path));
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    const why = reasons[(error as { readonly code?: string }).code ?? ''];
    throw new UsageError(`Không ghi được tệp ${path}${why === undefined ? '' : `: ${why}`}.`);
  }
}

/** Why a file cannot be written, by the code of the system. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'chưa có thư mục ấy',
  ENOTDIR: 'chưa có thư mục ấy',
  EISDIR: 'đó là thư mục',
  EACCES: 'không có quyền ghi ở đó',
  EPERM: 'không có quyền ghi ở đó, hoặc tệp đang mở trong chương trình khác',
  EBUSY: 'tệp đang mở trong chương trình khác',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
};

/** True where a file with other content stands. */
function holdsOther(path: string, content: string | Uint8Array): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.size === 0) return false;
    const bytes = Buffer.from(content);
    return found.size !== bytes.length || !readFileSync(path).equals(bytes);
  } catch {
    return true;
  }
}
