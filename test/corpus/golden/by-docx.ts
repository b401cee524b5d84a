import * as docx from 'docx';
import {
  type Block,
  type Columns,
  type Grid,
  type Para,
  type Paper,
  roomOf,
  type Sheet,
  type Text,
  turned,
} from './page';

const alignments = {
  left: docx.AlignmentType.LEFT,
  center: docx.AlignmentType.CENTER,
  right: docx.AlignmentType.RIGHT,
  justify: docx.AlignmentType.JUSTIFIED,
} as const;

/** A program of the office writes the file with the npm package `docx`: a default font, fixed tables, lines as borders. */
export async function byDocx(sheet: Sheet): Promise<Uint8Array> {
  const groups = sectionsOf(sheet);
  const file = new docx.Document({
    creator: 'Văn thư',
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: 28 } } },
      paragraphStyles: [
        { id: 'LoiVan', name: 'Lời văn', basedOn: 'Normal', paragraph: { alignment: docx.AlignmentType.JUSTIFIED } },
      ],
    },
    sections: groups.map(({ blocks, landscape, first }) => ({
      properties: propertiesOf(sheet.paper, landscape, first),
      ...furniture(sheet.paper),
      children: blocks.flatMap((it) => block(it, landscape ? turned(sheet.paper) : sheet.paper, sheet.manner)),
    })),
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}

interface Group {
  readonly blocks: Exclude<Block, { kind: 'section' }>[];
  readonly landscape: boolean;
  readonly first: boolean;
}

/** The blocks of each section. */
export function sectionsOf({ blocks }: Sheet): readonly Group[] {
  const groups: Group[] = [{ blocks: [], landscape: false, first: true }];
  for (const it of blocks) {
    if (it.kind === 'section') groups.push({ blocks: [], landscape: it.landscape, first: false });
    else groups.at(-1)?.blocks.push(it);
  }
  return groups;
}

function twip(millimetres: number): number {
  return Math.round(millimetres * 56.6929);
}

function propertiesOf(paper: Paper, landscape: boolean, first: boolean): docx.ISectionPropertiesOptions {
  return {
    titlePage: paper.number?.hiddenOnFirst === true,
    page: {
      size: {
        width: twip(paper.width),
        height: twip(paper.height),
        ...(landscape ? { orientation: docx.PageOrientation.LANDSCAPE } : {}),
      },
      margin: {
        top: twip(paper.top),
        bottom: twip(paper.bottom),
        left: twip(paper.left),
        right: twip(paper.right),
        header: twip(paper.edge),
        footer: twip(paper.edge),
      },
      ...(first || paper.number === null ? {} : { pageNumbers: { start: 1, formatType: docx.NumberFormat.DECIMAL } }),
    },
  };
}

function furniture({ number }: Paper): object {
  if (number === null) return {};
  const own = new docx.Paragraph({
    alignment: alignments[number.align],
    children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: number.size * 2 })],
  });
  return number.where === 'header'
    ? { headers: { default: new docx.Header({ children: [own] }) } }
    : { footers: { default: new docx.Footer({ children: [own] }) } };
}

function block(
  own: Exclude<Block, { kind: 'section' }>,
  paper: Paper,
  manner: string,
): (docx.Paragraph | docx.Table)[] {
  if (own.kind === 'para') return paragraphs(own, roomOf(paper), manner);
  return own.kind === 'columns' ? [columns(own, roomOf(paper), manner)] : [grid(own, roomOf(paper), manner)];
}

const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: docx.BorderStyle.SINGLE, size: 4, color: 'auto' };

function columns({ share, rows }: Columns, room: number, manner: string): docx.Table {
  const rooms = [room * share, room * (1 - share)];
  return table(
    rooms,
    rows.map((sides) => sides.map((side, i) => side.flatMap((it) => paragraphs(it, (rooms[i] ?? 0) - 10.8, manner)))),
    none,
  );
}

function grid({ shares, rows }: Grid, room: number, manner: string): docx.Table {
  const rooms = shares.map((it) => it * room);
  return table(
    rooms,
    rows.map((row) => row.map((it, i) => paragraphs(it, rooms[i] ?? 0, manner))),
    thin,
  );
}

function table(
  rooms: readonly number[],
  rows: readonly (readonly (readonly docx.Paragraph[])[])[],
  edge: typeof none | typeof thin,
): docx.Table {
  return new docx.Table({
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    columnWidths: rooms.map((it) => Math.round(it * 20)),
    layout: docx.TableLayoutType.FIXED,
    rows: rows.map(
      (cells) =>
        new docx.TableRow({
          children: cells.map(
            (children, i) =>
              new docx.TableCell({
                width: { size: Math.round((rooms[i] ?? 0) * 20), type: docx.WidthType.DXA },
                children: children.length > 0 ? [...children] : [new docx.Paragraph({})],
              }),
          ),
        }),
    ),
  });
}

/** The paragraph, and the line under it as the upper border of an empty one. */
function paragraphs(own: Para, room: number, manner: string): docx.Paragraph[] {
  const { align, left, firstLine, before, after, line, exact, rule } = own;
  const main = new docx.Paragraph({
    ...(align === 'justify' ? { style: 'LoiVan' } : { alignment: alignments[align] }),
    spacing: {
      ...{ before: Math.round(before * 20), after: Math.round(after * 20) },
      line: Math.round(exact ? line * 20 : line * 240),
      lineRule: exact ? docx.LineRuleType.EXACT : docx.LineRuleType.AUTO,
    },
    indent: { left: Math.round(left * 20), firstLine: Math.round(firstLine * 20) },
    children: own.texts.flatMap((it) => runs(it, manner)),
  });
  if (rule === null) return [main];
  const side = Math.max(0, Math.round(((room - rule) / 2) * 20));
  const drawn = new docx.Paragraph({
    border: { top: { style: docx.BorderStyle.SINGLE, size: 6, color: 'auto', space: 1 } },
    indent: { left: side, right: side },
    spacing: { before: 20, after: 0, line: 120, lineRule: docx.LineRuleType.EXACT },
  });
  return [main, drawn];
}

/** One run, or, in the manner "từng câu", one run a sentence, as a merge of fields leaves them. */
function runs({ text, size, bold, italic, underline, color, font }: Text, manner: string): docx.TextRun[] {
  const parts = manner.includes('từng câu') ? text.split(/(?<=[,;] )/) : [text];
  return parts.flatMap((part) =>
    part.split('\n').map(
      (words, i) =>
        new docx.TextRun({
          text: words,
          ...(i === 0 ? {} : { break: 1 }),
          size: size * 2,
          ...(bold === true ? { bold } : {}),
          ...(italic === true ? { italics: true } : {}),
          ...(underline === true ? { underline: {} } : {}),
          ...(color === undefined ? {} : { color }),
          ...(font === undefined ? {} : { font }),
        }),
    ),
  );
}
