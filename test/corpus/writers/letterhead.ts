import { line, type Line, mm, type Spec, textOf } from '../spec';
import type { Pen } from './hand';
import { below, drawn, type Ruling } from './rules';

/** How the two halves of the letterhead stand side by side. */
export type Placing = 'twoRows' | 'oneRow' | 'rowPerLine' | 'twoTables' | 'tabs' | 'boxes';

const share = 0.37;

/** The letterhead: ô 1 to 4, 5b and the urgency mark. */
export function letterhead(spec: Spec, pen: Pen, placing: Placing, ruling: Ruling): string {
  const width = (spec.page.width - spec.page.left - spec.page.right) * mm;
  const rooms: Rooms = [width * share, width * (1 - share)];
  const made = placings[placing]({ spec, pen, ruling, rooms });
  if (!pen.hand.controls) return made;
  return `<w:sdt><w:sdtPr><w:alias w:val="Tiêu đề"/><w:id w:val="77001"/></w:sdtPr><w:sdtContent>${made}</w:sdtContent></w:sdt>`;
}

type Rooms = readonly [left: number, right: number];

interface Work {
  readonly spec: Spec;
  readonly pen: Pen;
  readonly ruling: Ruling;
  readonly rooms: Rooms;
}

const placings: Record<Placing, (work: Work) => string> = {
  twoRows: (work) =>
    table(work.rooms, [
      [names(work), heading(work)],
      [numbers(work), dates(work)],
    ]),
  oneRow,
  twoTables: (work) =>
    table(work.rooms, [[names(work), heading(work)]]) + tiny + table(work.rooms, [[numbers(work), dates(work)]]),
  rowPerLine,
  tabs,
  boxes,
};

const tiny =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';

/** One row for all: the shorter half is filled with empty lines, so that number and date stand level. */
function oneRow(work: Work): string {
  const { spec, pen } = work;
  const rows = (lines: readonly Line[]) => lines.reduce((sum, it) => sum + textOf(it).split('\n').length, 0);
  const short = rows([...spec.quocHieu, ...spec.tieuNgu]) - rows([...spec.chuQuan, ...spec.banHanh]);
  const fill = (count: number) => pen.paragraph(line('', { align: 'center', size: 13 })).repeat(Math.max(0, count));
  const left = names(work) + fill(short) + blank(pen) + numbers(work);
  return table(work.rooms, [[left, heading(work) + fill(-short) + blank(pen) + dates(work)]]);
}

function blank(pen: Pen): string {
  return pen.paragraph(line('', { align: 'center', size: 8 }));
}

function names({ spec, pen, ruling, rooms }: Work): string {
  return lined([...spec.chuQuan, ...spec.banHanh], spec.rules.banHanh, { pen, ruling, room: rooms[0], id: 1 });
}

function heading({ spec, pen, ruling, rooms }: Work): string {
  return lined([...spec.quocHieu, ...spec.tieuNgu], spec.rules.tieuNgu, { pen, ruling, room: rooms[1], id: 2 });
}

function numbers({ spec, pen }: Work): string {
  return [...spec.so, ...spec.vv, ...spec.doKhan].map((it) => pen.paragraph(it)).join('') || blank(pen);
}

function dates({ spec, pen }: Work): string {
  return spec.ngay.map((it) => pen.paragraph(it)).join('') || blank(pen);
}

interface Ground {
  readonly pen: Pen;
  readonly ruling: Ruling;
  readonly room: number;
  readonly id: number;
}

/** Lines of text, with a ruling under the last of them that has words. */
export function lined(lines: readonly Line[], length: number | null, { pen, ruling, room, id }: Ground): string {
  const last = lines.length - 1;
  const paragraphs = lines.map((it, i) =>
    pen.paragraph(it, length !== null && i === last ? drawn(ruling, length, room, id) : ''),
  );
  if (lines.length === 0) return blank(pen);
  return paragraphs.join('') + (length === null ? '' : below(ruling, length, room));
}

