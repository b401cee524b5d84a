import { type Element } from '../ooxml/model';
import { sourceOf } from '../ooxml/xml';
import { type Splice } from './splice';

/** True for an element written without an inside: `<w:p/>`. */
export function isClosed(element: Element): boolean {
  return element.innerEnd === element.end;
}

/** Gives an element without an inside one that holds the content. */
export function opened(element: Element, content: string): Splice {
  const startTag = sourceOf(element).replace(/\s*\/>$/, '>');
  return { start: element.start, end: element.end, text: `${startTag}${content}</${element.rawName}>` };
}
