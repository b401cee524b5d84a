import { type DrawnLine, type Table, type TableCell } from './model';
import { type ReadParagraph } from './paragraphs';
import { type Surface } from './surface';

/** Lines that are the bottom (or top) border of a paragraph; a frame around it is none. */
export function borderedLinesOn(surface: Surface): readonly DrawnLine[] {
  const framed = surface.paragraphs.filter(({ look }) => look.borders !== null);
  return framed.flatMap((read) => {
    const { borders } = read.look;
    if (borders === null || borders.left || borders.right) return [];
    return [borders.top ? lineOver(read, surface) : null, borders.bottom ? lineUnder(read, surface) : null].filter(
      (line) => line !== null,
    );
  });
}

/** Word draws the border of neighbours with the same borders once, under the last of them. */
function lineUnder(read: ReadParagraph, surface: Surface): DrawnLine | null {
  const { paragraph } = read;
  const below = surface.below(paragraph);
  const next = below === undefined ? undefined : surface.paragraphs[below.index];
  if (next?.look.borders?.bottom === true) return null;
  return { ...bordered(read, surface), under: surface.textAtOrAbove(paragraph.index, paragraph) };
}

function lineOver(read: ReadParagraph, surface: Surface): DrawnLine | null {
  const { paragraph } = read;
  const before = surface.paragraphs[paragraph.index - 1];
  if (before?.paragraph.cell === paragraph.cell && before.look.borders?.top === true) return null;
  return { ...bordered(read, surface), under: surface.textAtOrAbove(paragraph.index - 1, paragraph) };
}

function bordered({ paragraph, look }: ReadParagraph, surface: Surface): Omit<DrawnLine, 'under'> {
  const { width, padding } = surface.roomOf(paragraph);
  const { indentLeft, indentRight } = paragraph.format;
  return {
    form: 'paragraphBorder',
    part: paragraph.part,
    paragraph: paragraph.index,
    length: width === null ? null : Math.max(0, width - indentLeft - indentRight),
    left: padding + indentLeft,
    solid: look.borders?.dashed !== true,
  };
}

/** Lines that are the lower border of a cell without sides, or the upper border of such a cell below. */
export function cellLinesOf(tables: readonly Table[], surface: Surface): readonly DrawnLine[] {
  return tables.flatMap((table) =>
    table.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell) => {
        const { top, bottom, left, right } = cell.border;
        if (left || right || top === bottom) return [];
        return bottom ? lowerBorder(cell, row, table, surface) : upperBorder(cell, row, table, surface);
      }),
    ),
  );
}

function lowerBorder(cell: TableCell, row: number, table: Table, surface: Surface): readonly DrawnLine[] {
  const above = cellOver(table, row, cell.column);
  const under =
    surface.lastTextIn(cell.from, cell.to) ?? (above === null ? null : surface.lastTextIn(above.from, above.to));
  return [
    {
      form: 'cellBorder',
      part: 'body',
      paragraph: Math.max(cell.from, cell.to - 1),
      under,
      length: cell.width,
      left: 0,
      solid: true,
    },
  ];
}

function upperBorder(cell: TableCell, row: number, table: Table, surface: Surface): readonly DrawnLine[] {
  const above = cellOver(table, row, cell.column);
  if (above === null || above.border.bottom) return [];
  const left = table.columnWidths.slice(above.column, cell.column).reduce((sum, width) => sum + width, 0);
  const under = surface.lastTextIn(above.from, above.to);
  return [{ form: 'cellBorder', part: 'body', paragraph: cell.from, under, length: cell.width, left, solid: true }];
}

/** The cell of the row above that covers a grid column. */
export function cellOver(table: Table, row: number, column: number): TableCell | null {
  const cells = table.rows[row - 1]?.cells ?? [];
  return cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan) ?? null;
}
