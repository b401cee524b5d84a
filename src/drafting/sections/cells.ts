import type { Part } from '../../anatomy/model';
import type { DraftDocument, Paragraph, Points, Section, TableCell } from '../../draft/model';
import { heightOf } from '../../draft/surface';

/** The part is all that its paragraph says. */
export function isWhole({ paragraph, start, end }: Part): boolean {
  return paragraph.text.trim().length === end - start;
}

/** The cell around a paragraph of the body; null for none. */
export function cellOf(draft: DraftDocument, { part, cell }: Paragraph): TableCell | null {
  if (part !== 'body' || cell === null) return null;
  const row = draft.tables[cell.table]?.rows[cell.row];
  return row?.cells.find(({ column }) => column === cell.column) ?? null;
}

/** The cells of the row that a paragraph stands in, or of the row so many below; none where there is no such row. */
export function rowOf(draft: DraftDocument, { cell }: Paragraph, below = 0): readonly TableCell[] {
  return cell === null ? [] : (draft.tables[cell.table]?.rows[cell.row + below]?.cells ?? []);
}

/** The paragraphs of a cell. */
export function paragraphsIn(draft: DraftDocument, { from, to }: TableCell): readonly Paragraph[] {
  return draft.paragraphs.slice(from, to);
}

/** True for a cell without a word. */
export function isEmpty(draft: DraftDocument, cell: TableCell): boolean {
  return paragraphsIn(draft, cell).every(({ text }) => text.trim() === '');
}

/** Height of what stands in a cell down to its last words. */
export function depthOf(draft: DraftDocument, cell: TableCell): Points {
  const all = paragraphsIn(draft, cell);
  const last = all.findLastIndex(({ text }) => text.trim() !== '');
  return all.slice(0, last + 1).reduce((sum, it) => sum + heightOf(it, cell.width - cell.padding), 0);
}

/** Width of the text of the page that a paragraph is on. */
export function roomAt({ sections }: DraftDocument, { section }: Pick<Paragraph, 'section'>): Points {
  const page = sections[section] ?? sections[0];
  return page === undefined ? 467 : widthBetweenMargins(page);
}

function widthBetweenMargins({ paper, margins }: Section): Points {
  return paper.width - margins.left - margins.right - margins.gutter;
}
