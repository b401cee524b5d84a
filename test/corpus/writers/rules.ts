import { run } from './hand';

/** The forms in which offices draw a line under words. */
export type Ruling = 'connector' | 'vml' | 'border' | 'underscores' | 'rectangle';

const emu = 12700;

/** Drawn markup for a line of `length` points, centred in a column of `room`; goes into the paragraph above it. */
export function drawn(ruling: Ruling, length: number, room: number, id: number): string {
  const left = Math.max(0, (room - length) / 2 - 5.4);
  if (ruling === 'vml') return `<w:r><w:pict>${vml(left, length, id)}</w:pict></w:r>`;
  if (ruling === 'connector' || ruling === 'rectangle') return anchored(left, length, id, ruling);
  return '';
}

function vml(left: number, length: number, id: number): string {
  return `<v:line id="Line ${id}" o:spid="_x0000_s${1030 + id}" style="position:absolute;z-index:${251650000 + id};mso-position-horizontal-relative:text;mso-position-vertical-relative:text" from="${left}pt,18pt" to="${left + length}pt,18pt" strokeweight=".75pt"/>`;
}

function anchored(left: number, length: number, id: number, ruling: 'connector' | 'rectangle'): string {
  const [x, width] = [Math.round(left * emu), Math.round(length * emu)];
  const shape = ruling === 'connector' ? '<wps:cNvCnPr/>' : '<wps:cNvSpPr/>';
  const geometry = ruling === 'connector' ? 'straightConnector1' : 'line';
  return (
    '<w:r><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
    `<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="${251660000 + id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>${x}</wp:posOffset></wp:positionH>` +
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>228600</wp:posOffset></wp:positionV>' +
    `<wp:extent cx="${width}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="${id}" name="Line ${id}"/><wp:cNvGraphicFramePr/>` +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">' +
    `<wps:wsp>${shape}<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="0"/></a:xfrm><a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>` +
    `</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>${vml(left, length, id)}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}

/** Rulings that are paragraphs of their own, below the words. */
export function below(ruling: Ruling, length: number, room: number): string {
  if (ruling === 'border') {
    const side = Math.max(0, Math.round(((room - length) / 2) * 20));
    return `<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="40" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="${side}" w:right="${side}"/><w:rPr><w:sz w:val="8"/></w:rPr></w:pPr></w:p>`;
  }
  if (ruling === 'underscores') {
    const size =
      '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="20"/><w:szCs w:val="20"/>';
    return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/><w:rPr>${size}</w:rPr></w:pPr>${run('_'.repeat(Math.round(length / 5)), size)}</w:p>`;
  }
  return '';
}
