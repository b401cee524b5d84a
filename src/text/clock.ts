import type { CalendarDate } from './dates';

/** The calendar day where the author sits. */
export function dayOf(date: Date): CalendarDate {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Hours and minutes where the author sits: “09:12”. */
export function clockOf(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
