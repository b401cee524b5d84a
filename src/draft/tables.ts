import { first, valueOf } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { bordersOf } from './cell-borders';
import { type Surroundings } from './formatter';
import { type CellPlace, type Points, type Table, type TableCell } from './model';
import { type Styles } from './styles';
import { gridOf, type GridCell } from './table-grid';
import { tableLookOf, type TableLook } from './table-look';
import { type ThemeFonts } from './theme';
import { twips } from './units';
import { childrenOf, holdsBlocks } from './walk';

/** Where a cell is and what it gives to its paragraphs, by its `w:tc`. */
export interface CellAround {
  readonly place: CellPlace;
  readonly surroundings: Surroundings;
  /** Left cell margin. */
  readonly paddingLeft: Points;
  readonly cell: TableCell;
}

/** The tables of a body and the cells in them. */
export interface Tables {
  readonly tables: readonly Table[];
  readonly cells: ReadonlyMap<Element, CellAround>;
}

/** What reading a table leans on. `indexAt` counts the body's paragraphs that begin before an offset. */
export interface TableContext {
  readonly styles: Styles;
  readonly fonts: ThemeFonts;
  readonly textWidth: Points;
  /** Since Word 2013 the indent counts from the edge of the table, before that from its text. */
  readonly indentsEdge: boolean;
  indexAt(offset: number): number;
}

/** Reads every table of a body, nested ones after the one around them. */
export function tablesIn(body: Element, context: TableContext): Tables {
  const tables: Table[] = [];
  const cells = new Map<Element, CellAround>();
  const looks = new Map<string, Surroundings>();
  for (const element of tableElements(body)) {
    const within = cellAround(element, cells);
    const index = tables.length;
    tables.push(new TableReader(element, index, within, context, looks).read(cells));
  }
  return { tables, cells };
}

/** The innermost cell around an element, among those already read. */
export function cellAround(element: Element, cells: ReadonlyMap<Element, CellAround>): CellAround | null {
  for (let at = element.parent; at !== null; at = at.parent) {
    if (at.name === 'w:tc') return cells.get(at) ?? null;
  }
  return null;
}

function tableElements(root: Element): readonly Element[] {
  return childrenOf(root).flatMap((child) => {
    if (!holdsBlocks(child)) return [];
    return child.name === 'w:tbl' ? [child, ...tableElements(child)] : tableElements(child);
  });
}

/** Left and right cell margins of Word's Normal Table. */
const usualPadding = 5.4;

class TableReader {
  private readonly properties: Element | null;
  private readonly grid: readonly (readonly GridCell[])[];
  private readonly look: TableLook;
  private readonly widths: readonly Points[];
  private readonly columns: number;

  constructor(
    element: Element,
    private readonly index: number,
    private readonly around: CellAround | null,
    private readonly context: TableContext,
    looks: Map<string, Surroundings>,
  ) {
    this.properties = first(element, 'w:tblPr');
    this.grid = gridOf(element);
    this.look = tableLookOf(this.properties, context.styles, context.fonts, looks);
    this.columns = this.grid.flat().reduce((most, { column, span }) => Math.max(most, column + span), 0);
    this.widths = this.columnWidths(first(element, 'w:tblGrid'));
  }

  read(cells: Map<Element, CellAround>): Table {
    const rows = this.grid.map((row) => ({ cells: row.map((cell) => this.cell(cell, cells)) }));
    const said = twips(first(this.properties, 'w:tblInd')?.attribute('w:w')) ?? this.styleIndent();
    return {
      index: this.index,
      within: this.around?.place ?? null,
      columnWidths: this.widths,
      indent: this.context.indentsEdge ? said : said - this.margin('left', null),
      alignment: alignmentOf(valueOf(this.properties, 'w:jc')),
      rows,
    };
  }

  private cell(cell: GridCell, cells: Map<Element, CellAround>): TableCell {
    const paddingLeft = this.margin('left', cell.properties);
    const read: TableCell = {
      column: cell.column,
      columnSpan: cell.span,
      width: this.widthOf(cell),
      padding: paddingLeft + this.margin('right', cell.properties),
      from: this.context.indexAt(cell.element.start),
      to: this.context.indexAt(cell.element.end),
      border: bordersOf(cell, {
        properties: this.properties,
        look: this.look,
        rows: this.grid.length,
        columns: this.columns,
      }),
      continuesAbove: cell.continuesAbove,
    };
    const place = { table: this.index, row: cell.row, column: cell.column };
    const surroundings = this.look.around(cell, this.grid.length, this.columns);
    cells.set(cell.element, { place, surroundings, paddingLeft, cell: read });
    return read;
  }

  private columnWidths(grid: Element | null): readonly Points[] {
    const said = (grid?.children ?? [])
      .filter(({ name }) => name === 'w:gridCol')
      .map((column) => twips(column.attribute('w:w')) ?? 0);
    return Array.from({ length: Math.max(said.length, this.columns) }, (_, column) => said[column] ?? 0);
  }

  private widthOf({ properties, column, span }: GridCell): Points {
    const width = first(properties, 'w:tcW');
    const type = width?.attribute('w:type') ?? 'dxa';
    const own = type === 'dxa' ? twips(width?.attribute('w:w')) : undefined;
    if (own !== undefined && own > 0) return own;
    const columns = this.widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
    if (columns > 0) return columns;
    const share = type === 'pct' ? percent(width?.attribute('w:w')) : undefined;
    return share === undefined ? 0 : share * this.availableWidth();
  }

  private availableWidth(): Points {
    return this.around === null ? this.context.textWidth : this.around.cell.width - this.around.cell.padding;
  }

  private styleIndent(): Points {
    return this.styled((properties) => twips(first(properties, 'w:tblInd')?.attribute('w:w'))) ?? 0;
  }

  private margin(side: 'left' | 'right', cell: Element | null): Points {
    const strict = side === 'left' ? 'start' : 'end';
    const marginIn = (margins: Element | null): Points | undefined =>
      twips((first(margins, `w:${side}`) ?? first(margins, `w:${strict}`))?.attribute('w:w'));
    return (
      marginIn(first(cell, 'w:tcMar')) ??
      marginIn(first(this.properties, 'w:tblCellMar')) ??
      this.styled((properties) => marginIn(first(properties, 'w:tblCellMar'))) ??
      usualPadding
    );
  }

  /** The nearest of the styles' `w:tblPr` that says something. */
  private styled(read: (properties: Element | null) => Points | undefined): Points | undefined {
    for (const style of [...this.look.chain].reverse()) {
      const value = read(first(style, 'w:tblPr'));
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

/** Fiftieths of a percent, or a percentage with its sign. */
function percent(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const share = value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value) / 5000;
  return share > 0 && share <= 2 ? share : undefined;
}

function alignmentOf(value: string | undefined): Table['alignment'] {
  if (value === 'center') return 'center';
  return value === 'right' || value === 'end' ? 'right' : 'left';
}
