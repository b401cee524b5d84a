import { bodyOf, paragraphsIn } from '../../../src/draft/walk';
import { spliced, type Splice } from '../../../src/edits/splice';
import type { NewParagraph } from '../../../src/finding/new-block';
import type { Element } from '../../../src/ooxml/model';
import { first } from '../../../src/ooxml/find';
import { openPackage } from '../../../src/ooxml/package';
import { sourceOf } from '../../../src/ooxml/xml';
import { rewriteDocument } from '../rewrite-docx';

/** An empty paragraph that looks like nothing in particular. */
export const blankParagraph: NewParagraph = {
  kind: 'paragraph',
  format: {
    alignment: 'left',
    indentLeft: 0,
    indentRight: 0,
    firstLine: 0,
    spaceBefore: 0,
    spaceAfter: 0,
    lineSpacing: { rule: 'multiple', value: 1 },
    keepNext: false,
    pageBreakBefore: false,
  },
  mark: { font: 'Arial', size: 10, bold: false, italic: false, underline: false },
  runs: [],
  rule: null,
};

/**
 * The file after `insertOoxml` over a paragraph of the body: what was handed over stands there, and the paragraph, empty,
 * behind it. Gives how many paragraphs came.
 */
export function withOoxml(
  bytes: Uint8Array,
  paragraph: number,
  xml: string,
): { readonly bytes: Uint8Array; readonly added: number } {
  const given = openPackage(new TextEncoder().encode(xml));
  const main = given.xml(given.mainPart)!;
  const body = bodyOf(main.root);
  const { end } = paragraphsOf(bytes)[paragraph]!;
  const emptied = paragraphsOf(bytes)[paragraph]!;
  const handed = main.text.slice(body.innerStart, body.innerEnd);
  const content = paragraphsIn(body).length === 1 ? withStopsOf(emptied, body, handed) : handed;
  return {
    bytes: changed(bytes, [{ start: emptied.start, end, text: `${content}<w:p/>` }]),
    added: paragraphsIn(body).length,
  };
}

/** A paragraph that comes alone takes the tab stops of the place it comes to (office-js #3149). */
function withStopsOf(place: Element, body: Element, content: string): string {
  const stops = first(first(place, 'w:pPr'), 'w:tabs');
  const alone = paragraphsIn(body)[0]!;
  const properties = first(alone, 'w:pPr');
  const own = first(properties, 'w:tabs');
  const shift = (at: number) => at - body.innerStart;
  const text = stops === null ? '' : sourceOf(stops);
  if (own !== null) return spliced(content, [{ start: shift(own.start), end: shift(own.end), text }]);
  if (text === '') return content;
  const [at, put] = properties === null ? [alone.innerStart, `<w:pPr>${text}</w:pPr>`] : [properties.innerStart, text];
  return spliced(content, [{ start: shift(at), end: shift(at), text: put }]);
}

/** The file without the table that a paragraph of the body stands in, and the ordinals of its paragraphs. */
export function withoutTable(
  bytes: Uint8Array,
  paragraph: number,
): { readonly bytes: Uint8Array; readonly gone: ReadonlySet<number> } {
  const paragraphs = paragraphsOf(bytes);
  const table = tableOf(paragraphs[paragraph]!)!;
  const inside = paragraphs.flatMap((it, i) => (it.start >= table.start && it.end <= table.end ? [i] : []));
  return { bytes: changed(bytes, [{ start: table.start, end: table.end, text: '' }]), gone: new Set(inside) };
}

/** The first and the last paragraph of the table that a paragraph of the body stands in; null for none. */
export function tableAround(bytes: Uint8Array, paragraph: number): readonly [first: number, last: number] | null {
  const paragraphs = paragraphsOf(bytes);
  const table = tableOf(paragraphs[paragraph]!);
  if (table === null) return null;
  const inside = paragraphs.flatMap((it, i) => (it.start >= table.start && it.end <= table.end ? [i] : []));
  return [inside[0]!, inside.at(-1)!];
}

function paragraphsOf(bytes: Uint8Array): readonly Element[] {
  const file = openPackage(bytes);
  return paragraphsIn(bodyOf(file.xml(file.mainPart)!.root));
}

function tableOf(paragraph: Element): Element | null {
  for (let at = paragraph.parent; at !== null; at = at.parent) if (at.name === 'w:tbl') return at;
  return null;
}

function changed(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const file = openPackage(bytes);
  const { text } = file.xml(file.mainPart)!;
  return rewriteDocument(bytes, () => spliced(text, splices));
}
