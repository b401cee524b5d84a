import { typeCodeOf } from '../citation/codes';
import { symbolOf, symbolShapes } from '../citation/symbol';
import type { InstrumentSymbol } from '../citation/model';
import type { Doubt } from './model';

/** The number of a document's own letterhead. */
export interface OwnNumber {
  /** Without blanks; null where the number or its letters are not there. */
  readonly number: string | null;
  /** What the letters say; null where they are no known type and issuer. */
  readonly symbol: InstrumentSymbol | null;
  readonly barred: readonly Doubt[];
  readonly doubts: readonly Doubt[];
}

/** "Số:", "Số", "Luật số:", "Nghị quyết số:" with any dấu. */
const lead = /^(?:\p{L}[\p{L} ]{0,18} )?s[ốôồổỗộoòóỏõọ0]\s?[:;.,]?\s?(?![\p{L}])/iu;
const whole = /^(?<serial>\d{1,6}[a-zđ]?)(?<mark>[-/])(?<letters>.*\p{L}.*)$/u;

/** Reads the line of ô 3, NFC; null: no such line. `style`: how the document's convention builds numbers, where known. */
export function ownNumber(line: string | null, style: InstrumentSymbol['style'] | null): OwnNumber {
  if (line === null) return none({ kind: 'noNumber', message: 'Không thấy số, ký hiệu của văn bản.' });
  const bare = line
    .replace(lead, '')
    .replace(/[\s\u00a0\u200b]+/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u2044\u2215\\]/gu, '/')
    .replace(/^[.…_]+/u, '')
    .replace(/[.…_,;:]+$/u, '');
  const { serial, mark, letters } = whole.exec(bare)?.groups ?? {};
  if (serial === undefined) {
    return /^\d/.test(bare)
      ? none({ kind: 'noSymbol', message: `Số “${bare}” không có ký hiệu.` })
      : none({ kind: 'noNumber', message: `Số của văn bản còn để trống (“${line}”).` });
  }
  if (/[.…_]{2,}|[-/]{2,}|[-/]$/u.test(`${mark ?? ''}${letters ?? ''}`))
    return none({ kind: 'noSymbol', message: `Ký hiệu ghi chưa đủ (“${line}”).` });
  const symbol = symbolIn(bare);
  const other = symbol !== null && symbol.number !== bare && !isWellFormed(bare, style);
  const doubts: readonly Doubt[] = other
    ? [{ kind: 'symbolForm', message: `Ký hiệu trong tệp ghi “${bare}”, thường ghi “${symbol.number}”.` }]
    : [];
  return { number: bare, symbol, barred: [], doubts };
}

function none(doubt: Doubt): OwnNumber {
  return { number: null, symbol: null, barred: [doubt], doubts: [] };
}

const forms = {
  party: /^\d+[a-zđ]?-(?<code>\p{L}+)\/[\p{L}\d./&-]+$/u,
  state: /^\d+[a-zđ]?\/(?:(?:19|20)\d\d\/)?(?<code>\p{L}+)-[\p{L}\d./&-]+$/u,
} as const;

/** Number, type and issuer in the order and with the marks of the convention, the type's letters in their case. */
function isWellFormed(number: string, style: InstrumentSymbol['style'] | null): boolean {
  const styles = style === null ? (['party', 'state'] as const) : [style];
  return styles.some((it) => {
    const code = forms[it].exec(number)?.groups?.code;
    return code !== undefined && typeCodeOf(code) === code;
  });
}

/** The symbol that the whole of the number is; null where its letters are not known. */
function symbolIn(number: string): InstrumentSymbol | null {
  const [found] = symbolShapes(number);
  if (found?.index !== 0) return null;
  const read = symbolOf(found, '');
  return read?.end === number.length ? read.value : null;
}
