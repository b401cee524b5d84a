import { withBlanks } from '../text/placeholder';

/** What a số, ký hiệu says, read leniently: spaces, colon and the order of the parts may be wrong. */
export interface DocumentSymbol {
  readonly number: string;
  readonly year: string | null;
  /** `party`: number-type/issuer; `state`: number/type-issuer; null when nothing tells them apart. */
  readonly style: 'state' | 'party' | null;
  /** The groups after the number in their order: ["KH", "UBND"], ["TT", "BNV"]. */
  readonly groups: readonly string[];
}

const word = /^s[ốôoồổỗộ]\s*[:;.,]?\s*/iu;
const shape = /^(?<number>\d*)(?<mark>[/\\\-–—]?)(?:(?<year>(?:19|20)\d\d)[/\\])?(?<rest>\p{L}.*)$/u;

/** The parts of a số, ký hiệu line; null when it has no letters after the number. Text in NFC. */
export function readSymbol(text: string): DocumentSymbol | null {
  const bare = withBlanks(text)
    .replace(word, '')
    .replace(/[\s\u00a0.…_]+/gu, '');
  const found = shape.exec(bare)?.groups;
  if (found === undefined) return null;
  const { number = '', mark = '', year = null, rest = '' } = found;
  return {
    number,
    year,
    style: styleOf(mark, rest),
    groups: rest.split(/[/\\\-–—]+/u).filter((group) => group !== ''),
  };
}

function styleOf(mark: string, rest: string): DocumentSymbol['style'] {
  if (/^[-–—]$/u.test(mark) && rest.includes('/')) return 'party';
  return mark === '/' || mark === '\\' ? 'state' : null;
}
