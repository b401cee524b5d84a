import type { CheckReport, FileReport } from '../report/model';
import { fileText } from '../report/text';
import { UsageError, type Arguments } from './arguments';
import { filesOf, mentionOldFiles, sameFile } from './files';
import { inspectAll } from './pool';
import { decidedBy, optionsOf } from './options';
import { say, sayWrong, paintFor, progress, write } from './terminal';

/** `the-thuc check`: 0 no error-level finding, 1 at least one, 2 a file that could not be read. */
export async function checkCommand(asked: Arguments): Promise<number> {
  const options = optionsOf(asked);
  const files = filesOf(asked.paths);
  const { output } = asked;
  if (output !== null && files.some((file) => sameFile(file, output)))
    throw new UsageError('Tệp báo cáo trùng với tệp được kiểm tra; hãy đặt tên khác.');
  const bar = progress(files.length, asked.quiet);
  const reports = await inspectAll(files, { ...asked, asOf: options.asOf }, bar.step);
  bar.end();

  if (!asked.quiet) mentionOldFiles(asked.paths);
  for (const { path, error } of reports) {
    if (error !== null) sayWrong(`${path}: ${error.message}`);
  }
  const report = textOf(reports, asked, decidedBy(options.office));
  if (output === null) say(report);
  else write(output, report);
  return statusOf(reports);
}

function textOf(
  reports: readonly FileReport[],
  { format, output, quiet }: Arguments,
  byOffice: ReadonlySet<string>,
): string {
  if (format === 'json') return `${JSON.stringify({ version: 1, files: reports } satisfies CheckReport, null, 2)}\n`;
  const paint = paintFor(output === null);
  const shown = quiet ? reports.filter((report) => report.error !== null || report.findings.length > 0) : reports;
  return shown.map((report) => fileText(report, paint, byOffice)).join('\n');
}

function statusOf(reports: readonly FileReport[]): number {
  if (reports.some((report) => report.error !== null)) return 2;
  return reports.some((report) => report.summary.errors > 0) ? 1 : 0;
}
