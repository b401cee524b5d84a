import { strToU8, zipSync } from 'fflate';
import { sectionsOf } from './by-docx';
import { type Block, type Columns, type Grid, type Para, type Paper, roomOf, type Sheet, turned } from './page';
import { wordParts } from './word-parts';
import { WordPen } from './word-pen';

/**
 * The file as Word saves it after years of editing: rsids, runs cut mid-word, a chain of styles over theme fonts,
 * connectors with a VML fallback. Manners: "tab", the letterhead on tab stops; "khung", in text boxes.
 */
export function asWord(sheet: Sheet): Uint8Array {
  const pen = new WordPen(sheet.name.length * 31 + sheet.blocks.length);
  const groups = sectionsOf(sheet);
  const body = groups.map(({ blocks, landscape, first }, at) => {
    const paper = landscape ? turned(sheet.paper) : sheet.paper;
    const inner = blocks.map((it, i) => block(it, { pen, paper, manner: at === 0 && i === 0 ? sheet.manner : '' }));
    const end = sectionOf(paper, landscape, first);
    const last = at === groups.length - 1;
    return inner.join('') + (last ? end : `<w:p><w:pPr><w:spacing w:before="0" w:after="0"/>${end}</w:pPr></w:p>`);
  });
  const parts = wordParts(body.join(''), sheet.paper.number);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    level: 9,
    mtime: new Date('2026-01-05T00:00:00Z'),
  });
}

interface Work {
  readonly pen: WordPen;
  readonly paper: Paper;
  readonly manner: string;
}

function block(own: Exclude<Block, { kind: 'section' }>, work: Work): string {
  const room = roomOf(work.paper);
  if (own.kind === 'para') return work.pen.paragraph(own, room);
  if (own.kind === 'grid') return gridOf(own, room, work.pen);
  if (work.manner === 'tab') return tabs(own, room, work.pen);
  if (work.manner === 'khung') return boxes(own, room, work.pen);
  return columnsOf(own, room, work.pen);
}

function columnsOf({ share, rows }: Columns, room: number, pen: WordPen): string {
  const rooms = [room * share, room * (1 - share)];
  const cells = rows.map((sides) =>
    sides.map((side, i) => side.map((it) => pen.paragraph(it, (rooms[i] ?? 0) - 10.8)).join('')),
  );
  return table(rooms, cells, '', pen);
}

function gridOf({ shares, rows }: Grid, room: number, pen: WordPen): string {
  const rooms = shares.map((it) => it * room);
  const cells = rows.map((row) => row.map((it, i) => pen.paragraph(it, rooms[i] ?? 0)));
  return table(rooms, cells, '<w:tblStyle w:val="TableGrid"/>', pen);
}

function table(rooms: readonly number[], rows: readonly (readonly string[])[], style: string, pen: WordPen): string {
  const twips = rooms.map((it) => Math.round(it * 20));
  const sum = twips.reduce((a, b) => a + b, 0);
  const body = rows.map((cells) => {
    const made = cells.map(
      (cell, i) => `<w:tc><w:tcPr><w:tcW w:w="${twips[i] ?? 0}" w:type="dxa"/></w:tcPr>${cell || pen.empty()}</w:tc>`,
    );
    return `<w:tr w:rsidR="${pen.rsid()}" w:rsidTr="${pen.rsid()}">${made.join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr>${style}<w:tblW w:w="${sum}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="01E0" w:firstRow="1" w:lastRow="1" w:firstColumn="1" w:lastColumn="1" w:noHBand="0" w:noVBand="0"/></w:tblPr>` +
    `<w:tblGrid>${twips.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${body.join('')}</w:tbl>`
  );
}

/** One line of the page holds both halves, a centred tab stop for each. */
function tabs({ share, rows }: Columns, room: number, pen: WordPen): string {
  const stops = [room * share * 0.5, room * (share + (1 - share) / 2)];
  const lines = rows.flatMap(([left, right]) => {
    const count = Math.max(left.length, right.length);
    return Array.from({ length: count }, (_, i) => pen.pair(left[i] ?? null, right[i] ?? null, stops));
  });
  return lines.join('');
}

/** Two text boxes beside each other, anchored in one paragraph; empty paragraphs keep the room below free. */
function boxes({ share, rows }: Columns, room: number, pen: WordPen): string {
  const side = (at: 0 | 1): readonly Para[] => rows.flatMap((it) => it[at]);
  const left = pen.box(side(0), 0, room * share);
  const right = pen.box(side(1), room * share, room * (1 - share));
  return pen.anchor(left + right) + pen.empty().repeat(6);
}

function twips(millimetres: number): number {
  return Math.round(millimetres * 56.6929);
}

function sectionOf(paper: Paper, landscape: boolean, first: boolean): string {
  const { number } = paper;
  const reference = number === null ? '' : `<w:${number.where}Reference w:type="default" r:id="rIdNumber"/>`;
  const size = `<w:pgSz w:w="${twips(paper.width)}" w:h="${twips(paper.height)}"${landscape ? ' w:orient="landscape"' : ''} w:code="9"/>`;
  const margins = `<w:pgMar w:top="${twips(paper.top)}" w:right="${twips(paper.right)}" w:bottom="${twips(paper.bottom)}" w:left="${twips(paper.left)}" w:header="${twips(paper.edge)}" w:footer="${twips(paper.edge)}" w:gutter="0"/>`;
  const start = first || number === null ? '' : '<w:pgNumType w:start="1"/>';
  const title = number?.hiddenOnFirst === true ? '<w:titlePg/>' : '';
  return `<w:sectPr>${reference}${size}${margins}${start}<w:cols w:space="720"/>${title}<w:docGrid w:linePitch="381"/></w:sectPr>`;
}
