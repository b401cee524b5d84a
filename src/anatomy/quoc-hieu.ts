import { likeness } from '../text/distance';
import { foldedLetters } from '../text/fold';
import { type Line, writtenOffset } from './line';
import { type Claim, claim, type Proposal, type Recogniser } from './proposal';

const formulas = { state: 'conghoaxahoichunghiavietnam', party: 'dangcongsanvietnam' } as const;

/** A word of one of the formulas: without any of them there is nothing to compare. */
const anyWord = /cong|hoa|nghia|viet|nam|dang/;

/** How much the folded words are like the Quốc hiệu, or like the heading of the Party's documents: 0…1. */
export function quocHieuLikeness(plain: string): number {
  if (plain.length > 70 || !anyWord.test(plain)) return 0;
  const letters = plain.replace(/[^a-z]/g, '');
  return Math.max(likeness(letters, formulas.state), likeness(letters, formulas.party));
}

/** True for the heading ĐẢNG CỘNG SẢN VIỆT NAM, slips of the pen allowed. */
export function isPartyHeading(text: string): boolean {
  const letters = foldedLetters(text);
  return likeness(letters, formulas.party) > Math.max(0.7, likeness(letters, formulas.state));
}

/** Where the Tiêu ngữ begins in a line that holds both, or -1. */
export function glueOf(line: Line): number {
  const at = line.text.search(/[đĐ][ộỘ]c\s*l[ậẬ]p/iu);
  return at > 10 && line.text.length < 90 ? at : -1;
}

/** Ô 1, first line. Misspelt, short of a word or broken in two, it is still the Quốc hiệu. */
export const recogniseQuocHieu: Recogniser = ({ head }) => head.flatMap((line) => proposalAt(head, line));

function proposalAt(head: readonly Line[], line: Line): Proposal[] {
  const glue = glueOf(line);
  if (glue > 0) {
    const score = quocHieuLikeness(line.plain.slice(0, glue));
    const claims = [{ ...claim(line), end: writtenOffset(line, glue) }];
    return propose(claims, score, 'formula before the Tiêu ngữ on one line');
  }
  const alone = quocHieuLikeness(line.plain);
  const next = head[line.at + 1];
  const joined = next?.block === line.block && !next.afterGap ? quocHieuLikeness(`${line.plain} ${next.plain}`) : 0;
  if (next !== undefined && joined > 0.9 && joined > alone + 0.1) {
    return propose([claim(line), claim(next)], joined, 'formula on two lines');
  }
  return propose([claim(line)], alone, 'formula');
}

function propose(claims: readonly Claim[], like: number, why: string): Proposal[] {
  if (like < 0.6) return [];
  return [{ component: 'quocHieu', claims, score: like, because: [`${why}, likeness ${like.toFixed(2)}`] }];
}
