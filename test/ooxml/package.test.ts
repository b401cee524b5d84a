import { strToU8, unzipSync, zipSync } from 'fflate';
import { readDraft } from '../../src/draft/read';
import { openFlatOpc, openPackage } from '../../src/ooxml/package';
import { encodePart, decodePart } from '../../src/ooxml/part-text';
import { golden } from '../support/golden';
import { rawDocx, rawFiles } from '../support/raw-docx';

const paragraph = '<w:p><w:r><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r></w:p>';
const files = rawFiles({ body: paragraph, styles: '' });

function zipped(changes: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const all = Object.entries({ ...files, ...changes });
  return zipSync(
    Object.fromEntries(all.map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file])),
  );
}

function textOfFirst(bytes: Uint8Array): string | undefined {
  return readDraft(bytes).paragraphs[0]?.text;
}

const document = files['word/document.xml']!;
const utf16 = (encoding: 'utf-16le' | 'utf-16be', bom: boolean) =>
  encodePart({ text: document.replace('UTF-8', 'UTF-16'), encoding, bom });

test.each([
  ['UTF-8', document],
  ['UTF-8 with a byte order mark', `\uFEFF${document}`],
  ['UTF-16, little end first', utf16('utf-16le', true)],
  ['UTF-16, big end first', utf16('utf-16be', true)],
  ['UTF-16 without a mark', utf16('utf-16le', false)],
  ['no declaration', document.replace(/<\?.*?\?>/, '')],
  ['another prefix', document.replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0=')],
  [
    'Strict',
    document.replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ),
  ],
])('a document in %s is read', (_, file) => {
  expect(textOfFirst(zipped({ 'word/document.xml': file }))).toBe('Độc lập - Tự do - Hạnh phúc');
});

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('a part in %s comes back byte for byte', (encoding) => {
  for (const bom of encoding === 'utf-8' ? [true, false] : [true]) {
    const bytes = encodePart({ text: '<a>ố 😀</a>', encoding, bom });
    expect(decodePart(bytes)).toEqual({ text: '<a>ố 😀</a>', encoding, bom });
    expect(encodePart(decodePart(bytes))).toEqual(bytes);
  }
});

test.each([
  ['a document', 'document.main'],
  ['a document with macros', 'document.macroEnabled.main'],
  ['a template', 'template.main'],
])('%s is a draft', (_, kind) => {
  const types = files['[Content_Types].xml']!.replace('document.main', kind);
  expect(textOfFirst(zipped({ '[Content_Types].xml': types }))).toBe('Độc lập - Tự do - Hạnh phúc');
});

test('the document part is where the package says, not where it usually is', () => {
  const bytes = zipSync({
    '[Content_Types].xml': strToU8(files['[Content_Types].xml']!),
    '_rels/.rels': strToU8(files['_rels/.rels']!.replace('word/document.xml', '/van-ban/noi%20dung.xml')),
    'van-ban/noi dung.xml': strToU8(document),
  });
  expect(openPackage(bytes).mainPart).toBe('van-ban/noi dung.xml');
  expect(textOfFirst(bytes)).toBe('Độc lập - Tự do - Hạnh phúc');
});

test('relationships of Strict files have the same types, targets are resolved, external ones left as written', () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const bytes = zipped({
    'word/_rels/document.xml.rels':
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${strict}/styles" Target="../word/./styles.xml"/>` +
      `<Relationship Id="b" Type="${strict}/hyperlink" Target="https://vanban.chinhphu.vn/?a=1" TargetMode="External"/></Relationships>`,
  });
  expect(openPackage(bytes).relationships('word/document.xml')).toEqual([
    { id: 'a', type: 'styles', target: 'word/styles.xml', external: false },
    { id: 'b', type: 'hyperlink', target: 'https://vanban.chinhphu.vn/?a=1', external: true },
  ]);
});

test('a part is found whatever the case of its name, and parsed once', () => {
  const file = openPackage(rawDocx({ body: paragraph, styles: '' }));
  expect(file.has('WORD/Styles.xml')).toBe(true);
  expect(file.xml('word/styles.xml')).toBe(file.xml('word/styles.xml'));
  expect(file.xml('word/nothing.xml')).toBeNull();
  expect(file.contentType('word/styles.xml')).toMatch(/styles\+xml$/);
  expect(file.xml('word/document.xml')?.prefixOf('w')).toBe('w');
});

describe('Flat OPC', () => {
  const flat = (parts: Readonly<Record<string, string>>): string =>
    `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${Object.entries(
      parts,
    )
      .filter(([name]) => name !== '[Content_Types].xml')
      .map(
        ([name, xml]) =>
          `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml.replace(/<\?.*?\?>/, '')}</pkg:xmlData></pkg:part>`,
      )
      .join(
        '',
      )}<pkg:part pkg:name="/word/media/a.png" pkg:contentType="image/png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part></pkg:package>`;

  test('reads as the same draft', () => {
    const parts = Object.fromEntries(
      Object.entries(unzipSync(golden('ke-hoach-001').bytes)).map(([name, bytes]) => [
        name,
        new TextDecoder().decode(bytes),
      ]),
    );
    expect(readDraft(openFlatOpc(flat(parts)))).toEqual(readDraft(golden('ke-hoach-001').bytes));
  });

  test('is told by its first bytes', () => {
    expect(textOfFirst(strToU8(flat(files)))).toBe('Độc lập - Tự do - Hạnh phúc');
  });

  test('its parts are texts of their own, so that an edit of one leaves the others alone', () => {
    const file = openFlatOpc(flat(files));
    const part = file.xml(file.mainPart)!;
    expect(part.text.slice(part.root.start, part.root.end)).toBe(part.text);
    expect(file.zip).toBeNull();
    expect(file.contentType('word/media/a.png')).toBe('image/png');
  });
});
