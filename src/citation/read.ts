import { mayIssue } from './agreement';
import { anchorsIn, type NameAnchor, neighbour, type NumberAnchor } from './anchors';
import { toldBefore } from './clause-before';
import { isPartyIssuer, issuerCodeOf } from './codes';
import { dateAt } from './date';
import { issuerAt, endOfBody } from './issuer';
import { type LawNames, noLawNames } from './law';
import { share } from './list';
import type { Reference, Said, SaidDate } from './model';
import { pinBefore } from './pin';
import type { ReadSymbol } from './symbol';
import { titleAt } from './title';
import type { Before } from './type-before';

/** What a registry knows that helps to read: names of laws, and how far the title of a numbered instrument goes. */
export interface Knowledge {
  readonly laws: LawNames;
  /** Lengths of official titles of the instruments with this number. */
  titleLength?(number: string, plain: string, at: number): number | null;
}

export const noKnowledge: Knowledge = { laws: noLawNames };

/**
 * Every reference to an instrument in a text in NFC, in its order; offsets are UTF-16 units of the text. One paragraph at
 * a time; time grows with the length of the text and with nothing else.
 */
export function readReferences(text: string, knowledge: Knowledge = noKnowledge): readonly Reference[] {
  const anchored = anchorsIn(text, knowledge.laws);
  if (anchored === null) return [];
  const { plain, anchors } = anchored;
  const references: Reference[] = [];
  for (const [i, anchor] of anchors.entries()) {
    const scene = { text, plain, knowledge, limit: neighbour(plain, anchors, i) };
    const reference = anchor.symbol === null ? named(scene, anchor) : numbered(scene, anchor);
    if (reference !== null) references.push(reference);
  }
  return share(references, plain);
}

interface Scene {
  readonly text: string;
  readonly plain: string;
  readonly knowledge: Knowledge;
  readonly limit: number;
}

/** A reference by its number. */
function numbered(scene: Scene, { symbol, left, law, start }: NumberAnchor): Reference | null {
  const { text, plain } = scene;
  if (isOwnNumber(text, plain, symbol)) return null;
  if (symbol.list === 'member') return member(scene, symbol, left, start);
  const sent = left.sender !== null && mayIssue(symbol.value, left.sender.value) !== false ? left.sender : null;
  const known = { symbol, date: left.date, issuer: left.issuer ?? sent, title: law === null ? left.title : null };
  const { date, issuer, title, end } = after(scene, symbol.end, known);
  const told =
    symbol.list !== undefined ||
    issuer !== null ||
    isUnmistakable(symbol, left) ||
    (date !== null && isLikely(symbol, left));
  if (!told && !(left.type !== null && !isProject(left, symbol))) return null;
  return {
    start,
    end:
      left.title !== null && plain.charAt(end) === ')' && plain.charAt((left.so?.start ?? 0) - 1) === '('
        ? end + 1
        : end,
    type: law?.type ?? left.type,
    symbol,
    law: law?.name ?? null,
    date,
    issuer,
    title,
    pin: pinBefore(text, plain, start),
    shared: law?.listed === true ? ['type'] : [],
    brief: left.sender !== null,
    told: left.type === null || (date !== null && issuer !== null) ? [] : toldBefore(text, plain, start),
  };
}

/** A number of a list, whose letters stand at the last of them; what else is said of it stands there too. */
function member({ text, plain }: Scene, symbol: ReadSymbol, { type }: Before, start: number): Reference {
  return {
    ...{ start, end: symbol.end, type, symbol },
    ...{ law: null, date: null, issuer: null, title: null },
    pin: pinBefore(text, plain, start),
    shared: ['letters'],
    brief: true,
    told: [],
  };
}

/** A law by its name. */
function named({ text, plain }: Scene, { law: { type, name, listed }, inside }: NameAnchor): Reference {
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
    shared: listed === true ? ['type'] : [],
    brief: false,
    told: [],
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
  known: Omit<Rest, 'end'> & { readonly symbol: ReadSymbol },
): Rest {
  let { date, issuer, title } = known;
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
  / {0,2}\(?(?:khoa|ky hop|nhiem ky) (?:thu )?[a-z0-9]+(?: ?[-–] ?\d+)?(?:,? (?:ky hop|nhiem ky) (?:thu )?[a-z0-9]+(?: ?[-–] ?\d+)?)?\)?/y;

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

/** The draft's own number stands on a line of its own, "Số: 12/KH-UBND", the Party's "Số 12-KH/ĐU". */
function isOwnNumber(text: string, plain: string, { start, end }: ReadSymbol): boolean {
  const lead = start > 16 ? '' : text.slice(0, start);
  return (
    (/^[\s\u00a0]*số[\s\u00a0]?:[\s\u00a0]*$/iu.test(lead) || /^ *Số $/u.test(lead)) && plain.slice(end).trim() === ''
  );
}

/** Letters that nothing but an instrument has: a type and an issuer, or an issuer and its unit. */
function isUnmistakable({ value, written }: ReadSymbol, { so, type }: Before): boolean {
  if (value.typeCode !== null || value.year !== null) return true;
  const known = issuerCodeOf(value.issuerCode) !== null;
  const unit = /[-&]/.test(written.slice(written.indexOf('/')));
  if (so === null || type !== null) return known && unit && !isPartyIssuer(value.issuerCode);
  return unit || /^(?:UBND|HĐND|CP|TTg|VPCP)$/u.test(value.issuerCode);
}

/** Letters that a day behind them makes a number: those of "Biên bản nghiệm thu số 03/BBNT ngày …" are nobody's. */
function isLikely({ value, written }: ReadSymbol, { type }: Before): boolean {
  return type !== null || issuerCodeOf(value.issuerCode) !== null || /[-&]/.test(written.slice(written.indexOf('/')));
}

const projects = /^(?:Chương trình|Đề án|Dự án|Chiến lược|Quy hoạch|Phương án|Đề cương)$/u;

/** "Chương trình 135/CP", "Đề án 06/CĐS": what is carried out under a number is no document. */
function isProject({ type, so }: Before, { value }: ReadSymbol): boolean {
  return so === null && value.typeCode === null && projects.test(type?.value ?? '');
}

function bare({ value, style, start, end }: SaidDate): SaidDate {
  return { value, style, start, end };
}
