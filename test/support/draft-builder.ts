import type {
  CellPlace,
  DraftDocument,
  DrawnLine,
  HeaderFooter,
  Margins,
  Paragraph,
  ParagraphFormat,
  PartName,
  Run,
  RunFormat,
  Section,
  Table,
  TextBox,
} from '../../src/draft/model';

/** Plain body characters: Times New Roman 14, upright. */
export const plainRun: RunFormat = {
  font: 'Times New Roman',
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  smallCaps: false,
  strike: false,
  hidden: false,
  script: 'baseline',
  color: null,
  highlight: null,
};

/** A left-aligned paragraph without indents or spacing. */
export const plainParagraph: ParagraphFormat = {
  style: null,
  alignment: 'left',
  indentLeft: 0,
  indentRight: 0,
  firstLine: 0,
  spaceBefore: 0,
  spaceAfter: 0,
  contextualSpacing: false,
  lineSpacing: { rule: 'multiple', value: 1 },
  pageBreakBefore: false,
  keepNext: false,
  outlineLevel: null,
  tabs: [],
};

/** What a paragraph looks like, stated only where it differs from a plain one. */
export interface Look extends Partial<RunFormat>, Partial<ParagraphFormat> {
  /** Generated number or bullet before the text. */
  readonly label?: string;
}

/** A stretch of a paragraph with a look of its own. */
export type Piece = string | readonly [text: string, look: Partial<RunFormat>];

/** A paragraph to be placed; `line` says that a drawn line stands under it. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  readonly look: Look;
  readonly line: Partial<DrawnLine> | null;
}

/** A table to be placed: rows of cells, each cell a few blocks. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly Block[])[])[];
  readonly widths: readonly number[] | null;
}

/** A text box anchored in the body paragraph that follows (or in the last one). */
export interface BoxBlock {
  readonly kind: 'box';
  readonly blocks: readonly ParagraphBlock[];
  readonly place: Partial<Pick<TextBox, 'left' | 'top' | 'width' | 'height'>>;
}

/** A page header or footer of the first page. */
export interface FurnitureBlock {
  readonly kind: 'header' | 'footer';
  readonly blocks: readonly ParagraphBlock[];
}

export type Block = ParagraphBlock | TableBlock | BoxBlock | FurnitureBlock;

/** One paragraph: `paragraph('Điều 1. …')`, or pieces with looks of their own. */
export function paragraph(text: string | readonly Piece[], look: Look = {}): ParagraphBlock {
  return { kind: 'paragraph', pieces: typeof text === 'string' ? [text] : text, look, line: null };
}

/** The same paragraph with a solid line drawn under it. */
export function underlined(block: ParagraphBlock, line: Partial<DrawnLine> = {}): ParagraphBlock {
  return { ...block, line };
}

/** A centred paragraph. */
export function centred(text: string | readonly Piece[], look: Look = {}): ParagraphBlock {
  return paragraph(text, { alignment: 'center', ...look });
}

/** Paragraphs out of lines of text, all with one look. */
export function paragraphs(lines: readonly string[], look: Look = {}): ParagraphBlock[] {
  return lines.map((line) => paragraph(line, look));
}

/** A table; a cell is a block, a list of blocks or a plain string. */
export function table(
  rows: readonly (readonly (Block | readonly Block[] | string)[])[],
  widths: readonly number[] | null = null,
): TableBlock {
  return { kind: 'table', rows: rows.map((row) => row.map(blocksOf)), widths };
}

/** A text box with the given paragraphs. */
export function box(blocks: readonly ParagraphBlock[], place: BoxBlock['place'] = {}): BoxBlock {
  return { kind: 'box', blocks, place };
}

/** The footer of the first page. */
export function footer(blocks: readonly ParagraphBlock[]): FurnitureBlock {
  return { kind: 'footer', blocks };
}

/** The header of the first page. */
export function header(blocks: readonly ParagraphBlock[]): FurnitureBlock {
  return { kind: 'header', blocks };
}

function blocksOf(cell: Block | readonly Block[] | string): readonly Block[] {
  if (typeof cell === 'string') return [paragraph(cell)];
  return 'kind' in cell ? [cell] : cell;
}

/** A whole draft, paragraphs numbered as the reader numbers them. */
export function draft(...blocks: readonly Block[]): DraftDocument {
  const builder = new Builder();
  for (const block of blocks) builder.place(block, null);
  return builder.finish();
}

/** A4 portrait with the usual margins. */
const margins: Margins = { top: 56.7, bottom: 56.7, left: 85.05, right: 42.5, header: 28, footer: 28, gutter: 0 };

class Builder {
  private readonly body: Paragraph[] = [];
  private readonly tables: Table[] = [];
  private readonly boxes: TextBox[] = [];
  private readonly lines: DrawnLine[] = [];
  private readonly furniture = { header: [] as HeaderFooter[], footer: [] as HeaderFooter[] };

