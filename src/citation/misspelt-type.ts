import { distance } from '../text/distance';
import { plainInPlace } from '../text/plain';
import type { InstrumentSymbol, Said } from './model';
import type { Before } from './type-before';
import { typesOfCode } from './types';

/**
 * The type word before a number with one wrong letter, "Ngị định số 30/2020/NĐ-CP": it can be only a type that the number's
 * own code stands for. `left`: what was read there, given back with the type where one is meant.
 */
export function withMisspeltType(plain: string, left: Before, symbol: InstrumentSymbol): Before {
  if (left.type !== null || left.sender !== null) return left;
  let end = left.so?.start ?? left.start;
  while (plain.charAt(end - 1) === ' ') end--;
  for (const name of namesFor(symbol)) {
    const start = wordsBefore(plain, end, name.split(' ').length);
    const said = start === null ? '' : plain.slice(start, end);
    if (start !== null && said.length > 4 && distance(said, plainInPlace(name), 1) === 1) {
      const type: Said = { value: name, start, end };
      return { ...left, type, start };
    }
  }
  return left;
}

function namesFor({ typeCode, issuerCode }: InstrumentSymbol): readonly string[] {
  if (typeCode !== null) return typesOfCode(typeCode);
  return /^(?:UBTV)?QH\d/.test(issuerCode) ? ['Nghị quyết', 'Pháp lệnh'] : ['Công văn'];
}

/** Where the last words before an offset begin; null where a mark stands among them. */
function wordsBefore(plain: string, end: number, count: number): number | null {
  let at = end;
  for (let word = 0; word < count; word++) {
    let start = at;
    while (/[a-z]/.test(plain.charAt(start - 1))) start--;
    if (start === at) return null;
    at = word === count - 1 ? start : start - 1;
    if (word < count - 1 && plain.charAt(at) !== ' ') return null;
  }
  return at;
}
