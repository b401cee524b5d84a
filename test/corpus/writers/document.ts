import { strToU8, zipSync } from 'fflate';
import { type Block, line, mm, type Page, type PageNumber, type Spec } from '../spec';
import { type Hand, Pen } from './hand';
import { letterhead, lined, type Placing, table } from './letterhead';
import { packageParts } from './package-parts';
import type { Ruling } from './rules';

/** A writer of .docx files by hand: a hand, a way to place the letterhead, a way to draw lines. */
export interface Maker {
  readonly hand: Hand;
  readonly placing: Placing;
  readonly ruling: Ruling;
  /** How Nơi nhận and the signature stand beside each other. */
  readonly ending: 'table' | 'rows';
}

/** The draft as a .docx of this maker. */
export function written(spec: Spec, { hand, placing, ruling, ending }: Maker): Uint8Array {
  const pen = new Pen(hand);
  const room = (spec.page.width - spec.page.left - spec.page.right) * mm;
  const gap = pen.paragraph(line('', { size: 10 }));
  const body = [
    letterhead(spec, pen, placing, ruling),
    gap,
    ...spec.tenLoai.map((it) => pen.paragraph(it)),
    spec.trichYeu.length === 0 ? '' : lined(spec.trichYeu, spec.rules.trichYeu, { pen, ruling, room, id: 3 }) + gap,
    ...spec.kinhGui.map((it) => pen.paragraph(it)),
    ...spec.body.map((it) => block(it, pen, room)),
    gap,
    endings[ending](spec, pen, room),
  ];
  if (spec.phuLuc.length === 0) return packed(body.join(''), spec.page, hand);
  body.push(`<w:p><w:pPr>${section(spec.page)}</w:pPr></w:p>`, ...spec.phuLuc.map((it) => block(it, pen, room)));
  return packed(body.join(''), { ...spec.page, number: null }, hand, spec.page.number);
}

function block(own: Block, pen: Pen, room: number): string {
  if (own.kind === 'line') return pen.paragraph(own);
  const columns = own.rows[0]?.length ?? 1;
  const rooms = Array.from({ length: columns }, (_, i) => (i === 0 ? 36 : (room - 36) / (columns - 1)));
  const cells = own.rows.map((row, at) =>
    row.map((text) =>
      pen.paragraph(line(text, { size: own.size, ...(at === 0 ? { bold: true, align: 'center' } : {}) })),
    ),
  );
  return table(rooms, cells, true) + pen.paragraph(line('', { size: 6 }));
}

const endings: Record<Maker['ending'], (spec: Spec, pen: Pen, room: number) => string> = {
  table: (spec, pen, room) =>
    table([room * 0.48, room * 0.52], [[cellOf(spec.noiNhan, pen), cellOf(spec.chuKy, pen)]]) +
    pen.paragraph(line('', { size: 2 })),
  rows(spec, pen, room) {
    const name = spec.chuKy.slice(-1);
    return (
      table(
        [room * 0.48, room * 0.52],
        [
          [cellOf(spec.noiNhan, pen), cellOf(spec.chuKy.slice(0, -1), pen)],
          [cellOf([], pen), cellOf(name, pen)],
        ],
      ) + pen.paragraph(line('', { size: 2 }))
    );
  },
};

function cellOf(lines: Spec['chuKy'], pen: Pen): string {
  return lines.map((it) => pen.paragraph(it)).join('') || pen.paragraph(line('', { size: 12 }));
}

function section(page: Page): string {
  const size = `<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"${page.landscape ? ' w:orient="landscape"' : ''}/>`;
  const margins = `<w:pgMar w:top="${twips(page.top)}" w:right="${twips(page.right)}" w:bottom="${twips(page.bottom)}" w:left="${twips(page.left)}" w:header="567" w:footer="567" w:gutter="0"/>`;
  if (page.number === null) return `<w:sectPr>${size}${margins}</w:sectPr>`;
  const { where, start, format, hiddenOnFirst } = page.number;
  const type =
    format === 'decimal' && start === null
      ? ''
      : `<w:pgNumType w:fmt="${format}"${start === null ? '' : ` w:start="${start}"`}/>`;
  return `<w:sectPr><w:${where}Reference w:type="default" r:id="rIdNumber"/>${size}${margins}${type}${hiddenOnFirst ? '<w:titlePg/>' : ''}</w:sectPr>`;
}

function twips(millimetres: number): number {
  return Math.round(millimetres * 56.6929);
}

function packed(body: string, last: Page, hand: Hand, number: PageNumber | null = last.number): Uint8Array {
  const appendix = number !== null && last.number === null;
  const end = section(appendix ? { ...last, number: { ...number, start: 1 } } : last);
  const parts = packageParts(`${body}${end}`, hand, number);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: new Date('2026-01-05T00:00:00Z'),
  });
}
