/** A date as it is written: parts that are blank or missing are null. Offsets are in the text given. */
export interface WrittenDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** `words`: ngày 05 tháng 3 năm 2026; `numeric`: 05/3/2026, 05-3-2026, 05.3.2026. */
  readonly form: 'words' | 'numeric';
  readonly start: number;
  readonly end: number;
}

const blank = String.raw`[\s\u00a0.…_]{0,40}`;
const inWords = new RegExp(
  String.raw`ng(?:à|a)y${blank}(?<day>\d{0,2})${blank}th(?:á|a)ng${blank}(?<month>\d{0,2})${blank}n(?:ă|a)m${blank}(?<year>\d{0,4})`,
  'iu',
);
const inFigures = /(?<![\d/])(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})(?![\d/])/u;

/** The first date in the text, in words before figures; null where there is none. Text in NFC. */
export function findDate(text: string): WrittenDate | null {
  return read(inWords.exec(text), 'words') ?? read(inFigures.exec(text), 'numeric');
}

function read(found: RegExpExecArray | null, form: WrittenDate['form']): WrittenDate | null {
  if (found === null) return null;
  const { day, month, year } = found.groups ?? {};
  return {
    day: figure(day),
    month: figure(month),
    year: year?.length === 4 ? figure(year) : null,
    form,
    start: found.index,
    end: found.index + found[0].length,
  };
}

function figure(digits: string | undefined): number | null {
  return digits === undefined || digits === '' ? null : Number(digits);
}

/** An ISO calendar date, "2023-03-16". */
export type CalendarDate = `${number}-${string}-${string}`;

/** The date as ISO; null when a part is blank or there is no such day. */
export function toIsoDate(date: Pick<WrittenDate, 'day' | 'month' | 'year'>): CalendarDate | null {
  const { day, month, year } = date;
  if (day === null || month === null || year === null) return null;
  if (!isCalendarDate(year, month, day)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** "16/3/2023" */
export function writtenDay(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

/** True for a day that exists; years from 1900 to 2199, which is where documents are dated. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
