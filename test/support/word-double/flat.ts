import { strFromU8, unzipSync } from 'fflate';
import type { PartName, Section } from '../../../src/draft/model';
import { bodyOf, paragraphsIn } from '../../../src/draft/walk';
import { spliced } from '../../../src/edits/splice';
import { first as firstOf } from '../../../src/ooxml/find';
import type { Element } from '../../../src/ooxml/model';
import { openPackage } from '../../../src/ooxml/package';
import { parseXml, sourceOf } from '../../../src/ooxml/xml';
import type { DoubleDocument } from './document';

/**
 * `getOoxml` as Word for the web gives it: the package as one file of XML, without its headers and footers; for a
 * header or footer, a document whose body is its content. Null is a header that the section does not have.
 */
export function flatOf(document: DoubleDocument, part: PartName | null, section: Section | null = null): string {
  const files = unzipSync(document.bytes);
  const texts = new Map(
    Object.entries(files)
      .filter(([name]) => /\.(?:xml|rels)$/u.test(name) && !/\[Content_Types\]|(?:header|footer)\d*\.xml/u.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes).replace(/^\ufeff?<\?xml[^>]*\?>\s*/u, '')] as const),
  );
  const main = texts.get('word/document.xml') ?? '';
  if (!document.excerpts.lists) texts.delete('word/numbering.xml');
  const body = section === null ? main : sectionAsBody(document, main, section);
  const given = part === 'body' ? withoutFurniture(body) : contentAsBody(document, part, main);
  texts.set('word/document.xml', withFreshIds(document, given));
  const rels = texts.get('word/_rels/document.xml.rels');
  if (rels !== undefined)
    texts.set('word/_rels/document.xml.rels', rels.replace(/<Relationship [^>]*\/(?:header|footer)"[^>]*>/gu, ''));
  const types = openPackage(document.bytes);
  const parts = [...texts].map(([name, text]) => partOf(name, types.contentType(name) ?? 'application/xml', text));
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`;
}

/** Paragraphs have other names each time (office-js #4078). */
function withFreshIds(document: DoubleDocument, main: string): string {
  const declared = main.replace(/^<w:document(?![^>]*xmlns:w14=)/u, `<w:document xmlns:w14="${w14}"`);
  return declared
    .replaceAll(/ w14:paraId="[^"]*"/gu, '')
    .replaceAll(/<w:p(?=[ >])/gu, () => `<w:p w14:paraId="${document.freshName()}"`);
}

const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

function partOf(name: string, contentType: string, text: string): string {
  return `<pkg:part pkg:name="/${name}" pkg:contentType="${contentType}"><pkg:xmlData>${text}</pkg:xmlData></pkg:part>`;
}

function withoutFurniture(main: string): string {
  return main.replace(/<w:(?:header|footer)Reference [^>]*>/gu, '');
}

const madeUp =
  '<w:sectPr w:rsidR="00000000"><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';

/** The body with the paragraphs and tables of one section alone, its properties behind them. */
function sectionAsBody({ excerpts }: DoubleDocument, main: string, { from, to }: Section): string {
  const root = parseXml(main);
  const body = bodyOf(root);
  const paragraphs = paragraphsIn(body);
  const [first, last] = [blockOf(paragraphs[from]!, body), blockOf(paragraphs[to - 1]!, body)];
  const inside = first === last || last.name === 'w:p' ? firstOf(firstOf(last, 'w:pPr'), 'w:sectPr') : null;
  const own = inside ?? firstOf(body, 'w:sectPr');
  const properties = excerpts.properties === 'madeUp' || own === null ? madeUp : sourceOf(own);
  const [start, end] = [first.start, last.end];
  const cuts = inside === null ? [] : [{ start: inside.start - start, end: inside.end - start, text: '' }];
  const content = spliced(main.slice(start, end), cuts) + (excerpts.spare ? '<w:p/>' : '') + properties;
  return main.slice(0, body.innerStart) + content + main.slice(body.innerEnd);
}

/** The paragraph or table that stands in the body itself. */
function blockOf(paragraph: Element, body: Element): Element {
  for (let at = paragraph; ; at = at.parent!) if (at.parent === body) return at;
}

/** The content of a header inside the document's own root, so that namespaces stay declared. */
function contentAsBody(document: DoubleDocument, part: PartName | null, main: string): string {
  const open = /^<w:document[^>]*>/u.exec(main)?.[0] ?? '';
  return `${open}<w:body>${part === null ? '<w:p/>' : contentOf(document, part)}<w:sectPr/></w:body></w:document>`;
}

function contentOf(document: DoubleDocument, part: PartName): string {
  const source = openPackage(document.bytes);
  const kind = part.startsWith('header') ? 'header' : 'footer';
  const names = source
    .relationships(source.mainPart)
    .filter(({ type }) => type === kind)
    .map(({ target }) => target);
  const index = Number(part.slice(7));
  const xml = source.xml(names[index] ?? '');
  return xml === null ? '<w:p/>' : xml.text.slice(xml.root.innerStart, xml.root.innerEnd);
}
