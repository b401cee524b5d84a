import { type Splice, spliced } from '../../edits/splice';
import { descendants, first } from '../../ooxml/find';
import type { Element } from '../../ooxml/model';
import { parseXml } from '../../ooxml/xml';
import type { Reading } from '../host';
import { documentOf, insert, partNamed } from './flat-parts';

/** As in Word.HeaderFooterType. */
export type PageKind = 'Primary' | 'FirstPage' | 'EvenPages';

/** A header or footer of one section, as Flat OPC whose document body is its content. */
export interface Furniture {
  readonly section: number;
  readonly place: 'header' | 'footer';
  readonly page: PageKind;
  readonly xml: string;
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relsPart = '/word/_rels/document.xml.rels';
const references: Readonly<Record<PageKind, string>> = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' };

/**
 * The Flat OPC of a body with headers and footers put beside it as parts of the package, and what of the draft that
 * covers. `furniture` is null when it could not be had, empty when the body brings its own.
 */
export function withFurniture(flat: string, sections: number, furniture: readonly Furniture[] | null): Reading {
  const root = parseXml(flat);
  const breaks = sectionsIn(root);
  const whole = breaks.length === sections;
  const list = relationshipsIn(root);
  const canPut = whole && list !== null && breaks.every((it) => it.innerStart < it.end);
  const given = furniture !== null && (furniture.length === 0 || canPut);
  const inserts =
    given && list !== null ? furniture.flatMap((it, id) => insertsFor({ root, breaks, list }, it, id)) : [];
  return {
    bytes: new TextEncoder().encode(spliced(flat, inserts)),
    coverage: { sections: whole, headers: given, formatting: true },
  };
}

interface Target {
  readonly root: Element;
  readonly breaks: readonly Element[];
  /** `Relationships` of the document part. */
  readonly list: Element;
}

/** The `w:sectPr` in force, in document order. */
function sectionsIn(root: Element): readonly Element[] {
  const document = documentOf(root);
  if (document === null) return [];
  return [...descendants(document)].filter((it) => it.name === 'w:sectPr' && it.parent?.name !== 'w:sectPrChange');
}

function insertsFor({ root, breaks, list }: Target, it: Furniture, id: number): readonly Splice[] {
  const section = breaks[it.section];
  if (section === undefined) return [];
  const [name, rId] = [`${it.place}-of-word-${id}.xml`, `rIdOfWord${id}`];
  const type = references[it.page];
  return [
    insert(
      section.innerStart,
      `<w:${it.place}Reference xmlns:w="${w}" xmlns:r="${r}" w:type="${type}" r:id="${rId}"/>`,
    ),
    insert(list.innerEnd, `<Relationship xmlns="${rels}" Id="${rId}" Type="${r}/${it.place}" Target="${name}"/>`),
    insert(root.innerEnd, part(`/word/${name}`, contentTypeOf(it.place), contentOf(it))),
  ];
}

function relationshipsIn(root: Element): Element | null {
  const there = partNamed(root, relsPart);
  const list = there === null ? null : first(there, 'rel:Relationships');
  return list !== null && list.innerEnd < list.end ? list : null;
}

/** The content of a header as `w:hdr`, with the namespaces that its own document declares. */
function contentOf({ xml, place }: Furniture): string {
  const document = documentOf(parseXml(xml));
  const body = first(document, 'w:body');
  const tag = place === 'header' ? 'hdr' : 'ftr';
  if (document === null || body === null) return `<w:${tag} xmlns:w="${w}"/>`;
  const end = first(body, 'w:sectPr')?.start ?? body.innerEnd;
  const name = document.rawName.replace(/document$/u, tag);
  const open = xml.slice(document.start + 1 + document.rawName.length, document.innerStart);
  return `<${name}${open}${xml.slice(body.innerStart, end)}</${name}>`;
}

function contentTypeOf(place: Furniture['place']): string {
  return `application/vnd.openxmlformats-officedocument.wordprocessingml.${place}+xml`;
}

function part(name: string, contentType: string, xml: string): string {
  return `<pkg:part xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage" pkg:name="${name}" pkg:contentType="${contentType}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}
