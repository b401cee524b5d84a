import { plainInPlace } from '../text/plain';
import { mayIssue } from './agreement';
import { dateAt } from './date';
import { issuerAt, endOfBody } from './issuer';
import { type LawNames, type NamedLaw, namedLaws, noLawNames } from './law';
import { share } from './list';
import type { Reference, Said, SaidDate } from './model';
import { pinBefore } from './pin';
import { type ReadSymbol, symbolOf, symbolShape } from './symbol';
import { titleAt } from './title';
import { type Before, before, typeReach } from './type-before';

/** What a registry knows that helps to read: names of laws, and how far the title of a numbered instrument goes. */
export interface Knowledge {
  readonly laws: LawNames;
  /** Lengths of official titles of the instruments with this number. */
  titleLength?(number: string, plain: string, at: number): number | null;
}

export const noKnowledge: Knowledge = { laws: noLawNames };

const oddMarks = /[\u2010-\u2015\u2212\u2044\u2215\u00a0]/g;
const anyDigit = /\d/;
const anyLaw = /luật|Luật|LUẬT|háp lệnh|iến pháp|luat|phap lenh/;

/**
 * Every reference to an instrument in a text in NFC, in its order; offsets are UTF-16 units of the text. One paragraph at
 * a time; time grows with the length of the text and with nothing else.
 */
export function readReferences(text: string, knowledge: Knowledge = noKnowledge): readonly Reference[] {
  const shapes = anyDigit.test(text) ? shapesIn(text) : [];
  const hasLaws = anyLaw.test(text);
  if (shapes.length === 0 && !hasLaws) return [];
  const plain = plainInPlace(text);
  const symbols = shapes.flatMap((shape) => shape(plain) ?? []);
  const laws = hasLaws ? namedLaws(text, plain, knowledge.laws) : [];
  const anchors = inOrder(text, plain, symbols, laws);
  const references: Reference[] = [];
  for (const [i, anchor] of anchors.entries()) {
    const scene = { text, plain, knowledge, limit: neighbour(plain, anchors, i) };
    const reference = anchor.symbol === null ? named(scene, anchor) : numbered(scene, anchor);
    if (reference !== null) references.push(reference);
  }
  return share(references, plain);
}

/** What a reference is recognised by: a number with what stands before it, or the name of a law. */
type Anchor =
  | {
      readonly symbol: ReadSymbol;
      readonly left: Before;
      readonly law: NamedLaw | null;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly symbol: null;
      readonly law: NamedLaw;
      readonly inside: boolean;
      readonly start: number;
      readonly end: number;
    };

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
    const left = before(text, plain, symbol.start, Math.max(floor, symbol.start - typeReach));
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

/** "Luật Đất đai số 31/2024/QH15": the law whose name ends where the number begins. */
function lawBefore(ending: ReadonlyMap<number, NamedLaw>, plain: string, left: Before): NamedLaw | null {
  if (left.type !== null) return null;
  let end = left.start;
  while (plain.charAt(end - 1) === ' ') end--;
  return ending.get(end) ?? null;
}

const joined =
  /(?:[,;]|[^a-z]va(?: (?:cac|cung|ca))?|[^a-z]cung(?: voi)?|[^a-z]va (?:thuc hien|to chuc|trien khai|chi dao|theo)(?: [a-z]+){0,3}) ?$/;
const sameList = /^(?:,|;| va| va cac|,? cung)? ?(?:cac )?$/;

/** No title names so many others. */
const mostInTitle = 24;

/**
 * Where the next reference begins that stands beside this one, behind a mark or "và"; those that its title goes on to
 * name ("… của Luật Đất đai, Luật Nhà ở") are its own.
 */
function neighbour(plain: string, anchors: readonly Anchor[], i: number): number {
  for (let k = i + 1; k < Math.min(anchors.length, i + mostInTitle); k++) {
    const [before, next] = [anchors[k - 1], anchors[k]];
    if (before === undefined || next === undefined) break;
    const bridge = plain.slice(Math.max(before.end, next.start - 40), next.start);
    const nested = k > i + 1 && sameList.test(plain.slice(before.end, next.start));
    if (!nested && joined.test(bridge)) return next.start;
  }
  return plain.length;
}

/** What may be numbers of instruments; each is asked what it is once the text around it is known. */
function shapesIn(text: string): readonly ((plain: string) => ReadSymbol | null)[] {
  const marked = text.replace(oddMarks, (mark) => plainInPlace(mark));
  const found: ((plain: string) => ReadSymbol | null)[] = [];
  symbolShape.lastIndex = 0;
  for (let hit = symbolShape.exec(marked); hit !== null; hit = symbolShape.exec(marked)) {
    const shape = hit;
    found.push((plain) => symbolOf(shape, plain.slice(Math.max(0, shape.index - 24), shape.index)));
  }
  return found;
}

interface Scene {
  readonly text: string;
  readonly plain: string;
  readonly knowledge: Knowledge;
  readonly limit: number;
}

