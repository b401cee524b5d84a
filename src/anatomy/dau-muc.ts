import type { Line } from './line';
import type { Component } from './model';
import { claim, type Proposal, type Recogniser } from './proposal';

/** Words of the stamps, folded: each stands alone on its line. */
const stamps: readonly (readonly [Component, RegExp])[] = [
  ['doMat', /^(?:do mat\s?:?\s?)?(?:tuyet mat|toi mat|mat)$/],
  ['doKhan', /^(?:do khan\s?:?\s?)?(?:hoa toc(?: hen gio.{0,40})?|thuong khan|khan)$/],
  [
    'phamViLuuHanh',
    /^(?:xem xong tra lai|luu hanh noi bo|tai lieu thu hoi|thu hoi sau (?:hoi nghi|cuoc hop)|khong pho bien.{0,60}|\(?du thao\)?(?: (?:lan|so|ngay|l)\b.{0,30}|\s?\d{0,2}|:? ?\d.{0,20})?)$/,
  ],
];

/** Ô 10a, 10b and 11: secrecy, urgency, who may see it, "Dự thảo". */
export const recogniseDauMuc: Recogniser = ({ head, ending, furniture }) =>
  [...head, ...furniture, ...ending].flatMap(stampOn);

/** True for a line that is one of the stamps. */
export function isStamp(line: Line): boolean {
  return stampOn(line).length > 0;
}

function stampOn(line: Line): Proposal[] {
  const words = line.plain.replace(/^[[\s]+|[\]\s.]+$/g, '');
  if (words.length > 80) return [];
  return stamps
    .filter(([, pattern]) => pattern.test(words))
    .map(([component]) => ({
      component,
      claims: [claim(line)],
      score: line.upper ? 0.95 : 0.8,
      because: ['the words of the stamp'],
    }));
}
