import { notListed, sentencesOf } from './explain';
import type { Judgement } from './judge';
import { assemblyTypes, typeFor } from './right-words';
import { suggestionFor } from './suggest';
import type { CitationStyle } from './write';

/** The citation of an instrument that the registry does not have: what was typed, put right in form; nothing is made up. */
export interface Unlisted {
  readonly full: string;
  readonly short: string;
  readonly canCu: string;
  readonly problems: readonly string[];
}

/** Writes a reference that nothing is known of; its type is the one said, else the number's own. */
export function unlisted(judgement: Judgement, text: string, style: CitationStyle): Unlisted {
  const { reference } = judgement;
  const said = suggestionFor(judgement, text, style)?.text ?? text.slice(reference.start, reference.end);
  const problems = sentencesOf(judgement, style);
  if (reference.symbol === null) {
    const name = nameOf(judgement, said);
    return { full: name, short: name, canCu: `Căn cứ ${name}`, problems: [...problems, notListed] };
  }
  const { number, typeCode, issuerCode } = reference.symbol.value;
  const own = typeFor(reference, null);
  const [likely = 'Quyết định', other] = assemblyTypes(issuerCode);
  const type = own ?? likely;
  const full = reference.type === null && !said.startsWith(type) ? `${type} ${withSo(said)}` : said;
  const doubt = own === null ? [typeInDoubt(typeCode, type, other)] : [];
  return { full, short: `${type} số ${number}`, canCu: `Căn cứ ${full}`, problems: [...problems, ...doubt] };
}

/** The number names no one type: that it is to be looked up. */
function typeInDoubt(typeCode: string | null, likely: string, other = 'Quy định'): string {
  const what = typeCode === null ? 'Số, ký hiệu này' : `Ký hiệu ${typeCode} của Đảng`;
  return `${what} có thể là của ${likely} hoặc ${other}; cần xem tên loại ở văn bản gốc.`;
}

function withSo(said: string): string {
  return /^số\s/u.test(said) ? said : `số ${said}`;
}

/** A law by its name, its type word as it is written: "hiến pháp" is "Hiến pháp". */
function nameOf({ reference: { type, start } }: Judgement, said: string): string {
  return type === null ? said : `${type.value}${said.slice(type.end - start)}`;
}
