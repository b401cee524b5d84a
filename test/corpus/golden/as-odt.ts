import { sectionsOf } from './by-docx';
import { rowsIn } from './lines';
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

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const pt = (points: number) => `${points.toFixed(2)}pt`;

/**
 * The draft as flat OpenDocument, for LibreOffice to turn into .docx: automatic styles, tables, lines drawn on the
 * paragraph. In the manner "kẻ viền" the lines are borders of an empty paragraph.
 */
export function asOdt(sheet: Sheet): string {
  const pad = new Pad(sheet.manner.includes('kẻ viền'));
  const groups = sectionsOf(sheet);
  const body = groups.map(({ blocks, landscape, first }) => {
    const room = roomOf(landscape ? turned(sheet.paper) : sheet.paper);
    const master = first ? null : landscape ? 'Ngang' : 'PhuLuc';
    return blocks.map((it, i) => pad.block(it, room, i === 0 ? master : null)).join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<office:document ${namespaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">`,
    '<office:font-face-decls><style:font-face style:name="Times New Roman" svg:font-family="\'Times New Roman\'"/></office:font-face-decls>',
    '<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Times New Roman" fo:font-size="14pt" fo:language="vi" fo:country="VN"/></style:default-style><style:style style:name="Standard" style:family="paragraph" style:class="text"/></office:styles>',
    `<office:automatic-styles>${pad.styles()}${layout('pm1', sheet.paper)}${layout('pm2', turned(sheet.paper))}${numberStyle(sheet.paper)}</office:automatic-styles>`,
    `<office:master-styles>${['Standard:pm1', 'PhuLuc:pm1', 'Ngang:pm2'].map((it) => master(it, sheet.paper)).join('')}</office:master-styles>`,
    `<office:body><office:text>${body.join('\n')}</office:text></office:body></office:document>`,
  ].join('\n');
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const namespaces =
  ['office', 'style', 'text', 'table'].map((it) => `xmlns:${it}="${oasis}:${it}:1.0"`).join(' ') +
  ` xmlns:draw="${oasis}:drawing:1.0" xmlns:fo="${oasis}:xsl-fo-compatible:1.0" xmlns:svg="${oasis}:svg-compatible:1.0"`;

function layout(name: string, paper: Paper): string {
  const across = paper.width > paper.height;
  const head = paper.number?.where === 'footer' ? 'footer' : 'header';
  const [near, far] = head === 'header' ? [paper.top, paper.bottom] : [paper.bottom, paper.top];
  const gap = near - paper.edge;
  const own = paper.number === null ? near : paper.edge;
  const [top, bottom] = head === 'header' ? [own, far] : [far, own];
  const strip = `<style:header-footer-properties fo:min-height="${gap}mm" fo:margin-${head === 'header' ? 'bottom' : 'top'}="1mm" style:dynamic-spacing="true"/>`;
  return `<style:page-layout style:name="${name}"><style:page-layout-properties fo:page-width="${paper.width}mm" fo:page-height="${paper.height}mm" style:print-orientation="${across ? 'landscape' : 'portrait'}" fo:margin-top="${top}mm" fo:margin-bottom="${bottom}mm" fo:margin-left="${paper.left}mm" fo:margin-right="${paper.right}mm"/>${paper.number === null ? '' : `<style:${head}-style>${strip}</style:${head}-style>`}</style:page-layout>`;
}

function numberStyle({ number }: Paper): string {
  return `<style:style style:name="So" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="${number?.align ?? 'center'}"/><style:text-properties style:font-name="Times New Roman" fo:font-size="${number?.size ?? 14}pt"/></style:style>`;
}

function master(pair: string, { number }: Paper): string {
  const [name = '', page = ''] = pair.split(':');
  if (number === null) return `<style:master-page style:name="${name}" style:page-layout-name="${page}"/>`;
  const tag = number.where;
  const first = number.hiddenOnFirst ? `<style:${tag}-first><text:p text:style-name="So"/></style:${tag}-first>` : '';
  return `<style:master-page style:name="${name}" style:page-layout-name="${page}"><style:${tag}><text:p text:style-name="So"><text:page-number text:select-page="current">2</text:page-number></text:p></style:${tag}>${first}</style:master-page>`;
}

/** Writes blocks, and remembers the automatic styles they need. */
class Pad {
  private readonly known = new Map<string, string>();
  private tables = 0;

  constructor(private readonly borders: boolean) {}

  styles(): string {
    const line =
      '<style:style style:name="Ke" style:family="graphic"><style:graphic-properties draw:stroke="solid" svg:stroke-width="0.75pt" svg:stroke-color="#000000" style:vertical-pos="from-top" style:vertical-rel="paragraph" style:horizontal-pos="from-left" style:horizontal-rel="paragraph" style:wrap="run-through" style:run-through="foreground"/></style:style>';
    return line + [...this.known].map(([made, name]) => made.replace('NAME', name)).join('');
  }

  block(own: Exclude<Block, { kind: 'section' }>, room: number, master: string | null): string {
    if (own.kind === 'para') return this.paragraph(own, room, master);
    const first = master === null ? '' : this.paragraph(blankLine, room, master);
    return first + (own.kind === 'columns' ? this.columns(own, room) : this.grid(own, room));
  }

  private columns({ share, rows }: Columns, room: number): string {
    return this.table(
      [room * share, room * (1 - share)],
      rows.map((sides) => sides.map((side) => side)),
      '',
    );
  }

  private grid({ shares, rows }: Grid, room: number): string {
    const border = ' fo:border="0.5pt solid #000000"';
    return this.table(
      shares.map((it) => it * room),
      rows.map((row) => row.map((it) => [it])),
      border,
    );
  }

  private table(rooms: readonly number[], rows: readonly (readonly (readonly Para[])[])[], border: string): string {
    const sum = rooms.reduce((a, b) => a + b, 0);
    const whole = this.style('table', `<style:table-properties style:width="${pt(sum)}" table:align="left"/>`);
    const cell = this.style(
      'table-cell',
      `<style:table-cell-properties fo:padding-left="5.4pt" fo:padding-right="5.4pt" fo:padding-top="0pt" fo:padding-bottom="0pt"${border}/>`,
    );
    const columns = rooms.map(
      (it) =>
        `<table:table-column table:style-name="${this.style('table-column', `<style:table-column-properties style:column-width="${pt(it)}"/>`)}"/>`,
    );
    const made = rows.map((row) => {
      const cells = row.map((lines, i) => {
        const inner = lines.length === 0 ? [blankLine] : lines;
        return `<table:table-cell table:style-name="${cell}" office:value-type="string">${inner.map((it) => this.paragraph(it, (rooms[i] ?? 0) - 10.8, null)).join('')}</table:table-cell>`;
      });
      return `<table:table-row>${cells.join('')}</table:table-row>`;
    });
    return `<table:table table:name="Bang${++this.tables}" table:style-name="${whole}">${columns.join('')}${made.join('')}</table:table>`;
  }

  private paragraph(para: Para, room: number, master: string | null): string {
    const { align, left, firstLine, before, after, line, exact, rule } = para;
    const size = para.texts[0]?.size ?? 14;
    const place = `fo:text-align="${align}" fo:margin-left="${pt(left)}" fo:text-indent="${pt(firstLine)}" fo:margin-top="${pt(before)}" fo:margin-bottom="${pt(after)}" fo:line-height="${exact ? pt(line) : `${Math.round(line * 100)}%`}"`;
    const page = master === null ? '' : ` style:page-number="1"`;
    const name = this.style(
      'paragraph',
      `<style:paragraph-properties ${place}${page}/><style:text-properties fo:font-size="${size}pt"/>`,
      ` style:parent-style-name="Standard"${master === null ? '' : ` style:master-page-name="${master}"`}`,
    );
    const words = para.texts.map((it) => this.span(it)).join('');
    if (rule === null) return `<text:p text:style-name="${name}">${words}</text:p>`;
    if (this.borders) return `<text:p text:style-name="${name}">${words}</text:p>${this.border(rule, room)}`;
    const x = (room - rule) / 2;
    const y = before + size * (1.15 * rowsIn(para, room) + 0.13);
    const drawn = `<draw:line draw:style-name="Ke" text:anchor-type="paragraph" svg:x1="${pt(x)}" svg:y1="${pt(y)}" svg:x2="${pt(x + rule)}" svg:y2="${pt(y)}"><text:p/></draw:line>`;
    return `<text:p text:style-name="${name}">${drawn}${words}</text:p>`;
  }

  private border(length: number, room: number): string {
    const side = pt(Math.max(0, (room - length) / 2));
    const name = this.style(
      'paragraph',
      `<style:paragraph-properties fo:margin-left="${side}" fo:margin-right="${side}" fo:border-top="0.75pt solid #000000" fo:padding="0pt" fo:line-height="6pt"/><style:text-properties fo:font-size="4pt"/>`,
      ' style:parent-style-name="Standard"',
    );
    return `<text:p text:style-name="${name}"/>`;
  }

  private span({ text, size, bold, italic, underline, color, font }: Text): string {
    const look = [
      `fo:font-size="${size}pt"`,
      bold === true ? 'fo:font-weight="bold"' : '',
      italic === true ? 'fo:font-style="italic"' : '',
      underline === true
        ? 'style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"'
        : '',
      color === undefined ? '' : `fo:color="#${color}"`,
      font === undefined ? '' : `fo:font-family="${font}"`,
    ].join(' ');
    const name = this.style('text', `<style:text-properties ${look}/>`);
    const escaped = text.replace(/[&<>"]/g, (it) => escapes[it] ?? it);
    const spaced = escaped
      .replaceAll('\n', '<text:line-break/>')
      .replace(/ {2,}/g, (it) => ` <text:s text:c="${it.length - 1}"/>`);
    return `<text:span text:style-name="${name}">${spaced}</text:span>`;
  }

  private style(family: string, properties: string, attributes = ''): string {
    const made = `<style:style style:name="NAME" style:family="${family}"${attributes}>${properties}</style:style>`;
    const name = this.known.get(made) ?? `${family.slice(0, 1).toUpperCase()}${this.known.size + 1}`;
    this.known.set(made, name);
    return name;
  }
}

const blankLine: Para = {
  ...{ kind: 'para', texts: [], align: 'left', left: 0, firstLine: 0, before: 0, after: 0, line: 1, exact: false },
  rule: null,
};
