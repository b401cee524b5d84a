import { isCalendarDate, type CalendarDate } from './dates';

/** A date in running text: “ngày 05 tháng 3 năm 2026”, “05/3/2026”, “ngày 05/3”. Parts not written are null. */
export interface DateMention {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** Offsets in the text given, the word “ngày” with it. */
  readonly start: number;
  readonly end: number;
  /** Written with “ngày”: figures alone may be something else. */
  readonly named: boolean;
}

/**
 * A date without “ngày” needs its year; fractions, scores and symbols are no dates. The first letter is looked at before
 * anything else: a lookbehind tried at every character would be the dearest part.
 */
const mention =
  /(?=[Nn\d])(?<![\p{L}\d/.,-])(?:[Nn]gày {1,2}(?<d1>\d{1,2}) {1,2}tháng {1,2}(?<m1>\d{1,2})(?: {1,2}năm {1,2}(?<y1>\d{4}))?|(?<n2>[Nn]gày {1,2})?(?<d2>\d{1,2})(?<dau>[/.-])(?<m2>\d{1,2})\k<dau>(?<y2>\d{4})|[Nn]gày {1,2}(?<d3>\d{1,2})[/-](?<m3>\d{1,2}))(?![\d/%]|[.,-]\d)/gu;

/** The dates of a text in NFC, no-break spaces as spaces. Linear. */
export function dateMentionsIn(text: string): readonly DateMention[] {
  return [...text.matchAll(mention)].map(({ groups = {}, index, 0: all }) => {
    const { d1, m1, y1, n2, d2, m2, y2, d3, m3 } = groups as Readonly<Record<string, string | undefined>>;
    const year = y1 ?? y2;
    return {
      day: Number(d1 ?? d2 ?? d3),
      month: Number(m1 ?? m2 ?? m3),
      year: year === undefined ? null : Number(year),
      start: index,
      end: index + all.length,
      named: d2 === undefined || n2 !== undefined,
    };
  });
}

/** The date in a year; null where there is no such day. */
export function inYear({ day, month }: Pick<DateMention, 'day' | 'month'>, year: number): CalendarDate | null {
  if (!isCalendarDate(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The mention as a date; null without a year or where there is no such day. */
export function dateOf(written: DateMention): CalendarDate | null {
  return written.year === null ? null : inYear(written, written.year);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Days from the one to the other; negative where the other is earlier. */
export function daysBetween(one: CalendarDate, other: CalendarDate): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);
}

/** “15/3/2026”, “05/02/2026”, as dates are written in figures. */
export function inFigures(date: CalendarDate): string {
  const [year, month, day] = date.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
