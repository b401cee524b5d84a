import type { Part } from '../../anatomy/model';

const sign = /\.[ \u00a0]?\/[ \u00a0]?\.$/u;

/** True for a paragraph that closes with “./.”, blanks within or before the sign included. */
export function isEnded(part: Part): boolean {
  const { text } = part.paragraph;
  return text.charAt(part.end - 1) === '.' && sign.test(text.slice(Math.max(part.start, part.end - 8), part.end));
}
