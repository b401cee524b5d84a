import type { Component, Part } from '../anatomy/model';
import type { Paragraph, Run, Span } from '../draft/model';
import type { Place } from '../finding/model';

/** Characters [start, end) of a paragraph as a span. */
export function spanIn(paragraph: Paragraph, start: number, end: number): Span {
  return { part: paragraph.part, paragraph: paragraph.index, start, end };
}

/** All characters of a part of a component. */
export function spanOf(part: Part): Span {
  return spanIn(part.paragraph, part.start, part.end);
}

/** The words of a part, as written. */
export function textOf(part: Part): string {
  return part.paragraph.text.slice(part.start, part.end);
}

/** True where the part is all of its paragraph. */
export function isWhole({ paragraph, start, end }: Part): boolean {
  return start === 0 && end === paragraph.text.length;
}

/** The characters a span covers, as written. */
export function textAt(paragraph: Paragraph, span: Span): string {
  return paragraph.text.slice(span.start, span.end);
}

/** False for a blank line that stands within a component. */
export function hasWords(part: Part): boolean {
  return part.end > part.start;
}

/** The place of a part's words. */
export function at(part: Part): Place {
  return { kind: 'span', span: spanOf(part) };
}

/** A place that holds nothing because the component is absent. */
export function missing(component: Component): Place {
  return { kind: 'missing', component };
}

/** The runs of a part that show something: letters, digits, marks; blanks have no weight and no slant to see. */
export function visibleRuns(part: Part): readonly Run[] {
  return part.paragraph.runs.filter((run) => isVisible(run, part));
}

/** The first of them, without looking at the others. */
export function firstVisibleRun(part: Part): Run | undefined {
  return part.paragraph.runs.find((run) => isVisible(run, part));
}

function isVisible(run: Run, part: Part): boolean {
  return run.start < part.end && run.end > part.start && !run.format.hidden && clip(run, part).trim() !== '';
}

/** The stretch of a run that lies inside the part. */
export function spanWithin(run: Run, part: Part): Span {
  return spanIn(part.paragraph, Math.max(run.start, part.start), Math.min(run.end, part.end));
}

function clip(run: Run, part: Part): string {
  return part.paragraph.text.slice(Math.max(run.start, part.start), Math.min(run.end, part.end));
}
