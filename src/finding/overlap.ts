import type { PartName, Span } from '../draft/model';
import type { Edit } from './model';

/** True when one edit changes what the other believes it meets, so that they cannot go into one pass. */
export function overlap(one: Edit, other: Edit): boolean {
  if (ofSection(one) || ofSection(other)) return ofSection(one) && ofSection(other) && one.section === other.section;
  const [a, b] = [paragraphOf(one), paragraphOf(other)];
  if (a.part !== b.part || a.paragraph !== b.paragraph) return false;
  if (one.kind === 'deleteParagraph' || other.kind === 'deleteParagraph') return true;
  if ('span' in one && 'span' in other) return spansMeet(one, other);
  return one.kind === other.kind && sameProperties(one, other);
}

/** The section or paragraph an edit works on: edits of different grounds never overlap. */
export function groundOf(edit: Edit): string {
  if (ofSection(edit)) return `section:${edit.section}`;
  const { part, paragraph } = paragraphOf(edit);
  return `${part}:${paragraph}`;
}

type SectionEdit = Extract<Edit, { section: number }>;
type SpanEdit = Extract<Edit, { span: Span }>;

function ofSection(edit: Edit): edit is SectionEdit {
  return edit.kind === 'formatSection' || edit.kind === 'numberPages';
}

function paragraphOf(edit: Exclude<Edit, SectionEdit>): { readonly part: PartName; readonly paragraph: number } {
  return 'span' in edit ? edit.span : edit;
}

/** Text edits may not touch each other; formats of different properties may share characters, with text too. */
function spansMeet(one: SpanEdit, other: SpanEdit): boolean {
  const apart = one.span.end < other.span.start || other.span.end < one.span.start;
  if (apart) return false;
  if (one.kind === 'replaceText' && other.kind === 'replaceText') return true;
  const touchOnly = one.span.end === other.span.start || other.span.end === one.span.start;
  if (touchOnly && one.span.start !== other.span.start) return false;
  return one.kind !== other.kind || sameProperties(one, other);
}

function sameProperties(one: Edit, other: Edit): boolean {
  if (!('format' in one) || !('format' in other)) return true;
  return Object.keys(one.format).some((property) => property in other.format);
}
