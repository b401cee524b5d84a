import type { DraftDocument, Paragraph } from '../draft/model';
import { lookLike } from './look';
import type { LandingText } from './model';
import { areSiblings, numberOf, numberText, withValue } from './number';
import type { Line, Plan } from './plan';

/** In a cell of a table of data: like the paragraph of the cell, numbered on where that is; a blank cell is filled. */
export function inCell(
  draft: DraftDocument,
  { paragraph, where }: { readonly paragraph: Paragraph; readonly where: 'before' | 'after' },
  { paragraphs }: LandingText,
): Plan {
  const blank = paragraph.text.trim() === '';
  const number = blank ? null : numberOf(paragraph);
  const below = draft.paragraphs[paragraph.index + 1];
  const next = below !== undefined && sameCell(below, paragraph) ? numberOf(below) : null;
  // Only the end of a list goes on: cells have no room for renumbering what a row refers to.
  const ends =
    number !== null && number.value > 0 && (next === null || !areSiblings(number, next)) && where === 'after';
  const own = number === null ? null : number.value === 0 ? number : ends ? withValue(number, number.value + 1) : null;
  const lines = paragraphs.map(({ text, places }, i): Line => {
    const prefix = i === 0 && own?.typed != null ? `${numberText(own)} ` : '';
    return {
      text: prefix + text,
      look: lookLike(paragraph, prefix.length),
      unfilled: places
        .filter(({ filled }) => !filled)
        .map(({ start, end }) => ({ start: start + prefix.length, end: end + prefix.length })),
    };
  });
  return {
    anchor: paragraph,
    where: blank ? 'after' : where,
    lines,
    intoBlank: blank,
    number: own === null ? null : numberText(own),
    automatic: own !== null && own.typed === null,
    edits: [],
    renumbered: [],
    movesEnd: false,
    neighbour: { kind: 'cell', where: blank ? 'into' : where },
    notes: [],
  };
}

function sameCell({ cell }: Paragraph, other: Paragraph): boolean {
  return cell?.table === other.cell?.table && cell?.row === other.cell?.row && cell?.column === other.cell?.column;
}
