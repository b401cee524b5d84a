import { isOfBothStyles, isPartyIssuer, isStateIssuer, issuerCodeOf, typeCodeOf } from './codes';
import type { InstrumentSymbol } from './model';

/** What stands behind the serial and the year of a number, as it should be written: "NĐ-CP", "VPCP-CĐS". */
export interface Letters extends Pick<InstrumentSymbol, 'style' | 'typeCode' | 'issuerCode'> {
  /** How many of the characters given belong to the symbol: words of the sentence behind it do not. */
  readonly letterCount: number;
  /** Between the serial and what follows. */
  readonly mark: '/' | '-';
  readonly rest: string;
}

/** "UBTVQH 15": the term of Quốc hội set apart by a blank. */
const blankTerm = /^(?:UBTV)?QH \d\d$/;

/** Letters that were met before: documents cite by the same ones again and again. */
const known = new Map<string, Letters | null>();
const mostKnown = 2000;

/** What the letters of a number say; `dash`: a dash stands before them, `dated`: a year. Null where no symbol has them. */
export function lettersOf(codes: string, dash: boolean, dated: boolean): Letters | null {
  const key = `${dash ? '-' : '/'}${dated ? '+' : ' '}${codes}`;
  const met = known.get(key);
  if (met !== undefined) return met;
  if (known.size >= mostKnown) known.clear();
  const cut = blankTerm.test(codes) ? codes : trimmed(codes, dated);
  const said = cut === null ? null : interpreted(cut, dash, dated);
  const letters = cut === null || said === null ? null : { ...said, letterCount: cut.length };
  known.set(key, letters);
  return letters;
}

/** The letters that belong to the symbol: words of the sentence behind a blank and a dash are left out. */
function trimmed(codes: string, dated: boolean): string | null {
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

/** The codes of contracts: they are agreed, not issued, and nobody cites them as instruments. */
const contract = /^HĐ(?:LĐ|KT|XD|TC|MB|DV|TX|GT|GK|TV|TVGS|TVTK|TT|TL)?$/u;

type Said = Omit<Letters, 'letterCount'>;

function interpreted(codes: string, dash: boolean, dated: boolean): Said | null {
  if (contract.test(/^[^-/& ]*/u.exec(codes)?.[0] ?? '')) return null;
  const groups = (blankTerm.test(codes) ? codes.replace(' ', '') : codes)
    .split(/ ?[-/] ?/u)
    .map((group) => group.replace(/ ?& ?/gu, '&'));
  const [first = '', ...rest] = groups;
  const term = issuerCodeOf(first);
  if (dated && term !== null && /^(?:UBTV)?QH\d/u.test(term) && rest.length === 0) {
    return { style: 'state', mark: '/', rest: term, typeCode: null, issuerCode: term };
  }
  const typeCode = typeCodeOf(first);
  if (typeCode !== null && rest.length > 0) {
    const partyDash = dash && !dated;
    const asParty = partyDash && /^[\p{L}\d.]+ ?\/ ?\p{L}/u.test(codes);
    return typed({ dated, typeCode, rest, dash: partyDash, asParty });
  }
  return dated ? null : untyped(dash, groups);
}

interface Typed {
  readonly dated: boolean;
  readonly typeCode: string;
  readonly rest: readonly string[];
  /** A dash behind the serial and no year, "04-QC…". */
  readonly dash: boolean;
  /** Written with the Party's marks, "04-QC/BCĐ". */
  readonly asParty: boolean;
}

function typed({ dated, typeCode, rest, dash, asParty }: Typed): Said | null {
  const issuers = rest.map((group) => issuerCodeOf(group) ?? group);
  const issuerCode = issuers[0] ?? '';
  const knownIssuer = issuerCodeOf(issuerCode) !== null;
  if (!knownIssuer && !/^\p{Lu}/u.test(issuerCode)) return null;
  const ofParty = !dated && isPartyIssuer(issuerCode) && typeCode !== 'NĐ' && typeCode !== 'TTLT';
  const party =
    (ofParty && (asParty || !isOfBothStyles(issuerCode))) ||
    (asParty && !isStateIssuer(issuerCode)) ||
    (dash && !knownIssuer);
  const code = party && /^QĐI$/iu.test(typeCode) ? 'QĐi' : typeCode;
  return party
    ? { style: 'party', mark: '-', rest: [code, ...issuers].join('/'), typeCode: code, issuerCode }
    : { style: 'state', mark: '/', rest: [code, ...issuers].join('-'), typeCode: code, issuerCode };
}

/** The symbol of a State công văn: issuer and unit, "1099/VPCP-CĐS", "70/UBND". */
function untyped(dash: boolean, groups: readonly string[]): Said | null {
  const [first = '', ...units] = groups;
  const issuerCode = issuerCodeOf(first) ?? first;
  const knownIssuer = issuerCodeOf(first) !== null;
  if (dash && !(knownIssuer && units.length > 0)) return null;
  if (!knownIssuer && !(/^\p{Lu}[\p{Lu}\d.]+$/u.test(issuerCode) && issuerCode.length >= 2)) return null;
  if (units.some((unit) => !/^[\p{L}\d.&]+$/u.test(unit))) return null;
  const rest = [issuerCode, ...units.map(unitOf)].join('-');
  return { style: 'state', mark: '/', rest, typeCode: null, issuerCode };
}

function unitOf(written: string): string {
  return written
    .split('&')
    .map((it) => issuerCodeOf(it) ?? it)
    .join('&');
}
