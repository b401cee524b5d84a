import { findDate, toIsoDate } from '../text/dates';
import { fold } from '../text/fold';
import { type Conclusion, type Evidence, isAppendixAlone, isNoted, wordsOf } from './kind';
import type { IsoDate, System } from './model';
import { isPartyHeading } from './quoc-hieu';

/** The day from which Hướng dẫn 05-HD/VPTW governs the Party's documents (its Phần III.1). */
export const hd05From: IsoDate = '2026-05-27';

/** Weight for the State (positive) or the Party (negative), with its reason. */
type Sign = readonly [weight: number, reason: string];

const partyBody =
  /^(?:dang bo|dang uy|huyen uy|tinh uy|thanh uy|quan uy|thi uy|chi bo|ban chap hanh trung uong|dai hoi (?:dai bieu|dang|chi bo))\b/;

/** State or Party by what the draft shows, and which of the Party's two by its date (without one, by `asOf`). */
export function conventionOf(
  evidence: Evidence,
  date: IsoDate | null,
  asOf: IsoDate,
): Conclusion<System> & { readonly reasons: string[] } {
  const signs = signsOf(evidence);
  const sum = signs.reduce((total, [weight]) => total + weight, 0);
  const party = sum < 0;
  const reasons = signs.filter(([weight]) => weight < 0 === party).map(([, reason]) => reason);
  if (!party) return { value: 'nd30', reason: null, reasons };
  const told = date ?? dayTold(wordsOf(evidence, 'diaDanhThoiGian') ?? '');
  const day = told ?? asOf;
  const value = day >= hd05From ? 'hd05' : 'hd36';
  const since = value === 'hd05' ? 'từ ngày 27/5/2026' : 'trước ngày 27/5/2026';
  const dated = told === null ? `Văn bản chưa ghi đủ ngày, lấy ngày ${shown(asOf)}: ${since}.` : `Văn bản đề ${since}.`;
  return { value, reason: null, reasons: [...reasons, dated] };
}

/**
 * The day that a place-and-date line tells, in full or by year and month, as the first day it may be; null where it is
 * blank or where the month alone leaves open which convention holds.
 */
export function dayTold(text: string): IsoDate | null {
  const found = findDate(text);
  const whole = found === null ? null : toIsoDate(found);
  if (found?.year == null || whole !== null) return whole;
  const [year, month] = [Number(hd05From.slice(0, 4)), Number(hd05From.slice(5, 7))];
  if (found.year === year && (found.month === null || found.month === month)) return null;
  return `${found.year}-${String(found.month ?? 1).padStart(2, '0')}-01`;
}

function shown(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${month}/${year}`;
}

function signsOf(evidence: Evidence): Sign[] {
  const signs: Sign[] = [];
  const heading = wordsOf(evidence, 'quocHieu');
  if (heading !== null) {
    if (isPartyHeading(heading)) signs.push([-4, 'Có tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM ở đầu văn bản.']);
    else signs.push([4, 'Có Quốc hiệu ở đầu văn bản.']);
  }
  if (wordsOf(evidence, 'tieuNgu') !== null) signs.push([2, 'Có Tiêu ngữ.']);
  return [...signs, ...signsOfSymbol(evidence), ...signsOfBodies(evidence), ...signsOfSignature(evidence)];
}

function signsOfSymbol(evidence: Evidence): Sign[] {
  const shownSymbol =
    wordsOf(evidence, 'soKyHieu')
      ?.replace(/^\S+?[\s:]+/u, '')
      .trim() ?? '';
  if (evidence.symbol?.style === 'state') return [[2, `Ký hiệu “${shownSymbol}” theo mẫu của Nhà nước.`]];
  if (evidence.symbol?.style === 'party') return [[-2, `Ký hiệu “${shownSymbol}” theo mẫu của Đảng.`]];
  return signsOfNote(evidence);
}

/** Where the file holds an attached text alone, its note names the document that issues it. */
function signsOfNote(evidence: Evidence): Sign[] {
  const note = isNoted(evidence) || isAppendixAlone(evidence) ? (wordsOf(evidence, 'phuLuc') ?? '') : '';
  if (/\ssố:?[\s\d.…]*-\s?\p{Lu}{2,6}\/\p{Lu}/u.test(note))
    return [[-2, 'Kèm theo văn bản có ký hiệu theo mẫu của Đảng.']];
  return [];
}

function signsOfBodies(evidence: Evidence): Sign[] {
  const isParty = (name: string | null) => name !== null && partyBody.test(fold(name));
  const isOfParty = isParty(wordsOf(evidence, 'coQuanBanHanh')) || isParty(wordsOf(evidence, 'coQuanChuQuan'));
  return isOfParty ? [[-4, 'Cơ quan ban hành là tổ chức đảng.']] : [];
}

function signsOfSignature({ occurrences }: Evidence): Sign[] {
  const authority = occurrences
    .filter((it) => it.component === 'chuKy')
    .flatMap(({ parts }) => parts)
    .find((part) => part.role === 'quyenHan');
  if (authority === undefined) return [];
  const words = authority.paragraph.text.slice(authority.start, authority.end);
  if (/^[TK]\s?\/\s?[MTL]/u.test(words)) return [[-1, 'Chữ ký ghi quyền hạn theo lối của Đảng (T/M, K/T, T/L).']];
  return /^(?:TM|KT|TL|TUQ)/u.test(words)
    ? [[1, 'Chữ ký ghi quyền hạn theo lối của Nhà nước (TM., KT., TL., TUQ.).']]
    : [];
}
