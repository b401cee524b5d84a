import { listedNames } from './law-list';
import { wellKnownNameAt } from './law-names';
import type { Said } from './model';

/** Names of laws, folded, that are recognised to their last letter; `after` gives how far a known name goes. */
export interface LawNames {
  /** The length of the longest known name that begins at the offset of plain text; 0 where none does. */
  lengthAt(plain: string, at: number): number;
}

/** No registry: names are read by their capitals alone. */
export const noLawNames: LawNames = { lengthAt: () => 0 };

const lawWord = /(?<![a-z])(?:bo luat|luat|phap lenh|hien phap)(?![a-z])/g;

/** A law called by its name: the type word, and the name. */
export interface NamedLaw {
  /** Empty, where the name begins, for one of a list whose word stands before the first. */
  readonly type: Said;
  readonly name: Said;
  readonly listed?: true;
}

/** Words before "luật" or after it that make it no law: Đại học Luật, Hội Luật gia, theo luật định, Luật sư. */
const notAfter =
  /(?:dai hoc|khoa|hoi|truong|nganh|cu nhan|thac si|tien si|sinh vien|doan|phap|ky|quy|du an|quy luat|van phong|cong ty) $/;
const notBefore =
  / (?:su|luat|phap|dinh|choi|nay|tren|do|khac|hien hanh|lien quan|quoc te|viet nam|rung|le|nhan qua|gioi|tuc)(?![a-z])/y;

/** Every law of the text that is called by its name, known ones to their last letter. */
export function namedLaws(text: string, plain: string, names: LawNames): readonly NamedLaw[] {
  const found: NamedLaw[] = [];
  lawWord.lastIndex = 0;
  for (let hit = lawWord.exec(plain); hit !== null; hit = lawWord.exec(plain)) {
    // “công bố Luật Nhà giáo” names no bộ luật.
    const announced = hit[0] === 'bo luat' && !/^b[oộ]/i.test(text.slice(hit.index, hit.index + 2));
    const start = hit.index + (announced ? 3 : 0);
    const end = hit.index + hit[0].length;
    const word = plain.slice(start, end);
    if (word === 'luat' && !announced && plain.startsWith('bo ', start - 3) && !/[a-z]/.test(plain.charAt(start - 4)))
      continue;
    const law =
      word === 'hien phap' ? constitution(text, plain, start, end) : lawAt(text, plain, { start, end, word }, names);
    if (law !== null) found.push(law);
    if (word !== 'hien phap') found.push(...listedAt(text, plain, { start, end, word }, law, names));
  }
  return found;
}

/** "các Luật: Khiếu nại …; Tố cáo …", "các Luật Đất đai, Nhà ở": those behind the first, or behind the colon. */
function listedAt(
  text: string,
  plain: string,
  { start, end, word }: Word,
  law: NamedLaw | null,
  names: LawNames,
): readonly NamedLaw[] {
  if (!plain.startsWith('cac ', start - 4)) return [];
  const opened = plain.startsWith(': ', end);
  if (!opened && law === null) return [];
  const value = typeNames[word] ?? 'Luật';
  const at = opened ? end + 2 : (law?.name.end ?? end);
  return listedNames(text, plain, { at, opened }, names).map((name) => ({
    type: { value, start: name.start, end: name.start },
    name,
    listed: true,
  }));
}

/** "Hội Luật gia" is no law, "Luật Giá" is one; without dấu it may be either. */
const jurist = /^ gia(?!\p{L})/iu;

const ofNation = / nuoc cong hoa xa hoi chu nghia viet nam/y;

function constitution(text: string, plain: string, start: number, end: number): NamedLaw | null {
  if (text.charAt(start) !== 'H') return null;
  ofNation.lastIndex = end;
  const stop = ofNation.test(plain) ? ofNation.lastIndex : end;
  return {
    type: { value: 'Hiến pháp', start, end },
    name: { value: text.slice(end, stop).trim(), start: end, end: stop },
  };
}

const typeNames: Readonly<Record<string, string>> = { 'bo luat': 'Bộ luật', luat: 'Luật', 'phap lenh': 'Pháp lệnh' };

/** What makes a law of a name in small letters: "luật đất đai năm 2024". */
const numberedOrDated = / (?:nam (?:19|20)\d\d|so \d)/y;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