  place(block: Block, cell: CellPlace | null): void {
    if (block.kind === 'paragraph') this.addTo(this.body, 'body', block, cell);
    else if (block.kind === 'table') this.addTable(block, cell);
    else if (block.kind === 'box') this.addBox(block);
    else this.addFurniture(block);
  }

  private addTo(list: Paragraph[], part: PartName, block: ParagraphBlock, cell: CellPlace | null): void {
    const made = paragraphOf(block, part, list.length, cell);
    list.push(made);
    if (block.line === null) return;
    this.lines.push({
      form: 'connector',
      part,
      paragraph: made.index,
      under: made.index,
      length: null,
      left: null,
      solid: true,
      ...block.line,
    });
  }

  private addTable(block: TableBlock, within: CellPlace | null): void {
    const index = this.tables.length;
    const columns = Math.max(...block.rows.map((row) => row.length));
    const columnWidths = block.widths ?? Array.from({ length: columns }, () => 467 / columns);
    const rows: { cells: Table['rows'][number]['cells'] }[] = [];
    this.tables.push({ index, within, columnWidths, indent: 0, alignment: 'left', rows });
    block.rows.forEach((cells, row) => {
      rows.push({
        cells: cells.map((blocks, column) => {
          const from = this.body.length;
          for (const inner of blocks) this.place(inner, { table: index, row, column });
          return {
            column,
            columnSpan: 1,
            width: columnWidths[column] ?? 0,
            padding: 10.8,
            from,
            to: this.body.length,
            border: { top: false, bottom: false, left: false, right: false },
            continuesAbove: false,
          };
        }),
      });
    });
  }

  private addBox({ blocks, place }: BoxBlock): void {
    const part: PartName = `textbox:${this.boxes.length}`;
    const paragraphs: Paragraph[] = [];
    for (const block of blocks) this.addTo(paragraphs, part, block, null);
    this.boxes.push({
      part,
      anchor: this.body.length,
      paragraphs,
      left: null,
      top: null,
      width: null,
      height: null,
      ...place,
    });
  }

  private addFurniture({ kind, blocks }: FurnitureBlock): void {
    const list = this.furniture[kind];
    const part: PartName = `${kind}:${list.length}`;
    const paragraphs: Paragraph[] = [];
    for (const block of blocks) this.addTo(paragraphs, part, block, null);
    list.push({ part, paragraphs, pageField: false });
  }

  finish(): DraftDocument {
    const { header: headers, footer: footers } = this.furniture;
    const last = Math.max(0, this.body.length - 1);
    return {
      paragraphs: this.body,
      tables: this.tables,
      sections: [sectionOf(this.body.length, headers.length > 0, footers.length > 0)],
      boxes: this.boxes.map((box) => ({ ...box, anchor: Math.min(box.anchor, last) })),
      headers,
      footers,
      lines: this.lines,
      trackedChanges: 0,
      comments: 0,
      pictures: [],
      notices: [],
      coverage: { sections: true, headers: true, formatting: true },
    };
  }
}

function sectionOf(to: number, hasHeader: boolean, hasFooter: boolean): Section {
  const none = { default: null, first: null, even: null };
  return {
    index: 0,
    from: 0,
    to,
    paper: { width: 595.3, height: 841.9 },
    landscape: false,
    margins,
    header: hasHeader ? { ...none, first: 0 } : none,
    footer: hasFooter ? { ...none, first: 0 } : none,
    differentFirst: hasHeader || hasFooter,
    differentEven: false,
    pageNumberStart: null,
    pageNumberFormat: 'decimal',
    columns: 1,
    type: 'nextPage',
  };
}

function paragraphOf(block: ParagraphBlock, part: PartName, index: number, cell: CellPlace | null): Paragraph {
  const { look } = block;
  const base = pick(plainRun, look);
  const runs: Run[] = [];
  let text = '';
  for (const piece of block.pieces) {
    const [words, own] = typeof piece === 'string' ? [piece, {}] : piece;
    if (words === '') continue;
    const start = text.length;
    text += words;
    runs.push({ start, end: text.length, text: words, format: { ...base, ...own }, field: null });
  }
  return {
    part,
    index,
    text,
    label: look.label ?? '',
    runs,
    format: pick(plainParagraph, look),
    mark: base,
    cell,
    section: 0,
    pageBreaks: [],
    deletedMark: false,
  };
}

/** `base` with those of its properties that the look states. */
function pick<Format extends object>(base: Format, look: Look): Format {
  const stated = Object.entries(look).filter(([key]) => key in base);
  return { ...base, ...(Object.fromEntries(stated) as Partial<Format>) };
}
