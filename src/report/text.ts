import { codeForPeople } from './codes';
import { componentNames, kindNames, severityNames, systemNames } from './names';
import { partWords } from './place-words';
import type { FileReport, FindingEntry, Location } from './model';

/** How words are made to stand out; the identity where the output is no terminal. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green', text: string) => string;

/** No colours. */
export const plain: Paint = (_, text) => text;

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** No rule's level is the office's own. */
export const nobody: ReadonlySet<string> = new Set();

/**
 * The report on one file, for a person at a terminal. Paragraphs and characters count from 1; a finding of a rule whose
 * level is the office's own says so.
 */
export function fileText(report: FileReport, paint: Paint = plain, byOffice: ReadonlySet<string> = nobody): string {
  if (report.error !== null)
    return `${paint('bold', report.path)}\n  ${paint('red', report.error.message)} (${codeForPeople(report.error.code)})\n`;
  const lines = [
    heading(report, paint),
    ...report.notices.map((notice) => `  ${paint('dim', '·')} ${notice.message}`),
    ...findingsText(report.path, report.findings, paint, byOffice),
    ...uncheckedText(report, paint),
    `  ${summaryText(report, paint)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function heading(report: FileReport, paint: Paint): string {
  return [paint('bold', report.path), ...factsOf(report)].join(' · ');
}

/** Kind, convention and day of a document, as far as they are known. */
export function factsOf({ kind, system, date }: FileReport): readonly string[] {
  const facts = [
    kind === null ? null : kindNames[kind],
    system === null ? null : systemNames[system],
    date === null ? null : day(date),
  ];
  return facts.filter((fact) => fact !== null);
}

/** Places and severities stand in columns of their own. */
export function findingsText(
  path: string,
  findings: readonly FindingEntry[],
  paint: Paint,
  byOffice: ReadonlySet<string>,
): string[] {
  const places = findings.map(({ location }) => placeText(path, location));
  const width = Math.max(0, ...places.map((place) => place.length));
  return findings.map((finding, i) =>
    findingText((places[i] ?? '').padEnd(width), finding, paint, byOffice.has(finding.rule)),
  );
}

/** Stands in the column of the severities for what `fix` has put right. */
export const doneMark = 'đã sửa';

/** How wide that column is. */
export const markWidth = Math.max(...[...Object.values(severityNames), doneMark].map((name) => name.length));

function findingText(place: string, finding: FindingEntry, paint: Paint, byOffice: boolean): string {
  const { severity, message, actual, expected, basis, component, rule, fixable } = finding;
  const name = severityNames[severity].padEnd(markWidth);
  const lines = [`  ${place} ${paint(colours[severity], name)} ${message}`];
  if (actual !== null && expected !== null) lines.push(`      ${changeText(actual, expected, paint)}`);
  const source = basis === null ? componentNames[component] : `${basis.clause}, ${basis.instrument}`;
  const more = [...(byOffice ? ['mức do cơ quan chọn'] : []), ...(fixable ? ['tự sửa được'] : [])];
  lines.push(`      ${paint('dim', [source, rule, ...more].join(' · '))}`);
  return lines.join('\n');
}

/**
 * "thu-muc/cong-van.docx:5:9:", the file as it was given, so that editors and terminals open it; the part is named where it
 * is not the body.
 */
export function placeText(file: string, location: Location | null): string {
  if (location === null) return `${file}:`;
  const part = location.part === 'body' ? '' : `${partWords(location.part).toLocaleLowerCase('vi')}:`;
  if (location.paragraph === null) return `${file}:${part}`;
  return `${file}:${part}${location.paragraph + 1}:${location.start + 1}:`;
}

/** The words as they stand and as they should. */
export function changeText(before: string, after: string, paint: Paint): string {
  return `${shown(before)} ${paint('dim', '→')} ${paint('green', shownAfter(after))}`;
}

/** Words as they should stand; what is to be taken out is named. */
export function shownAfter(text: string): string {
  return text === '' ? '(bỏ)' : shown(text);
}

/** Blanks at either end, and a blank alone, are drawn, and nothing is named: nobody sees them otherwise. */
export function shown(text: string): string {
  if (text === '') return '(chưa có)';
  return text
    .replace(/^[ \u00a0]+|(?<![ \u00a0])[ \u00a0]+$/g, (blanks) => '␣'.repeat(blanks.length))
    .replaceAll('\n', ' ⏎ ');
}

/** The components that could not be looked at, by name; empty for none. */
export function uncheckedNames({ unchecked }: FileReport): string {
  return unchecked.map((component) => componentNames[component]).join('; ');
}

function uncheckedText(report: FileReport, paint: Paint): string[] {
  const names = uncheckedNames(report);
  if (names === '') return [];
  return [`  ${paint('yellow', 'chưa kiểm tra được')} ${names}`];
}

/** Whether it may be signed, and how many findings of each severity. */
export function summaryText({ outOfScope, summary, unchecked }: FileReport, paint: Paint = plain): string {
  if (outOfScope !== null) return paint('dim', 'Không kiểm tra.');
  const { errors, warnings, infos, readyToSign } = summary;
  const counts = [
    [errors, 'lỗi'],
    [warnings, 'nên xem'],
    [infos, 'góp ý'],
    [unchecked.length, 'chưa kiểm tra được'],
  ] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  return `${[stateText(readyToSign, warnings, paint), ...said].join(' · ')}.`;
}

/** As the pane says it: what may be signed but has something worth a look is not called ready. */
function stateText(readyToSign: boolean, warnings: number, paint: Paint): string {
  if (!readyToSign) return paint('bold', 'Chưa sẵn sàng trình ký');
  return warnings === 0
    ? paint('green', 'Sẵn sàng trình ký')
    : paint('yellow', 'Không thấy lỗi, xem các mục nên xem trước khi trình ký');
}

function day(date: string): string {
  const [year, month, dayOfMonth] = date.split('-');
  return `${dayOfMonth}/${month}/${year}`;
}
