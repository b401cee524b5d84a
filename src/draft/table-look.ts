import { first, isOn, valueOf } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { outsideTables, type Surroundings } from './formatter';
import { mergedParagraph, paragraphPropertiesIn } from './paragraph-properties';
import { mergedRun, runPropertiesIn } from './run-properties';
import { type Properties, type Styles } from './styles';
import { type GridCell } from './table-grid';
import { type ThemeFonts } from './theme';
import { integer } from './units';

/** Conditional parts of table styles, weakest first (ECMA-376 17.7.6). */
const conditions = [
  'band1Vert',
  'band2Vert',
  'band1Horz',
  'band2Horz',
  'firstRow',
  'lastRow',
  'firstCol',
  'lastCol',
  'neCell',
  'nwCell',
  'seCell',
  'swCell',
] as const;

type Condition = (typeof conditions)[number];

/** A table's style chain, and which of its conditional parts the table wants. */
export interface TableLook {
  /** The style elements, outermost ancestor first; conditional parts are asked for by cell. */
  readonly chain: readonly Element[];
  /** What paragraphs of a cell inherit from the table's style. */
  around(cell: GridCell, rows: number, columns: number): Surroundings;
  /** The parts of the style that apply to a cell, weakest first: the styles themselves, then their conditions. */
  parts(cell: GridCell, rows: number, columns: number): readonly Element[];
}

/** The look of a table by its `w:tblPr`. */
export function tableLookOf(
  properties: Element | null,
  styles: Styles,
  fonts: ThemeFonts,
  cache: Map<string, Surroundings>,
): TableLook {
  const id = valueOf(properties, 'w:tblStyle');
  const chain = styles.tableChain(id);
  const wanted = wantedBy(first(properties, 'w:tblLook'));
  const bands = { rows: bandSize(chain, 'w:tblStyleRowBandSize'), columns: bandSize(chain, 'w:tblStyleColBandSize') };
  const conditional = chain.some((style) => style.children.some(({ name }) => name === 'w:tblStylePr'));

  const parts: TableLook['parts'] = (cell, rows, columns) => {
    if (!conditional) return chain;
    const met = conditions.filter(
      (condition) => wanted(condition) && holds(condition, cell, rows, columns, wanted, bands),
    );
    return [...chain, ...met.flatMap((condition) => chain.flatMap((style) => partsOf(style, condition)))];
  };
  const around: TableLook['around'] = (cell, rows, columns) => {
    const applied = parts(cell, rows, columns);
    if (!applied.some(saysOfText)) return outsideTables;
    const key = applied.map((part) => part.start).join(',');
    const known = cache.get(key);
    if (known !== undefined) return known;
    const made = { key, ...combined(applied, fonts) };
    cache.set(key, made);
    return made;
  };
  return { chain, around, parts };
}

function combined(parts: readonly Element[], fonts: ThemeFonts): Properties {
  return parts.reduce<Properties>(
    ({ paragraph, run }, part) => ({
      paragraph: mergedParagraph(paragraph, paragraphPropertiesIn(first(part, 'w:pPr'))),
      run: mergedRun(run, runPropertiesIn(first(part, 'w:rPr'), fonts)),
    }),
    { paragraph: {}, run: {} },
  );
}

function saysOfText(part: Element): boolean {
  return first(part, 'w:pPr') !== null || first(part, 'w:rPr') !== null;
}

function partsOf(style: Element, condition: Condition): readonly Element[] {
  return style.children.filter((child) => child.name === 'w:tblStylePr' && child.attribute('w:type') === condition);
}

function bandSize(chain: readonly Element[], name: string): number {
  for (const style of [...chain].reverse()) {
    const size = integer(valueOf(first(style, 'w:tblPr'), name));
    if (size !== undefined && size > 0) return size;
  }
  return 1;
}

type Wanted = (condition: Condition) => boolean;

const lookBits: Readonly<Record<string, number>> = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
};

/** `w:tblLook` in either of its forms; without one, Word shows first row, first column and row bands. */
function wantedBy(look: Element | null): Wanted {
  const bits = look === null ? 0x04a0 : Number.parseInt(look.attribute('w:val') ?? '0', 16);
  const has = (name: string): boolean => {
    const said = look?.attribute(`w:${name}`);
    return said === undefined ? (bits & (lookBits[name] ?? 0)) !== 0 : isOn(said);
  };
  const asked: Readonly<Record<string, boolean>> = {
    firstRow: has('firstRow'),
    lastRow: has('lastRow'),
    firstCol: has('firstColumn'),
    lastCol: has('lastColumn'),
  };
  const bands = { rows: !has('noHBand'), columns: !has('noVBand') };
  return (condition) => {
    if (condition.endsWith('Horz')) return bands.rows;
    if (condition.endsWith('Vert')) return bands.columns;
    if (condition.endsWith('Cell')) {
      return (
        asked[condition.startsWith('n') ? 'firstRow' : 'lastRow'] === true &&
        asked[condition[1] === 'w' ? 'firstCol' : 'lastCol'] === true
      );
    }
    return asked[condition] === true;
  };
}

function holds(
  condition: Condition,
  cell: GridCell,
  rows: number,
  columns: number,
  wanted: Wanted,
  bands: { readonly rows: number; readonly columns: number },
): boolean {
  const edge = {
    firstRow: cell.row === 0,
    lastRow: cell.row === rows - 1,
    firstCol: cell.column === 0,
    lastCol: cell.column + cell.span >= columns,
  };
  switch (condition) {
    case 'nwCell':
      return edge.firstRow && edge.firstCol;
    case 'neCell':
      return edge.firstRow && edge.lastCol;
    case 'swCell':
      return edge.lastRow && edge.firstCol;
    case 'seCell':
      return edge.lastRow && edge.lastCol;
    case 'band1Horz':
    case 'band2Horz':
      return bandOf(cell.row - (wanted('firstRow') ? 1 : 0), bands.rows) === condition.slice(4, 5);
    case 'band1Vert':
    case 'band2Vert':
      return bandOf(cell.column - (wanted('firstCol') ? 1 : 0), bands.columns) === condition.slice(4, 5);
    default:
      return edge[condition];
  }
}

function bandOf(position: number, size: number): string {
  return position < 0 ? '' : Math.floor(position / size) % 2 === 0 ? '1' : '2';
}
