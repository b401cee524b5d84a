import type { FactDate } from './model';

/** Public holidays on the same day of every year: month and day. */
export const fixedHolidays: readonly { readonly day: string; readonly name: string }[] = [
  { day: '01-01', name: 'Tết Dương lịch' },
  { day: '04-30', name: 'Ngày Chiến thắng' },
  { day: '05-01', name: 'Ngày Quốc tế lao động' },
  { day: '09-02', name: 'Quốc khánh' },
];

/** The first day of the lunar year and the tenth of its third month, as the lunar calendar of Việt Nam (UTC+7) has them. */
export const lunarHolidays: readonly { readonly newYear: FactDate; readonly gioTo: FactDate }[] = [
  { newYear: '2020-01-25', gioTo: '2020-04-02' },
  { newYear: '2021-02-12', gioTo: '2021-04-21' },
  { newYear: '2022-02-01', gioTo: '2022-04-10' },
  { newYear: '2023-01-22', gioTo: '2023-04-29' },
  { newYear: '2024-02-10', gioTo: '2024-04-18' },
  { newYear: '2025-01-29', gioTo: '2025-04-07' },
  { newYear: '2026-02-17', gioTo: '2026-04-26' },
  { newYear: '2027-02-06', gioTo: '2027-04-16' },
  { newYear: '2028-01-26', gioTo: '2028-04-04' },
  { newYear: '2029-02-13', gioTo: '2029-04-23' },
  { newYear: '2030-02-02', gioTo: '2030-04-12' },
];

/** Saturdays on which offices worked in exchange for a day between holidays: nobody is told that they are days off. */
export const workedSaturdays: readonly FactDate[] = ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'];
