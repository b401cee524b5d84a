import type { Part } from '../../src/anatomy/model';
import type { DraftDocument, Paragraph, PartName, Run } from '../../src/draft/model';
import type { Edit } from '../../src/finding/model';
import type { RuleContext } from '../../src/rules/rule';
import { anatomyOf } from './draft-of';

/**
 * Edits carried out on the model alone, so that a rule's table needs no file. Edits that change how many paragraphs
 * or lines there are give null: those are proved on real files.
 */
export function applyToContext(context: RuleContext, edits: readonly Edit[]): RuleContext | null {
  let { draft } = context;
  for (const edit of lastFirst(edits)) {
    const next = applied(draft, edit);
    if (next === null) return null;
    draft = next;
  }
  const parts = context.anatomy.occurrences.flatMap((occurrence) => occurrence.parts).map((part) => moved(part, draft));
  return { ...context, draft, anatomy: anatomyOf(parts, context.kind ?? 'cong-van', context.anatomy) };
}

/** Formats move nothing, so they go before the texts they speak of. */
function lastFirst(edits: readonly Edit[]): readonly Edit[] {
  const offset = (edit: Edit) => ('span' in edit ? edit.span.start : 0);
  const rank = (edit: Edit) => (edit.kind === 'replaceText' ? 1 : 0);
  return [...edits].sort((a, b) => rank(a) - rank(b) || offset(b) - offset(a));
}

function applied(draft: DraftDocument, edit: Edit): DraftDocument | null {
  switch (edit.kind) {
    case 'replaceText':
      return withParagraph(draft, edit.span, (it) => {
        expect(it.text.slice(edit.span.start, edit.span.end)).toBe(edit.expect);
        return replaced(it, edit.span.start, edit.span.end, edit.text);
      });
    case 'formatRuns':
      return withParagraph(draft, edit.span, (it) => {
        expect(it.text.slice(edit.span.start, edit.span.end)).toBe(edit.expect);
        return { ...it, runs: it.runs.flatMap((run) => restyled(run, edit.span.start, edit.span.end, edit.format)) };
      });
    case 'formatParagraph':
      return withParagraph(draft, edit, (it) => {
        expect(it.text).toBe(edit.expect);
        return { ...it, format: { ...it.format, ...edit.format } };
      });
    case 'formatSection':
      return {
        ...draft,
        sections: draft.sections.map((it) => (it.index === edit.section ? { ...it, ...edit.format } : it)),
      };
    default:
      return null;
  }
}

function withParagraph(
  draft: DraftDocument,
  place: { readonly part: PartName; readonly paragraph: number },
  change: (paragraph: Paragraph) => Paragraph,
): DraftDocument {
  const mend = (it: Paragraph) => (it.part === place.part && it.index === place.paragraph ? change(it) : it);
  const within = <Holder extends { readonly paragraphs: readonly Paragraph[] }>(list: readonly Holder[]) =>
    list.map((it) => ({ ...it, paragraphs: it.paragraphs.map(mend) }));
  const { paragraphs, boxes, headers, footers } = draft;
  return {
    ...draft,
    paragraphs: paragraphs.map(mend),
    boxes: within(boxes),
    headers: within(headers),
    footers: within(footers),
  };
}

function replaced(paragraph: Paragraph, from: number, to: number, text: string): Paragraph {
  const whole = paragraph.text.slice(0, from) + text + paragraph.text.slice(to);
  const format =
    (paragraph.runs.find((run) => run.start <= from && from < run.end) ?? paragraph.runs.at(-1))?.format ??
    paragraph.mark;
  const before = paragraph.runs.flatMap((run) => cut(run, 0, from, 0));
  const after = paragraph.runs.flatMap((run) => cut(run, to, paragraph.text.length, from + text.length - to));
  const added: Run[] = text === '' ? [] : [{ start: from, end: from + text.length, text, format, field: null }];
  return { ...paragraph, text: whole, runs: [...before, ...added, ...after] };
}

function cut(run: Run, from: number, to: number, shift: number): Run[] {
  const [start, end] = [Math.max(run.start, from), Math.min(run.end, to)];
  if (start >= end) return [];
  return [{ ...run, start: start + shift, end: end + shift, text: run.text.slice(start - run.start, end - run.start) }];
}

function restyled(run: Run, from: number, to: number, format: Partial<Run['format']>): Run[] {
  const inside = cut(run, from, to, 0).map((it) => ({ ...it, format: { ...it.format, ...format } }));
  return [...cut(run, 0, from, 0), ...inside, ...cut(run, to, Infinity, 0)];
}

function moved(part: Part, draft: DraftDocument): Part {
  const paragraph = draft.paragraphs[part.paragraph.index] ?? part.paragraph;
  if (paragraph === part.paragraph) return part;
  const start = paragraph.text.length - paragraph.text.trimStart().length;
  return { ...part, paragraph, start, end: Math.max(start, paragraph.text.trimEnd().length) };
}
