import { type CellPlace, type Paragraph, type Points } from './model';
import { type ReadParagraph } from './paragraphs';
import { widthOf } from './text-width';

/** The room that a paragraph's text has: a cell, a text box, or the page between its margins. */
export interface Room {
  /** Width for text; null where the file does not say. */
  readonly width: Points | null;
  /** From the room's left edge to where its text begins. */
  readonly padding: Points;
  /** From the page's left edge to the room's; null where that is not known (cells, boxes). */
  readonly pageLeft: Points | null;
}

/** A cell near another: its paragraphs, first and past-the-last, and its left edge from the other's. */
export interface NearCell {
  readonly from: number;
  readonly to: number;
  readonly left: Points;
}

/** The cells around a cell of the body. */
export interface CellNeighbours {
  /** The cell that a paragraph's cell is, seen as a near one. */
  own(place: CellPlace): NearCell | null;
  above(place: CellPlace): NearCell | null;
  /** Another cell of the same row, that lies so far right of a cell's left edge. */
  beside(place: CellPlace, x: Points): NearCell | null;
}

const noCells: CellNeighbours = { own: () => null, above: () => null, beside: () => null };

/** Paragraphs of one part as they lie under each other: what a line may stand under. */
export class Surface {
  constructor(
    readonly paragraphs: readonly ReadParagraph[],
    readonly roomOf: (paragraph: Paragraph) => Room,
    readonly cells: CellNeighbours = noCells,
  ) {}

  at(index: number): Paragraph | undefined {
    return this.paragraphs[index]?.paragraph;
  }

  /** The nearest paragraph with text at or above an index that lies in the same cell as `from`, else in the cell over it. */
  textAtOrAbove(index: number, from: Paragraph): number | null {
    for (let at = index, steps = 0; at >= 0 && steps < mostSteps; at--, steps++) {
      const paragraph = this.at(at);
      if (paragraph?.cell !== from.cell) break;
      if (hasText(paragraph)) return at;
    }
    const above = from.cell === null ? null : this.cells.above(from.cell);
    return above === null ? null : this.lastTextIn(above.from, above.to);
  }

  lastTextIn(from: number, to: number): number | null {
    for (let at = to - 1; at >= Math.max(from, to - mostSteps); at--) {
      const paragraph = this.at(at);
      if (paragraph !== undefined && hasText(paragraph)) return at;
    }
    return null;
  }

  /** The paragraph under another in the same cell, or undefined. */
  below(paragraph: Paragraph): Paragraph | undefined {
    const next = this.at(paragraph.index + 1);
    return next?.cell === paragraph.cell ? next : undefined;
  }
}

/** Beyond so many empty paragraphs nothing stands under anything. */
const mostSteps = 60;

const typedLine = /^[\s_\-–—―─━═]+$/;

/** True for a paragraph with words, not only blanks or a line typed out of dashes. */
export function hasText({ text }: Paragraph): boolean {
  return text.length > 400 || (text.trim() !== '' && !typedLine.test(text));
}

/** Height of one line of a paragraph. Times New Roman wants 1.15 of its size. */
export function lineHeightOf({ runs, mark, format: { lineSpacing } }: Paragraph): Points {
  const { rule, value } = lineSpacing;
  const natural =
    1.15 * runs.reduce((largest, { format }) => Math.max(largest, format.size), runs.length === 0 ? mark.size : 0);
  if (rule === 'exact') return value;
  return rule === 'atLeast' ? Math.max(value, natural) : natural * value;
}

/** Height of a paragraph with its space before and after, lines estimated from the width of its words. */
export function heightOf(paragraph: Paragraph, width: Points | null): Points {
  const { spaceBefore, spaceAfter } = paragraph.format;
  return spaceBefore + spaceAfter + lineHeightOf(paragraph) * linesOf(paragraph, width);
}

function linesOf({ text, runs, mark }: Paragraph, width: Points | null): number {
  if (width === null || width <= 0) return text.split('\n').length;
  const format = runs[0]?.format ?? mark;
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line.slice(0, 2000), format) / width)), 0);
}
