import { issuerCodeOf, typeCodeOf } from './codes';
import type { ReadSymbol } from './symbol';

/** Letters of a number run together, or parted by a blank; one mark for another beside its year. */
const slips = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\d[.,/-])(?<serial>\d{1,5}[a-zđ]?)(?: ?[/-] ?(?<year>(?:19|20)\d\d))?(?: ?[/-] ?|(?<=\d\d\d\d) ?)(?:` +
    String.raw`(?<type>[Nn][ĐđDd]|[Nn][Qq])(?<gap> ?[-/]? ?)(?<issuer>[Cc][Pp])|` +
    String.raw`(?<type2>[Qq][ĐđDd]|[Cc][Tt])(?<gap2> ?[-/]? ?)(?<issuer2>[Tt][Tt][Gg])|` +
    String.raw`(?<type3>TT)(?<gap3> ?[-/ ] ?)(?<issuer3>B[A-ZĐ]{2,7})|` +
    String.raw`(?<type4>KH|QĐ|QD|BC|TB)(?<gap4>\.?)(?<issuer4>UBND)|(?<type5>NQ)(?<gap5>\.?)(?<issuer5>H[ĐD]ND)|` +
    String.raw`(?<term>(?:UBTV)?[Qq][Hh]\d\d))(?![\p{L}\p{N}])`,
  'gu',
);
/** "25 NQ/TW": the dash of a Party number left out. */
const noDash =
  /(?<=(?:^|[^\p{L}])[Ss]ố |[Qq]uyết |[Cc]hỉ thị |[Kk]ết luận )(?<serial>\d{1,4}) (?<type>NQ|CT|KL|QĐ|QD|HD|TB)(?: ?[-/] ?)(?<issuer>TW|TU|ĐU)(?![\p{L}\p{N}])/gu;

/** Whether there may be any: cheap. */
const sign =
  /\d(?: ?-|[/] ?(?:19|20)\d\d ?-) ?(?:(?:19|20)\d\d|[NQ])|\d ?[/-] ?(?:[NQCKTB][ĐDQTHCBnqcđd]|nđ)[A-ZĐtc .]|\d (?:NQ|CT|KL|QĐ|QD|HD|TB) ?[/-]|\d ?[/-] ?(?:NQ|KH|TB|BC|QĐ|QD)[UH.]|\d\d\d\d ?[-Q]/;

/** Numbers that are written in ways no number has, and that can be only one; found beside those that the shape finds. */
export function symbolsRunTogether(text: string): readonly ReadSymbol[] {
  return sign.test(text) ? [...runTogether(text), ...withoutDash(text)] : [];
}

/** Numbers of both kinds in their order: of two that begin alike the one run together, of two that meet the other. */
export function withRunTogether(found: readonly ReadSymbol[], others: readonly ReadSymbol[]): readonly ReadSymbol[] {
  let at = 0;
  const fresh = [...others]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while ((found[at]?.end ?? Infinity) <= start) at++;
      for (let k = at; (found[k]?.start ?? Infinity) < end; k++) if (found[k]?.start !== start) return false;
      return true;
    });
  const starts = new Set(fresh.map(({ start }) => start));
  return [...found.filter(({ start }) => !starts.has(start)), ...fresh].sort((a, b) => a.start - b.start);
}

function runTogether(text: string): readonly ReadSymbol[] {
  return [...text.matchAll(slips)].flatMap(({ 0: written, index, groups = {} }): readonly ReadSymbol[] => {
    const { serial = '', year = null, term } = groups;
    const end = index + written.length;
    if (term !== undefined) {
      if (year === null) return [];
      const issuerCode = term.toUpperCase();
      const number = `${serial}/${year}/${issuerCode}`;
      return [{ value: { number, style: 'state', typeCode: null, issuerCode, year }, start: index, end, written }];
    }
    const type = groups.type ?? groups.type2 ?? groups.type3 ?? groups.type4 ?? groups.type5 ?? '';
    const issuer = groups.issuer ?? groups.issuer2 ?? groups.issuer3 ?? groups.issuer4 ?? groups.issuer5 ?? '';
    const [typeCode, issuerCode] = [typeCodeOf(type), issuerCodeOf(issuer)];
    if (typeCode === null || issuerCode === null) return [];
    const number = `${serial.toLowerCase()}/${year === null ? '' : `${year}/`}${typeCode}-${issuerCode}`;
    return [{ value: { number, style: 'state', typeCode, issuerCode, year }, start: index, end, written }];
  });
}

function withoutDash(text: string): readonly ReadSymbol[] {
  return [...text.matchAll(noDash)].flatMap(({ 0: written, index, groups = {} }) => {
    const { serial = '', type = '', issuer: issuerCode = '' } = groups;
    const typeCode = typeCodeOf(type);
    if (typeCode === null) return [];
    const value = {
      number: `${serial}-${typeCode}/${issuerCode}`,
      style: 'party',
      typeCode,
      issuerCode,
      year: null,
    } as const;
    return [{ value, start: index, end: index + written.length, written }];
  });
}
