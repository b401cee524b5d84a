import { plainInPlace } from '../text/plain';
import type { InstrumentSymbol } from './model';
import { instrumentTypes, typesOfCode } from './types';

/** Who bears a code, folded, as the beginning or the whole of the name; several bodies may share one. */
const bodies: Readonly<Record<string, RegExp>> = {
  CP: /^(?:chinh phu|cp)$/,
  TTg: /^(?:thu tuong(?: chinh phu)?|ttg)$/,
  CTN: /^chu tich nuoc/,
  TW: /^(?:ban chap hanh|bch|bo chinh tri|ban bi thu|trung uong|bct|tong bi thu|hoi nghi|ban thuong vu trung uong|dang)/,
  TU: /(?:tinh uy|thanh uy|ban thuong vu|thuong truc|btv)/,
  HU: /(?:huyen uy|ban thuong vu|thuong truc|btv)/,
  QU: /(?:quan uy|ban thuong vu|thuong truc|btv)/,
  ĐU: /(?:dang uy|ban thuong vu|thuong truc|dang bo|btv)/,
  UBND: /(?:uy ban nhan dan|ubnd|chu tich|ub|u ban)/,
  HĐND: /(?:hoi dong nhan dan|hdnd|thuong truc|chu tich)/,
  VPCP: /(?:van phong chinh phu|chu nhiem)/,
  VPTW: /van phong/,
};
const national = /^QH\d+$/;
const standing = /^UBTVQH\d+$/;

/** Whether a body may issue under this symbol: true, false, or null where the code does not tell or the reader is meant ("Quý Sở"). */
export function mayIssue({ issuerCode, style }: InstrumentSymbol, issuer: string): boolean | null {
  if (/^quý[ \u00a0]/iu.test(issuer)) return null;
  const name = plainInPlace(issuer);
  if (national.test(issuerCode)) return name.startsWith('quoc hoi');
  if (standing.test(issuerCode)) return /^(?:uy ban thuong vu quoc hoi|ubtvqh|uy ban tv)/.test(name);
  const body = bodies[issuerCode];
  if (body !== undefined) return body.test(name);
  if (
    style === 'party' &&
    /^(?:chinh phu|thu tuong|quoc hoi|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|so |bo (?!chinh tri))/.test(name)
  )
    return false;
  return null;
}

/** Whether a type word goes with the symbol's code; null where the symbol has none. */
export function isTypeOf(type: string, { typeCode, style, issuerCode, year }: InstrumentSymbol): boolean | null {
  if (type === 'Văn bản') return null;
  if (typeCode === null) {
    if (national.test(issuerCode)) return /^(?:Luật|Bộ luật|Nghị quyết|Hiến pháp)$/u.test(type);
    if (standing.test(issuerCode)) return /^(?:Pháp lệnh|Nghị quyết)$/u.test(type);
    return year === null ? /^(?:Công văn|Văn bản)$/u.test(type) : null;
  }
  const named = instrumentTypes.find(({ name }) => name === type);
  if (named === undefined) return null;
  if (typeCode === 'TT') return style === 'party' ? type === 'Thông tri' : type === 'Thông tư';
  return named.codes.includes(typeCode) || typesOfCode(typeCode).some((it) => it.startsWith(`${type} `));
}
