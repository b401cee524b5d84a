import type { Pin } from './model';

type Unit = keyof Pin;

const units: readonly (readonly [words: string, unit: Unit])[] = [
  ['phu luc', 'phuLuc'],
  ['phan', 'phan'],
  ['chuong', 'chuong'],
  ['muc', 'muc'],
  ['dieu', 'dieu'],
  ['khoan', 'khoan'],
  ['diem', 'diem'],
];
const value = String.raw`(?:[a-z]{1,2}|[ivxlc]+|\d{1,3}[a-z]?(?:\.\d{1,2})*)`;
const list = String.raw`${value}(?:(?:, ?| va | den |, ?va |-)(?:(?:${units.map(([words]) => words).join('|')}) )?${value}){0,6}`;
const step = new RegExp(
  String.raw`(?<words>${units.map(([words]) => words).join('|')}) (?<value>${list})(?:,)?(?: cua)?(?: ban hanh kem theo)? $`,
);

/** The unit's word said again: "khoản 2 và khoản 3". */
const unitAgain = /(?<=(?: |,))(?:phụ lục|phần|chương|mục|điều|khoản|điểm) /giu;

/** What every pin ends in, told without looking for its beginning. */
const sign = /(?:phu luc|phan|chuong|muc|dieu|khoan|diem) [^ ]/;
const signReach = 48;

/** Characters before a reference within which its pin stands. */
export const pinReach = 160;

/** Điểm, khoản, Điều … that stand right before a reference, "điểm a khoản 2 Điều 8 Nghị định …"; null where none does. */
export function pinBefore(text: string, plain: string, start: number): Pin | null {
  const from = Math.max(0, start - pinReach);
  if (!sign.test(plain.slice(Math.max(from, start - signReach), start))) return null;
  const pin: Partial<Record<Unit, string>> = {};
  let rest = plain.slice(from, start);
  for (let level = 0; level < units.length; level++) {
    const found = step.exec(rest);
    if (found?.groups === undefined) break;
    const { words, value: said = '' } = found.groups;
    const unit = units.find(([name]) => name === words)?.[1];
    if (unit === undefined || unit in pin) break;
    const at = from + found.index + (words?.length ?? 0) + 1;
    pin[unit] = text.slice(at, at + said.length).replace(unitAgain, '');
    rest = rest.slice(0, found.index).replace(/(?: va|,)? ?$/, ' ');
  }
  return Object.keys(pin).length === 0 ? null : pin;
}
