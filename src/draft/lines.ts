import { borderedLinesOn, cellLinesOf, cellOver } from './bordered-lines';
import { type ReadBox } from './boxes';
import { drawnLinesOn } from './drawn-lines';
import { type DrawnLine, type Paragraph, type Points, type Section, type Table, type TableCell } from './model';
import { type ReadParagraph } from './paragraphs';
import { textWidthOf } from './sections';
import { Surface, type CellNeighbours, type NearCell, type Room } from './surface';
import { type Tables } from './tables';
import { typedLinesOn } from './typed-lines';

/** What lines are looked for in. */
export interface LineSources {
  readonly read: readonly ReadParagraph[];
  readonly boxes: readonly ReadBox[];
  /** Paragraphs of each header, then of each footer. */
  readonly furniture: readonly (readonly ReadParagraph[])[];
  readonly sections: readonly Section[];
  readonly tables: Tables;
}

/** Every line under text, in whatever form it was made, in document order: body, text boxes, headers, footers. */
export function linesOf({ read, boxes, furniture, sections, tables }: LineSources): readonly DrawnLine[] {
  const body = bodySurface(read, sections, tables);
  const lines = [
    ...drawnLinesOn(body),
    ...borderedLinesOn(body),
    ...cellLinesOf(tables.tables, body),
    ...typedLinesOn(body),
  ];
  lines.sort((a, b) => a.paragraph - b.paragraph);
  const page = pageRoom(sections[0]);
  const others = [
    ...boxes.map((box) => new Surface(box.read, () => boxRoom(box))),
    ...furniture.map((paragraphs) => new Surface(paragraphs, () => page)),
  ];
  return [...lines, ...others.flatMap(linesOn)];
}

function linesOn(surface: Surface): readonly DrawnLine[] {
  const lines = [...drawnLinesOn(surface), ...borderedLinesOn(surface), ...typedLinesOn(surface)];
  return lines.sort((a, b) => a.paragraph - b.paragraph);
}

function bodySurface(read: readonly ReadParagraph[], sections: readonly Section[], { tables, cells }: Tables): Surface {
  const around = new Map([...cells.values()].map((cell) => [cell.place, cell]));
  const pages = sections.map(pageRoom);
  const roomOf = ({ cell, section }: Paragraph): Room => {
    const found = cell === null ? undefined : around.get(cell);
    if (found === undefined) return pages[section] ?? pageRoom(undefined);
    return { width: Math.max(0, found.cell.width - found.cell.padding), padding: found.paddingLeft, pageLeft: null };
  };
  return new Surface(read, roomOf, neighboursIn(tables));
}

function neighboursIn(tables: readonly Table[]): CellNeighbours {
  const near = (cell: TableCell | null, left: Points): NearCell | null =>
    cell === null ? null : { from: cell.from, to: cell.to, left };
  return {
    own: ({ table, row, column }) => {
      const cells = tables[table]?.rows[row]?.cells ?? [];
      return near(cells.find((cell) => cell.column === column) ?? null, 0);
    },
    above: ({ table, row, column }) => {
      const found = tables[table];
      return found === undefined ? null : near(cellOver(found, row, column), 0);
    },
    beside: ({ table, row, column }, x) => {
      const cells = tables[table]?.rows[row]?.cells ?? [];
      if (cells.some(({ width }) => width <= 0)) return null;
      let left = -cells.filter((cell) => cell.column < column).reduce((sum, { width }) => sum + width, 0);
      for (const cell of cells) {
        if (x >= left && x < left + cell.width) return cell.column === column ? null : near(cell, left);
        left += cell.width;
      }
      return null;
    },
  };
}

function pageRoom(section: Section | undefined): Room {
  if (section === undefined) return { width: null, padding: 0, pageLeft: null };
  return { width: textWidthOf(section), padding: 0, pageLeft: section.margins.left };
}

/** Word's usual distance between a text box and its text, left and right. */
const boxInset = 7.2;

function boxRoom({ box }: ReadBox): Room {
  return {
    width: box.width === null ? null : Math.max(0, box.width - 2 * boxInset),
    padding: boxInset,
    pageLeft: null,
  };
}
