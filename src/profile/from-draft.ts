import { readSymbol } from '../anatomy/symbol';
import { typeCodes } from '../anatomy/kinds';
import type { Anatomy, Component, Part } from '../anatomy/model';
import { findDate } from '../text/dates';
import { isBlank } from '../text/blanks';
import { fold } from '../text/fold';
import { withBlanks } from '../text/placeholder';
import { emptyProfile, type Field, type Profile, type Signer } from './model';
import { inSentenceCase } from './name-case';
import { codeOf } from './numbers';
import { receiverOf } from './schema';
import { initialsOf, isAbbreviation } from './units';

/**
 * A profile proposed from a document's own letterhead, number, signature and Nơi nhận: what the document does not say
 * stays empty, for the author to fill. Null where it has no letterhead to read.
 */
export function profileFrom(anatomy: Anatomy): Profile | null {
  const issuer = joined(anatomy, 'coQuanBanHanh');
  if (issuer === '' || anatomy.system === null) return null;
  const superior = joined(anatomy, 'coQuanChuQuan');
  const { symbol, unit } = codesOf(anatomy);
  const named = asWritten(anatomy);
  const receivers = receiversOf(anatomy);
  const keeper = keeperOf(anatomy, receivers);
  const shorts = [...new Set([unit, keeper].filter((it) => it !== null).filter(isAbbreviation))];
  return {
    ...emptyProfile,
    name: named(issuer),
    symbol,
    superior: superior === '' ? null : named(superior),
    place: placeOf(anatomy),
    convention: anatomy.system === 'nd30' ? 'nd30' : 'hd05',
    field: fieldOf(issuer),
    units: shorts.map((short) => ({ short, full: nameIn(receivers, short) })),
    signers: signersOf(anatomy),
    receivers:
      receivers.length === 0 || anatomy.kind === null ? {} : { [anatomy.kind]: withUnitSlot(receivers, keeper) },
  };
}

/** The words of a part; a place that is still to be filled is none. */
function wordsOf({ paragraph, start, end }: Part): string {
  const words = withBlanks(paragraph.text.slice(start, end).normalize('NFC')).replace(/\s+/gu, ' ').trim();
  return isBlank(words) ? '' : words;
}

function joined(anatomy: Anatomy, component: Component): string {
  return anatomy
    .of(component)
    .map(wordsOf)
    .filter((words) => words !== '')
    .join(' ');
}

/** A name as the document's own text writes it, where it does; else by the rules of names. */
function asWritten(anatomy: Anatomy): (name: string) => string {
  const texts = (['kinhGui', 'noiDung', 'noiNhan'] as const).flatMap((it) => anatomy.of(it)).map(wordsOf);
  return (name) => {
    const sought = name.toLocaleLowerCase('vi');
    for (const text of texts) {
      const at = text.toLocaleLowerCase('vi').indexOf(sought);
      const found = at < 0 ? '' : text.slice(at, at + name.length);
      if (found !== '' && found !== found.toLocaleUpperCase('vi') && /^\p{Lu}/u.test(found)) return found;
    }
    return inSentenceCase(name);
  };
}

/** “Số: 12/KH-UBND”, “Số: 12/UBND-VX”, “Số 12-KH/ĐU”: the agency's letters, and the unit's of a công văn. */
function codesOf(anatomy: Anatomy): { readonly symbol: string; readonly unit: string | null } {
  const [part] = anatomy.of('soKyHieu');
  const groups = (part === undefined ? null : readSymbol(wordsOf(part)))?.groups ?? [];
  const typed = groups[0] !== undefined && groups[0] in typeCodes && (anatomy.kind !== 'cong-van' || isParty(anatomy));
  const [symbol = '', unit = null] = typed ? groups.slice(1) : groups;
  const code = anatomy.kind === null ? null : codeOf(anatomy.kind, isParty(anatomy) ? 'hd05' : 'nd30');
  // “KHUBND”: the hyphen after the type was left out.
  const glued = !typed && code !== null && symbol.startsWith(code) && symbol.length > code.length + 1;
  return {
    symbol: isBlank(symbol) ? '' : glued ? symbol.slice(code.length) : symbol,
    unit: anatomy.kind === 'cong-van' && !isParty(anatomy) ? unit : null,
  };
}

