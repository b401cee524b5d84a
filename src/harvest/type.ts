import { isTypeOf } from '../citation/agreement';
import type { InstrumentSymbol } from '../citation/model';
import { instrumentTypes, typesOfCode } from '../citation/types';
import { typeCodes, typeNameOf } from '../anatomy/kinds';
import type { Kind } from '../anatomy/model';
import { fold } from '../text/fold';
import { asSaid } from './letter-case';
import type { Doubt } from './model';

/** The type of a document, and what its printed title says beyond it. */
export interface OwnType {
  readonly type: string | null;
  /** "kết luận tại cuộc họp …": words of the title printed behind the type, in small letters; empty where none are. */
  readonly more: string;
  readonly barred: readonly Doubt[];
  readonly doubts: readonly Doubt[];
}

/** Names of types by their length, the longest first. */
const names = instrumentTypes
  .map(({ name }) => ({ name, plain: fold(name) }))
  .sort((a, b) => b.plain.length - a.plain.length);

/** The type by its printed name, else by the kind and the letters of the number. `printed`: NFC, single blanks. */
export function ownType(
  printed: string | null,
  kind: Kind | null,
  symbol: InstrumentSymbol | null,
  said: readonly string[],
): OwnType {
  if (printed !== null) return byName(printed, symbol, said);
  const code = symbol?.typeCode ?? null;
  if (code === null || code === 'CV') {
    if (kind === 'cong-van' || symbol !== null) return { type: 'Công văn', more: '', barred: [], doubts: [] };
    return { type: null, more: '', barred: [noType], doubts: [] };
  }
  const type = typesOfCode(code).find((name) => symbol === null || isTypeOf(name, symbol) !== false);
  if (type === undefined) return { type: null, more: '', barred: [noType], doubts: [] };
  const doubt: Doubt = { kind: 'typeBySymbol', message: `Không thấy tên loại văn bản, lấy theo ký hiệu “${code}”.` };
  return { type, more: '', barred: [], doubts: [doubt] };
}

const noType: Doubt = { kind: 'noType', message: 'Không thấy tên loại văn bản.' };

function byName(printed: string, symbol: InstrumentSymbol | null, said: readonly string[]): OwnType {
  const words = unspaced(printed).replace(/[\s:.]+$/u, '');
  const length = typeLength(words);
  const own = words.slice(0, length);
  const type = own.charAt(0).toUpperCase() + own.slice(1).toLowerCase();
  const rest = words.slice(length).trim();
  const more = rest === '' || /^của\s/iu.test(rest) ? '' : (asSaid(rest, said) ?? rest.toLowerCase());
  const differs = symbol !== null && isTypeOf(type, symbol) === false && !bearsOwnCode(type, symbol);
  const doubts: readonly Doubt[] = differs
    ? [{ kind: 'typeMismatch', message: `Tên loại “${type}” không đi với ký hiệu “${symbol.number}”.` }]
    : [];
  return { type, more, barred: [], doubts };
}

/** Types that are seldom cited have codes all the same: "09/GGT-STC" is a giấy giới thiệu's. */
function bearsOwnCode(type: string, { number }: InstrumentSymbol): boolean {
  const kind = typeNameOf(fold(type))?.kind;
  const code = /^\d+[a-zđ]?[-/](?<code>\p{L}+)/u.exec(number)?.groups?.code ?? '';
  return kind !== undefined && kind !== 'khac' && typeCodes[code] === kind;
}

/** "K Ế H O Ạ C H" → "KẾ HOẠCH", where the letters are set apart by hand. */
function unspaced(printed: string): string {
  const pieces = printed.split(' ');
  if (pieces.length < 5 || pieces.some((piece) => piece.length > 1)) return printed;
  const letters = pieces.join('').toLowerCase();
  return names.find(({ name }) => name.toLowerCase().replaceAll(' ', '') === letters)?.name.toUpperCase() ?? printed;
}

/** Characters of the printed words that are the name of a type; all of them where it is no known one. */
function typeLength(words: string): number {
  const plain = fold(words);
  const known = names.find(({ plain: name }) => plain === name || plain.startsWith(`${name} `))?.plain.length;
  return known ?? typeNameOf(plain)?.length ?? words.length;
}
