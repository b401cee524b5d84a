import type { Part } from '../../anatomy/model';
import { textOf } from '../place';

const sign = /\.[ \u00a0]?\/[ \u00a0]?\.$/u;

/** True for a paragraph that closes with “./.”, blanks within or before the sign included. */
export function isEnded(part: Part): boolean {
  return sign.test(textOf(part).slice(-8));
}
