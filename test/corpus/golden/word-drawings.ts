const emu = (points: number) => Math.round(points * 12_700);
const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const shape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

interface Place {
  readonly id: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A straight connector as Word draws it, with the VML that older programs read. */
export function connector({
  id,
  left,
  top,
  length,
}: {
  id: number;
  left: number;
  top: number;
  length: number;
}): string {
  const inner =
    `<wps:wsp><wps:cNvCnPr><a:cxnSpLocks noChangeShapeType="1"/></wps:cNvCnPr><wps:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(length)}" cy="0"/></a:xfrm>` +
    '<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:round/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>';
  const fallback = `<v:line id="Straight Connector ${id}" o:spid="_x0000_s${1026 + id}" style="position:absolute;z-index:${251_659_264 + id};visibility:visible" from="${left.toFixed(2)}pt,${top.toFixed(2)}pt" to="${(left + length).toFixed(2)}pt,${top.toFixed(2)}pt" strokecolor="black" strokeweight=".75pt"/>`;
  return anchored({ id, left, top, width: length, height: 0 }, 'Straight Connector', inner, fallback);
}

/** A text box without a frame. */
export function textBox(content: string, place: Omit<Place, 'top'>): string {
  const { width, height, left, id } = place;
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  const inner =
    `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>` +
    `<wps:txbx>${box}</wps:txbx><wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>`;
  const fallback = `<v:shape id="Text Box ${id}" o:spid="_x0000_s${1026 + id}" type="#_x0000_t202" style="position:absolute;margin-left:${left.toFixed(1)}pt;margin-top:0;width:${width.toFixed(1)}pt;height:${height}pt;z-index:${251_659_264 + id}" filled="f" stroked="f"><v:textbox inset="0,0,0,0">${box}</v:textbox></v:shape>`;
  return anchored({ ...place, top: 0 }, 'Text Box', inner, fallback);
}

function anchored({ id, left, top, width, height }: Place, name: string, inner: string, fallback: string): string {
  return (
    '<w:r><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
    `<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="${251_659_264 + id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>${emu(left)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(top)}</wp:posOffset></wp:positionV>` +
    `<wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="${id}" name="${name} ${id}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic ${a}><a:graphicData uri="${shape}">${inner}</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>${fallback}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}
