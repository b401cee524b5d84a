import type { Line } from './line';
import { claim, type Recogniser } from './proposal';

/** "PL.(300)", "PL (300)." under Nơi nhận; "ABC-268" in the Party's documents. */
const drafter = /^\p{Lu}[\p{L}\d]{0,11}\s?[.–-]?\s?(?:\(\s?\d{1,4}\s?(?:b|bản)?\s?\)|[-–]\s?\d{1,4})\.?$/u;

/** True for a drafter's sign with a number of copies. */
export function isDrafter(line: Line): boolean {
  return line.text.length < 24 && drafter.test(line.text);
}

/** Ô 12: who drafted it and how many copies were made. */
export const recogniseNguoiSoanThao: Recogniser = ({ ending }) =>
  ending
    .filter(isDrafter)
    .map((line) => ({ component: 'nguoiSoanThao', claims: [claim(line)], score: 0.85, because: ['sign and copies'] }));
