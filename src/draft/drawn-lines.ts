import { first } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { shapesIn, type Placement, type Shape } from './graphics';
import { type DrawnLine, type Paragraph, type Points } from './model';
import { type Piece } from './pieces';
import { hasText, heightOf, lineHeightOf, type NearCell, type Room, type Surface } from './surface';

/** Lines drawn as connectors, flat shapes or VML in the paragraphs of a surface. */
export function drawnLinesOn(surface: Surface): readonly DrawnLine[] {
  const drawn = surface.paragraphs.filter(({ graphics }) => graphics.length > 0);
  return drawn.flatMap(({ paragraph, graphics }) =>
    graphics.flatMap((piece) =>
      shapesIn(piece.element)
        .filter(isLine)
        .map((shape) => lineOf(shape, piece, paragraph, surface)),
    ),
  );
}

function lineOf({ element, placement }: Shape, piece: Piece, paragraph: Paragraph, surface: Surface): DrawnLine {
  const room = surface.roomOf(paragraph);
  const made = { form: formOf(element), part: paragraph.part, paragraph: paragraph.index, solid: isSolid(element) };
  const length = placement.width;
  if (placement.inline) {
    const left = leftOfInline(length, piece, paragraph, room);
    return { ...made, under: underInline(piece, paragraph, surface), length, left };
  }
  const left = leftOfAnchored(placement, paragraph, room);
  const beside =
    left === null || paragraph.cell === null ? null : surface.cells.beside(paragraph.cell, left + (length ?? 0) / 2);
  if (beside === null || left === null)
    return { ...made, under: underAnchored(placement, paragraph, surface), length, left };
  return { ...made, under: underBeside(placement, paragraph, beside, surface), length, left: left - beside.left };
}

const shortest = 8;
const thickest = 5;

/** Flat, long enough to be seen, drawn at all, and no text in it. */
function isLine({ element, placement }: Shape): boolean {
  const { width, height } = placement;
  if (element.name === 'pic:pic' || element.name === 'a:graphicData' || width === null || width < shortest)
    return false;
  if ((height ?? 0) > thickest || (height ?? 0) > width / 4) return false;
  return isVisible(element) && first(element, 'wps:txbx') === null && first(element, 'v:textbox') === null;
}

function isVisible(element: Element): boolean {
  if (element.name.startsWith('v:')) {
    const bare = isOff(element.attribute('stroked'));
    return !bare || (element.name !== 'v:line' && !isOff(element.attribute('filled')));
  }
  const properties = first(element, 'wps:spPr');
  const filled = first(properties, 'a:solidFill') !== null || first(properties, 'a:gradFill') !== null;
  return filled || first(first(properties, 'a:ln'), 'a:noFill') === null;
}

function isOff(value: string | undefined): boolean {
  return value === 'f' || value === 'false' || value === '0';
}

function formOf(element: Element): DrawnLine['form'] {
  if (element.name.startsWith('v:')) return 'vml';
  const geometry = first(first(element, 'wps:spPr'), 'a:prstGeom')?.attribute('prst') ?? '';
  return first(element, 'wps:cNvCnPr') !== null || geometry.startsWith('straightConnector') ? 'connector' : 'shape';
}

function isSolid(element: Element): boolean {
  const dash = element.name.startsWith('v:')
    ? first(element, 'v:stroke')?.attribute('dashstyle')
    : first(first(first(element, 'wps:spPr'), 'a:ln'), 'a:prstDash')?.attribute('val');
  return dash === undefined || dash === 'solid';
}

function underInline({ start }: Piece, paragraph: Paragraph, surface: Surface): number | null {
  if (paragraph.text.slice(0, start).trim() !== '') return paragraph.index;
  return surface.textAtOrAbove(paragraph.index - 1, paragraph);
}

/** A line this far down its paragraph's first line stands under that line's words, not over them. */
const under = 0.6;

/** The last paragraph with text whose first line the anchored line lies under. */
function underAnchored({ vertical }: Placement, paragraph: Paragraph, surface: Surface): number | null {
  const own = surface.textAtOrAbove(paragraph.index, paragraph);
  const isRelative = vertical.from === 'paragraph' || vertical.from === 'line';
  if (!isRelative || vertical.offset === null) return own;
  if (vertical.offset < under * lineHeightOf(paragraph))
    return surface.textAtOrAbove(paragraph.index - 1, paragraph) ?? own;
  return furthestAbove(vertical.offset, paragraph, surface) ?? own;
}

function furthestAbove(offset: Points, anchor: Paragraph, surface: Surface): number | null {
  let found: number | null = null;
  let top = 0;
  for (let at = anchor, next = surface.below(at); next !== undefined; at = next, next = surface.below(at)) {
    top += heightOf(at, surface.roomOf(at).width);
    if (offset < top + under * lineHeightOf(next)) break;
    if (hasText(next)) found = next.index;
  }
  return found;
}

/** What a line stands under that is anchored in one cell and drawn in another of the same row. */
function underBeside({ vertical }: Placement, anchor: Paragraph, beside: NearCell, surface: Surface): number | null {
  const own = anchor.cell === null ? null : surface.cells.own(anchor.cell);
  let depth = vertical.offset ?? 0;
  for (let at = own?.from ?? anchor.index; at < anchor.index; at++) depth += heightAt(at, surface);
  let found: number | null = null;
  let top = 0;
  for (let at = beside.from; at < beside.to; at++) {
    const paragraph = surface.at(at);
    if (paragraph === undefined || depth < top + under * lineHeightOf(paragraph)) break;
    if (hasText(paragraph)) found = at;
    top += heightAt(at, surface);
  }
  return found ?? surface.lastTextIn(beside.from, beside.to);
}

function heightAt(index: number, surface: Surface): Points {
  const paragraph = surface.at(index);
  return paragraph === undefined ? 0 : heightOf(paragraph, surface.roomOf(paragraph).width);
}

function leftOfInline(length: Points | null, { start }: Piece, paragraph: Paragraph, room: Room): Points | null {
  if (room.width === null || length === null || paragraph.text.slice(0, start).trim() !== '') return null;
  const { alignment, indentLeft, indentRight, firstLine } = paragraph.format;
  const free = room.width - indentLeft - indentRight - length;
  if (alignment === 'center') return room.padding + indentLeft + free / 2;
  return room.padding + indentLeft + (alignment === 'right' ? free : firstLine);
}

function leftOfAnchored({ horizontal, width }: Placement, { cell }: Paragraph, room: Room): Points | null {
  const { from, offset, align } = horizontal;
  const inColumn = from === 'column' || (from === 'margin' && cell === null);
  if (offset !== null && inColumn) return room.padding + offset;
  if (offset !== null && from === 'page' && room.pageLeft !== null) return offset - room.pageLeft;
  if (!inColumn || align === null || room.width === null || width === null) return null;
  if (align === 'center') return room.padding + (room.width - width) / 2;
  return room.padding + (align === 'right' ? room.width - width : 0);
}
