import type { Run, RunFormat } from '../../draft/model';
import type { Edit, SectionFormat } from '../../finding/model';
import { paragraphAt } from '../../draft/paragraph-at';
import type { BlocksBack } from './blocks';
import { numbersBack, type NumbersBack } from './page-numbers';
import { rearranged, type Rearranged } from './rearranged';
import type { Known } from './story';

/** Edits that go in one batch, and the texts that the parts must have before them. */
export interface Step {
  readonly edits: readonly Edit[];
  readonly texts: Known['texts'];
  /** Blocks that go out of the body in the same batch. */
  readonly gone?: readonly BlocksBack[];
  /** Page numbers that go in the same batch. */
  readonly numbers?: readonly NumbersBack[];
}

/**
 * How to take edits back, one step after another: the reverse of each, in the places where things stand after them.
 * A deleted paragraph comes back with its words first, then with the formats that Word's object model can set.
 */
export function stepsBack(edits: readonly Edit[], known: Known): readonly Step[] {
  const after = rearranged(edits, known.texts);
  const reverse = edits.flatMap((edit) => reversed(edit, known, after));
  const restyle = edits.flatMap((edit) => (edit.kind === 'deleteParagraph' ? restyled(edit, known) : []));
  const blocks = edits.filter((edit) => edit.kind === 'insertBlock');
  const gone = blocks.map((edit) => ({ first: after.inserted(edit), blocks: edit.blocks }));
  const numbers = edits.flatMap((edit) => (edit.kind === 'numberPages' ? [numbersBack(edit, known.draft)] : []));
  const first = { edits: reverse, texts: after.texts, gone, numbers };
  return restyle.length === 0 ? [first] : [first, { edits: restyle, texts: known.texts }];
}

function reversed(edit: Edit, known: Known, after: Rearranged): readonly Edit[] {
  switch (edit.kind) {
    case 'replaceText': {
      const start = after.offset(edit.span, edit.span.start);
      const span = {
        ...edit.span,
        paragraph: after.index(edit.span.part, edit.span.paragraph),
        start,
        end: start + edit.text.length,
      };
      return [{ kind: 'replaceText', span, expect: edit.text, text: edit.expect }];
    }
    case 'formatRuns':
      return runsBack(edit, known, after);
    case 'formatParagraph': {
      const was = paragraphAt(known.draft, edit.part, edit.paragraph)?.format;
      if (was === undefined) return [];
      const paragraph = after.index(edit.part, edit.paragraph);
      const expect = after.texts.get(edit.part)?.[paragraph] ?? '';
      return [{ ...edit, paragraph, expect, format: only(was, Object.keys(edit.format)) }];
    }
    case 'insertParagraphs':
      return edit.lines.map((line, i) => {
        const paragraph = after.inserted(edit) + i;
        return { kind: 'deleteParagraph', part: edit.part, paragraph, expect: line };
      });
    case 'deleteParagraph':
      return putBack(edit, after);
    case 'formatSection':
      return [sectionBack(edit)];
    case 'insertBlock':
    case 'drawLine':
    case 'numberPages':
      return [];
  }
}

function sectionBack(edit: Extract<Edit, { kind: 'formatSection' }>): Edit {
  const expect: SectionFormat = { ...edit.expect, ...edit.format };
  return { ...edit, expect, format: only(edit.expect, Object.keys(edit.format)) };
}

/** The word line goes back beside the paragraph that is now at its place, or after the last one. */
function putBack(edit: Extract<Edit, { kind: 'deleteParagraph' }>, after: Rearranged): readonly Edit[] {
  const texts = after.texts.get(edit.part) ?? [];
  const here = after.index(edit.part, edit.paragraph);
  const [paragraph, where] = here > 0 ? ([here - 1, 'after'] as const) : ([here, 'before'] as const);
  return [
    {
      kind: 'insertParagraphs',
      part: edit.part,
      paragraph,
      where,
      expect: texts[paragraph] ?? '',
      lines: [edit.expect],
    },
  ];
}

function runsBack(edit: Extract<Edit, { kind: 'formatRuns' }>, known: Known, after: Rearranged): readonly Edit[] {
  const { span } = edit;
  const there = paragraphAt(known.draft, span.part, span.paragraph);
  if (there === undefined) return [];
  const keys = Object.keys(edit.format);
  return alike(there.runs, span, keys).map(({ start, end, format }) => {
    const paragraph = after.index(span.part, span.paragraph);
    const now = { ...span, paragraph, start: after.offset(span, start), end: after.offset(span, end) };
    const expect = (after.texts.get(span.part)?.[paragraph] ?? '').slice(now.start, now.end);
    return { kind: 'formatRuns', span: now, expect, format };
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly format: Partial<RunFormat>;
}

/** The stretches of a span over which the named properties are the same. */
function alike(
  runs: readonly Run[],
  span: { readonly start: number; readonly end: number },
  keys: readonly string[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const run of runs) {
    const [start, end] = [Math.max(run.start, span.start), Math.min(run.end, span.end)];
    if (start >= end) continue;
    const format = only(run.format, keys);
    const last = stretches.at(-1);
    if (last?.end === start && JSON.stringify(last.format) === JSON.stringify(format)) {
      stretches[stretches.length - 1] = { ...last, end };
    } else stretches.push({ start, end, format });
  }
  return stretches;
}

/** What Word's object model can set again whatever requirement sets it has. */
const settable = ['alignment', 'indentLeft', 'indentRight', 'firstLine', 'spaceBefore', 'spaceAfter'];
const fontKeys = ['font', 'size', 'bold', 'italic', 'underline', 'color'];

function restyled(edit: Extract<Edit, { kind: 'deleteParagraph' }>, known: Known): readonly Edit[] {
  const { part, paragraph } = edit;
  const was = paragraphAt(known.draft, part, paragraph);
  if (was === undefined) return [];
  const keys = was.format.lineSpacing.rule === 'multiple' ? [...settable, 'lineSpacing'] : settable;
  const whole = { start: 0, end: was.text.length };
  return [
    { kind: 'formatParagraph', part, paragraph, expect: was.text, format: only(was.format, keys) },
    ...alike(was.runs, whole, fontKeys).map(({ start, end, format: { color, ...others } }): Edit => {
      const format = color === undefined || color === null ? others : { ...others, color };
      const span = { part, paragraph, start, end };
      return { kind: 'formatRuns', span, expect: was.text.slice(start, end), format };
    }),
  ];
}

/** The named properties of a record. */
function only<Whole extends object>(whole: Whole, keys: readonly string[]): Partial<Whole> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => keys.includes(key))) as Partial<Whole>;
}
