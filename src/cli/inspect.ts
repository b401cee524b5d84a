import { checkDraft, type CheckOptions, type CheckResult } from '../check/check';
import { readDraft } from '../draft/read';
import type { DraftDocument } from '../draft/model';
import { UnreadableFile } from '../ooxml/model';
import { openPackage } from '../ooxml/package';
import { failedReport, fileReport } from '../report/entries';
import type { FileReport } from '../report/model';
import { bytesOf } from './files';
import { nativeCodec } from './native-codec';

/** A draft with what is said of it. */
export interface Judged extends CheckResult {
  readonly draft: DraftDocument;
}

/** Reads and judges bytes. Throws UnreadableFile. */
export function judge(bytes: Uint8Array, options: CheckOptions): Judged {
  const draft = readDraft(openPackage(bytes, nativeCodec));
  return { draft, ...checkDraft(draft, options) };
}

/** The report on one file; a file that cannot be read gets a report that says so. */
export function inspect(path: string, options: CheckOptions): FileReport {
  try {
    const judged = judge(bytesOf(path), options);
    return fileReport(path, judged.draft, judged);
  } catch (error) {
    return failedReport(path, reasonOf(error));
  }
}

/** Code and sentence of what went wrong; what nobody foresaw is still one sentence, never a stack trace. */
export function reasonOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof UnreadableFile) return { code: error.code, message: error.message };
  return { code: 'unsupported', message: 'Tệp có cấu trúc mà chương trình chưa đọc được.' };
}
