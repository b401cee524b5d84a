import type { Splice } from '../../edits/splice';
import { first } from '../../ooxml/find';
import type { Element } from '../../ooxml/model';

/** The content (`pkg:xmlData`) of a part of a package in Flat OPC, or null. */
export function partNamed(root: Element, name: string): Element | null {
  const found = root.children.find((it) => it.name === 'pkg:part' && it.attribute('pkg:name') === name);
  return found === undefined ? null : first(found, 'pkg:xmlData');
}

/** `w:document` of a package in Flat OPC, or null. */
export function documentOf(root: Element): Element | null {
  const main = partNamed(root, '/word/document.xml');
  return main === null ? null : first(main, 'w:document');
}

/** Text put in at a place. */
export function insert(at: number, text: string): Splice {
  return { start: at, end: at, text };
}
