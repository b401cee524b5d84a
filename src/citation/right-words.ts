import type { Instrument } from '../catalogue/model';
import { isTypeOf } from './agreement';
import type { Reference } from './model';
import { typesOfCode } from './types';

/**
 * The type to be written: the instrument's, else the one said where the number bears it, else the number's own; null where
 * several may be meant.
 */
export function typeFor({ type, symbol }: Reference, instrument: Instrument | null): string | null {
  const code = symbol?.value.typeCode ?? null;
  if (instrument !== null) return type?.value.startsWith(instrument.type) === true ? type.value : instrument.type;
  if (type !== null && (symbol === null || isTypeOf(type.value, symbol.value) !== false)) return type.value;
  if (code === null)
    return type?.value ?? (assemblyTypes(symbol?.value.issuerCode ?? '').length > 0 ? null : 'Công văn');
  if (code === 'TT') return symbol?.value.style === 'party' ? 'Thông tri' : 'Thông tư';
  if (code === 'QĐ') return symbol?.value.style === 'party' ? null : 'Quyết định';
  return plainest(typesOfCode(code));
}

/** What a number of Quốc hội or its standing committee, which names no type, may be of, the likelier first; else nothing. */
export function assemblyTypes(issuerCode: string): readonly string[] {
  if (/^QH\d/.test(issuerCode)) return ['Luật', 'Nghị quyết'];
  return /^UBTVQH\d/.test(issuerCode) ? ['Nghị quyết', 'Pháp lệnh'] : [];
}

/** "Thông báo" of "Thông báo kết luận" and "Thông báo", which share a code. */
function plainest([first, ...others]: readonly string[]): string | null {
  return first === undefined ? null : others.reduce((one, it) => (it.length < one.length ? it : one), first);
}

/** Bodies that alone use their code. */
const onlyIssuers: Readonly<Record<string, string>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  CTN: 'Chủ tịch nước',
};

/** The one body that issues under a code; null where several do, or none is known. */
export function onlyIssuer(code: string): string | null {
  if (/^QH\d/.test(code)) return 'Quốc hội';
  if (/^UBTVQH\d/.test(code)) return 'Ủy ban thường vụ Quốc hội';
  return onlyIssuers[code] ?? null;
}
