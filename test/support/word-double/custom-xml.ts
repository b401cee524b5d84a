import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A custom XML part of the document, by the id that its properties give it. */
export interface CustomPart {
  readonly id: string;
  readonly name: string;
  readonly xml: string;
}

const base = 'http://schemas.openxmlformats.org/officeDocument/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
const related = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The custom XML parts of a .docx whose document part is `word/document.xml`, as the package lists them. */
export function customPartsIn(bytes: Uint8Array): readonly CustomPart[] {
  const files = unzipSync(bytes);
  const text = (name: string): string => (files[name] === undefined ? '' : strFromU8(files[name]));
  return [...text('word/_rels/document.xml.rels').matchAll(/Target="\.\.\/(customXml\/item(\d+)\.xml)"/g)].map(
    ([, name = '', number = '']) => ({
      name,
      id: /itemID="([^"]*)"/.exec(text(`customXml/itemProps${number}.xml`))?.[1] ?? '',
      xml: text(name).replace(/^<\?xml[^>]*>\s*/, ''),
    }),
  );
}

/** The namespace of the root element, by its default declaration. */
export function namespaceOf(xml: string): string {
  return /^<[^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
}

/** As Word adds one: a part, its properties, relationships both ways and a content type; the blanks between elements go. */
export function withPart(bytes: Uint8Array, xml: string, id: string): Uint8Array {
  const files = unzipSync(bytes);
  let number = 1;
  while (files[`customXml/item${number}.xml`] !== undefined) number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const rels = 'word/_rels/document.xml.rels';
  return zipSync({
    ...files,
    [item]: strToU8(declaration + xml.replace(/^<\?xml[^>]*>\s*/, '').replace(/>\s+</g, '><')),
    [properties]: strToU8(
      `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${base}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespaceOf(xml)}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    [`customXml/_rels/item${number}.xml.rels`]: strToU8(
      `${declaration}<Relationships xmlns="${related}"><Relationship Id="rId1" Type="${base}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    ),
    [rels]: strToU8(
      strFromU8(files[rels] ?? strToU8(`<Relationships xmlns="${related}"></Relationships>`)).replace(
        '</Relationships>',
        `<Relationship Id="rIdCustom${number}" Type="${base}/relationships/customXml" Target="../${item}"/></Relationships>`,
      ),
    ),
    '[Content_Types].xml': strToU8(
      strFromU8(files['[Content_Types].xml'] ?? new Uint8Array()).replace(
        '</Types>',
        `<Override PartName="/${properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
      ),
    ),
  });
}

/** Without the part of that id, and without what the package says of it. */
export function withoutPart(bytes: Uint8Array, id: string): Uint8Array {
  const found = customPartsIn(bytes).find((it) => it.id === id);
  if (found === undefined) return bytes;
  const number = /\d+/.exec(found.name)?.[0] ?? '';
  const gone = new Set([found.name, `customXml/itemProps${number}.xml`, `customXml/_rels/item${number}.xml.rels`]);
  const kept = Object.entries(unzipSync(bytes)).filter(([name]) => !gone.has(name));
  const cut = (text: string, pattern: RegExp): Uint8Array => strToU8(text.replace(pattern, ''));
  return zipSync(
    Object.fromEntries(
      kept.map(([name, content]): [string, Uint8Array] => {
        if (name === 'word/_rels/document.xml.rels')
          return [name, cut(strFromU8(content), new RegExp(`<Relationship [^>]*Target="\\.\\./${found.name}"[^>]*/>`))];
        if (name === '[Content_Types].xml')
          return [name, cut(strFromU8(content), new RegExp(`<Override [^>]*itemProps${number}\\.xml"[^>]*/>`))];
        return [name, content];
      }),
    ),
  );
}
