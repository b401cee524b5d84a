import { type Element } from '../ooxml/model';
import { outsideTables } from './formatter';
import { shapesIn, type Position, type Shape } from './graphics';
import { type ListLabels } from './list-labels';
import { type PartName, type Points, type Section, type TextBox } from './model';
import { type DraftParts } from './parts';
import { readParagraph, type ReadParagraph } from './paragraphs';
import { boxesIn, paragraphsIn } from './walk';

/** A text box with the elements it was read from. */
export interface ReadBox {
  readonly read: readonly ReadParagraph[];
  readonly box: TextBox;
}

/** Reads the text boxes anchored in the body's paragraphs, in document order. */
export function readBoxes(
  body: readonly ReadParagraph[],
  sections: readonly Section[],
  parts: DraftParts,
  labels: ListLabels,
): readonly ReadBox[] {
  const boxes: ReadBox[] = [];
  for (const { paragraph, graphics } of body) {
    for (const { element } of graphics) {
      const shapes = shapesIn(element);
      const section = sections[paragraph.section];
      for (const content of boxesIn(element)) {
        const part: PartName = `textbox:${boxes.length}`;
        const read = paragraphsIn(content).map((inner, index) =>
          readParagraph(
            inner,
            { part, index, cell: null, section: 0, surroundings: outsideTables },
            parts.formatter,
            labels,
          ),
        );
        const place = placeOf(shapeAround(content, shapes), section);
        boxes.push({
          read,
          box: { part, anchor: paragraph.index, paragraphs: read.map((inner) => inner.paragraph), ...place },
        });
      }
    }
  }
  return boxes;
}

function shapeAround(content: Element, shapes: readonly Shape[]): Shape | undefined {
  for (let at = content.parent; at !== null; at = at.parent) {
    const shape = shapes.find(({ element }) => element === at);
    if (shape !== undefined) return shape;
  }
  return undefined;
}

function placeOf(
  shape: Shape | undefined,
  section: Section | undefined,
): Pick<TextBox, 'left' | 'top' | 'width' | 'height'> {
  if (shape === undefined) return { left: null, top: null, width: null, height: null };
  const { horizontal, vertical, width, height } = shape.placement;
  const left = horizontal.offset ?? alignedOffset(horizontal, width, section);
  const { margins } = section ?? {};
  const start = horizontal.from === 'page' ? 0 : (margins?.left ?? null);
  const top = vertical.from === 'page' ? 0 : vertical.from === 'margin' ? (margins?.top ?? null) : null;
  return {
    left: left === null || start === null ? null : start + left,
    top: vertical.offset === null || top === null ? null : top + vertical.offset,
    width,
    height,
  };
}

/** Offset inside the page or the text area that an alignment comes to. */
function alignedOffset({ align, from }: Position, width: Points | null, section: Section | undefined): Points | null {
  if (align === 'left') return 0;
  if (section === undefined || width === null) return null;
  const { paper, margins } = section;
  const room = from === 'page' ? paper.width : paper.width - margins.left - margins.right;
  if (align === 'center') return (room - width) / 2;
  return align === 'right' ? room - width : null;
}
