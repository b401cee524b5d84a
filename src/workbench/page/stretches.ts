import type { Paragraph, RunFormat } from '../../draft/model';

/** Part of a paragraph's words to be marked: where, how, and by which key the pane knows it. */
export interface SpanMark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly look: 'error' | 'warning' | 'info' | 'waived';
}

/** Characters that share a format and the marks over them. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly format: RunFormat;
  readonly marks: readonly SpanMark[];
}

/** A paragraph's text cut wherever format or marks change; of the marks over a stretch the most telling comes first. */
export function stretchesOf(paragraph: Paragraph, given: readonly SpanMark[]): readonly Stretch[] {
  const marks = given.map((mark) => widened(paragraph.text, mark)).sort(byTelling);
  const cuts = new Set<number>([0, paragraph.text.length]);
  for (const { start, end } of [...paragraph.runs, ...marks]) {
    cuts.add(start);
    cuts.add(end);
  }
  const edges = [...cuts].filter((at) => at <= paragraph.text.length).sort((a, b) => a - b);
  let run = 0;
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? 0;
    while (run < paragraph.runs.length - 1 && (paragraph.runs[run]?.end ?? 0) <= start) run += 1;
    return {
      start,
      end,
      text: paragraph.text.slice(start, end),
      format: paragraph.runs[run]?.format ?? paragraph.mark,
      marks: marks.filter((mark) => mark.start <= start && end <= mark.end),
    };
  });
}

/** The stretches with the one that an offset falls into cut there. */
export function cutAt(stretches: readonly Stretch[], at: number | null): readonly Stretch[] {
  if (at === null) return stretches;
  return stretches.flatMap((it) =>
    it.start < at && at < it.end ? [cut(it, it.start, at), cut(it, at, it.end)] : [it],
  );
}

/** From this offset on a paragraph stands on the next page, after a gap in points. */
export interface TextBreak {
  readonly offset: number;
  readonly gap: number;
}

/** What of a paragraph stands on one page. */
export interface TextPiece {
  readonly gap: number;
  readonly stretches: readonly Stretch[];
  /** It ends with the paragraph. */
  readonly last: boolean;
}

/** Stretches dealt out to the pages; one that is broken is cut. */
export function piecesOf(stretches: readonly Stretch[], breaks: readonly TextBreak[]): readonly TextPiece[] {
  const heads = [{ offset: 0, gap: 0 }, ...breaks];
  return heads.map(({ offset, gap }, i) => {
    const end = heads[i + 1]?.offset ?? Infinity;
    const own = stretches.filter((it) => it.start < end && (it.end > offset || i === 0));
    return { gap, stretches: own.map((it) => cut(it, offset, end)), last: i === heads.length - 1 };
  });
}

function cut(stretch: Stretch, from: number, to: number): Stretch {
  const [start, end] = [Math.max(stretch.start, from), Math.min(stretch.end, to)];
  if (start === stretch.start && end === stretch.end) return stretch;
  return { ...stretch, start, end, text: stretch.text.slice(start - stretch.start, end - stretch.start) };
}

const telling: readonly SpanMark['look'][] = ['error', 'warning', 'waived', 'info'];

/** Advice gives way to faults, a long mark to a short one inside it. */
function byTelling(a: SpanMark, b: SpanMark): number {
  const advice = Number(a.look === 'info') - Number(b.look === 'info');
  return advice || a.end - a.start - (b.end - b.start) || telling.indexOf(a.look) - telling.indexOf(b.look);
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/**
 * The mark as it is drawn. A blank, a dash or a place where something is missing could hardly be seen or hit: the words
 * around it are marked too; part of a word is marked as the word.
 */
export function widened(text: string, mark: SpanMark): SpanMark {
  const words = letter.test(text.slice(mark.start, mark.end));
  const takes = (at: number) => (words ? letter.test(text.charAt(at)) : /\S/u.test(text.charAt(at)));
  const inside = (at: number) => at > 0 && at < text.length && takes(at - 1) && takes(at);
  let { start, end } = mark;
  if (!words || inside(start)) while (start > 0 && takes(start - 1)) start -= 1;
  if (!words || inside(end)) while (end < text.length && takes(end)) end += 1;
  return { ...mark, start, end };
}
