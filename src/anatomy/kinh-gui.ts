import { startsLower } from '../text/letter-case';
import { isOrganisation } from './co-quan-words';
import type { Line } from './line';
import { type Claim, claim, following, type Proposal, type Recogniser } from './proposal';

const heading = /^(?:dong )?kinh (?:gui|trinh|goi|gu)\b/;
/** How a letter greets its readers: "Kính gửi các thầy giáo, cô giáo và các em học sinh thân mến,". */
const greeting = /^kinh (?:gui|goi) [^:]+ (?:than men|kinh men|men yeu|yeu quy|than yeu|quy men|kinh quy)[,.!:]?$/;
const addressee =
  /^(?:cac|ong|ba|dong chi|thu truong|truong|chu tich|giam doc|bo truong|thuong truc|ban thuong vu|lanh dao|toan the|chi cuc|nhu|doanh nghiep|quy)\b/;
const dash = /^[-–—+*•]/u;

/** Ô 9a: "Kính gửi" or "Kính trình" and whoever is named after it. */
export const recogniseKinhGui: Recogniser = ({ head }) =>
  head.flatMap((line) => (isKinhGui(line) ? [proposalAt(head, line)] : []));

/** True for the line that opens ô 9a. */
export function isKinhGui(line: Line): boolean {
  return heading.test(line.plain) && line.text.length < 400 && !greeting.test(line.plain);
}

function proposalAt(head: readonly Line[], line: Line): Proposal {
  const own: Claim = { ...claim(line, 'heading'), end: line.end };
  const receivers = line.paragraph.cell === null ? looseReceivers(head, line) : receiversInTable(head, line);
  return {
    component: 'kinhGui',
    claims: [own, ...receivers.map((it) => claim(it, 'item'))],
    score: 0.95 - line.at * 0.001,
    because: ['the words “Kính gửi”', `${receivers.length} line(s) of receivers`],
  };
}

function looseReceivers(head: readonly Line[], line: Line): Line[] {
  return following(head, line, (next, before) => isReceiver(next, before, line));
}

/** Lines of the same row of a table, in whichever cell, and the dashed lines of the rows below. */
function receiversInTable(head: readonly Line[], line: Line): Line[] {
  const { cell } = line.paragraph;
  return head.slice(line.at + 1).filter((next) => {
    const own = next.paragraph.cell;
    if (own === null || own.table !== cell?.table || /^so\b/.test(next.plain)) return false;
    return own.row === cell.row || (own.row > cell.row && dash.test(next.text));
  });
}

function isReceiver(line: Line, before: Line, opening: Line): boolean {
  if (line.text.length > 300) return false;
  const { label, text } = line.paragraph;
  if (dash.test(line.text) || (line.start <= firstLetter(text) && isBullet(label))) return true;
  if (line.paragraph === before.paragraph) return true;
  if (line.afterGap) return false;
  const body = line.paragraph.format.alignment === 'justify' && line.text.length > 110;
  if (startsLower(line.text)) return !body && !/[;.]$/.test(before.text);
  const goesOn = /[;,:]$/.test(before.text) || (before === opening && isBare(opening));
  return goesOn && !body && line.text.length < 160 && (isOrganisation(line.plain) || addressee.test(line.plain));
}

/** "Kính gửi" with nobody named on its line. */
function isBare({ text }: Line): boolean {
  return text.length < 14;
}

function firstLetter(text: string): number {
  return text.length - text.trimStart().length;
}

function isBullet(label: string): boolean {
  return /^[-–—+*•·\uf0b7\uf02d]/u.test(label);
}
