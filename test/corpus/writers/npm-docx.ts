import * as docx from 'docx';
import { type Block, line, type Line, type Look, mm, type Piece, type Spec } from '../spec';

const alignments = {
  left: docx.AlignmentType.LEFT,
  center: docx.AlignmentType.CENTER,
  right: docx.AlignmentType.RIGHT,
  justify: docx.AlignmentType.JUSTIFIED,
} as const;

/** The draft as the npm package `docx` writes it: a default style, fixed tables, lines as borders of cells or paragraphs. */
export async function npmDocx(spec: Spec): Promise<Uint8Array> {
  const { page } = spec;
  const room = (page.width - page.left - page.right) * mm;
  const size = { width: docx.convertMillimetersToTwip(page.width), height: docx.convertMillimetersToTwip(page.height) };
  const file = new docx.Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    numbering: {
      config: [
        {
          reference: 'gach',
          levels: [{ level: 0, format: docx.LevelFormat.BULLET, text: '-', suffix: docx.LevelSuffix.SPACE }],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: page.number?.hiddenOnFirst === true,
          page: {
            size: page.landscape
              ? { width: size.height, height: size.width, orientation: docx.PageOrientation.LANDSCAPE }
              : size,
            margin: {
              top: twip(page.top),
              bottom: twip(page.bottom),
              left: twip(page.left),
              right: twip(page.right),
              header: 567,
              footer: 567,
            },
            ...(page.number === null
              ? {}
              : {
                  pageNumbers: {
                    formatType:
                      page.number.format === 'decimal' ? docx.NumberFormat.DECIMAL : docx.NumberFormat.LOWER_ROMAN,
                    ...(page.number.start === null ? {} : { start: page.number.start }),
                  },
                }),
          },
        },
        ...furniture(spec),
        children: content(spec, room),
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}

function twip(millimetres: number): number {
  return Math.round(millimetres * 56.6929);
}

function furniture({ page: { number } }: Spec): object {
  if (number === null) return {};
  const { size = 14, bold = false, italic = false } = number.look;
  const own = new docx.Paragraph({
    alignment: alignments[number.align],
    children: [
      new docx.TextRun({
        children: [number.before, docx.PageNumber.CURRENT, number.after],
        size: size * 2,
        bold,
        italics: italic,
      }),
    ],
  });
  return number.where === 'header'
    ? { headers: { default: new docx.Header({ children: [own] }) } }
    : { footers: { default: new docx.Footer({ children: [own] }) } };
}

function content(spec: Spec, room: number): (docx.Paragraph | docx.Table)[] {
  const [left, right] = [room * 0.38, room * 0.62];
  const gap = () => paragraph(line('', { size: 10 }));
  return [
    layout(
      [left, right],
      [
        [
          [...texts([...spec.chuQuan, ...spec.banHanh]), ...ruling(spec.rules.banHanh, left)],
          [...texts([...spec.quocHieu, ...spec.tieuNgu]), ...ruling(spec.rules.tieuNgu, right)],
        ],
        [texts([...spec.so, ...spec.vv, ...spec.doKhan]), texts(spec.ngay)],
      ],
    ),
    gap(),
    ...texts([...spec.tenLoai, ...spec.trichYeu]),
    ...(spec.trichYeu.length === 0 ? [] : ruling(spec.rules.trichYeu, room)),
    ...texts(spec.kinhGui),
    ...spec.body.map((it) => block(it, room)),
    gap(),
    layout([room * 0.48, room * 0.52], [[texts(spec.noiNhan), texts(spec.chuKy)]]),
    ...spec.phuLuc.map((it, i) => (i === 0 && it.kind === 'line' ? paragraph(it, true) : block(it, room))),
  ];
}

function texts(lines: readonly Line[]): docx.Paragraph[] {
  return lines.length === 0 ? [paragraph(line(''))] : lines.map((it) => paragraph(it));
}

function block(own: Block, room: number): docx.Paragraph | docx.Table {
  if (own.kind === 'line') return paragraph(own);
  const columns = own.rows[0]?.length ?? 1;
  const rooms = Array.from({ length: columns }, (_, i) => (i === 0 ? 36 : (room - 36) / (columns - 1)));
  return layout(
    rooms,
    own.rows.map((row, at) =>
      row.map((text) => [
        paragraph(line(text, { size: own.size, ...(at === 0 ? { bold: true, align: 'center' } : {}) })),
      ]),
    ),
    true,
  );
}

const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: docx.BorderStyle.SINGLE, size: 4, color: 'auto' };

function layout(
  rooms: readonly number[],
  rows: readonly (readonly (readonly docx.Paragraph[])[])[],
  borders = false,
): docx.Table {
  const edge = borders ? thin : none;
  return new docx.Table({
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    columnWidths: rooms.map((it) => Math.round(it * 20)),
    rows: rows.map(
      (cells) =>
        new docx.TableRow({
          children: cells.map(
            (children, i) =>
              new docx.TableCell({
                width: { size: Math.round((rooms[i] ?? 0) * 20), type: docx.WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

function ruling(length: number | null, room: number): docx.Paragraph[] {
  if (length === null) return [];
  const side = Math.max(0, Math.round(((room - length) / 2) * 20));
  return [
    new docx.Paragraph({
      border: { top: { style: docx.BorderStyle.SINGLE, size: 6, color: 'auto', space: 1 } },
      indent: { left: side, right: side },
    }),
  ];
}

function paragraph({ pieces, look }: Line, pageBreakBefore = false): docx.Paragraph {
  const [first, ...rest] = pieces;
  const dashed = typeof first === 'string' && first.startsWith('- ');
  const own = dashed ? [first.slice(2), ...rest] : pieces;
  const { align, before = 0, after = 0, line: spacing = 1, exact = false, left = 0, firstLine = 0 } = look;
  return new docx.Paragraph({
    pageBreakBefore,
    ...(align === undefined ? {} : { alignment: alignments[align] }),
    ...(dashed ? { numbering: { reference: 'gach', level: 0 } } : {}),
    spacing: {
      before: before * 20,
      after: after * 20,
      line: Math.round(exact ? spacing * 20 : spacing * 240),
      lineRule: exact ? docx.LineRuleType.EXACT : docx.LineRuleType.AUTO,
    },
    indent: { left: Math.round(left * 20), firstLine: Math.round(firstLine * 20) },
    children: own.flatMap((piece) => runsOf(piece, look)),
  });
}

function runsOf(piece: Piece, look: Look): docx.TextRun[] {
  const [words, own] = typeof piece === 'string' ? [piece, {}] : piece;
  const {
    size = 14,
    bold = false,
    italic = false,
    underline = false,
    font,
    color,
    highlight,
  }: Look = { ...look, ...own };
  return words.split('\n').map(
    (text, i) =>
      new docx.TextRun({
        children: text.split(/(\t)/).map((it) => (it === '\t' ? new docx.Tab() : it)),
        ...(i === 0 ? {} : { break: 1 }),
        size: size * 2,
        bold,
        italics: italic,
        ...(underline ? { underline: {} } : {}),
        ...(font === undefined ? {} : { font }),
        ...(color === undefined ? {} : { color }),
        ...(highlight === undefined ? {} : { highlight: highlight as 'yellow' }),
      }),
  );
}
