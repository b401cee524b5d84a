import { customXmlIn } from '../ooxml/custom-xml';
import type { Element } from '../ooxml/model';
import { encodePart } from '../ooxml/part-text';
import { relationshipsPartOf, resolvePart } from '../ooxml/relationships';
import { refuseForeign } from '../ooxml/signature';
import { SmallParts } from '../ooxml/small-parts';
import { parseXml } from '../ooxml/xml';
import { rewriteZip, type MemberChanges } from '../ooxml/zip-write';
import { escapeValue } from './markup';
import { isClosed, opened } from './opened';
import { spliced, type Splice } from './splice';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipsAddress = 'http://schemas.openxmlformats.org/package/2006/relationships';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const strictAddress = 'http://purl.oclc.org/ooxml/officeDocument';
const address = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** A custom XML part to be kept: the namespace of its root, the id that Word knows it by, and its text without a declaration. */
export interface KeptXml {
  readonly namespace: string;
  /** "{…}", the same in every document: no document has two. */
  readonly id: string;
  readonly text: string;
}

/**
 * The .docx with that custom XML part in place of the one of the same namespace, or beside the others. Only the part, its
 * properties, one relationship and one content type come in; every other member stays byte for byte. Null for Flat OPC,
 * which is never written. Throws UnreadableFile.
 */
export function withCustomXml(bytes: Uint8Array, { namespace, id, text }: KeptXml): Uint8Array | null {
  if (refuseForeign(bytes) === 'flat') return null;
  const parts = new SmallParts(bytes);
  const standing = customXmlIn(parts, namespace);
  if (standing !== null) {
    if (standing.text === declaration + text) return bytes;
    return rewriteZip(parts.zip, new Map([[standing.name, utf8(declaration + text)]]));
  }
  const number = freeNumber(parts);
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const base = isStrict(parts) ? strictAddress : address;
  const members = new Map<string, Uint8Array>([
    [item, utf8(declaration + text)],
    [properties, utf8(propertiesText(`${base}/customXml`, id, namespace))],
    [
      relationshipsPartOf(item),
      utf8(
        `${declaration}<Relationships xmlns="${relationshipsAddress}"><Relationship Id="rId1" Type="${base}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
      ),
    ],
  ]);
  addType(parts, members, item, properties);
  addRelationship(parts, members, item, `${base}/relationships/customXml`);
  return rewriteZip(parts.zip, members);
}

/**
 * The .docx without the custom XML parts of that namespace, and without what the package says of them; the very bytes
 * where there is none. Null for Flat OPC. Throws UnreadableFile.
 */
export function withoutCustomXml(bytes: Uint8Array, namespace: string): Uint8Array | null {
  if (refuseForeign(bytes) === 'flat') return null;
  let current = bytes;
  for (;;) {
    const parts = new SmallParts(current);
    const standing = customXmlIn(parts, namespace);
    if (standing === null) return current;
    current = withoutPart(parts, standing.name);
  }
}

function withoutPart(parts: SmallParts, name: string): Uint8Array {
  const beside = parts
    .relationships(name)
    .filter(({ type, external, target }) => type === 'customXmlProps' && !external && parts.has(target))
    .map(({ target }) => target);
  const gone = new Set([name, ...beside].map((it) => it.toLowerCase()));
  const members = new Map<string, Uint8Array | null>([...gone].map((it) => [it, null]));
  if (parts.has(relationshipsPartOf(name))) members.set(relationshipsPartOf(name), null);
  const { mainPart } = parts;
  cut(parts, members, relationshipsPartOf(mainPart), (it) => gone.has(targetOf(it, mainPart)));
  cut(parts, members, '[Content_Types].xml', (it) => gone.has(partNameOf(it)));
  return rewriteZip(parts.zip, members satisfies MemberChanges);
}

/** Children of a part's root that are no longer true. */
function cut(
  parts: SmallParts,
  members: Map<string, Uint8Array | null>,
  name: string,
  isGone: (child: Element) => boolean,
): void {
  const part = parts.text(name);
  if (part === null) return;
  const splices = parseXml(part.text)
    .children.filter(isGone)
    .map(({ start, end }): Splice => ({ start, end, text: '' }));
  members.set(name, encodePart({ ...part, text: spliced(part.text, splices) }));
}

function targetOf(relationship: Element, owner: string): string {
  return resolvePart(owner, relationship.attribute('Target') ?? '').toLowerCase();
}

function partNameOf(type: Element): string {
  return (type.attribute('PartName') ?? '').replace(/^\//u, '').toLowerCase();
}

function freeNumber(parts: SmallParts): number {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`) || parts.has(`customXml/itemProps${number}.xml`)) number++;
  return number;
}

/** The package says it of its document: both forms name their relationships by addresses of their own. */
function isStrict(parts: SmallParts): boolean {
  return parts.text('_rels/.rels')?.text.includes(strictAddress) ?? false;
}

/** ECMA-376 part 1, 22.5: the properties of a custom XML part name it and the schemas that it follows. */
function propertiesText(store: string, id: string, namespace: string): string {
  return `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${store}"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeValue(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`;
}

function addType(parts: SmallParts, members: Map<string, Uint8Array>, item: string, properties: string): void {
  const override = (name: string, type: string) => ` PartName="/${name}" ContentType="${type}"`;
  const root = parts.root('[Content_Types].xml');
  const hasDefault = root?.children.some(
    (it) => it.name === 'ct:Default' && it.attribute('Extension')?.toLowerCase() === 'xml',
  );
  append(parts, members, '[Content_Types].xml', 'Override', [
    ...(hasDefault === true ? [] : [override(item, 'application/xml')]),
    override(properties, propertiesType),
  ]);
}

function addRelationship(parts: SmallParts, members: Map<string, Uint8Array>, item: string, type: string): void {
  const { mainPart } = parts;
  const taken = new Set(parts.relationships(mainPart).map(({ id }) => id));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const name = relationshipsPartOf(mainPart);
  // From the package's own folder the same part is named whatever folder the document lies in.
  const attributes = ` Id="rId${number}" Type="${type}" Target="${upFrom(mainPart)}${item}"`;
  if (append(parts, members, name, 'Relationship', [attributes])) return;
  members.set(
    name,
    utf8(`${declaration}<Relationships xmlns="${relationshipsAddress}"><Relationship${attributes}/></Relationships>`),
  );
}

/** "../" for each folder that the part lies in. */
function upFrom(part: string): string {
  return '../'.repeat(part.split('/').length - 1);
}

/** Children at the end of a part's root, with the prefix of the root. False where there is no such part. */
function append(
  parts: SmallParts,
  members: Map<string, Uint8Array>,
  name: string,
  element: string,
  children: readonly string[],
): boolean {
  const part = parts.text(name);
  if (part === null) return false;
  const root = parseXml(part.text);
  const prefix = root.rawName.includes(':') ? `${root.rawName.split(':')[0] ?? ''}:` : '';
  const inside = children.map((attributes) => `<${prefix}${element}${attributes}/>`).join('');
  const splice = isClosed(root) ? opened(root, inside) : { start: root.innerEnd, end: root.innerEnd, text: inside };
  members.set(name, encodePart({ ...part, text: spliced(part.text, [splice]) }));
  return true;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
