import type { Paragraph } from '../draft/model';
import { fold } from '../text/fold';
import type { Line } from './line';
import { claim, following, type Recogniser } from './proposal';
import { typeLinesIn } from './ten-loai';

const note = /^\(? ?(?:(?:duoc )?(?:ban hanh|phe duyet|dinh|gui) )?kem theo\b/;

/** True for the first line of "(Kèm theo Quyết định số …)", "(Ban hành kèm theo …)". */
export function isKemTheo({ text }: Pick<Paragraph, 'text'>): boolean {
  return text.length < 500 && /^[\s(]*[BbKkDdĐđGgPp]/u.test(text) && note.test(fold(text.slice(0, 60)));
}

/** The note under the title of a text that goes with another document, up to the bracket that closes it. */
export const recogniseKemTheo: Recogniser = ({ head }) => {
  const title = typeLinesIn(head)[0]?.[0];
  const first = title === undefined ? undefined : head.find((line) => line.at > title.at && isNote(line));
  if (first === undefined) return [];
  const more = following(head, first, (_, before) => opens(first) && !closes(before)).slice(0, 3);
  const lines = [first, ...more];
  if (opens(first) && !lines.some(closes)) lines.length = 1;
  return [
    { component: 'phuLuc', claims: lines.map((it) => claim(it, 'kemTheo')), score: 0.95, because: ['“(Kèm theo …)”'] },
  ];
};

function isNote(line: Line): boolean {
  return line.text.length < 400 && (line.text.startsWith('(') || line.italic) && note.test(line.plain);
}

function opens({ text }: Line): boolean {
  return text.startsWith('(');
}

function closes({ text }: Line): boolean {
  return text.includes(')');
}
