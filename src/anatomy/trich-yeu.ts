import { startsLower } from '../text/letter-case';
import { isStamp } from './dau-muc';
import { scoreOf as dateScore } from './dia-danh-thoi-gian';
import { isKemTheo } from './kem-theo';
import { isKinhGui } from './kinh-gui';
import { type Line, writtenOffset } from './line';
import { type Claim, claim, following, type Proposal, type Recogniser } from './proposal';
import { scoreOf as symbolScore } from './so-ky-hieu';
import { type TypeLine, typeLinesIn } from './ten-loai';

const abbreviated = /^(?:v ?[/\\.|] ?v\b|vv\b)/;
const inFull = /^ve viec\b/;
const canCu =
  /^[-–]? ?(?:can cu|theo de nghi|xet\b(?!,| (?:tang|tuyen|duyet|chon|cong nhan|nang|thang|cap|khen|phong)\b))\b/;
const numbered =
  /^(?:[ivx]{1,5} ?[.)\-–]|dieu \d|(?:phan|chuong) (?:[ivx]+\b|\d|thu (?:nhat|hai|ba|tu)\b)|\d{1,2} ?[.)])/;
/** Who enacts: the line between the trích yếu and the căn cứ of quyết định and nghị quyết. */
const enacting =
  /^(?:chu tich|uy ban|hoi dong|giam doc|bo truong|truong|cuc truong|hieu truong|thu tuong|chanh|ban thuong vu|ban chap hanh|thuong truc|tong giam doc|vien truong|dang uy|tinh uy|quyet dinh|quyet nghi)\b/;

/** Ô 5b: "V/v …" under the number; ô 5a, second line: what the document is about. */
export const recogniseTrichYeu: Recogniser = ({ head }) => [
  ...head.flatMap((line) => underNumber(head, line)),
  ...typeLinesIn(head).flatMap(([line, type]) => underType(head, line, type)),
  ...withoutType(head),
];

/** True for a line that opens ô 5b. */
export function isVeViec(line: Line): boolean {
  return (abbreviated.test(line.plain) || inFull.test(line.plain)) && line.side !== 'right' && line.text.length < 400;
}

function underNumber(head: readonly Line[], line: Line): Proposal[] {
  const above = head
    .slice(0, line.at)
    .findLast((it) => it.block === line.block && (it.side !== 'right' || line.side === 'right'));
  const party = isPartyTrichYeu(line, above);
  if (!isVeViec(line) && !party) return [];
  const claims = [line, ...following(head, line, wraps).slice(0, 7)].map((it) => claim(it));
  const isFull = !abbreviated.test(line.plain);
  if (isFull && !isUnderNumber(line, above)) return [];
  const placed = isFull ? 0.85 : 0.95;
  return [{ component: 'trichYeu', claims, score: placed, because: ['“V/v”, “về việc” under the number'] }];
}

/** In the Party's công văn the trích yếu may begin with any words: an italic line right under the number. */
function isPartyTrichYeu(line: Line, above: Line | undefined): boolean {
  return (
    line.italic &&
    isUnderNumber(line, above) &&
    /[-–]cv\//.test(above?.plain.replaceAll(' ', '') ?? '') &&
    dateScore(line) < 0.5
  );
}

function isUnderNumber(line: Line, above: Line | undefined): boolean {
  return above?.block === line.block && symbolScore(above)[0] >= 0.5;
}

function wraps(line: Line, before: Line): boolean {
  if (line.paragraph === before.paragraph) return true;
  if (stops(line) || line.text.length > 90 || line.side === 'right') return false;
  if (line.afterGap && !startsLower(line.text)) return false;
  if (line.block !== 'body') return true;
  const { alignment, firstLine } = line.paragraph.format;
  return (
    alignment === before.paragraph.format.alignment &&
    !(alignment === 'justify' && firstLine > 10) &&
    !/[.]$/.test(before.text)
  );
}

function stops(line: Line): boolean {
  return (
    isKinhGui(line) ||
    isStamp(line) ||
    symbolScore(line)[0] >= 0.5 ||
    dateScore(line) >= 0.6 ||
    canCu.test(line.plain) ||
    numbered.test(line.plain) ||
    isKemTheo(line)
  );
}

function underType(head: readonly Line[], line: Line, type: TypeLine): Proposal[] {
  const same: Claim[] = type.length < line.text.length ? [startingAt(line, type.length)] : [];
  const lines = following(head, line, (next, before) => isSummary(next, before, line));
  const claims = [...same, ...lines.filter((next) => !isAuthor(next)).map((it) => claim(it))];
  if (claims.length === 0) return [];
  const placed = same.length > 0 || lines.some((it) => it.bold || it.paragraph.format.alignment === 'center');
  const score = Math.min(type.score, placed ? 0.95 : 0.65);
  return [{ component: 'trichYeu', claims, score, because: ['under or after the type name'] }];
}

/** The type's name forgotten: a centred bold line, not in capitals, below the number and above the text. */
function withoutType(head: readonly Line[]): Proposal[] {
  const number = head.find((line) => symbolScore(line)[0] >= 0.8);
  if (
    number === undefined ||
    head.some((line) => (isVeViec(line) && !isTitleLike(line)) || isKinhGui(line)) ||
    typeLinesIn(head).length > 0
  )
    return [];
  const first = head.find((line) => line.at > number.at && isTitleLike(line));
  if (first === undefined) return [];
  const claims = [first, ...following(head, first, (next) => !next.afterGap && isTitleLike(next))].map((it) =>
    claim(it),
  );
  return [{ component: 'trichYeu', claims, score: 0.65, because: ['a centred bold line where the trích yếu stands'] }];
}

function isTitleLike(line: Line): boolean {
  const centred = line.side === 'middle' && line.paragraph.format.alignment === 'center';
  return centred && line.bold && !line.upper && !stops(line) && line.text.length < 200 && !/[.:;]$/.test(line.text);
}

function startingAt(line: Line, length: number): Claim {
  const rest = line.text.slice(length).search(/[^\s:]/u);
  return { ...claim(line), start: writtenOffset(line, length + Math.max(0, rest)) };
}

/** In small letters below a line that has no end: the words alone show that they belong together. */
function goesOn(line: Line, before: Line): boolean {
  return startsLower(line.text) && /[\p{L}\p{N},]$/u.test(before.text) && line.text.length < 160;
}

/** "CỦA BAN THƯỜNG VỤ …": whose conclusion it is, a part of the type. */
function isAuthor(line: Line): boolean {
  return line.upper && line.plain.startsWith('cua ');
}

function isSummary(line: Line, before: Line, type: Line): boolean {
  if (isKemTheo(line)) return false;
  if (line.paragraph === type.paragraph) return true;
  if (stops(line) || line.text.length > 300 || line.side === 'right') return false;
  if (line.upper && enacting.test(line.plain) && !isAuthor(line)) return false;
  const { alignment, firstLine } = line.paragraph.format;
  const centred = alignment === 'center';
  if (before === type || isAuthor(before)) {
    return centred || line.bold || (line.text.length < 160 && firstLine <= 10 && !/[.:;]$/.test(line.text));
  }
  if (line.paragraph === before.paragraph) return true;
  if (line.afterGap || alignment !== before.paragraph.format.alignment) return false;
  return centred || (line.bold && before.bold) || goesOn(line, before);
}
