import type { Anatomy, Part, Role } from '../../anatomy/model';
import type { DraftDocument, ParagraphFormat } from '../../draft/model';
import type { Edit } from '../../finding/model';
import { textWidthOf } from '../../draft/sections';
import { widthOf } from '../../draft/text-width';
import { visibleRuns } from '../place';

/** Roles of paragraphs that are set as running text. */
const loiVan: readonly Role[] = ['moDau', 'doan', 'ket'];

/** The running paragraphs of the body: no headings, no căn cứ lines, no cells, nothing that shares its paragraph. */
export function runningParts(anatomy: Anatomy): readonly Part[] {
  return partsIn(anatomy, loiVan);
}

/** Running paragraphs and căn cứ lines: what the decree's sentence on the paragraphs of the body speaks of. */
export function bodyParts(anatomy: Anatomy): readonly Part[] {
  return partsIn(anatomy, [...loiVan, 'canCu']);
}

/** The căn cứ lines, block by block. */
export function groundBlocks(anatomy: Anatomy): readonly (readonly Part[])[] {
  return anatomy.occurrences
    .filter(({ component }) => component === 'noiDung')
    .map(({ parts }) => parts.filter(({ role }) => role === 'canCu'))
    .filter((parts) => parts.length > 0);
}

const known = new WeakMap<Anatomy, readonly Part[]>();

function partsIn(anatomy: Anatomy, roles: readonly Role[]): readonly Part[] {
  const whole = known.get(anatomy) ?? anatomy.of('noiDung').filter(isWholeParagraph);
  known.set(anatomy, whole);
  return whole.filter(({ role }) => roles.includes(role));
}

function isWholeParagraph({ paragraph, start, end }: Part): boolean {
  if (paragraph.cell !== null || paragraph.part !== 'body') return false;
  return end - start > 0 && end - start >= paragraph.text.trim().length;
}

/**
 * True when the words certainly need more than one line: half a dozen characters of slack for another printer's
 * metrics, words as wide as their runs say. Of lines broken by hand the longest counts.
 */
export function isLongerThanLine(part: Part, draft: DraftDocument): boolean {
  const { paragraph } = part;
  const section = draft.sections[paragraph.section] ?? draft.sections[0];
  if (section === undefined) return false;
  const { indentLeft, indentRight, firstLine } = paragraph.format;
  const room = textWidthOf(section) - indentLeft - indentRight;
  return widthOfLongest(part, room * 1.3 + 100) > (room - Math.max(0, firstLine)) * 1.05;
}

/** Width of the longest line between soft breaks; the reckoning stops at `enough`. */
function widthOfLongest(part: Part, enough: number): number {
  let [longest, width] = [0, 0];
  for (const { text, format } of visibleRuns(part)) {
    for (const [i, piece] of text.slice(0, 2000).split('\n').entries()) {
      if (i > 0) width = 0;
      width += widthOf(piece, format);
      longest = Math.max(longest, width);
    }
    if (longest > enough) break;
  }
  return longest;
}

/** A change of a whole paragraph's format. */
export function formatParagraph({ paragraph }: Part, format: Partial<Omit<ParagraphFormat, 'style' | 'tabs'>>): Edit {
  const { part, index, text } = paragraph;
  return { kind: 'formatParagraph', part, paragraph: index, expect: text, format };
}
