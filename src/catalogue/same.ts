import { plainInPlace } from '../text/plain';
import type { Instrument } from './model';

/** True where two entries of one number are one instrument's: of the same day, and of bodies that may be one. */
export function isSame(a: Pick<Instrument, 'date' | 'issuer'>, b: Pick<Instrument, 'date' | 'issuer'>): boolean {
  return a.date === b.date && mayBeOne(a.issuer, b.issuer);
}

/** A body that is not named, or named in short, may be the other; two communes are two. */
function mayBeOne(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [one, other] = [bodyOf(a), bodyOf(b)];
  return one.includes(other) || other.includes(one);
}

function bodyOf(name: string): string {
  return plainInPlace(name)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan')
    .replace(/\btp\b\.? ?/g, 'thanh pho ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
