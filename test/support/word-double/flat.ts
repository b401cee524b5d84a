import { strFromU8, unzipSync } from 'fflate';
import type { PartName } from '../../../src/draft/model';
import { openPackage } from '../../../src/ooxml/package';
import type { DoubleDocument } from './document';

/**
 * `getOoxml` as Word for the web gives it: the package as one file of XML, without its headers and footers; for a
 * header or footer, a document whose body is its content. Null is a header that the section does not have.
 */
export function flatOf(document: DoubleDocument, part: PartName | null): string {
  const files = unzipSync(document.bytes);
  const texts = new Map(
    Object.entries(files)
      .filter(([name]) => /\.(?:xml|rels)$/u.test(name) && !/\[Content_Types\]|(?:header|footer)\d*\.xml/u.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes).replace(/^\ufeff?<\?xml[^>]*\?>\s*/u, '')] as const),
  );
  const main = texts.get('word/document.xml') ?? '';
  texts.set('word/document.xml', part === 'body' ? withoutFurniture(main) : contentAsBody(document, part, main));
  const rels = texts.get('word/_rels/document.xml.rels');
  if (rels !== undefined)
    texts.set('word/_rels/document.xml.rels', rels.replace(/<Relationship [^>]*\/(?:header|footer)"[^>]*>/gu, ''));
  const types = openPackage(document.bytes);
  const parts = [...texts].map(([name, text]) => partOf(name, types.contentType(name) ?? 'application/xml', text));
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`;
}

function partOf(name: string, contentType: string, text: string): string {
  return `<pkg:part pkg:name="/${name}" pkg:contentType="${contentType}"><pkg:xmlData>${text}</pkg:xmlData></pkg:part>`;
}

function withoutFurniture(main: string): string {
  return main.replace(/<w:(?:header|footer)Reference [^>]*>/gu, '');
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
