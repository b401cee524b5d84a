import { countLower, countUpper } from '../text/letter-case';
import { withBlanks } from '../text/placeholder';
import type { Line } from './line';
import { claim, type Recogniser } from './proposal';

/** "Số" with any dấu but that of "Sở". */
const word = /^s[ốôồổỗộoòóỏõọ0](?![\p{L}])/iu;
/** How the National Assembly and its committee number theirs. */
const named = /^(?:Luật|Nghị quyết|Pháp lệnh|Lệnh|Bộ luật)\s+số\s?:\s?[\d\s.…]*\/\d{4}\/\p{Lu}{2,}\d*$/iu;
const withWord = /^s[oó0]\s?(?<colon>[:;.,])?\s?(?<rest>.*)$/;
const bare = /^\d{1,5}\s?[/\-–]\s?(?:(?:19|20)\d\d\s?\/\s?)?\p{Lu}{1,8}[\s\-–/]{0,3}\p{Lu}/u;
const code = /\p{Lu}[\p{L}\d]*/u;
const blanks = /^[\s.…_/\\\-–]*$/u;

/** Ô 3: "Số: 15/KH-UBND" and its slips, "Số 15-KH/ĐU", blanks for the number, the symbol alone. */
export const recogniseSoKyHieu: Recogniser = ({ head }) =>
  head.flatMap((line) => {
    const [score, why] = scoreOf(line);
    if (score < 0.5) return [];
    return [{ component: 'soKyHieu', claims: [claim(line)], score: score - line.at * 0.001, because: [why] }];
  });

/** How sure a line is the số, ký hiệu, and why. */
export function scoreOf(line: Line): readonly [number, string] {
  if (named.test(line.text)) return [0.9, '“Luật số”, “Nghị quyết số”'];
  if (line.text.length > 60) return [0, 'too long'];
  const off = line.side === 'right' ? 0.3 : 0;
  const found = word.test(line.text) ? withWord.exec(line.plain)?.groups : undefined;
  if (found === undefined) return bare.test(line.text) ? [0.8 - off, 'number and symbol without “Số”'] : [0, 'no “Số”'];
  const text = withBlanks(line.text);
  const rest = text.slice(text.length - lengthOfRest(text));
  const begun = found.colon !== undefined || /^[\d\s.…_/\\–-]/u.test(rest);
  if (begun && isSymbol(rest)) return [1 - off, '“Số” and a symbol'];
  const blank = blanks.test(rest) || /^\d+\s?[/\-–]?\s*$/u.test(rest);
  return found.colon !== undefined && blank
    ? [0.7 - off, '“Số:” and nothing but a blank']
    : [0, 'no symbol after “Số”'];
}

/** Length of what follows "Số", its mark and the blanks after it. */
function lengthOfRest(text: string): number {
  return text.replace(/^\p{L}+\s?[:;.,]?\s?/u, '').length;
}

/** Number or blank, a mark, letters in capitals; not an address ("Số 12 đường Lê Lợi") nor a sentence. */
function isSymbol(rest: string): boolean {
  const after = rest.replace(/^[\d\s.…_]*/u, '');
  if (!/[/\\\-–—]/u.test(after) && !/^\p{Lu}{3,}/u.test(after)) return false;
  if (/\p{Ll}{4,}\s|\s\p{L}\p{Ll}{3,}|,/u.test(after)) return false;
  if (/^[/\\]\p{L}{2,10}[-–]\p{L}{1,12}$/u.test(after.replaceAll(' ', ''))) return true;
  if (!code.test(after)) return /^[/\\]\p{Ll}{2,8}-\p{Ll}{2,12}$/u.test(after.replaceAll(' ', ''));
  return countUpper(after) >= 2 && countLower(after) <= countUpper(after);
}
