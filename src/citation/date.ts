import { toIsoDate } from '../text/dates';
import type { SaidDate } from './model';

const lead = String.raw` {0,2}(?<mark>[(,]?) {0,2}(?:(?:duoc )?(?:ky )?ban hanh |ky |de )?`;
const figures = new RegExp(
  String.raw`${lead}(?:(?:cung )?ngay {0,2})?(?<day>\d{1,2}) ?(?<sep>[/.-]) ?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})(?![\d/])`,
  'y',
);
/** "ngày 12/3/24": a year of two figures, only behind the word "ngày". */
const shortYear = new RegExp(
  String.raw`${lead}(?:cung )?ngay {0,2}(?<day>\d{1,2}) ?(?<sep>[/.-]) ?(?<month>\d{1,2}) ?\k<sep> ?(?<year>\d{2})(?!\d| ?[/-])(?![.,]\d)`,
  'y',
);
const words = new RegExp(
  String.raw`${lead}(?:cung )?ngay {0,2}(?<day>\d{1,2}) {0,2},? ?thang {0,2}(?<month>\d{1,2}) {0,2},? ?nam {0,2}(?<year>\d{4})(?!\d)`,
  'y',
);
const yearOnly = new RegExp(
  String.raw`${lead}(?:thang {0,2}\d{1,2} ?(?:/|nam) ?|nam {0,2})(?<year>\d{4})(?!\d)(?! ?[-–] ?\d)`,
  'y',
);
const bareYear = / (?<year>(?:19|20)\d\d)(?![\d/-])(?= ?[,;.)]| |$)/y;

/** A date that stands at the offset, and how it is set off: by a comma, in brackets. */
export type DateThere = SaidDate & { readonly comma: boolean; readonly bracketed: boolean };

/** The date at an offset of plain text, blanks before it; null where none stands there. */
export function dateAt(plain: string, at: number, options: { readonly bare?: boolean } = {}): DateThere | null {
  const code = plain.charCodeAt(at);
  if (code !== 32 && code !== 44 && code !== 40) return null;
  return (
    read(words, plain, at, 'words') ??
    read(figures, plain, at, 'numeric') ??
    read(shortYear, plain, at, 'numeric') ??
    read(yearOnly, plain, at, 'year') ??
    (options.bare === true ? read(bareYear, plain, at, 'year') : null)
  );
}

/** Two figures are of this century below 50, of the last from there. */
function fullYear(year: number): number {
  if (year > 99) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function read(pattern: RegExp, plain: string, at: number, style: SaidDate['style']): DateThere | null {
  pattern.lastIndex = at;
  const found = pattern.exec(plain);
  if (found === null) return null;
  const { day, month, year = '', mark = '' } = found.groups ?? {};
  const value =
    day === undefined || month === undefined
      ? (year as `${number}`)
      : toIsoDate({ day: Number(day), month: Number(month), year: fullYear(Number(year)) });
  const bracketed = mark === '(' && plain.charAt(pattern.lastIndex) === ')';
  if (mark === '(' && !bracketed) return null;
  const start = at + /^[ (,]*/.exec(found[0])![0].length;
  return { value, style, start, end: pattern.lastIndex + (bracketed ? 1 : 0), comma: mark === ',', bracketed };
}
