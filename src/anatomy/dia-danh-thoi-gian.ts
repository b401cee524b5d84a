import { findDate } from '../text/dates';
import type { Line } from './line';
import { claim, type Recogniser } from './proposal';

const inWords = /\bngay\b.{0,40}\bthang\b/;
const monthOnly = /^.{2,40}[,. ]\s?thang [\d.… ]{1,8}nam \d{4}$/;
/** “tháng” left out. */
const monthForgotten = /^.{2,40}[,. ]\s?ngay \d{1,2} \d{1,2} nam \d{4}$/;
/** As a công điện may say when it was sent. */
const withHour = /^[^,]{2,40}, (?:hoi |luc )?\d{1,2} (?:gio|h)\b.{0,14}\bngay [\d .…]{1,6}thang [\d .…]{1,6}nam \d{4}$/;
/** Openings of sentences and notes that hold a date and are no ô 4. */
const otherwise =
  /^(?:\(|can cu|hom nay|vao|(?:luc|hoi) (?:[\d.…]|may\b|gio\b|ngay\b)|thuc hien|theo|ke tu|tu ngay|den ngay|so\b|thoi gian|ngay ky|ban hanh|kem theo|v\/v|ve viec|du thao|[-–+*•]|(?:\d{1,2}|[a-z]|[ivx]{1,6})[.)/] ?[a-z])/;

/** Ô 4: a place and a date, in the right form or not, filled or not. */
export const recogniseDiaDanhThoiGian: Recogniser = ({ head, ending }) => [
  ...head.flatMap((line) => propose(line, scoreOf(line) - line.at * 0.002, 'place and date')),
  ...ending.flatMap((line) => propose(line, Math.min(0.6, scoreOf(line) - 0.3), 'place and date by the signature')),
];

function propose(line: Line, score: number, why: string): ReturnType<Recogniser> {
  if (score < 0.5) return [];
  return [{ component: 'diaDanhThoiGian', claims: [claim(line)], score, because: [why] }];
}

/** Offset of "ngày" or of the first figure of a date; the folded text has as many characters as the NFC text. */
function beginOfDate(plain: string): number {
  const at = plain.search(/\b(?:ngay\b|\d{1,2}\s?[/.-]\s?\d)/);
  return at < 0 ? plain.length : at;
}

/** Few words, as a place has; "Cuộc họp kết thúc vào 9 giờ 00" is none. */
function isPlace(text: string): boolean {
  const named = text.trim().split(/\s+/u);
  if (named.length <= 3) return true;
  return (
    named.length <= 8 &&
    !/(?:^|\s)giờ(?:\s|$)/iu.test(text) &&
    named.filter((it) => /^\p{Lu}/u.test(it)).length * 2 >= named.length
  );
}

/** How sure a line is ô 4. */
export function scoreOf(line: Line): number {
  const { text, plain } = line;
  if (text.length > 110 || otherwise.test(plain)) return 0;
  if (withHour.test(plain)) return 0.7;
  const place = line.side === 'right' ? 0.05 : line.side === 'left' ? -0.15 : 0;
  if (!isPlace(text.slice(0, beginOfDate(plain)))) return 0;
  const date = findDate(text);
  if (date !== null && text.length - date.end > 14) return 0;
  const named = date === null || /\p{Lu}/u.test(text.slice(0, date.start));
  if (date?.form === 'words') return (named ? 0.95 : 0.75) + place;
  if (date?.form === 'numeric' && named && date.start >= 4) return 0.8 + place;
  if ((inWords.test(plain) && text.length < 90) || monthForgotten.test(plain)) return 0.8 + place;
  return monthOnly.test(plain) ? 0.65 + place : 0;
}
