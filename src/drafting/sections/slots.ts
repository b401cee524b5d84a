import type { DraftDocument } from '../../draft/model';
import type { Edit } from '../../finding/model';
import { textsOfBlocks } from '../../finding/new-block';
import { placeholdersIn } from '../../text/placeholder';
import type { LandedSlot } from '../model';

/** The places to be filled in what edits of the body put in, in the draft as it will be after them. */
export function unfilledIn(
  edits: readonly Edit[],
  { paragraphs }: Pick<DraftDocument, 'paragraphs'>,
): readonly LandedSlot[] {
  const body = edits.filter((edit) => ('span' in edit ? edit.span.part : 'part' in edit ? edit.part : null) === 'body');
  const added = body.filter((edit) => 'where' in edit);
  const gone = new Set(body.flatMap((edit) => (edit.kind === 'deleteParagraph' ? [edit.paragraph] : [])));
  const found: LandedSlot[] = [];
  let now = 0;
  const bring = (paragraph: number, where: 'before' | 'after'): void => {
    for (const edit of added.filter((it) => it.paragraph === paragraph && it.where === where)) {
      for (const text of edit.kind === 'insertBlock' ? textsOfBlocks(edit.blocks) : edit.lines) {
        found.push(...slotsIn(text, now, 0));
        now++;
      }
    }
  };
  for (const { index } of paragraphs) {
    bring(index, 'before');
    const written = body.filter((edit) => edit.kind === 'replaceText' && edit.span.paragraph === index);
    let shift = 0;
    for (const edit of written.filter((it) => it.kind === 'replaceText').sort((a, b) => a.span.start - b.span.start)) {
      found.push(...slotsIn(edit.text, now, edit.span.start + shift));
      shift += edit.text.length - (edit.span.end - edit.span.start);
    }
    if (!gone.has(index)) now++;
    bring(index, 'after');
  }
  return found;
}

function slotsIn(text: string, paragraph: number, from: number): readonly LandedSlot[] {
  return placeholdersIn(text.normalize('NFC')).map(({ start, end }) => ({
    paragraph,
    start: from + start,
    end: from + end,
  }));
}
