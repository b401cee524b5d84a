import type { PartName, Span } from '../../draft/model';
import type { Edit } from '../../finding/model';
import { textsOfBlocks } from '../../finding/new-block';
import type { Known } from './story';

type TextEdit = Extract<Edit, { kind: 'replaceText' }>;
type InsertEdit = Extract<Edit, { where: unknown }>;

/** The texts of a draft after edits, and where its paragraphs and characters have gone. */
export interface Rearranged {
  readonly texts: Known['texts'];
  /** Ordinal of a paragraph after the edits; of a deleted one, of what stands in its place. */
  index(part: PartName, paragraph: number): number;
  /** Offset of a character of a paragraph after the edits. */
  offset(paragraph: Pick<Span, 'part' | 'paragraph'>, offset: number): number;
  /** Ordinal of the first paragraph that an insertion made. */
  inserted(edit: InsertEdit): number;
}

/** Carries edits out on the texts alone. All edits speak of the draft before any of them. */
export function rearranged(edits: readonly Edit[], before: Known['texts']): Rearranged {
  const parts = new Map([...before].map(([part, texts]) => [part, rearrangedPart(part, texts, edits)] as const));
  const changesIn = (part: PartName, paragraph: number) =>
    edits.filter((edit) => isTextOf(edit, part, paragraph)).filter(isText);
  return {
    texts: new Map([...parts].map(([part, { texts }]) => [part, texts] as const)),
    index: (part, paragraph) => parts.get(part)?.indices[paragraph] ?? paragraph,
    inserted: (edit) => parts.get(edit.part)?.inserted.get(edit) ?? 0,
    offset: ({ part, paragraph }, offset) =>
      changesIn(part, paragraph)
        .filter(({ span }) => span.end <= offset && span.start < offset)
        .reduce((sum, { text, expect }) => sum + text.length - expect.length, offset),
  };
}

interface RearrangedPart {
  readonly texts: readonly string[];
  readonly indices: readonly number[];
  readonly inserted: ReadonlyMap<InsertEdit, number>;
}

function rearrangedPart(part: PartName, before: readonly string[], edits: readonly Edit[]): RearrangedPart {
  const texts: string[] = [];
  const indices: number[] = [];
  const inserted = new Map<InsertEdit, number>();
  const inserts = edits.filter(isInsert).filter((edit) => edit.part === part);
  const gone = new Set(
    edits.flatMap((edit) => (edit.kind === 'deleteParagraph' && edit.part === part ? [edit.paragraph] : [])),
  );
  const place = (paragraph: number, where: InsertEdit['where']) => {
    for (const edit of inserts.filter((it) => it.paragraph === paragraph && it.where === where)) {
      inserted.set(edit, texts.length);
      texts.push(...(edit.kind === 'insertBlock' ? textsOfBlocks(edit.blocks) : edit.lines));
    }
  };
  before.forEach((text, paragraph) => {
    place(paragraph, 'before');
    indices.push(texts.length);
    if (!gone.has(paragraph))
      texts.push(written(text, edits.filter((edit) => isTextOf(edit, part, paragraph)).filter(isText)));
    place(paragraph, 'after');
  });
  return { texts, indices, inserted };
}

/** The text with every replacement made, from the end so that offsets stay true. */
function written(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((sum, { span, text: added }) => sum.slice(0, span.start) + added + sum.slice(span.end), text);
}

function isText(edit: Edit): edit is TextEdit {
  return edit.kind === 'replaceText';
}

function isInsert(edit: Edit): edit is InsertEdit {
  return 'where' in edit;
}

function isTextOf(edit: Edit, part: PartName, paragraph: number): boolean {
  return isText(edit) && edit.span.part === part && edit.span.paragraph === paragraph;
}
