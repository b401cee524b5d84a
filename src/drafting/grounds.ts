import type { FilledParagraph } from '../clauses/fill';
import type { Edit } from '../finding/model';
import { markAs } from './ending';
import { itemsOf } from './items';
import { lookByConvention, lookLike, runningLook } from './look';
import type { LandingText } from './model';
import type { Around, Line, Plan } from './plan';

const proposal = /^(?:[-–] )?(?:Theo|Xét) đề nghị(?!\p{L})/u;

/**
 * Căn cứ lines go among those that stand there, “Theo đề nghị …” last; each ends with “;”, the last with “.”
 * (of 36-HD/VPTW “,”), and the Party's have their dash. Without any, below who enacts, else before the text.
 * Null where the text has no beginning.
 */
export function grounds(around: Around, { paragraphs }: LandingText): Plan | null {
  const { parts, paragraph, where } = around;
  const there = parts.filter(({ role }) => role === 'canCu').map((part) => part.paragraph);
  const isProposal = paragraphs.every(({ text }) => proposal.test(text));
  const last = there.at(-1);
  if (last === undefined) return first(around, paragraphs);

  const chosen = there.find(({ index }) => index === paragraph.index) ?? last;
  const below = where === 'after' && !(proposal.test(chosen.text.normalize('NFC').trim()) && !isProposal);
  const anchor = isProposal ? last : chosen;
  const endsAll = below && anchor === last;
  const dashed = /^\s*[-–] /u.test(anchor.text);
  const look = lookLike(anchor, 0);
  const edit = endsAll ? markAs(last, ';') : null;
  const stop = markOfLast(last.text);
  const lines = paragraphs.map((it, i): Line => {
    const mark = endsAll && i === paragraphs.length - 1 ? stop : ';';
    return groundLine(it, dashed, mark, look);
  });
  const side = below || isProposal ? 'after' : 'before';
  return planOf(anchor, side, lines, edit === null ? [] : [edit], 'ground');
}

/** What ends the last line as the draft has it: a full stop, unless it ends with nothing else than “;” or “,”. */
function markOfLast(text: string): string {
  return /;\s*$/u.test(text) ? ';' : /,\s*$/u.test(text) ? ',' : '.';
}

function first(around: Around, paragraphs: readonly FilledParagraph[]): Plan | null {
  const { parts, anatomy } = around;
  const items = itemsOf(parts);
  const enacts = parts.findLast(({ role }) => role === 'thamQuyen')?.paragraph;
  const opening = items[0]?.part.paragraph;
  const anchor = enacts ?? opening;
  if (anchor === undefined || anatomy.system === null) return null;
  const isState = anatomy.system === 'nd30';
  const stop = anatomy.system === 'hd36' ? ',' : '.';
  const running = runningLook(around, items);
  const look =
    enacts === undefined
      ? { ...running, runs: { ...running.runs, italic: isState } }
      : lookByConvention(anchor, anatomy.system, isState);
  const lines = paragraphs.map((it, i) => groundLine(it, !isState, i === paragraphs.length - 1 ? stop : ';', look));
  return planOf(anchor, enacts === undefined ? 'before' : 'after', lines, [], 'text');
}

/** With the dash that the lines there have, or without; and with the mark. */
function groundLine({ text, places }: FilledParagraph, dashed: boolean, mark: string, look: Line['look']): Line {
  const has = /^[-–] /u.test(text);
  const by = dashed === has ? 0 : dashed ? 2 : -2;
  const words = by === 0 ? text : dashed ? `- ${text}` : text.slice(2);
  return {
    text: words.replace(/[.;,]?$/u, mark),
    look,
    unfilled: places.filter(({ filled }) => !filled).map(({ start, end }) => ({ start: start + by, end: end + by })),
  };
}

function planOf(
  anchor: Plan['anchor'],
  where: Plan['where'],
  lines: readonly Line[],
  edits: readonly Edit[],
  kind: 'ground' | 'text',
): Plan {
  return {
    anchor,
    where,
    lines,
    intoBlank: false,
    number: null,
    automatic: false,
    edits,
    renumbered: [],
    movesEnd: false,
    neighbour: { kind, where },
    notes: [],
  };
}
