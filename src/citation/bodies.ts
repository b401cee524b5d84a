import { plainInPlace } from '../text/plain';
import { sameTone } from '../text/tone';
import { dauDiffer } from './alike';

/** Bodies of the centre, and what they are called in short. */
const central: Readonly<Record<string, string>> = {
  'chinh phu': 'Chính phủ',
  cp: 'Chính phủ',
  'thu tuong chinh phu': 'Thủ tướng Chính phủ',
  ttg: 'Thủ tướng Chính phủ',
  ttcp: 'Thủ tướng Chính phủ',
  'quoc hoi': 'Quốc hội',
  qh: 'Quốc hội',
  'bo chinh tri': 'Bộ Chính trị',
  bct: 'Bộ Chính trị',
  'ban bi thu': 'Ban Bí thư',
  bbt: 'Ban Bí thư',
  'ban bi thu trung uong dang': 'Ban Bí thư Trung ương Đảng',
  'ban chap hanh trung uong': 'Ban Chấp hành Trung ương',
  'ban chap hanh tw': 'Ban Chấp hành Trung ương',
  'bch trung uong': 'Ban Chấp hành Trung ương',
  'bch tw': 'Ban Chấp hành Trung ương',
  'ban chap hanh trung uong dang': 'Ban Chấp hành Trung ương Đảng',
  'bch trung uong dang': 'Ban Chấp hành Trung ương Đảng',
  'bch tw dang': 'Ban Chấp hành Trung ương Đảng',
};

/**
 * The name of an issuer as it should be written where it is short, in lower case or without dấu; null where it is right or
 * nothing can be said. `known`: the name that the registry has.
 */
export function misspeltBody(said: string, known: string | null): string | null {
  const plain = plainInPlace(said);
  const body = central[plain];
  if (body !== undefined) return sameTone(said) === body ? null : body;
  if (known === null || plain !== plainInPlace(known)) return null;
  return dauDiffer(said, known) || isSmall(said) ? known : null;
}

/** Capitals inside the name are the author's; its first letter and its dấu are not. */
function isSmall(name: string): boolean {
  const first = name.charAt(0);
  return first === first.toLowerCase();
}
