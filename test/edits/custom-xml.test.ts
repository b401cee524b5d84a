import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDraft } from '../../src/draft/read';
import { withCustomXml, withoutCustomXml } from '../../src/edits/custom-xml';
import { customXmlIn } from '../../src/ooxml/custom-xml';
import { UnreadableFile } from '../../src/ooxml/model';
import { SmallParts } from '../../src/ooxml/small-parts';
import { golden, someGoldens } from '../support/golden';
import { rawDocx, rawFiles } from '../support/raw-docx';
import { violationsOf } from '../support/validator';

const namespace = 'urn:test:notes';
const id = '{00000000-0000-0000-0000-000000000001}';
const kept = (text: string) => ({ namespace, id, text });
const note = (words: string) => `<notes xmlns="${namespace}">${words}</notes>`;
const body = '<w:p><w:r><w:t>a</w:t></w:r></w:p><w:sectPr/>';

function textIn(bytes: Uint8Array): string | null {
  return customXmlIn(new SmallParts(bytes), namespace)?.text ?? null;
}

/** Names of the members that differ, come or go. */
function differing(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [a, b] = [unzipSync(one), unzipSync(other)];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => !Buffer.from(a[name] ?? []).equals(Buffer.from(b[name] ?? []))).sort();
}

const came = [
  '[Content_Types].xml',
  'customXml/_rels/item1.xml.rels',
  'customXml/item1.xml',
  'customXml/itemProps1.xml',
  'word/_rels/document.xml.rels',
];

test('a document without such a part has none, and taking it out leaves the very bytes', () => {
  const bytes = rawDocx({ body });
  expect(textIn(bytes)).toBeNull();
  expect(withoutCustomXml(bytes, namespace)).toBe(bytes);
});

test('the part comes in, and nothing else of the document changes', () => {
  const bytes = rawDocx({ body });
  const written = withCustomXml(bytes, kept(note('một')))!;
  expect(textIn(written)).toContain(note('một'));
  expect(differing(bytes, written)).toEqual(came);
});

test('written again, only the part is another; as it stands, the very bytes come back', () => {
  const first = withCustomXml(rawDocx({ body }), kept(note('một')))!;
  const second = withCustomXml(first, kept(note('hai')))!;
  expect(differing(first, second)).toEqual(['customXml/item1.xml']);
  expect(textIn(second)).toContain('hai');
  expect(withCustomXml(second, kept(note('hai')))).toBe(second);
});

test('taken out, every member is what it was before', () => {
  const bytes = rawDocx({ body });
  const without = withoutCustomXml(withCustomXml(bytes, kept(note('một')))!, namespace)!;
  expect(differing(bytes, without)).toEqual([]);
});

test('parts of others stay where they are, and their numbers are not taken', () => {
  const other = withCustomXml(rawDocx({ body }), { namespace: 'urn:other', id, text: '<o xmlns="urn:other"/>' })!;
  const both = withCustomXml(other, kept(note('một')))!;
  expect(differing(other, both)).toEqual(came.map((name) => name.replace('1.xml', '2.xml')));
  const without = withoutCustomXml(both, namespace)!;
  expect(differing(other, without)).toEqual([]);
  expect(customXmlIn(new SmallParts(without), 'urn:other')).not.toBeNull();
});

test('a document without a default type for XML, without relationships, in a folder of its own', () => {
  const files = rawFiles({ body });
  const bare = Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name !== 'word/_rels/document.xml.rels')
      .map(([name, text]): [string, Uint8Array] => [
        name.replace('word/document.xml', 'a/b/document.xml'),
        strToU8(
          text
            .replaceAll('word/document.xml', 'a/b/document.xml')
            .replace('<Default Extension="xml" ContentType="application/xml"/>', ''),
        ),
      ]),
  );
  const written = withCustomXml(zipSync(bare), kept(note('một')))!;
  const parts = unzipSync(written);
  expect(textIn(written)).toContain('một');
  expect(strFromU8(parts['a/b/_rels/document.xml.rels']!)).toContain('Target="../../customXml/item1.xml"');
  expect(strFromU8(parts['[Content_Types].xml']!)).toContain('PartName="/customXml/item1.xml"');
  expect(textIn(withoutCustomXml(written, namespace)!)).toBeNull();
});

