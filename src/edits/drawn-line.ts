import type { DraftDocument, Paragraph, Points } from '../draft/model';
import { textWidthOf } from '../draft/sections';
import { lineHeightOf } from '../draft/surface';
import { widthOf } from '../draft/text-width';
import { type Scope } from '../ooxml/namespaces';
import { Markup } from './markup';

const emuPerPoint = 12700;

/** Between the feet of the letters and the line. */
const gap: Points = 2;

/** A line to be drawn: its length, how far below the top of its paragraph, and a number no other drawing has. */
export interface LineToDraw {
  readonly length: Points;
  readonly below: Points;
  readonly id: number;
}

/** Distance from the top of a paragraph to just under its last line. */
export function heightOf(paragraph: Paragraph, draft: DraftDocument): Points {
  return linesIn(paragraph, roomOf(paragraph, draft)) * lineHeightOf(paragraph) + gap;
}

function linesIn(paragraph: Paragraph, room: Points): number {
  let lines = 1;
  let width = 0;
  for (const { text, format } of paragraph.runs) {
    text.split('\n').forEach((stretch, index) => {
      if (index > 0) {
        lines += 1;
        width = 0;
      }
      width += widthOf(stretch, format);
      if (width <= room || room <= 0) return;
      lines += Math.ceil(width / room) - 1;
      width %= room;
    });
  }
  return lines;
}

function roomOf({ cell, section, format }: Paragraph, draft: DraftDocument): Points {
  const around =
    cell === null
      ? undefined
      : draft.tables[cell.table]?.rows[cell.row]?.cells.find(({ column }) => column === cell.column);
  const page = draft.sections[section];
  const width = around === undefined ? (page === undefined ? 0 : textWidthOf(page)) : around.width - around.padding;
  return width - format.indentLeft - format.indentRight;
}

const transitional = {
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
};
const strict = {
  ...transitional,
  wp: 'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  a: 'http://purl.oclc.org/ooxml/drawingml/main',
};

/**
 * A run with a solid line of 0.75 point, centred in its column or cell: a DrawingML connector, and for readers that do
 * not know one the same in VML. Prefixes that the file does not have are declared on the line itself.
 */
export function lineRun({ length, below, id }: LineToDraw, scope: Scope): string {
  const markup = new Markup(scope);
  const name = `Straight Connector ${id}`;
  const drawing = markup.tag(
    'w:drawing',
    {},
    anchor(Math.round(length * emuPerPoint), Math.round(below * emuPerPoint), id, name),
  );
  const fallback = markup.strict
    ? ''
    : `<mc:Fallback>${markup.tag('w:pict', {}, vmlLine(length, below, name))}</mc:Fallback>`;
  const content = `<mc:AlternateContent${declarations(scope, markup.strict)}><mc:Choice Requires="wps">${drawing}</mc:Choice>${fallback}</mc:AlternateContent>`;
  return markup.tag('w:r', {}, markup.tag('w:rPr', {}, markup.tag('w:noProof')) + content);
}

function declarations(scope: Scope, isStrict: boolean): string {
  const missing = Object.entries(isStrict ? strict : transitional).filter(
    ([prefix]) => scope.canonical(prefix) !== prefix,
  );
  return missing.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join('');
}

function anchor(length: number, below: number, id: number, name: string): string {
  return (
    '<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251658240" behindDoc="0" ' +
    'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>' +
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${below}</wp:posOffset></wp:positionV>` +
    `<wp:extent cx="${length}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr id="${id}" name="${name}"/><wp:cNvGraphicFramePr/>` +
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/>' +
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${length}" cy="0"/></a:xfrm>` +
    '<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>' +
    '<a:prstDash val="solid"/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>'
  );
}

function vmlLine(length: Points, below: Points, name: string): string {
  const place =
    'position:absolute;z-index:251658240;mso-position-horizontal:center;mso-position-horizontal-relative:text';
  return (
    `<v:line id="${name}" style="${place};mso-position-vertical-relative:text" from="0,${below.toFixed(2)}pt" ` +
    `to="${length.toFixed(2)}pt,${below.toFixed(2)}pt" strokecolor="black" strokeweight=".75pt"/>`
  );
}
