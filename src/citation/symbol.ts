import { isPartyIssuer, isStateIssuer, issuerCodeOf, typeCodeOf } from './codes';
import type { InstrumentSymbol, Said } from './model';

/** Words before a number that make it no symbol: streets, houses, rooms, files, plots, accounts. */
const otherNumbers =
  /(?<![a-z])(?:duong|pho|ngo|ngach|hem|nha|so nha|phong|lop|to|khu pho|thua|ban do|to ban do|lo|tai khoan|bien so|xe|tau|km|quoc lo|tinh lo|cau|kenh|tuyen|cong trinh|dien thoai|dt|fax|ma so|ty le|ti le|mau|bieu|diem|khoi|tang|can ho|cmnd|cccd|ho chieu|tcvn|qcvn|iso|goi thau|ke hoach luong|hop dong(?: [a-z]+){0,5}|phieu (?:nhap|xuat)(?: kho)?|phieu (?:thu|chi)|chung tu(?: ghi so)?|hoa don|benh an|ho so|giay phep(?: [a-z]+){0,3}|giay chung nhan(?: [a-z]+){0,6}|quyet toan|ma du an|ma goi thau|ky hieu|vao so|quyen so|thung|kho|ga|duong day|lo so|so may) ?(?:so)? ?:? ?$/;
/** Characters before a number that are asked for such words. */
export const otherNumbersReach = 48;

/** The codes of contracts: they are agreed, not issued, and nobody cites them as instruments. */
const contract = /^HĐ(?:LĐ|KT|XD|TC|MB|DV|TX|GT|GK|TV|TVGS|TVTK|TT|TL)?$/u;

/**
 * A number and its letters, leniently: blanks about the marks, en dashes, one mark for the other. Every repetition is
 * bounded, so that a megabyte of near-matches costs no more than a megabyte of prose.
 */
export const symbolShape =
  /(?:(?<![\p{L}\p{N}]|\d[.,/-])|(?<=[Ss]ố))(?<serial>\d{1,5}[a-zđA-ZĐ]?)(?<m1> ?[/-] ?)(?:(?<year>(?:19|20)\d\d)(?<m2> ?\/ ?))?(?<codes>\p{L}[\p{L}\d.]{0,11}(?:(?: ?[-/&] ?|(?<=\p{L})-\n)\p{L}[\p{L}\d.]{0,23}){0,6})/gu;

/** A symbol read out of the text, and what is wrong with the way it is written. */
export type ReadSymbol = Said<InstrumentSymbol> & { readonly written: string };

/** What the found shape says; null where its letters are no type and no issuer that symbols have. */
export function symbolOf(found: RegExpExecArray, before: string): ReadSymbol | null {
  const { serial = '', m1 = '', year, codes = '' } = found.groups ?? {};
  if (otherNumbers.test(before)) return null;
  const cut = trimCodes(codes, year !== undefined);
  if (cut === null) return null;
  const written = found[0].slice(0, found[0].length - codes.length + cut.length);
  const read = interpret({ serial: serial.toLowerCase(), dash: m1.includes('-'), year: year ?? null, codes: cut });
  return read === null ? null : { value: read, start: found.index, end: found.index + written.length, written };
}

/** The letters that belong to the symbol: words of the sentence behind a blank and a dash are left out. */
function trimCodes(codes: string, dated: boolean): string | null {
  const [first = ''] = /^[\p{L}\d.]+/u.exec(codes) ?? [];
  let end = first.length;
  if (end === 0) return null;
  const next = / ?([-/&]) ?([\p{L}\d.]+)/uy;
  for (;;) {
    next.lastIndex = end;
    const found = next.exec(codes);
    if (found === null) break;
    const word = found[2] ?? '';
    const tight = !found[0].includes(' ');
    if (!isCode(word) && !(tight && (typeCodeOf(first) !== null || dated))) break;
    if (!tight && !isCode(word)) break;
    end = next.lastIndex;
  }
  return codes.slice(0, end).replace(/\.+$/u, '');
}