function lawAt(text: string, plain: string, { start, end, word }: Word, names: LawNames): NamedLaw | null {
  if (plain.charAt(end) !== ' ') return null;
  notBefore.lastIndex = end;
  if (wellKnownNameAt(plain, end + 1) === 0 && (notBefore.test(plain) || jurist.test(text.slice(end, end + 5))))
    return null;
  if (notAfter.test(plain.slice(Math.max(0, start - 12), start))) return null;
  const from = end + 1;
  const known = Math.max(
    names.lengthAt(plain, from),
    wellKnownNameAt(plain, from),
    amendingNameAt(text, plain, from, names),
  );
  const capital = text.charAt(start) !== text.charAt(start).toLowerCase();
  const nameCapital = text.charAt(from) !== text.charAt(from).toLowerCase();
  if (known === 0 && !(capital && nameCapital)) return null;
  numberedOrDated.lastIndex = from + known;
  const certain = numberedOrDated.test(plain);
  if (known > 0 && !capital && !nameCapital && !certain && text.slice(from, from + known).split(' ').length < 3)
    return null;
  const stop = known > 0 ? from + known : endOfName(text, plain, from);
  if (stop === from) return null;
  const name = { value: text.slice(from, stop).replace(/[\s\u00a0]+/gu, ' '), start: from, end: stop };
  return { type: { value: typeNames[word] ?? 'Luật', start, end }, name };
}

const amending =
  /sua doi(?:, ?bo sung)?(?: mot so dieu| (?:dieu|khoan) \d+[a-z]?| \d+ dieu){0,2} cua (?:cac )?(?=bo luat |luat |phap lenh )/y;
const nextAmended = /(?:,| va|, va) (?=bo luat |luat |phap lenh )/y;
const amendedWord = /(?:bo luat|luat|phap lenh) /y;
/** No amending law names so many others. */
const mostAmended = 12;

/** The length of "sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C", the name of an amending law; 0 where none stands. */
function amendingNameAt(text: string, plain: string, from: number, names: LawNames): number {
  amending.lastIndex = from;
  if (!amending.test(plain)) return 0;
  let end = 0;
  for (let next = amending.lastIndex, turn = 0; turn < mostAmended; turn++) {
    amendedWord.lastIndex = next;
    if (!amendedWord.test(plain)) break;
    const start = amendedWord.lastIndex;
    const known = Math.max(names.lengthAt(plain, start), wellKnownNameAt(plain, start));
    const stop = known > 0 ? start + known : isCapital(text, start) ? endOfName(text, plain, start) : start;
    if (stop === start) break;
    end = stop;
    nextAmended.lastIndex = stop;
    if (!nextAmended.test(plain)) break;
    next = nextAmended.lastIndex;
  }
  return end === 0 ? 0 : end - from;
}

const longestName = 200;
/** Words that follow the name of a law and are no part of it. */
const after =
  /(?:ngay|nam|so|khoa|va(?= (?:cac|luat|bo luat|phap lenh|nghi dinh|thong tu|nhung|phap luat|quy dinh))|da|duoc|co|la|quy dinh|den|toi|trong|cho|tai|theo|ve viec|thi|se|nham|gan|hien hanh|nay|do|doi voi|de|vao|va)(?![a-z])/y;

/** The end of a name that no registry knows: its first word and what goes with it, up to a mark or another clause. */
function endOfName(text: string, plain: string, from: number): number {
  let end = from;
  let at = from;
  const limit = Math.min(plain.length, from + longestName);
  while (at < limit) {
    after.lastIndex = at;
    if (at > from && after.test(plain)) break;
    let stop = at;
    while (stop < plain.length && /[a-z]/.test(plain.charAt(stop))) stop++;
    if (stop === at) break;
    if (at > from && isCapital(text, at) && end !== from && plain.slice(from, end).split(' ').length > 1) break;
    end = stop;
    if (plain.slice(from, end).split(' ').length >= 4 || plain.charAt(stop) !== ' ') break;
    at = stop + 1;
  }
  return end;
}

function isCapital(text: string, at: number): boolean {
  return text.charAt(at) !== text.charAt(at).toLowerCase();
}