function isParty({ system }: Anatomy): boolean {
  return system === 'hd05' || system === 'hd36';
}

/** “Bình Sơn, ngày …” → “Bình Sơn”. */
function placeOf(anatomy: Anatomy): string {
  const line = joined(anatomy, 'diaDanhThoiGian');
  const date = findDate(line);
  const place = line.slice(0, date?.start ?? line.search(/,|ngày/u)).replace(/[\s,.…]+$/u, '');
  return isBlank(place) ? '' : place;
}

const sectors: readonly (readonly [RegExp, Field])[] = [
  [/\b(?:cong an|quan su|chi huy|bo doi|bien phong|quan khu|su doan|trung doan|tu lenh)\b/, 'armed-forces'],
  [/\b(?:benh vien|trung tam y te|so y te|phong kham|tram y te)\b/, 'health'],
  [/\b(?:truong (?!hop)|dai hoc|cao dang|giao duc)/, 'education'],
  [/\b(?:vien (?!kiem sat)|hoc vien\b)/, 'science'],
];

function fieldOf(issuer: string): Field {
  const folded = fold(issuer);
  return sectors.find(([pattern]) => pattern.test(folded))?.[1] ?? 'general';
}

/** The people who sign, each with the lines above the name; a signature without a name proposes nobody. */
function signersOf(anatomy: Anatomy): readonly Signer[] {
  return anatomy.occurrences
    .filter(({ component }) => component === 'chuKy')
    .flatMap(({ parts }) => {
      const said = (role: Part['role']) => parts.filter((part) => part.role === role).map(wordsOf);
      const [name] = said('hoTen');
      if (name === undefined || name === '') return [];
      return [
        {
          name,
          authority: said('quyenHan').map(authorityIn),
          title: said('chucVu').join(' ').toLocaleUpperCase('vi'),
          kinds: anatomy.kind === null ? [] : [anatomy.kind],
        },
      ];
    });
}

/** A line of quyền hạn in the form that its convention gives it: “KT CHỦ TỊCH” → “KT. CHỦ TỊCH”. */
function authorityIn(line: string): string {
  return line
    .toLocaleUpperCase('vi')
    .replace(/^(TM|KT|TL|TUQ)[\s.,:]+/u, '$1. ')
    .replace(/^([TK]) ?\/ ?([MTL])[\s.,:]+/u, '$1/$2 ');
}

function receiversOf(anatomy: Anatomy): readonly string[] {
  return anatomy
    .of('noiNhan')
    .filter(({ role }) => role === 'item' || role === 'luu')
    .map((part) => receiverOf(wordsOf(part)).replace(/ [–—] /gu, ' - '))
    .filter((line) => !isBlank(line));
}

/** The unit behind “Lưu: VT, TCNV” of a công văn, which is not always the one in its symbol. */
function keeperOf(anatomy: Anatomy, lines: readonly string[]): string | null {
  if (isParty(anatomy) || anatomy.kind !== 'cong-van') return null;
  const unit = /^Lưu\s*: ?VT, (?<unit>[^\s,;()]+)$/u.exec(lines.at(-1) ?? '')?.groups?.unit;
  return unit !== undefined && isAbbreviation(unit) ? unit : null;
}

/** The receiver whose first letters those of a unit are: “TCNV” is “Cơ quan Tổ chức - Nội vụ”; empty where none is. */
function nameIn(lines: readonly string[], short: string): string {
  return lines.find((line) => initialsOf(line) === short && line !== short) ?? '';
}

/** “Lưu: VT, VX” → “Lưu: VT, {đơn vị}”: the next document may be another unit's. */
function withUnitSlot(lines: readonly string[], unit: string | null): readonly string[] {
  if (unit === null) return lines;
  return lines.map((line) =>
    line.startsWith('Lưu') && line.endsWith(` ${unit}`) ? `${line.slice(0, -unit.length)}{đơn vị}` : line,
  );
}
