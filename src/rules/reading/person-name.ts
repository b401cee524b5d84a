import type { Part } from '../../anatomy/model';
import { degrees, ranks } from '../../text/degrees';
import { find, type Words } from '../words';

/** What stands before the name; “Ông”, “Bà” only before three words or more, for both are surnames too. */
const beforeIt = new RegExp(
  `^(?<before>(?:(?:${degrees}|${ranks})(?!\\p{L})[.,\\s]*){1,5}|(?:Ông|Bà)[.:\\s]+(?=\\p{L}+\\s+\\p{L}+\\s+\\p{L}))(?=\\p{L})`,
  'du',
);

/** Ranks, degrees and forms of address before a person's name, with the blank after them. */
export function beforeName(part: Part): Words | undefined {
  return find(part, beforeIt)?.before;
}

/** True for a rank of the armed forces. */
export function isRank(words: string): boolean {
  return new RegExp(`^${ranks}`, 'u').test(words.normalize('NFC'));
}
