import type { Span } from '../draft/model';
import type { Edit } from '../finding/model';
import { paragraphsOfBlocks } from '../finding/new-block';

/** Where the author's cursor stands: what is selected in one paragraph, [start, start) where nothing is. */
export interface Caret {
  readonly span: Span;
  /** The paragraph's whole text, for what is put in beside it. */
  readonly text: string;
}

/** Where a cursor stands after edits: behind what was put in at it. Null when its paragraph or its words are gone. */
export function caretAfter(caret: Span, edits: readonly Edit[]): Span | null {
  let { paragraph, start, end } = caret;
  for (const edit of edits) {
    if (edit.kind === 'replaceText') {
      const { span, text } = edit;
      if (span.part !== caret.part || span.paragraph !== caret.paragraph) continue;
      if (span.start < caret.end && span.end > caret.start) return null;
      const grown = text.length - (span.end - span.start);
      if (span.end <= caret.start) [start, end] = [start + grown, end + grown];
      // Put in right behind the cursor or the selection: it goes on from there.
      else if (span.start === caret.end) [start, end] = [end + text.length, end + text.length];
    } else if ('part' in edit && edit.part === caret.part) {
      if (edit.kind === 'deleteParagraph' && edit.paragraph === caret.paragraph) return null;
      if (edit.kind === 'deleteParagraph' && edit.paragraph < caret.paragraph) paragraph--;
      if ('where' in edit && isAbove(edit, caret)) paragraph += addedBy(edit);
    }
  }
  return { ...caret, paragraph, start, end };
}

type Insertion = Extract<Edit, { where: unknown }>;

/** How many paragraphs an insertion brings. */
function addedBy(edit: Insertion): number {
  return edit.kind === 'insertBlock' ? paragraphsOfBlocks(edit.blocks).length : edit.lines.length;
}

function isAbove({ paragraph, where }: Insertion, caret: Span): boolean {
  return where === 'before' ? paragraph <= caret.paragraph : paragraph < caret.paragraph;
}
