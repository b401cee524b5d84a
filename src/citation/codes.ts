import { plainInPlace } from '../text/plain';
import { instrumentTypes } from './types';

/** Type codes as they are written; letters that fold alike ("HD", "HĐ") are told apart where they are typed with care. */
const exactTypes = new Set(instrumentTypes.flatMap(({ codes }) => codes));
/** The same by their folded form, of two that fold alike the one that is met more often. */
const foldedTypes = new Map([...exactTypes].reverse().map((code) => [plainInPlace(code), code] as const));

/** Issuer codes whose letters are not all capitals, or carry dấu: the ones that get lost in typing. */
const issuers = [
  'CP',
  'TTg',
  'CTN',
  'VPQH',
  'VPCP',
  'VPCTN',
  'UBND',
  'HĐND',
  'TT.HĐND',
  'UBTVQH',
  'BNV',
  'BTC',
  'BTP',
  'BCA',
  'BQP',
  'BCT',
  'BXD',
  'BKHCN',
  'BGDĐT',
  'BYT',
  'BVHTTDL',
  'BNNMT',
  'BDTTG',
  'TTCP',
  'NHNN',
  'BNG',
  'TANDTC',
  'VKSNDTC',
  'VKSTC',
  'KTNN',
  'HĐTP',
  'BHXH',
  'SNV',
  'STC',
  'STP',
  'SYT',
  'SGDĐT',
  'SXD',
  'SKHCN',
  'SCT',
  'SNNMT',
  'SVHTTDL',
  'SDTTG',
  'SNgV',
  'BCĐ',
  'HĐTĐKT',
  'PVHXH',
  'TTPVHCC',
  'BKHĐT',
  'BGTVT',
  'BTNMT',
  'BNNPTNT',
  'BTTTT',
  'BLĐTBXH',
  'UBDT',
  'MTTW',
  'MTTQ',
  'TLĐ',
  'TWĐTN',
  'ĐCT',
  'TW',
  'TU',
  'ĐU',
  'CB',
  'ĐH',
  'VPTW',
  'BTCTW',
  'BNCTW',
  'UBKTTW',
  'UBKTTU',
  'UBKT',
  'QUTW',
  'ĐUCA',
  'ĐUQS',
  'ĐUBP',
  'BTCTU',
  'BNCTU',
  'VPTU',
  'VPĐU',
  'BTGDV',
  'BXDĐ',
  'HU',
  'QU',
  'ThU',
  'BTGTW',
  'BDVTW',
  'BTGTU',
  'BDVTU',
  'BĐNTW',
  'BKTTW',
  'ĐUK',
  'ĐĐ',
  'BCSĐ',
  'BTCHU',
  'BTGHU',
  'BDVHU',
  'VPHU',
  'UBKTHU',
  'BTGDVTW',
  'BTGDVTU',
  'BCSCLTW',
  'BCA',
  'TCQLTT',
  'TCT',
  'TCHQ',
  'CAT',
] as const;
const issuerCodes = new Map(issuers.map((code) => [plainInPlace(code), code as string]));

/** Codes of the Party's bodies, the ones after the slash in "25-NQ/TW". */
const partyIssuer = /^(?:.*TW|.*TU|.*HU|QU|ThU|.*ĐU|ĐU.{0,3}|CB|ĐH|UBKT|CQUBKT|BTGDV|BXDĐ|BCSĐ|ĐĐ|TTCT|BTV)$/u;

/** The type code as it should be written; null where the letters are none. */
export function typeCodeOf(written: string): string | null {
  return exactTypes.has(written) ? written : (foldedTypes.get(plainInPlace(written)) ?? null);
}

/** The issuer's code as it should be written, where it is a known one. */
export function issuerCodeOf(written: string): string | null {
  const term = /^(?:ubtv)?qh\d{1,2}$/i.exec(written);
  if (term !== null) return written.toUpperCase();
  return issuerCodes.get(plainInPlace(written)) ?? null;
}

/** Codes that bodies of the Party, the Front and the unions have beside those of the State: "04-QC/BCĐ", "12/KH-BCĐ". */
const bothStyles = /^(?:BCĐ|BTV|MTTW|MTTQ|TLĐ|TWĐTN|ĐTN|ĐCT|HND|HLHPN|CCB|TTCT|BCH.*)$/u;

/** True for codes that are written in either style: as they are typed, so they stay. */
export function isOfBothStyles(code: string): boolean {
  return bothStyles.test(code);
}

/** True for codes that only bodies of the State have, as far as they are known. */
export function isStateIssuer(code: string): boolean {
  return issuerCodeOf(code) !== null && !isPartyIssuer(code) && !bothStyles.test(code);
}

/** True for codes that only bodies of the Party have. */
export function isPartyIssuer(code: string): boolean {
  return partyIssuer.test(code) && !/^(?:MTTW|TWĐTN)$/u.test(code);
}
