import { countUpper, isUpper } from '../text/letter-case';
import { isOrganisation } from './co-quan-words';
import { typeNameOf } from './kinds';
import { type Line, writtenOffset } from './line';
import { scoreOf as dateScore } from './dia-danh-thoi-gian';
import { isStamp } from './dau-muc';
import { type Claim, claim, following, type Proposal, type Recogniser } from './proposal';
import { quocHieuLikeness } from './quoc-hieu';
import { scoreOf as symbolScore } from './so-ky-hieu';

/** The printed type and, where the trích yếu runs on in the same line, how many characters the type takes. */
export interface TypeLine {
  readonly score: number;
  readonly why: string;
  /** Characters of the line's words that are the type; all of them when nothing runs on. */
  readonly length: number;
}

const none: TypeLine = { score: 0, why: '', length: 0 };

/** Ô 5a, first line: the type's name alone, or at the head of a line; an unknown title in its place, with doubt. */
export const recogniseTenLoai: Recogniser = ({ head }) =>
  typeLinesIn(head).flatMap(([line, type]) => propose(head, line, type));

/** The lines that name a type; where none does, the titles that stand in its place. */
export function typeLinesIn(head: readonly Line[]): (readonly [Line, TypeLine])[] {
  const known = head.map((line) => [line, typeLineOf(line)] as const).filter(([, type]) => type.score >= 0.5);
  if (known.length > 0) return known;
  return head.map((line) => [line, unknownTitle(head, line)] as const).filter(([, type]) => type.score >= 0.5);
}

function propose(head: readonly Line[], line: Line, type: TypeLine): Proposal[] {
  const whole = claim(line);
  const own: Claim = type.length < line.text.length ? { ...whole, end: writtenOffset(line, type.length) } : whole;
  const author = following(
    head,
    line,
    (next, before) => before === line && next.upper && next.plain.startsWith('cua '),
  );
  const claims = [own, ...author.map((it) => claim(it))];
  return [{ component: 'tenLoai', claims, score: type.score - line.at * 0.002, because: [type.why] }];
}

/** Reads a line as a type name. In small letters it must at least be set apart (centred or bold). */
export function typeLineOf(line: Line): TypeLine {
  if (line.side === 'right' || (line.side === 'left' && line.block !== 'body')) return none;
  const spaced = line.plain.length > 6 && line.plain.split(' ').every((piece) => piece.length <= 1);
  const name = typeNameOf(spaced ? line.plain.replaceAll(' ', '') : line.plain);
  if (spaced) return spacedOut(line);
  if (name === null || line.text.length > 300) return none;
  const rest = line.text.slice(name.length).trim();
  const apart = line.bold || line.paragraph.format.alignment === 'center';
  const words = line.text.slice(0, name.length);
  if (rest === '') return { score: alone(line, apart), why: 'type name alone on its line', length: line.text.length };
  if (/^[:.]$/.test(rest))
    return { score: line.upper ? 0.6 : 0, why: 'type name and a colon', length: line.text.length };
  return runsOn(line, words, rest, apart);
}

function alone(line: Line, apart: boolean): number {
  if (line.upper) return apart ? 0.98 : 0.85;
  return apart ? 0.8 : 0.55;
}

function runsOn(line: Line, words: string, rest: string, apart: boolean): TypeLine {
  if (/^s[ốo] ?:?\s?\d/iu.test(rest) || /[.;:]$/u.test(rest)) return none;
  const length = words.trimEnd().length;
  if (isUpper(words) && !isUpper(rest) && countUpper(rest) * 3 < rest.length) {
    return { score: 0.9, why: 'type name in capitals, trích yếu on the same line', length };
  }
  if (isUpper(words) && (apart || line.text.length < 60)) {
    if (rest.split(' ').length <= 3)
      return { score: 0.8, why: 'type name with an attribute', length: line.text.length };
    return { score: 0.7, why: 'type name and trích yếu, all in capitals', length };
  }
  return apart && line.bold
    ? { score: 0.6, why: 'type name in small letters, trích yếu on the same line', length }
    : none;
}

/** "K Ế  H O Ạ C H": letters set apart by hand. */
function spacedOut(line: Line): TypeLine {
  const letters = line.plain.replaceAll(' ', '');
  const names = [
    'kehoach',
    'quyetdinh',
    'baocao',
    'totrinh',
    'thongbao',
    'nghiquyet',
    'chithi',
    'chuongtrinh',
    'bienban',
    'giaymoi',
  ];
  return names.includes(letters) ? { score: 0.8, why: 'type name, letter-spaced', length: line.text.length } : none;
}

/** A short bold title in capitals across the page, below the number or the date, that names no known type. */
function unknownTitle(head: readonly Line[], line: Line): TypeLine {
  const { alignment } = line.paragraph.format;
  if (line.side !== 'middle' || alignment !== 'center' || !line.bold || !line.upper) return none;
  if (line.text.length > 60 || isOrganisation(line.plain) || isStamp(line) || /^kinh (?:gui|trinh)/.test(line.plain))
    return none;
  if (/^(?:[ivx]+ ?[.)]|phu luc|phan|chuong|dieu)\b/.test(line.plain) || quocHieuLikeness(line.plain) > 0.5)
    return none;
  const above = head.slice(0, line.at);
  const below = above.some((it) => symbolScore(it)[0] > 0.6 || dateScore(it) > 0.6);
  return below ? { score: 0.6, why: 'a title in capitals where the type stands', length: line.text.length } : none;
}