/** Letters as symbols have them: a known code, or capitals. */
function isCode(word: string): boolean {
  return (
    typeCodeOf(word) !== null || issuerCodeOf(word) !== null || /^\p{Lu}[\p{Lu}\d.]*[\p{Ll}]?[\p{Lu}\d.]*$/u.test(word)
  );
}

interface Pieces {
  readonly serial: string;
  readonly dash: boolean;
  readonly year: string | null;
  readonly codes: string;
}

function interpret({ serial, dash, year, codes }: Pieces): InstrumentSymbol | null {
  if (contract.test(/^[^-/& ]*/u.exec(codes)?.[0] ?? '')) return null;
  const groups = codes.split(/ ?[-/] ?/u).map((group) => group.replace(/ ?& ?/gu, '&'));
  const [first = '', ...rest] = groups;
  const term = issuerCodeOf(first);
  if (year !== null && term !== null && /^(?:UBTV)?QH\d/u.test(term) && rest.length === 0) {
    return { number: `${serial}/${year}/${term}`, style: 'state', typeCode: null, issuerCode: term, year };
  }
  const typeCode = typeCodeOf(first);
  if (typeCode !== null && rest.length > 0) {
    const partyDash = dash && year === null;
    const asParty = partyDash && /^[\p{L}\d.]+ ?\/ ?\p{L}/u.test(codes);
    return typed({ serial, year, typeCode, rest, dash: partyDash, asParty });
  }
  return year === null ? untyped(serial, dash, groups) : null;
}

interface Typed extends Pick<Pieces, 'serial' | 'year'> {
  readonly typeCode: string;
  readonly rest: readonly string[];
  /** A dash behind the serial and no year, "04-QC…". */
  readonly dash: boolean;
  /** Written with the Party's marks, "04-QC/BCĐ". */
  readonly asParty: boolean;
}

function typed({ serial, year, typeCode, rest, dash, asParty }: Typed): InstrumentSymbol | null {
  const issuers = rest.map((group) => issuerCodeOf(group) ?? group);
  const issuerCode = issuers[0] ?? '';
  const knownIssuer = issuerCodeOf(issuerCode) !== null;
  if (!knownIssuer && !/^\p{Lu}/u.test(issuerCode)) return null;
  const party = year === null && isPartyIssuer(issuerCode) && typeCode !== 'NĐ' && typeCode !== 'TTLT';
  const style = party || (asParty && !isStateIssuer(issuerCode)) || (dash && !knownIssuer) ? 'party' : 'state';
  const code = style === 'party' && /^QĐI$/iu.test(typeCode) ? 'QĐi' : typeCode;
  const tail = issuers
    .slice(1)
    .map((group) => (style === 'party' ? `/${group}` : `-${group}`))
    .join('');
  const number =
    style === 'party'
      ? `${serial}-${code}/${issuerCode}${tail}`
      : `${serial}/${year === null ? '' : `${year}/`}${code}-${issuerCode}${tail}`;
  return { number, style, typeCode: code, issuerCode, year };
}

/** The symbol of a State công văn: issuer and unit, "1099/VPCP-CĐS", "70/UBND". */
function untyped(serial: string, dash: boolean, groups: readonly string[]): InstrumentSymbol | null {
  const [first = '', ...units] = groups;
  const issuerCode = issuerCodeOf(first) ?? first;
  const known = issuerCodeOf(first) !== null;
  if (dash && !(known && units.length > 0)) return null;
  if (!known && !(/^\p{Lu}[\p{Lu}\d.]+$/u.test(issuerCode) && issuerCode.length >= 2)) return null;
  if (units.some((unit) => !/^[\p{L}\d.&]+$/u.test(unit))) return null;
  const number = `${serial}/${[
    issuerCode,
    ...units.map((unit) =>
      unit
        .split('&')
        .map((it) => issuerCodeOf(it) ?? it)
        .join('&'),
    ),
  ].join('-')}`;
  return { number, style: 'state', typeCode: null, issuerCode, year: null };
}
