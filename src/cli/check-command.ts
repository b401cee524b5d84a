import type { CheckReport, FileReport } from '../report/model';
import { reportPage } from '../report/html';
import { findingLines, findingTable } from '../report/rows';
import { runText } from '../report/run-text';
import { fileText } from '../report/text';
import type { Arguments } from './arguments';
import { filesOf, mentionOldFiles } from './files';
import { inspectAll } from './pool';
import { decidedBy, optionsOf } from './options';
import { deliver, mindSources } from './output';
import { sayWrong, paintFor, progress } from './terminal';

/** `the-thuc check`: 0 no error-level finding, 1 at least one, 2 a file that could not be read. */
export async function checkCommand(asked: Arguments): Promise<number> {
  const options = optionsOf(asked);
  const files = filesOf(asked.paths);
  mindSources(asked, files);
  const bar = progress(files.length, asked.quiet);
  const reports = await inspectAll(files, { ...asked, asOf: options.asOf }, bar.step);
  bar.end();

  if (!asked.quiet) mentionOldFiles(asked.paths);
  for (const { path, error } of reports) {
    if (error !== null) sayWrong(`${path}: ${error.message}`);
  }
  deliver(asked, textOf(reports, asked, decidedBy(options.office)));
  return statusOf(reports);
}

function textOf(
  reports: readonly FileReport[],
  { format, output, quiet }: Arguments,
  byOffice: ReadonlySet<string>,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ version: 1, files: reports } satisfies CheckReport, null, 2)}\n`;
    case 'ndjson':
      return findingLines(reports);
    case 'csv':
      return findingTable(reports);
    case 'html':
      return reportPage(quiet ? reports.filter(hasSomething) : reports, byOffice);
    case 'text':
      break;
  }
  const paint = paintFor(output === null);
  // On the screen a file that cannot be read is told by its line on standard error, once.
  const readable = output === null ? reports.filter(({ error }) => error === null) : reports;
  const shown = quiet ? readable.filter(hasSomething) : readable;
  const whole = quiet ? '' : runText(reports, paint);
  return [...shown.map((report) => fileText(report, paint, byOffice)), ...(whole === '' ? [] : [whole])].join('\n');
}

/** Something to be looked at: a finding, or what keeps a judged file from being ready to sign, such as a part not read. */
function hasSomething({ error, findings, outOfScope, summary }: FileReport): boolean {
  return error !== null || findings.length > 0 || (outOfScope === null && !summary.readyToSign);
}

function statusOf(reports: readonly FileReport[]): number {
  if (reports.some((report) => report.error !== null)) return 2;
  return reports.some((report) => report.summary.errors > 0) ? 1 : 0;
}
