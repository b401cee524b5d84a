import type { Anatomy, Part } from '../../anatomy/model';
import type { DraftDocument, Paragraph, TableCell } from '../../draft/model';
import { widthOf } from '../../draft/text-width';
import { textOf } from '../place';

/** The cell around a paragraph, or null. */
export function cellOf(draft: DraftDocument, { cell, part, index }: Paragraph): TableCell | null {
  if (cell === null || part !== 'body') return null;
  const row = draft.tables[cell.table]?.rows[cell.row];
  return row?.cells.find((it) => it.from <= index && index < it.to) ?? null;
}

/** Width in points that a line of the paragraph may take; null where the file does not tell (text boxes, headers). */
export function roomOf(draft: DraftDocument, paragraph: Paragraph): number | null {
  if (paragraph.part !== 'body') return null;
  const indents = paragraph.format.indentLeft + paragraph.format.indentRight;
  const cell = cellOf(draft, paragraph);
  if (cell !== null) return cell.width - cell.padding - indents;
  const section = draft.sections[paragraph.section];
  if (section === undefined) return null;
  const { paper, margins } = section;
  return paper.width - margins.left - margins.right - margins.gutter - indents;
}

/** Width in points of a part's longest line, soft breaks kept, as its runs are set. */
export function widthOfPart(part: Part): number {
  return Math.max(...lineWidthsOf(part));
}

/** Widths in points of the lines that soft breaks make of a part, as its runs are set. */
export function lineWidthsOf(part: Part): readonly number[] {
  let from = part.start;
  return textOf(part)
    .split('\n')
    .map((line) => {
      const width = widthBetween(part.paragraph, from, from + line.length);
      from += line.length + 1;
      return width;
    });
}

function widthBetween(paragraph: Paragraph, from: number, to: number): number {
  return paragraph.runs.reduce((width, run) => {
    const [start, end] = [Math.max(run.start, from), Math.min(run.end, to)];
    return start < end && !run.format.hidden ? width + widthOf(paragraph.text.slice(start, end), run.format) : width;
  }, 0);
}

/** True when the paragraph holds this part and nothing else of the draft's words. */
export function isAlone(part: Part): boolean {
  const { text } = part.paragraph;
  return text.slice(0, part.start).trim() === '' && text.slice(part.end).trim() === '';
}

/** Height in points of a paragraph's lines with its spacing, as Word would set it in that room. */
export function heightOfParagraph(draft: DraftDocument, paragraph: Paragraph): number {
  const { format, runs, mark } = paragraph;
  const size = Math.max(...(runs.length > 0 ? runs.map((run) => run.format.size) : [mark.size]));
  const room = roomOf(draft, paragraph) ?? Infinity;
  const lines = paragraph.text.split('\n').reduce((sum, line) => {
    const width = widthOf(line, { ...(runs[0]?.format ?? mark), size });
    return sum + Math.max(1, Math.ceil(width / Math.max(room, size)));
  }, 0);
  const { rule, value } = format.lineSpacing;
  const line = rule === 'multiple' ? size * 1.15 * value : rule === 'exact' ? value : Math.max(value, size * 1.15);
  return lines * line + format.spaceBefore + format.spaceAfter;
}

/** Blank paragraphs of the same cell or story between two parts, in order. */
export function blanksBetween(
  { draft }: { readonly draft: DraftDocument },
  above: Part,
  below: Part,
): readonly Paragraph[] {
  const [one, other] = [above.paragraph, below.paragraph];
  if (one.part !== 'body' || other.part !== 'body') return [];
  const between = draft.paragraphs.slice(one.index + 1, other.index);
  const together = (it: Paragraph) =>
    it.cell?.table === one.cell?.table && it.cell?.row === one.cell?.row && it.cell?.column === one.cell?.column;
  return together(other) && between.every((it) => it.text.trim() === '' && together(it)) ? between : [];
}

/** True when any component but this one shares the paragraph. */
export function sharesParagraph(anatomy: Anatomy, part: Part): boolean {
  return anatomy.occurrences.some((occurrence) =>
    occurrence.parts.some(
      (it) => it.component !== part.component && it.paragraph === part.paragraph && textOf(it) !== '',
    ),
  );
}
