import type { DraftDocument, Paragraph, PartName } from './model';

/** The paragraph at an index of a part, or undefined where the draft has none. */
export function paragraphAt(draft: DraftDocument, part: PartName, index: number): Paragraph | undefined {
  return paragraphsOf(draft, part)[index];
}

/** All paragraphs of a part, in order; none for a part that is not there. */
export function paragraphsOf(draft: DraftDocument, part: PartName): readonly Paragraph[] {
  if (part === 'body') return draft.paragraphs;
  const holders = [draft.boxes, draft.headers, draft.footers].flat();
  return holders.find((holder) => holder.part === part)?.paragraphs ?? [];
}
