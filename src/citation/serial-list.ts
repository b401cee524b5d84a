import { isTypeOf } from './agreement';
import type { ReadSymbol } from './symbol';
import { typeEndingAt } from './type-before';

/** Serials and what stands between them, at the end of what is before a number: "so 12, 13, ", "18, so 19 va ". */
const serials =
  /(?<![a-z0-9./-])(?<so>so )?(?<list>\d{1,5}[a-z]?(?:(?:, ?| va |, va )(?:so )?\d{1,5}[a-z]?){0,20})(?:, ?| va |, va )(?:so )?$/;
const serial = /\d{1,5}[a-z]?/g;
/** Whether a list may end there: cheap. */
const sign = /\d[a-z]?(?:, ?| va |, va )(?:so )?$/;
/** Characters of the longest list, and of the type before it. */
const reach = 160;

/**
 * The numbers of a text with those that stand before one in a list and have its letters: "Công văn số 12, 13, 14/UBND-KT" is
 * three. They are read behind a type that goes with the letters, rising as lists do; "Nghị định số 178, 67/2025/NĐ-CP" may
 * be of two years and stays one.
 */
export function withSerialLists(text: string, plain: string, symbols: readonly ReadSymbol[]): readonly ReadSymbol[] {
  return symbols.flatMap((symbol, i) => {
    const members = membersBefore(text, plain, symbol, symbols[i - 1]?.end ?? 0);
    return members.length === 0 ? [symbol] : [...members, { ...symbol, list: 'last' as const }];
  });
}

function membersBefore(text: string, plain: string, symbol: ReadSymbol, floor: number): readonly ReadSymbol[] {
  const own = /^\d+/.exec(symbol.value.number)?.[0] ?? '';
  const from = Math.max(floor, symbol.start - reach);
  const before = plain.slice(from, symbol.start);
  if (!sign.test(before.slice(-16))) return [];
  const found = serials.exec(before);
  if (found === null || own === '') return [];
  const { so, list = '' } = found.groups ?? {};
  const type = typeEndingAt(text, plain, endOfWords(before, found.index) + from, from);
  if (type === null || isTypeOf(type.value, symbol.value) === false) return [];
  if (so === undefined && symbol.value.typeCode === null) return [];
  const at = from + found.index + (so?.length ?? 0);
  const members = [...list.matchAll(serial)].map(({ 0: written, index }) => member(symbol, written, at + index));
  return isRising([...members.map(({ value }) => Number.parseInt(value.number, 10)), Number(own)]) ? members : [];
}

function member({ value, written }: ReadSymbol, said: string, start: number): ReadSymbol {
  const number = value.number.replace(/^\d+[a-zđ]?/u, said);
  return { value: { ...value, number }, start, end: start + said.length, written, list: 'member' };
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((it, i) => i === 0 || it > (numbers[i - 1] ?? 0));
}

function endOfWords(before: string, at: number): number {
  let end = at;
  while (end > 0 && before.charAt(end - 1) === ' ') end--;
  return end;
}
