import type { Line } from './line';
import { claim, type Proposal, type Recogniser } from './proposal';

const words = /\b(?:dia chi|tru so|dien thoai|dt|tel|fax|email|e-mail|website|duong|pho|hotline|thu dien tu)\b/g;
const opens = /^(?:dia chi|tru so|so ?:? ?\d+[a-z]?(?:[/,]| )|dien thoai|dt ?:|tel|e-?mail|website|fax)/;

/** Ô 13: address, telephone, e-mail, at the foot of page 1 or after everything else. */
export const recogniseDiaChi: Recogniser = ({ furniture, ending }) => [
  ...furniture.filter(({ paragraph }) => paragraph.part.startsWith('footer')).flatMap((line) => propose(line, 0.1)),
  ...ending.flatMap((line) => propose(line, 0)),
];

function propose(line: Line, bonus: number): Proposal[] {
  if (line.text.length > 300 || !/[\d@]|www/.test(line.plain)) return [];
  const found = new Set(line.plain.match(words) ?? []).size;
  const score = (opens.test(line.plain) ? 0.6 : 0.4) + Math.min(found, 3) * 0.12 + bonus;
  if (found === 0 || score < 0.6) return [];
  return [
    { component: 'diaChi', claims: [claim(line)], score: Math.min(score, 0.95), because: ['words of an address'] },
  ];
}
