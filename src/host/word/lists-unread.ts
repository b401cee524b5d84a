import { paragraphsIn } from '../../draft/walk';
import { descendants, first, valueOf } from '../../ooxml/find';
import type { Element } from '../../ooxml/model';
import { parseXml } from '../../ooxml/xml';
import type { Reading } from '../host';
import { documentOf, partNamed } from './flat-parts';

/**
 * Word sometimes hands a body over without its lists (`numbering.xml`, office-js-docs #56): of paragraphs in a list
 * nobody then knows the number, nor the indents that the list gives. `bytes` are a package in Flat OPC.
 */
export function withoutLists(reading: Reading): Reading {
  const root = parseXml(new TextDecoder().decode(reading.bytes));
  const body = first(documentOf(root), 'w:body');
  if (body === null || partNamed(root, '/word/numbering.xml') !== null) return reading;
  const styles = listedStyles(root);
  const listed = paragraphsIn(body).flatMap((paragraph, index) => (isListed(paragraph, styles) ? [index] : []));
  if (listed.length === 0) return reading;
  const { coverage } = reading;
  const wordsOnly = [...(coverage.wordsOnly ?? []), ...listed.map((from) => ({ from, to: from + 1 }))];
  return { ...reading, coverage: { ...coverage, wordsOnly } };
}

function listedStyles(root: Element): ReadonlySet<string> {
  const styles = partNamed(root, '/word/styles.xml');
  const all = styles === null ? [] : [...descendants(styles)].filter(({ name }) => name === 'w:style');
  return new Set(all.filter((it) => isInList(first(it, 'w:pPr'))).map((it) => it.attribute('w:styleId') ?? ''));
}

function isListed(paragraph: Element, styles: ReadonlySet<string>): boolean {
  const properties = first(paragraph, 'w:pPr');
  if (first(properties, 'w:numPr') !== null) return isInList(properties);
  return styles.has(valueOf(properties, 'w:pStyle') ?? '');
}

/** `w:numId` 0 takes a paragraph out of every list. */
function isInList(properties: Element | null): boolean {
  const id = valueOf(first(properties, 'w:numPr'), 'w:numId');
  return id !== undefined && id !== '0';
}
