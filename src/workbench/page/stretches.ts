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

/** A paragraph's text cut wherever format or marks change. Marks without width are left to the margin. */
export function stretchesOf(paragraph: Paragraph, marks: readonly SpanMark[]): readonly Stretch[] {
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
