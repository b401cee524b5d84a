import Papa from 'papaparse';
import type { FileReport, FindingEntry } from './model';
import { componentNames, severityNames } from './names';
import { partWords } from './place-words';

/** `check --format ndjson`: one line a finding, as the JSON report has it, with its file; one line a file that cannot be read. */
export function findingLines(reports: readonly FileReport[]): string {
  const lines = reports.flatMap(({ path, error, findings }): readonly object[] =>
    error === null ? findings.map((finding) => ({ path, ...finding })) : [{ path, error }],
  );
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

const headings = [
  'Tệp',
  'Phần',
  'Đoạn',
  'Chữ',
  'Mức',
  'Thành phần',
  'Nội dung',
  'Đang viết',
  'Cần viết',
  'Căn cứ',
  'Quy tắc',
  'Tự sửa được',
] as const;

/** What a table would reckon instead of showing: `=`, `+`, `-`, `@`, wide ones too, a tab or a break before them. */
const formula = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * `check --format csv`: a row a finding, for a table; RFC 4180 with the mark that tells Excel the letters are UTF-8. Paragraphs
 * and characters count from 1. A cell that would be reckoned as a formula begins with `'`.
 */
export function findingTable(reports: readonly FileReport[]): string {
  const rows = reports.flatMap((report) =>
    report.error === null
      ? report.findings.map((finding) => rowOf(report.path, finding))
      : [[report.path, '', '', '', 'không đọc được', '', report.error.message, '', '', '', '', '']],
  );
  const table = Papa.unparse([[...headings], ...rows], { newline: '\r\n', escapeFormulae: formula });
  return `\ufeff${table}\r\n`;
}

function rowOf(path: string, finding: FindingEntry): readonly (string | number)[] {
  const { severity, component, message, actual, expected, basis, rule, fixable, location } = finding;
  return [
    path,
    location === null ? '' : partWords(location.part),
    ...(location?.paragraph == null ? ['', ''] : [location.paragraph + 1, location.start + 1]),
    severityNames[severity],
    componentNames[component],
    message,
    actual ?? '',
    expected ?? '',
    basis === null ? '' : `${basis.clause}, ${basis.instrument}`,
    rule,
    fixable ? 'có' : 'không',
  ];
}
