import { first } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { type TableCell } from './model';
import { type GridCell } from './table-grid';
import { type TableLook } from './table-look';

type Side = keyof TableCell['border'];

/** The table that a cell takes its borders from where it has none of its own. */
export interface BorderedTable {
  readonly properties: Element | null;
  readonly look: TableLook;
  readonly rows: number;
  readonly columns: number;
}

/** Which sides of a cell are drawn: its own borders, else the table's, else those of the table's style (17.4.66). */
export function bordersOf(cell: GridCell, table: BorderedTable): TableCell['border'] {
  const parts = table.look.parts(cell, table.rows, table.columns).toReversed();
  const drawn = (side: Side): boolean => isDrawn(cell, side, table, parts);
  return { top: drawn('top'), bottom: drawn('bottom'), left: drawn('left'), right: drawn('right') };
}

function isDrawn(cell: GridCell, side: Side, table: BorderedTable, parts: readonly Element[]): boolean {
  const inside = side === 'top' || side === 'bottom' ? 'insideH' : 'insideV';
  const name = isOuter(cell, side, table) ? side : inside;
  const own = said(first(cell.properties, 'w:tcBorders'), side) ?? said(first(table.properties, 'w:tblBorders'), name);
  if (own !== undefined) return own;
  for (const part of parts) {
    const styled =
      said(first(first(part, 'w:tcPr'), 'w:tcBorders'), side) ??
      said(first(first(part, 'w:tblPr'), 'w:tblBorders'), name);
    if (styled !== undefined) return styled;
  }
  return false;
}

function isOuter({ row, column, span }: GridCell, side: Side, { rows, columns }: BorderedTable): boolean {
  switch (side) {
    case 'top':
      return row === 0;
    case 'bottom':
      return row === rows - 1;
    case 'left':
      return column === 0;
    case 'right':
      return column + span >= columns;
  }
}

const strictSides: Readonly<Record<string, string>> = { left: 'w:start', right: 'w:end' };

/** Undefined where the borders say nothing of a side. */
function said(borders: Element | null, side: string): boolean | undefined {
  const border = first(borders, `w:${side}`) ?? first(borders, strictSides[side] ?? '');
  return border === null ? undefined : !['nil', 'none'].includes(border.attribute('w:val') ?? 'none');
}
