import { plainInPlace } from '../text/plain';
import { typeFor } from './right-words';
import type { Reference } from './model';
import { shortTypes, typesOfCode } from './types';

/** "qd ", "cv số ": letters before a number, as they are typed into a box and not into a draft. */
const typedShort = /^(?<short>[a-z]{1,5})\.? ?(?:so ?:? ?)?$/;

/**
 * What somebody typed, with a type in short spelt out: "qd 1234/qđ-ubnd" is "Quyết định số 1234/qđ-ubnd". The reference is
 * what was read of the text, its type not among it; null where nothing short stands before the number.
 */
export function spelledOut(text: string, reference: Reference): string | null {
  const { symbol, type, law } = reference;
  if (symbol === null || type !== null || law !== null) return null;
  const { short } = typedShort.exec(plainInPlace(text.slice(0, symbol.start)))?.groups ?? {};
  const name = short === undefined ? null : typeOf(short, reference);
  return name === null ? null : `${name} số ${text.slice(symbol.start)}`;
}

/** The number's own type where the letters are its code or its initials: "tt" before "12/TTr-UBND" is a Tờ trình. */
function typeOf(short: string, reference: Reference): string | null {
  const code = reference.symbol?.value.typeCode ?? null;
  const own = code === null ? [] : typesOfCode(code);
  const isOwn = code !== null && (plainInPlace(code) === short || own.some((name) => initialsOf(name) === short));
  return (isOwn ? typeFor(reference, null) : null) ?? shortTypes[short] ?? null;
}

function initialsOf(name: string): string {
  return plainInPlace(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}
