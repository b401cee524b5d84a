import { plainInPlace } from '../text/plain';
import { type LawNames, type NamedLaw, namedLaws } from './law';
import { looseSymbols } from './loose';
import { withMisspeltType } from './misspelt-type';
import { withSerialLists } from './serial-list';
import { symbolsRunTogether, withRunTogether } from './run-together';
import { otherNumbersReach, type ReadSymbol, symbolOf, symbolShapes } from './symbol';
import { type Before, before, typeReach } from './type-before';

/** What a reference is recognised by: a number with what stands before it, or the name of a law. */
export type Anchor = NumberAnchor | NameAnchor;

export interface NumberAnchor {
  readonly symbol: ReadSymbol;
  readonly left: Before;
  /** "Luật Đất đai số 31/2024/QH15": the law whose name ends where the number begins. */
  readonly law: NamedLaw | null;
  readonly start: number;
  readonly end: number;
}

export interface NameAnchor {
  readonly symbol: null;
  readonly law: NamedLaw;
  /** It stands in the name of another law: "Luật sửa đổi, bổ sung một số điều của Luật Giá". */
  readonly inside: boolean;
  readonly start: number;
  readonly end: number;
}

/** A text without dấu and in lower case, and everything in it that may be a reference, in its order. */
export interface Anchored {
  readonly plain: string;
  readonly anchors: readonly Anchor[];
}

const oddMarks = /[\u2010-\u2015\u2212\u2044\u2215\u00a0]/g;
/** No number of an instrument is without one of these between its serial and its letters. */
const anyNumber = /\d[a-zđA-ZĐ]?[ \u00a0]?(?:[/\-\u2010-\u2015\u2212\u2044\u2215]|(?:NQ|CT|KL|QĐ|QD|HD|TB)[ /-])/;
/** No law is named without one of these. */
const anyLaw = /[lL]u[ậa]t|LUẬT|[hH]áp lệnh|iến pháp|PHÁP LỆNH|phap lenh/;

/** The anchors of a text in NFC; null where nothing in it can be one, which is what most paragraphs are told by. */
export function anchorsIn(text: string, names: LawNames): Anchored | null {
  const shapes = anyNumber.test(text) ? shapesIn(text) : null;
  const hasLaws = anyLaw.test(text);
  if (shapes === null && !hasLaws) return null;
  const plain = plainInPlace(text);
  const symbols = shapes?.(plain) ?? [];
  const laws = hasLaws ? namedLaws(text, plain, names) : [];
  if (symbols.length === 0 && laws.length === 0) return null;
  return { plain, anchors: inOrder(text, plain, symbols, laws) };
}

/** What may be numbers of instruments, read once the text around them is known; null where nothing is. */
function shapesIn(text: string): ((plain: string) => readonly ReadSymbol[]) | null {
  oddMarks.lastIndex = 0;
  const marked = oddMarks.test(text) ? text.replace(oddMarks, (mark) => plainInPlace(mark)) : text;
  const shapes = symbolShapes(marked);
  const loose = looseSymbols(marked);
  const odd = symbolsRunTogether(marked);
  if (shapes.length === 0 && loose.length === 0 && odd.length === 0) return null;
  return (plain) => {
    const whole = shapes.flatMap((shape) => {
      const around = plain.slice(Math.max(0, shape.index - otherNumbersReach), shape.index);
      return symbolOf(shape, around) ?? [];
    });
    const all = loose.length === 0 ? whole : [...whole, ...loose].sort((a, b) => a.start - b.start);
    return withSerialLists(text, plain, odd.length === 0 ? all : withRunTogether(all, odd));
  };
}

function inOrder(
  text: string,
  plain: string,
  symbols: readonly ReadSymbol[],
  laws: readonly NamedLaw[],
): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const ending = new Map(laws.map((law) => [law.name.end, law]));
  let floor = 0;
  for (const symbol of symbols) {
    const read = before(text, plain, symbol, Math.max(floor, symbol.start - typeReach));
    const left = withMisspeltType(plain, read, symbol.value);
    const law = lawBefore(ending, plain, left);
    anchors.push({ symbol, left, law, start: law?.type.start ?? left.start, end: symbol.end });
    floor = symbol.end;
  }
  const taken = new Set(anchors.map(({ start }) => start));
  let reach = 0;
  for (const law of laws) {
    const { start } = law.type;
    const { end } = law.name;
    if (!taken.has(start)) anchors.push({ symbol: null, law, inside: end <= reach, start, end });
    reach = Math.max(reach, end);
  }
  return anchors.sort((a, b) => a.start - b.start);
}

function lawBefore(ending: ReadonlyMap<number, NamedLaw>, plain: string, left: Before): NamedLaw | null {
  if (left.type !== null && left.title === null) return null;
  let end = left.so?.start ?? left.numberStart;
  while (plain.charAt(end - 1) === ' ') end--;
  return ending.get(end) ?? null;
}

const joined =
  /(?:[,;]|[^a-z]va(?: (?:cac|cung|ca))?|[^a-z]cung(?: voi)?|[^a-z]va (?:thuc hien|to chuc|trien khai|chi dao|theo)(?: [a-z]+){0,3}) ?$/;
const sameList = /^(?:,|;| va| va cac|,? cung)? ?(?:cac )?$/;

/** No title names so many others. */
const mostInTitle = 24;

/**
 * Where the next reference begins that stands beside the i-th, behind a mark or "và"; those that its title goes on to
 * name ("… của Luật Đất đai, Luật Nhà ở") are its own.
 */
export function neighbour(plain: string, anchors: readonly Anchor[], i: number): number {
  for (let k = i + 1; k < Math.min(anchors.length, i + mostInTitle); k++) {
    const [before, next] = [anchors[k - 1], anchors[k]];
    if (before === undefined || next === undefined) break;
    const bridge = plain.slice(Math.max(before.end, next.start - 40), next.start);
    const nested = k > i + 1 && sameList.test(plain.slice(before.end, next.start));
    if (!nested && joined.test(bridge)) return next.start;
  }
  return plain.length;
}
