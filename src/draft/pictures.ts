import { shapesIn } from './graphics';
import { first } from '../ooxml/find';
import { type Picture } from './model';
import { type ReadParagraph } from './paragraphs';

/** The pictures in a part's paragraphs, with the size they are shown in. */
export function picturesOf(paragraphs: readonly ReadParagraph[]): readonly Picture[] {
  return paragraphs
    .filter(({ graphics }) => graphics.length > 0)
    .flatMap(({ paragraph, graphics }) =>
      graphics
        .filter(({ element }) => element.name !== 'w:object')
        .flatMap(({ element }) => shapesIn(element))
        .filter(({ element }) => element.name === 'pic:pic' || first(element, 'v:imagedata') !== null)
        .map(({ placement }) => ({
          part: paragraph.part,
          paragraph: paragraph.index,
          width: placement.width,
          height: placement.height,
        })),
    );
}
