import { first } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { type Points } from './model';
import { textOf } from '../ooxml/xml';
import { cssLength, emu } from './units';
import { childrenOf } from './walk';

/** Where a drawing is told to stand, in one form for DrawingML and VML. Null where the file does not say. */
export interface Placement {
  /** Inline drawings stand in the text like a character. */
  readonly inline: boolean;
  readonly width: Points | null;
  readonly height: Points | null;
  readonly horizontal: Position;
  readonly vertical: Position;
}

export interface Position {
  /** `column`, `margin`, `page`, `character`, `paragraph`, `line` … */
  readonly from: string;
  readonly offset: Points | null;
  /** `left`, `center`, `right`, `top` … in place of an offset. */
  readonly align: string | null;
}

/** One drawn thing: a shape, connector, line, picture or text box inside a `w:drawing` or `w:pict`. */
export interface Shape {
  readonly element: Element;
  readonly placement: Placement;
}

const unknown: Position = { from: 'column', offset: null, align: null };

/** The shapes of a `w:drawing`, `w:pict` or `w:object`, groups opened. */
export function shapesIn(graphic: Element): readonly Shape[] {
  return graphic.name === 'w:drawing' ? drawingShapes(graphic) : vmlShapes(graphic);
}

/** Every shape element below one, those inside text boxes left to their own paragraphs. */
export function shapeElements(root: Element, names: ReadonlySet<string>): readonly Element[] {
  return childrenOf(root).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [];
    return names.has(child.name) ? [child, ...shapeElements(child, names)] : shapeElements(child, names);
  });
}

const drawingNames: ReadonlySet<string> = new Set(['wps:wsp', 'pic:pic', 'a:graphicData']);
const vmlNames: ReadonlySet<string> = new Set(['v:line', 'v:shape', 'v:rect', 'v:roundrect', 'v:oval', 'v:polyline']);

function drawingShapes(drawing: Element): readonly Shape[] {
  return drawing.children.flatMap((holder) => {
    if (holder.name !== 'wp:anchor' && holder.name !== 'wp:inline') return [];
    const placement = drawingPlacement(holder);
    const shapes = shapeElements(holder, drawingNames);
    const inside = shapes.filter(({ name }) => name !== 'a:graphicData');
    if (inside.length === 1) return inside.map((element) => ({ element, placement }));
    return shapes.map((element) => ({
      element,
      placement: element.name === 'a:graphicData' ? placement : grouped(element, placement),
    }));
  });
}

function drawingPlacement(holder: Element): Placement {
  const extent = first(holder, 'wp:extent');
  return {
    inline: holder.name === 'wp:inline',
    width: emu(extent?.attribute('cx')) ?? null,
    height: emu(extent?.attribute('cy')) ?? null,
    horizontal: drawingPosition(first(holder, 'wp:positionH'), 'column'),
    vertical: drawingPosition(first(holder, 'wp:positionV'), 'paragraph'),
  };
}

function drawingPosition(element: Element | null, from: string): Position {
  if (element === null) return { ...unknown, from };
  const offset = first(element, 'wp:posOffset');
  const align = first(element, 'wp:align');
  return {
    from: element.attribute('relativeFrom') ?? from,
    offset: offset === null ? null : (emu(textOf(offset)) ?? null),
    align: align === null ? null : textOf(align).trim(),
  };
}

/** A shape of a group has a size of its own; where it stands only the group's scale could say. */
function grouped(element: Element, group: Placement): Placement {
  const extent = first(first(first(element, 'wps:spPr') ?? first(element, 'pic:spPr'), 'a:xfrm'), 'a:ext');
  return {
    ...group,
    width: emu(extent?.attribute('cx')) ?? null,
    height: emu(extent?.attribute('cy')) ?? null,
    horizontal: { ...group.horizontal, offset: null, align: null },
  };
}

function vmlShapes(graphic: Element): readonly Shape[] {
  return shapeElements(graphic, vmlNames).map((element) => ({ element, placement: vmlPlacement(element) }));
}

function vmlPlacement(element: Element): Placement {
  const style = stylesOf(element);
  const ends = element.name === 'v:line' ? lineEnds(element) : null;
  const left = cssLength(style.get('margin-left')) ?? cssLength(style.get('left'));
  const top = cssLength(style.get('margin-top')) ?? cssLength(style.get('top'));
  return {
    inline: style.get('position') !== 'absolute',
    width: ends?.width ?? cssLength(style.get('width')) ?? null,
    height: ends?.height ?? cssLength(style.get('height')) ?? null,
    horizontal: vmlPosition(style, 'horizontal', ends?.left ?? left, 'column'),
    vertical: vmlPosition(style, 'vertical', ends?.top ?? top, 'paragraph'),
  };
}

function vmlPosition(
  style: ReadonlyMap<string, string>,
  axis: string,
  offset: Points | undefined,
  usual: string,
): Position {
  const from = style.get(`mso-position-${axis}-relative`) ?? usual;
  const align = style.get(`mso-position-${axis}`) ?? 'absolute';
  return {
    from: from === 'text' ? usual : from,
    offset: align === 'absolute' ? (offset ?? null) : null,
    align: align === 'absolute' ? null : align,
  };
}

function lineEnds(element: Element): { left: Points; top: Points; width: Points; height: Points } | null {
  const [x1, y1] = pointOf(element.attribute('from'));
  const [x2, y2] = pointOf(element.attribute('to'));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return null;
  return { left: Math.min(x1, x2), top: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

function pointOf(value: string | undefined): readonly (Points | undefined)[] {
  return (value ?? '').split(',').map((part) => cssLength(part.trim()));
}

/** CSS declarations of a VML element by lower-case name. */
export function stylesOf(element: Element): ReadonlyMap<string, string> {
  const declarations = (element.attribute('style') ?? '').split(';').map((part) => part.split(':'));
  return new Map(declarations.map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim()]));
}
