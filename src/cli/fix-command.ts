import { cleaned } from '../edits/clean';
import { withoutCustomXml } from '../edits/custom-xml';
import { fixAll, type AppliedFix } from '../edits/fix-all';
import { traceGroups, tracesOf } from '../edits/traces';
import { recordPart } from '../record/model';
import { findingEntry, locationOf } from '../report/entries';
import type { AppliedEntry, FixReport } from '../report/model';
import { fixText, type FixTextOptions } from '../report/fix-text';
import { UsageError, type Arguments } from './arguments';
import { bytesOf } from './files';
import { judge, reasonOf, type Judged } from './inspect';
import { keptIn, nothingKept, recordCodes } from './kept';
import { decidedBy, optionsOf } from './options';
import { mindName, mindSources, put } from './output';
import { paintFor, say, sayWrong } from './terminal';

/** `the-thuc fix`: a copy with every safe fix applied, on request without traces. 0, or 2 where the file cannot be read or the copy not written. */
export function fixCommand(asked: Arguments): number {
  const [path = ''] = asked.paths;
  const output = asked.output ?? '';
  mindName(asked);
  mindSources(asked, [path]);
  const options = optionsOf(asked);
  try {
    const source = bytesOf(path);
    const traces = asked.clean ? tracesOf(source) : [];
    const start = traces.length > 0 ? (cleaned(source, new Set(traceGroups)) ?? source) : source;
    const kept = asked.ignoreRecord ? nothingKept : keptIn(source);
    const { bytes, applied, judged } = fixAll(start, (written) => judge(written, options, kept));
    const stripped = asked.stripRecord ? withoutCustomXml(bytes, recordPart.namespace) : null;
    put(output, stripped ?? bytes, asked.quiet);
    const left = judged.findings.map((finding) => findingEntry(finding, judged.draft));
    const report: FixReport = { version: 1, output, applied: applied.map(appliedEntry), left };
    print(asked.clean ? { ...report, cleaned: traces } : report, asked, {
      byOffice: decidedBy(options.office),
      messages: applied.map(({ finding }) => finding.message),
      judged: judged.anatomy.outOfScope === null,
      notices: [...keptNotices(judged), ...(stripped === null || stripped === bytes ? [] : [strippedNotice])],
    });
    return 0;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    sayWrong(`${path}: ${reasonOf(error).message}`);
    return 2;
  }
}

const strippedNotice = 'Đã gỡ phần Thể Thức ghi trong tệp.';

/** What the report says of the record of the file. */
function keptNotices({ notices }: Judged): readonly string[] {
  return notices.filter(({ code }) => recordCodes.has(code)).map(({ message }) => message);
}

function appliedEntry({ finding, before, after, judged }: AppliedFix<Judged>): AppliedEntry {
  return { rule: finding.rule, location: locationOf(finding.place, judged.draft), before, after };
}

function print(report: FixReport, { format, quiet }: Arguments, more: FixTextOptions): void {
  if (format === 'json') say(`${JSON.stringify(report, null, 2)}\n`);
  else if (!quiet) say(fixText(report, paintFor(true), more));
}
