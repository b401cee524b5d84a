import { strToU8, unzipSync, zipSync } from 'fflate';
import type { PartName } from '../../../src/draft/model';
import { paragraphsIn } from '../../../src/draft/walk';
import { spliced, type Splice } from '../../../src/edits/splice';
import { WrittenFile } from '../../../src/edits/written-file';
import type { Element } from '../../../src/ooxml/model';
import { openPackage, type XmlPart } from '../../../src/ooxml/package';
import { textOf } from '../../../src/ooxml/xml';
import { rewriteDocument, rewritePart } from '../rewrite-docx';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The file with an empty header for a section that had none of this kind. */
export function withHeader(bytes: Uint8Array, section: number, type: 'default' | 'first' | 'even'): Uint8Array {
  const properties = new WrittenFile(openPackage(bytes)).rawSections()[section]!.element!;
  const name = `header-of-double-${section}-${type}.xml`;
  const reference = `<w:headerReference xmlns:w="${w}" xmlns:r="${r}" w:type="${type}" r:id="${name}"/>`;
  const referred = rewriteDocument(bytes, (xml) => spliced(xml, [at(properties.innerStart, reference)]));
  const related = rewritePart(referred, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', `<Relationship Id="${name}" Type="${r}/header" Target="${name}"/></Relationships>`),
  );
  const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
  const typed = rewritePart(related, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/word/${name}" ContentType="${content}"/></Types>`),
  );
  return zipSync({ ...unzipSync(typed), [`word/${name}`]: strToU8(`<w:hdr xmlns:w="${w}"><w:p></w:p></w:hdr>`) });
}

/** The file with a PAGE field in an empty paragraph of a header. */
export function withPageField(bytes: Uint8Array, part: PartName, paragraph: number): Uint8Array {
  const { name, root } = headerIn(bytes, part);
  const there = paragraphsIn(root)[paragraph]!;
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${mark('separate')}<w:r><w:t>2</w:t></w:r>${mark('end')}`;
  const splice =
    there.innerStart < there.end
      ? at(there.innerEnd, field)
      : { start: there.start, end: there.end, text: `<w:p>${field}</w:p>` };
  return rewritePart(bytes, name, (xml) => spliced(xml, [splice]));
}

/** The file without the runs of a header that has nothing but fields. */
export function withoutFields(bytes: Uint8Array, part: PartName): Uint8Array {
  const { name, root } = headerIn(bytes, part);
  const gone = runsIn(root).map(({ start, end }) => ({ start, end, text: '' }));
  return rewritePart(bytes, name, (xml) => spliced(xml, gone));
}

/** Codes of the fields in a header. */
export function fieldCodes(bytes: Uint8Array, part: PartName): readonly string[] {
  const runs = runsIn(headerIn(bytes, part).root);
  return runs.flatMap(({ children }) => children.filter(({ name }) => name === 'w:instrText').map(textOf));
}

function runsIn(root: Element): readonly Element[] {
  return paragraphsIn(root).flatMap(({ children }) => children.filter(({ name }) => name === 'w:r'));
}

function headerIn(bytes: Uint8Array, part: PartName): XmlPart {
  return new WrittenFile(openPackage(bytes)).furniture().header[Number(part.slice('header:'.length))]!;
}

function at(offset: number, text: string): Splice {
  return { start: offset, end: offset, text };
}
