import { checkDraft, type CheckOptions, type CheckResult } from '../check/check';
import { withoutWaived } from '../check/waived';
import { readDraft } from '../draft/read';
import type { DraftDocument } from '../draft/model';
import type { Finding } from '../finding/model';
import { UnreadableFile } from '../ooxml/model';
import { openPackage } from '../ooxml/package';
import { failedReport, fileReport } from '../report/entries';
import type { FileReport } from '../report/model';
import { bytesOf } from './files';
import { choiceNotices, keptIn, nothingKept, waivedNotices, withChoice, type Kept } from './kept';
import { nativeCodec } from './native-codec';

/** A draft with what is said of it. */
export interface Judged extends CheckResult {
  readonly draft: DraftDocument;
  /** What a person lets stand. */
  readonly waived: readonly Finding[];
}

/** Reads and judges bytes; what a person lets stand in the file itself is left out. Throws UnreadableFile. */
export function judge(bytes: Uint8Array, options: CheckOptions, { record, notices }: Kept = keptIn(bytes)): Judged {
  const draft = readDraft(openPackage(bytes, nativeCodec));
  const checked = checkDraft(draft, withChoice(options, record));
  const after = withoutWaived(checked, draft, new Set(record.waivers.map(({ fingerprint }) => fingerprint)));
  const told = [...notices, ...choiceNotices(options, record), ...waivedNotices(after, record)];
  return { draft, ...after.result, notices: [...told, ...after.result.notices], waived: after.findings };
}

/** The report on one file; a file that cannot be read gets a report that says so. */
export function inspect(path: string, options: CheckOptions, ignoreRecord = false): FileReport {
  try {
    const bytes = bytesOf(path);
    const judged = judge(bytes, options, ignoreRecord ? nothingKept : keptIn(bytes));
    return fileReport(path, judged.draft, judged);
  } catch (error) {
    return failedReport(path, reasonOf(error));
  }
}

/** Code and sentence of what went wrong; what nobody foresaw is still one sentence, never a stack trace. */
export function reasonOf(error: unknown): { readonly code: string; readonly message: string } {
  // To a program an empty file is one of those that are no .docx: codes of the command line are a closed list.
  if (error instanceof UnreadableFile)
    return { code: error.code === 'empty' ? 'not-a-docx' : error.code, message: error.message };
  return { code: 'unsupported', message: 'Tệp có cấu trúc mà chương trình chưa đọc được.' };
}