/** A reference by its number. */
function numbered(
  scene: Scene,
  { symbol, left, law, start }: Extract<Anchor, { readonly left: Before }>,
): Reference | null {
  const { text, plain } = scene;
  if (isOwnNumber(plain, symbol)) return null;
  const sent = left.sender !== null && mayIssue(symbol.value, left.sender.value) !== false ? left.sender : null;
  const rest = after(scene, symbol.end, { symbol, date: left.date, issuer: left.issuer ?? sent });
  const { date, issuer, title, end } = rest;
  const sure = left.type !== null || date !== null || issuer !== null || isUnmistakable(symbol, left.so !== null);
  if (!sure) return null;
  const type = law?.type ?? left.type;
  const pin = pinBefore(text, plain, start);
  return {
    start,
    end,
    type,
    symbol,
    law: law?.name ?? null,
    date,
    issuer,
    title,
    pin,
    shared: [],
    brief: left.sender !== null,
  };
}

/** A law by its name. */
function named(
  { text, plain }: Scene,
  { law: { type, name }, inside }: Extract<Anchor, { readonly symbol: null }>,
): Reference {
  const date = inside ? null : dateAt(plain, name.end, { bare: true });
  return {
    start: type.start,
    end: date?.end ?? name.end,
    type,
    symbol: null,
    law: name,
    date: date === null ? null : bare(date),
    issuer: null,
    title: null,
    pin: pinBefore(text, plain, type.start),
    shared: [],
    brief: false,
  };
}

interface Rest {
  readonly date: SaidDate | null;
  readonly issuer: Said | null;
  readonly title: Said | null;
  readonly end: number;
}

/** What follows the number: date, issuer and title, in whatever order they stand. */
function after(
  { text, plain, knowledge, limit }: Scene,
  from: number,
  known: { readonly symbol: ReadSymbol; readonly date: SaidDate | null; readonly issuer: Said | null },
): Rest {
  let { date, issuer } = known;
  let title: Said | null = null;
  let end = from;
  for (let turn = 0; turn < 4; turn++) {
    const day = date === null ? dateAt(plain, end) : null;
    if (day !== null) {
      date = bare(day);
      end = day.end;
      continue;
    }
    const body =
      issuer === null ? issuerAt(text, plain, end, known.symbol.value.typeCode?.endsWith('LT') === true) : null;
    if (body !== null) {
      issuer = { value: body.value, start: body.start, end: body.end };
      end = termEnd(plain, body.end);
      continue;
    }
    if (title !== null) break;
    const length = (start: number) => {
      const found = knowledge.titleLength?.(known.symbol.value.number, plain, start) ?? null;
      return found === null ? null : start + found;
    };
    const there = titleAt(text, plain, end, { named: date !== null || issuer !== null, limit, known: length });
    if (there === null) break;
    title = { value: there.value, start: there.start, end: there.end };
    end = there.end;
    const inside = issuer === null ? issuerAtEnd(text, plain, there, known.symbol) : null;
    if (inside !== null) {
      issuer = inside.issuer;
      title = { value: text.slice(there.start, inside.from), start: there.start, end: inside.from };
    }
  }
  return { date, issuer, title, end };
}

const term =
  / {0,2}(?:\(?(?:khoa|ky hop|nhiem ky) (?:thu )?[a-z0-9]+(?: ?[-–,] ?(?:ky hop|nhiem ky)? ?(?:thu )?[a-z0-9]+)?\)?)/y;

/** Past the term of a body: "khóa XI", "(khóa XII)", "khóa X, kỳ họp thứ 5". */
function termEnd(plain: string, end: number): number {
  term.lastIndex = end;
  return term.test(plain) ? term.lastIndex : end;
}

/** "… về công tác văn thư của Chính phủ": the issuer behind the title, where the number agrees. */
function issuerAtEnd(
  text: string,
  plain: string,
  title: Said,
  symbol: ReadSymbol,
): { readonly issuer: Said; readonly from: number } | null {
  const at = title.start + plain.slice(title.start, title.end).lastIndexOf(' cua ');
  if (at < title.start) return null;
  const start = at + ' cua '.length;
  const end = endOfBody(text, plain, start);
  if (end !== title.end) return null;
  const value = text.slice(start, end);
  return mayIssue(symbol.value, value) === true ? { issuer: { value, start, end }, from: at } : null;
}

/** The draft's own number stands on a line of its own, "Số: 12/KH-UBND". */
function isOwnNumber(plain: string, { start, end }: ReadSymbol): boolean {
  return /^ *so ?: ?$/.test(plain.slice(0, start)) && plain.slice(end).trim() === '';
}

/** Letters that nothing but an instrument has: a type and a known issuer, or an issuer and its unit. */
function isUnmistakable({ value, written }: ReadSymbol, so: boolean): boolean {
  if (value.typeCode !== null || value.year !== null) return true;
  return so || /[-&]/.test(written.slice(written.indexOf('/')));
}

function bare({ value, style, start, end }: SaidDate): SaidDate {
  return { value, style, start, end };
}
