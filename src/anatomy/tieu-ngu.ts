import { likeness } from '../text/distance';
import { writtenOffset } from './line';
import { claim, type Recogniser } from './proposal';
import { glueOf } from './quoc-hieu';

const formula = 'doclaptudohanhphuc';
const phrases = ['doclap', 'tudo', 'hanhphuc'] as const;

/** How much the folded words are like "Độc lập - Tự do - Hạnh phúc", whatever the dashes and the case: 0…1. */
export function tieuNguLikeness(plain: string): number {
  if (plain.length > 60 || !/doc|lap|tu do|hanh|phuc/.test(plain)) return 0;
  const letters = plain.replace(/[^a-z]/g, '');
  const present = phrases.filter((phrase) => letters.includes(phrase)).length;
  const words = present >= 2 && letters.length <= formula.length + 4 ? 0.5 + present * 0.15 : 0;
  return Math.max(likeness(letters, formula), words);
}

/** Ô 1, second line. */
export const recogniseTieuNgu: Recogniser = ({ head }) =>
  head.flatMap((line) => {
    const glue = glueOf(line);
    const like = tieuNguLikeness(glue > 0 ? line.plain.slice(glue) : line.plain);
    if (like < 0.6) return [];
    const whole = claim(line);
    const claims = [glue > 0 ? { ...whole, start: writtenOffset(line, glue) } : whole];
    return [{ component: 'tieuNgu', claims, score: like, because: [`formula, likeness ${like.toFixed(2)}`] }];
  });