test('a Strict document gets addresses of its own kind', () => {
  const files = rawFiles({ body });
  const strict = Object.fromEntries(
    Object.entries(files).map(([name, text]): [string, Uint8Array] => [
      name,
      strToU8(
        text.replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
      ),
    ]),
  );
  const parts = unzipSync(withCustomXml(zipSync(strict), kept(note('một')))!);
  expect(strFromU8(parts['word/_rels/document.xml.rels']!)).toContain(
    'http://purl.oclc.org/ooxml/officeDocument/relationships/customXml"',
  );
  expect(strFromU8(parts['customXml/itemProps1.xml']!)).toContain(
    'http://purl.oclc.org/ooxml/officeDocument/customXml',
  );
});

test.each([
  ['a prefix', `<n:notes xmlns:n="${namespace}"/>`, true],
  ['single quotes and blanks', `<notes\n xmlns = '${namespace}' />`, true],
  ['comments and instructions before it', `<?a b?><!-- <x> --><notes xmlns="${namespace}"/>`, true],
  ['broken further on', `<notes xmlns="${namespace}"><`, true],
  ['a namespace declared and not used', `<notes xmlns:n="${namespace}"/>`, false],
  ['a namespace that goes on', `<notes xmlns="${namespace}:more"/>`, false],
  ['a child of ours in another’s root', `<a><notes xmlns="${namespace}"/></a>`, false],
  ['no XML', 'xin chào', false],
  ['nothing', '', false],
])('its root tells whose it is: %s', (_, text, isOurs) => {
  const bytes = withCustomXml(rawDocx({ body }), { namespace: 'urn:x', id, text: '<x xmlns="urn:x"/>' })!;
  const parts = unzipSync(bytes);
  const other = zipSync({ ...parts, 'customXml/item1.xml': strToU8(text) });
  expect(textIn(other)).toBe(isOurs ? text : null);
});

test('a part that cannot be unpacked, or is not there, is nobody’s', () => {
  const written = withCustomXml(rawDocx({ body }), kept(note('một')))!;
  const { 'customXml/item1.xml': _, ...rest } = unzipSync(written);
  expect(textIn(zipSync(rest))).toBeNull();
  const utf16 = new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41]);
  expect(textIn(zipSync({ ...rest, 'customXml/item1.xml': utf16 }))).toBeNull();
});

test('what is no .docx is refused', () => {
  expect(() => withCustomXml(strToU8('xin chào'), kept(note('một')))).toThrow(UnreadableFile);
  const flat =
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/a"/></pkg:package>';
  expect(withCustomXml(strToU8(flat), kept(note('một')))).toBeNull();
  expect(withoutCustomXml(strToU8(flat), namespace)).toBeNull();
});

/** The validator is a program of its own; a busy machine is slow to start it. */
jest.setTimeout(120_000);

test.each(someGoldens)('a draft reads the same with the part, and is whole again without it: $name', ({ bytes }) => {
  const written = withCustomXml(bytes, kept(note('một')))!;
  expect(readDraft(written)).toEqual(readDraft(bytes));
  expect(differing(bytes, withoutCustomXml(written, namespace)!)).toEqual([]);
});

test('the Open XML SDK has no more against a draft with the part, and none against one without it again', async () => {
  const { bytes } = golden('cong-van-002');
  const written = withCustomXml(bytes, kept(note('một')))!;
  const before = await violationsOf(bytes);
  expect(await violationsOf(written)).toEqual(before);
  expect(await violationsOf(withoutCustomXml(written, namespace)!)).toEqual(before);
});
