import type { ReadSymbol } from './symbol';

/**
 * Numbers without their letters behind a type that has no others of the same number and year, or few: "Nghị định 30/2020",
 * "Thông tư số 01/2019". An administrative document is never named so: "Quyết định 12/2025" is no reference.
 */
const shape =
  /(?<![\p{L}\p{N}])(?<type>[Nn]gh[ịiỉĩ] [ĐđDd][ịiỉĩ]nh|[Tt]h[ôo]ng [Tt][ưu]|[Ll]uật|[Pp]háp [Ll]ệnh|NĐ|TT)(?: [Ss]ố)? ?(?<number>(?<serial>\d{1,4}) ?\/ ?(?<year>(?:19|20)\d\d))(?! ?[-/]|\d)/gu;

/** Told apart from a day, "05/3/2020", before anything else is looked at. */
const sign = /(?:^|[^\d/.-])\d{1,4} ?\/ ?(?:19|20)\d\d(?! ?[-/]|\d)/;

/** Such numbers of a text. Every Nghị định of these years is the Chính phủ's. */
export function looseSymbols(text: string): readonly ReadSymbol[] {
  return sign.test(text) ? [...text.matchAll(shape)].map(symbolOf) : [];
}

function symbolOf(found: RegExpExecArray): ReadSymbol {
  const { type = '', number = '', serial = '', year = '' } = found.groups ?? {};
  const decree = /^(?:ng|nđ)/i.test(type);
  const circular = /^t/i.test(type);
  const end = found.index + found[0].length;
  return {
    value: {
      number: `${serial}/${year}${decree ? '/NĐ-CP' : ''}`,
      style: 'state',
      typeCode: decree ? 'NĐ' : circular ? 'TT' : null,
      issuerCode: decree ? 'CP' : '',
      year,
    },
    start: end - number.length,
    end,
    written: number,
  };
}