/** A table without borders; cells are markup of paragraphs. */
export function table(rooms: readonly number[], rows: readonly (readonly string[])[], borders = false): string {
  const twips = rooms.map((it) => Math.round(it * 20));
  const edge = (name: string) =>
    `<w:${name} w:val="${borders ? 'single' : 'nil'}"${borders ? ' w:sz="4" w:space="0" w:color="auto"' : ''}/>`;
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${twips.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblLook w:val="01E0"/></w:tblPr>` +
    `<w:tblGrid>${twips.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>` +
    rows
      .map(
        (cells) =>
          `<w:tr>${cells.map((cell, i) => `<w:tc><w:tcPr><w:tcW w:w="${twips[i] ?? 0}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr>`,
      )
      .join('') +
    '</w:tbl>'
  );
}

/** Each line of the two halves has a row: names against the heading, then number against date. */
function rowPerLine({ spec, pen, ruling, rooms }: Work): string {
  const left = [...spec.chuQuan, ...spec.banHanh];
  const right = [...spec.quocHieu, ...spec.tieuNgu];
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
    cell(left, i, { pen, ruling, room: rooms[0], id: 1 }, spec.rules.banHanh),
    cell(right, i, { pen, ruling, room: rooms[1], id: 2 }, spec.rules.tieuNgu),
  ]);
  return table(rooms, [...rows, [numbers({ spec, pen, ruling, rooms }), dates({ spec, pen, ruling, rooms })]]);
}

function cell(lines: readonly Line[], at: number, ground: Ground, length: number | null): string {
  const own = lines[at];
  if (own === undefined) return blank(ground.pen);
  return lined([own], at === lines.length - 1 ? length : null, ground);
}

/** One line of the page holds both halves, a centred tab stop for each. */
function tabs({ spec, pen, rooms, ruling }: Work): string {
  const left = [...spec.chuQuan, ...spec.banHanh];
  const right = [...spec.quocHieu, ...spec.tieuNgu];
  const count = Math.max(left.length, right.length);
  const stops = `<w:tabs><w:tab w:val="center" w:pos="${Math.round(rooms[0] * 10)}"/><w:tab w:val="center" w:pos="${Math.round(rooms[0] * 20 + rooms[1] * 10)}"/></w:tabs>`;
  const pair = (a: Line | undefined, b: Line | undefined, inner = '') =>
    pen.paragraph(
      line([['\t', a?.look ?? {}], ...half(a), ['\t', b?.look ?? {}], ...half(b)], {
        align: 'left',
        size: (b ?? a)?.look.size ?? 14,
      }),
      inner,
      stops,
    );
  const [banHanh, tieuNgu] = [spec.rules.banHanh, spec.rules.tieuNgu];
  const lines = Array.from({ length: count }, (_, i) => {
    const under =
      (i === left.length - 1 && banHanh !== null ? drawn(ruling, banHanh, rooms[0], 1) : '') +
      (i === right.length - 1 && tieuNgu !== null ? drawn(ruling, tieuNgu, rooms[0] * 2 + rooms[1], 2) : '');
    return pair(left[i], right[i], under);
  });
  const below = [...spec.vv, ...spec.doKhan].map((it) =>
    pen.paragraph(line([['\t', {}], ...it.pieces], { ...it.look, align: 'left' }), '', stops),
  );
  return [...lines, blank(pen), pair(spec.so[0], spec.ngay[0]), ...below].join('');
}

function half(own: Line | undefined): readonly [string, Line['look']][] {
  if (own === undefined) return [];
  return own.pieces.map((piece) =>
    typeof piece === 'string' ? [piece, own.look] : [piece[0], { ...own.look, ...piece[1] }],
  );
}

/** Two text boxes beside each other, anchored in one paragraph. */
function boxes(work: Work): string {
  const [left, right] = work.rooms;
  const shape = (id: number, x: number, width: number, content: string) =>
    `<w:r><w:pict><v:shape id="Box ${id}" style="position:absolute;margin-left:${Math.round(x)}pt;margin-top:0;width:${Math.round(width)}pt;height:${110 + work.spec.vv.length * 16}pt;z-index:${id}" stroked="f"><v:textbox inset="0,0,0,0"><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const { pen } = work;
  const anchor =
    shape(11, 0, left, names(work) + blank(pen) + numbers(work)) +
    shape(12, left, right, heading(work) + blank(pen) + dates(work));
  return (
    pen.paragraph(line('', { size: 14 }), anchor) +
    Array.from({ length: 7 }, () => pen.paragraph(line('', { size: 14 }))).join('')
  );
}
