import { z } from 'zod';
import { fixedHolidays, lunarHolidays, workedSaturdays } from '../../src/facts/days-off';
import { goneGroups, goneIssuerCodes } from '../../src/facts/districts';
import type { FactGroup } from '../../src/facts/model';
import { renamedPartyBodies, renamedPartyIssuers } from '../../src/facts/party-bodies';
import { fullNameOf, goneProvinceCommittees, goneProvinces, provinces } from '../../src/facts/provinces';
import { goneCommittees, goneDepartments, goneMinistries } from '../../src/facts/sectors';
import { isCalendarDate } from '../../src/text/dates';

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((it) => {
    const [year, month, date] = it.split('-').map(Number);
    return isCalendarDate(year!, month!, date!);
  });

const fact = z.strictObject({
  id: z.string().min(3),
  from: day,
  words: z.array(z.string().trim().min(3)).min(1),
  now: z.array(z.string().trim().min(3)),
  instrument: z
    .string()
    .regex(/^Nghị quyết số \d+\/\d{4}\/QH\d\d$/)
    .nullable(),
  source: z.string().regex(/^CH-\d\d$/),
  sure: z.enum(['seen', 'practice', 'memory']),
});

const groups: Readonly<Record<string, FactGroup>> = {
  goneGroups,
  goneProvinces,
  goneProvinceCommittees,
  goneMinistries,
  goneDepartments,
  goneCommittees,
  renamedPartyBodies,
  renamedPartyIssuers,
};

test.each(Object.entries(groups))('%s holds facts with a day, a source and a certainty', (_, { facts }) => {
  expect(z.array(fact).safeParse(facts).error).toBeUndefined();
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
});

describe('the provinces', () => {
  test('are 34, and 29 names are gone', () => {
    expect(provinces).toHaveLength(34);
    expect(provinces.flatMap(({ merged }) => merged)).toHaveLength(29);
    const names = provinces.flatMap(({ name, merged }) => [name, ...merged]);
    expect(new Set(names).size).toBe(63);
  });

  test.each([
    ['2025-07-01', 6],
    ['2026-04-29', 6],
    ['2026-04-30', 7],
    ['2026-09-01', 8],
    ['2026-09-20', 9],
  ])('on %s there are %d cities', (on, count) => {
    const cities = provinces.filter((it) => fullNameOf(it, on).toLowerCase().startsWith('thành phố'));
    expect(cities).toHaveLength(count);
  });
});

test('days off are days', () => {
  const days = [
    ...lunarHolidays.flatMap(({ newYear, gioTo }) => [newYear, gioTo]),
    ...workedSaturdays,
    ...fixedHolidays.map((it) => `2026-${it.day}`),
  ];
  expect(z.array(day).safeParse(days).error).toBeUndefined();
  for (const it of workedSaturdays) expect(new Date(it).getUTCDay()).toBe(6);
  expect(goneIssuerCodes).toContain('HU');
});
