import { escaped, tag } from '../../templates/docx/markup';

/** A rectangle in points, from the left and top edge of the drawing. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A stroke from point to point in hundredths of its frame; or the ellipse that fills the frame. */
export type Stroke = readonly (readonly [x: number, y: number])[] | 'ellipse';

/** A black outline of that width in points. */
export interface Outline {
  readonly width: number;
  readonly dashed?: boolean;
}

/** A shape of a drawing; `id` no other drawing of the document has. */
export type Shape = (id: number) => string;

/** A white box or ellipse with an outline. */
export function outlined(frame: Frame, geometry: 'rect' | 'ellipse', outline: Outline): Shape {
  const look = preset(geometry) + solid('FFFFFF') + lineOf(outline);
  return (id) => shape(id, frame, look, '');
}

/** A sign made of strokes, without a ground. */
export function drawn(frame: Frame, strokes: readonly Stroke[], width: number): Shape {
  const look = custom(strokes) + tag('a:noFill') + lineOf({ width });
  return (id) => shape(id, frame, look, '');
}

/** Words on one line, centred in their frame. */
export function lettered(frame: Frame, text: string, type: { readonly size: number; readonly bold?: boolean }): Shape {
  const sizes = tag('w:sz', { 'w:val': type.size * 2 }) + tag('w:szCs', { 'w:val': type.size * 2 });
  const bold = type.bold === true ? tag('w:b') + tag('w:bCs') : '';
  const paragraph = tag(
    'w:p',
    {},
    tag(
      'w:pPr',
      {},
      tag('w:spacing', { 'w:line': Math.round(type.size * 23), 'w:lineRule': 'exact' }) +
        tag('w:jc', { 'w:val': 'center' }),
    ) + tag('w:r', {}, tag('w:rPr', {}, bold + sizes) + tag('w:t', {}, escaped(text))),
  );
  const words = tag('wps:txbx', {}, tag('w:txbxContent', {}, paragraph));
  const look = preset('rect') + tag('a:noFill') + tag('a:ln', {}, tag('a:noFill'));
  return (id) => shape(id, frame, look, words);
}

function shape(id: number, frame: Frame, look: string, words: string): string {
  const body = { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' };
  return tag(
    'wps:wsp',
    {},
    tag('wps:cNvPr', { id, name: `Phiếu ${id}` }) +
      tag('wps:cNvSpPr', words === '' ? {} : { txBox: 1 }) +
      tag('wps:spPr', {}, transform(frame) + look) +
      words +
      tag('wps:bodyPr', body, tag('a:noAutofit')),
  );
}

function transform({ x, y, w, h }: Frame): string {
  return tag('a:xfrm', {}, tag('a:off', { x: emu(x), y: emu(y) }) + tag('a:ext', { cx: emu(w), cy: emu(h) }));
}

function preset(prst: 'rect' | 'ellipse'): string {
  return tag('a:prstGeom', { prst }, tag('a:avLst'));
}

function custom(strokes: readonly Stroke[]): string {
  const paths = strokes.map((stroke) => tag('a:path', { w: 100, h: 100, fill: 'none' }, along(stroke))).join('');
  return tag(
    'a:custGeom',
    {},
    ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => tag(name)).join('') +
      tag('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }) +
      tag('a:pathLst', {}, paths),
  );
}

function along(stroke: Stroke): string {
  const point = (x: number, y: number) => tag('a:pt', { x, y });
  if (stroke === 'ellipse')
    return tag('a:moveTo', {}, point(100, 50)) + tag('a:arcTo', { wR: 50, hR: 50, stAng: 0, swAng: 21600000 });
  return stroke.map(([x, y], at) => tag(at === 0 ? 'a:moveTo' : 'a:lnTo', {}, point(x, y))).join('');
}

function lineOf({ width, dashed }: Outline): string {
  const dash = tag('a:prstDash', { val: dashed === true ? 'sysDash' : 'solid' });
  return tag('a:ln', { w: emu(width) }, solid('000000') + dash);
}

function solid(val: string): string {
  return tag('a:solidFill', {}, tag('a:srgbClr', { val }));
}

/** Points as English metric units. */
export function emu(points: number): number {
  return Math.round(points * 12700);
}
