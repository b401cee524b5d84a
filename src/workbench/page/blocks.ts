import type { DraftDocument, Paragraph, Section, Table, TableCell } from '../../draft/model';

/** What stands one under another on a page: a paragraph, or one row of a table, so that long tables can break. */
export type Block =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'row'; readonly table: Table; readonly row: number; readonly cells: readonly CellBlocks[] };

export interface CellBlocks {
  readonly cell: TableCell;
  readonly blocks: readonly Block[];
}

/** The blocks of a section, in document order; nested tables stand inside the blocks of their cell. */
export function blocksOf(draft: DraftDocument, section: Section): readonly Block[] {
  const tablesAt = tablesByStart(draft);
  return blocksBetween(draft, tablesAt, section.from, section.to, null);
}

type Starts = ReadonlyMap<number, readonly Table[]>;

function tablesByStart({ tables }: DraftDocument): Starts {
  const starts = new Map<number, Table[]>();
  for (const table of tables) {
    const first = table.rows[0]?.cells[0]?.from;
    if (first !== undefined) starts.set(first, [...(starts.get(first) ?? []), table]);
  }
  return starts;
}

/** `inside` is the table whose cell is being filled: tables around it have been opened already. */
function blocksBetween(
  draft: DraftDocument,
  starts: Starts,
  from: number,
  to: number,
  inside: Table | null,
): readonly Block[] {
  const blocks: Block[] = [];
  let index = from;
  while (index < to) {
    const table = (starts.get(index) ?? []).find((it) => it.within?.table === inside?.index);
    const end = table === undefined ? index : endOf(table);
    if (table !== undefined && end > index) {
      blocks.push(...rowsOf(draft, starts, table));
      index = end;
    } else {
      const paragraph = draft.paragraphs[index];
      if (paragraph !== undefined) blocks.push({ kind: 'paragraph', paragraph });
      index += 1;
    }
  }
  return blocks;
}

function rowsOf(draft: DraftDocument, starts: Starts, table: Table): readonly Block[] {
  return table.rows.map((row, index) => ({
    kind: 'row',
    table,
    row: index,
    cells: row.cells.map((cell) => ({ cell, blocks: blocksBetween(draft, starts, cell.from, cell.to, table) })),
  }));
}

function endOf(table: Table): number {
  return Math.max(...table.rows.flatMap((row) => row.cells.map((cell) => cell.to)));
}
