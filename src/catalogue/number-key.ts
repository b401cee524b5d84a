import { plainInPlace } from '../text/plain';

/** Numbers are alike whatever the case of their letters, with or without dấu, and whatever zeros stand before them. */
export function numberKey(number: string): string {
  return plainInPlace(number).replace(/^0+(?=\d)/, '');
}
