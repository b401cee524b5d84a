import type { Span } from '../draft/model';
import type { Edit } from '../finding/model';

/** Edits of several findings may say the same: that is said once. */
export function distinct(edits: readonly Edit[]): readonly Edit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}

/** Edits that cannot be made together, whatever their order; none where all can. */
export function conflictsIn(edits: readonly Edit[]): readonly Edit[] {
  const found = new Set<Edit>();
  for (const group of byTarget(edits).values()) {
    group.forEach((one, index) => {
      for (const other of group.slice(index + 1)) {
        if (!conflict(one, other)) continue;
        found.add(one);
        found.add(other);
      }
    });
  }
  return edits.filter((edit) => found.has(edit));
}

type SpanEdit = Extract<Edit, { span: Span }>;

/** The paragraph or section an edit is made in, as a key. */
export function targetOf(edit: Edit): string {
  if ('section' in edit) return `section ${edit.section}`;
  const { part, paragraph } = 'span' in edit ? edit.span : edit;
  return `${part} ${paragraph}`;
}

function byTarget(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const group = groups.get(targetOf(edit));
    if (group === undefined) groups.set(targetOf(edit), [edit]);
    else group.push(edit);
  }
  return groups;
}

function conflict(one: Edit, other: Edit): boolean {
  if (one.kind === 'deleteParagraph' || other.kind === 'deleteParagraph') return true;
  if ('span' in one && 'span' in other) return spansConflict(one, other);
  if ('where' in one && 'where' in other) return one.where === other.where;
  if ('section' in one && 'section' in other && one.kind !== other.kind) return true;
  return one.kind === other.kind && formatsDiffer(one, other);
}

function spansConflict(one: SpanEdit, other: SpanEdit): boolean {
  if (one.kind === 'replaceText' && other.kind === 'replaceText') return textsMeet(one.span, other.span);
  if (one.kind === 'formatRuns' && other.kind === 'formatRuns')
    return meet(one.span, other.span) && formatsDiffer(one, other);
  const [text, format] = one.kind === 'replaceText' ? [one.span, other.span] : [other.span, one.span];
  return [format.start, format.end].some((edge) => edge > text.start && edge < text.end);
}

function textsMeet(one: Span, other: Span): boolean {
  return meet(one, other) || (one.start === other.start && (one.start === one.end || other.start === other.end));
}

function meet(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Two formats agree where they speak of different properties or say the same. */
function formatsDiffer(one: Edit, other: Edit): boolean {
  if (!('format' in one) || !('format' in other)) return true;
  const theirs = new Map(Object.entries(other.format));
  return Object.entries(one.format).some(
    ([name, value]) => theirs.has(name) && JSON.stringify(theirs.get(name)) !== JSON.stringify(value),
  );
}
