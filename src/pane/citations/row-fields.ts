import { toIsoDate } from '../../text/dates';
import type { OwnRow } from '../registry/model';
import type { Proposed } from './entries';
import { registryStrings as strings } from './registry-strings';
import { dayOf } from './source';

/** The fields of an entry of the office's own registry, as a person fills them in. */
export type Field = keyof Proposed;

/** What stands in them. */
export type Filled = Readonly<Record<Field, string>>;

/** The fields as they are proposed. */
export function filledIn({ date, ...others }: Proposed): Filled {
  return { ...others, date: date === null ? '' : dayOf(date) };
}

/** The row, or what is wrong with which field. A person has looked at it: the office answers for it. */
export function rowOf(
  filled: Filled,
):
  | { readonly kind: 'row'; readonly row: OwnRow }
  | { readonly kind: 'wrong'; readonly wrong: Partial<Record<Field, string>> } {
  const [type, number, date, issuer, title] = [
    filled.type,
    filled.number,
    filled.date,
    filled.issuer,
    filled.title,
  ].map((value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim()) as [string, string, string, string, string];
  const day = isoOf(date);
  const wrong = {
    ...(type === '' ? { type: strings.needed } : {}),
    ...(number === '' ? { number: strings.needed } : {}),
    ...(date !== '' && day === null ? { date: strings.badDate } : {}),
  };
  if (Object.keys(wrong).length > 0) return { kind: 'wrong', wrong };
  return {
    kind: 'row',
    row: {
      type,
      number: number.replace(/ /gu, ''),
      ...(day === null ? {} : { date: day }),
      ...(issuer === '' ? {} : { issuer }),
      ...(title === '' ? {} : { title }),
    },
  };
}

function isoOf(date: string) {
  const { day, month, year } = /^(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})$/u.exec(date)?.groups ?? {};
  return day === undefined ? null : toIsoDate({ day: Number(day), month: Number(month), year: Number(year) });
}
