import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type IParagraphOptions,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  WidthType,
} from 'docx';
import type { RunFormat } from '../../src/draft/model';
import type { Block, Look, ParagraphBlock, Piece, TableBlock } from './draft-builder';

/** The blocks of a test draft as a real .docx, written by another hand than ours. */
export async function docxOf(...blocks: readonly Block[]): Promise<Uint8Array> {
  const furniture = (kind: 'header' | 'footer') =>
    blocks.flatMap((block) => (block.kind === kind ? block.blocks.map((it) => new Paragraph(optionsOf(it))) : []));
  const [above, below] = [furniture('header'), furniture('footer')];
  const file = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    numbering: { config: [{ reference: 'dash', levels: [{ level: 0, format: LevelFormat.BULLET, text: '-' }] }] },
    sections: [
      {
        properties: { titlePage: above.length + below.length > 0 },
        headers: { first: new Header({ children: above }) },
        footers: { first: new Footer({ children: below }) },
        children: blocks.flatMap(placed),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function placed(block: Block): (Paragraph | Table | Textbox)[] {
  if (block.kind === 'paragraph') return [new Paragraph(optionsOf(block))];
  if (block.kind === 'table') return [tableOf(block)];
  if (block.kind !== 'box') return [];
  const { left, width } = block.place;
  return [
    new Textbox({
      children: block.blocks.map((it) => new Paragraph(optionsOf(it))),
      style: { position: 'absolute', left: `${left ?? 0}pt`, top: '0pt', width: `${width ?? 200}pt`, height: '60pt' },
    }),
  ];
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

function tableOf({ rows, widths }: TableBlock): Table {
  const columns = Math.max(...rows.map((row) => row.length));
  const twips = (column: number) => Math.round((widths?.[column] ?? 467 / columns) * 20);
  return new Table({
    borders: noBorders,
    columnWidths: Array.from({ length: columns }, (_, column) => twips(column)),
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (blocks, column) =>
              new TableCell({
                width: { size: twips(column), type: WidthType.DXA },
                children: blocks.flatMap(placed).filter((it): it is Paragraph | Table => !(it instanceof Textbox)),
              }),
          ),
        }),
    ),
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

function optionsOf({ pieces, look }: ParagraphBlock): IParagraphOptions {
  const { alignment, firstLine, indentLeft, label } = look;
  return {
    children: pieces.flatMap((piece) => runsOf(piece, look)),
    ...(alignment === undefined ? {} : { alignment: alignments[alignment] }),
    indent: { firstLine: Math.round((firstLine ?? 0) * 20), left: Math.round((indentLeft ?? 0) * 20) },
    ...(label === undefined ? {} : { numbering: { reference: 'dash', level: 0 } }),
  };
}

/** Runs of one look; a soft break begins a run of its own, as Word writes it. */
function runsOf(piece: Piece, look: Look): TextRun[] {
  const text = typeof piece === 'string' ? piece : piece[0];
  const own: Partial<RunFormat> = typeof piece === 'string' ? {} : piece[1];
  const { bold, italic, size, underline }: Partial<RunFormat> = { ...look, ...own };
  return text.split('\n').map((line, i) => {
    const options: IRunOptions = {
      text: line,
      break: i === 0 ? 0 : 1,
      bold: bold === true,
      italics: italic === true,
      ...(size === undefined ? {} : { size: Math.round(size * 2) }),
      ...(underline === true ? { underline: {} } : {}),
    };
    return new TextRun(options);
  });
}
