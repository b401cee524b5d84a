import { likeness } from '../text/distance';
import { foldedLetters } from '../text/fold';
import { isUpper, startsLower } from '../text/letter-case';
import { isOrganisation } from './co-quan-words';
import { nameScore } from './ho-ten';
import type { Line } from './line';
import type { Role } from './model';
import { isDrafter } from './nguoi-soan-thao';
import { claim, following, type Page, type Proposal, type Recogniser } from './proposal';
import { isAuthority, isTitle } from './quyen-han';

const dash = /^[-–—+*•]/u;
const luu = /^[-–—+*•]? ?luu\b(?! (?:y|hanh|thong|tru|dong)\b)/u;
const asAbove = /^[-–—+*•]? ?nhu (?:tren|dieu|kinh gui|muc|phan)\b/u;

/** Ô 9b: "Nơi nhận", the receivers and the line "Lưu"; without its heading, from the receivers alone. */
export const recogniseNoiNhan: Recogniser = (page) => {
  const { ending } = page;
  const headed = ending.flatMap((line) => (isNoiNhan(line) ? [headedBy(ending, line)] : []));
  return headed.length > 0 ? headed : withoutHeading(page);
};

/** True for the line that opens ô 9b. */
export function isNoiNhan(line: Line): boolean {
  if (line.text.length > 200) return false;
  if (/^[-–*]? ?noi nhan ?(?:[:;.,]|$|nhu )/.test(line.plain)) return true;
  return line.text.length < 16 && line.text.endsWith(':') && likeness(foldedLetters(line.text), 'noinhan') > 0.7;
}

/** True for "- Lưu: VT, …" in any of its forms. */
export function isLuu(line: Line): boolean {
  return luu.test(line.plain) && !isPersonLuu(line);
}

/** "Lưu Hoàng Long": a name with every word capitalised, and none of the words of the archive after it. */
function isPersonLuu(line: Line): boolean {
  return (
    nameScore(line) >= 0.7 && !/\b(?:vt|vp|hs|van (?:phong|thu)|ho so)\b/.test(line.plain) && !hasInitials(line.text)
  );
}

/** "VHXH", "TCKT": the short name of a unit. */
function hasInitials(text: string): boolean {
  return !isUpper(text) && /\p{Lu}{2}/u.test(text);
}

function headedBy(ending: readonly Line[], line: Line): Proposal {
  const items = following(ending, line, (next, before) => isReceiver(next, before, line));
  const claims = [claim(line, 'heading'), ...items.map((it) => claim(it, roleOf(it)))];
  const bare = line.text.length <= 12;
  const kept = claims.some(({ role }) => role === 'luu') || /\b(?:luu|nhu tren)\b/.test(line.plain);
  const score = bare ? (items.length > 0 ? 0.98 : 0.85) : kept ? 0.97 : 0.9;
  return { component: 'noiNhan', claims, score: score - line.at * 0.0005, because: ['the words “Nơi nhận”'] };
}

function withoutHeading({ ending }: Page): Proposal[] {
  const first = ending.find((line) => asAbove.test(line.plain) || (isLuu(line) && line.text.length < 120));
  if (first === undefined) return [];
  const items = [first, ...following(ending, first, (next, before) => isReceiver(next, before, first))];
  const claims = items.map((it) => claim(it, roleOf(it)));
  return [{ component: 'noiNhan', claims, score: 0.75, because: ['“Như trên” or “Lưu” without the heading'] }];
}

function roleOf(line: Line): Role {
  return isLuu(line) ? 'luu' : 'item';
}

function isReceiver(line: Line, before: Line, opening: Line): boolean {
  if (isDrafter(line) || isAuthority(line) || line.text.length > 300) return false;
  const first = line.paragraph.text.search(/\S/) >= line.start;
  if (dash.test(line.text) || isLuu(line) || (first && line.paragraph.label !== '')) return true;
  if (line.paragraph === before.paragraph) return !isDrafter(line);
  if (isTitle(line) && line.upper) return false;
  if (line.paragraph.cell !== null) return !isLuu(before) || !/[.]$/.test(before.text) || startsLower(line.text);
  if (line.afterGap) return false;
  if (startsLower(line.text)) return !/[.]$/.test(before.text);
  return (
    before === opening ||
    /[;,:]$/.test(before.text) ||
    (isOrganisation(line.plain) && !line.bold && line.side === 'left')
  );
}
