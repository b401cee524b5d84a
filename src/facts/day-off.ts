import type { FactDate } from './model';
import { fixedHolidays, lunarHolidays, workedSaturdays } from './days-off';

/** Why offices are closed on the day: “thứ Bảy”, “Chủ nhật”, or the name of the holiday; null on a working day. */
export function dayOffOf(date: FactDate): { readonly name: string; readonly holiday: boolean } | null {
  const holiday = holidayOf(date);
  if (holiday !== null) return { name: holiday, holiday: true };
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0) return { name: 'Chủ nhật', holiday: false };
  return weekday === 6 && !workedSaturdays.includes(date) ? { name: 'thứ Bảy', holiday: false } : null;
}

/** Days of Tết that are off in every year: the last of the old year and the first three of the new. */
const tet = { from: -1, to: 2 };

function holidayOf(date: FactDate): string | null {
  const fixed = fixedHolidays.find(({ day }) => date.endsWith(day));
  if (fixed !== undefined) return fixed.name;
  const year = lunarHolidays.find(({ newYear }) => newYear.slice(0, 4) === date.slice(0, 4));
  if (year === undefined) return null;
  if (year.gioTo === date) return 'Ngày Giỗ Tổ Hùng Vương';
  const since = (Date.parse(date) - Date.parse(year.newYear)) / 86_400_000;
  return since >= tet.from && since <= tet.to ? 'Tết Nguyên đán' : null;
}
