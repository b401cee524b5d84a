import { strToU8, zipSync } from 'fflate';
import { readDraft } from '../../src/draft/read';
import { UnreadableFile } from '../../src/ooxml/model';
import { golden } from '../support/golden';
import { rawDocx, rawFiles } from '../support/raw-docx';

const draft = Uint8Array.from(golden('cong-van-002').bytes);
const plain = rawFiles({ body: '<w:p><w:r><w:t>Số: 05/UBND-VX</w:t></w:r></w:p>' });

function zipped(changes: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files = Object.entries({ ...plain, ...changes }).filter(
    (entry): entry is [string, string | Uint8Array] => entry[1] !== null,
  );
  return zipSync(
    Object.fromEntries(files.map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file])),
  );
}

function document(inside: string, before = ''): Uint8Array {
  const text = plain['word/document.xml'] ?? '';
  const [head = '', rest = ''] = text.split('<w:document');
  return zipped({
    'word/document.xml': `${head}${before}<w:document${rest.replace('</w:body>', `${inside}</w:body>`)}`,
  });
}

function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((character, index) => {
    bytes[1024 + index * 2] = character.charCodeAt(0);
  });
  return bytes;
}

/** The bytes with a field of every central record (and local header) overwritten. */
function patched(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
  return copy;
}

const nested = (depth: number): string =>
  '<w:tbl><w:tr><w:tc>'.repeat(depth) + '<w:p/>' + '</w:tc></w:tr></w:tbl>'.repeat(depth);

const cases: readonly (readonly [why: string, bytes: Uint8Array, code: string])[] = [
  ['an empty file', new Uint8Array(), 'empty'],
  ['plain text', strToU8('Số: 05/UBND-VX'), 'not-a-docx'],
  ['RTF', strToU8('{\\rtf1\\ansi Số}'), 'not-a-docx'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'not-a-docx'],
  ['XML that is no package', strToU8('<?xml version="1.0"?><a/>'), 'not-a-docx'],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-a-docx'],
  [
    'a workbook',
    zipped({
      'word/document.xml': null,
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': null,
      'xl/workbook.xml': '<a/>',
    }),
    'not-a-docx',
  ],
  ['a document part with another root', zipped({ 'word/document.xml': '<a/>' }), 'not-a-docx'],
  ['a Word document of the old format', ole('WordDocument'), 'old-doc'],
  ['a document with a password', ole('EncryptedPackage'), 'encrypted'],
  ['a zip with a password', patched(draft, 8, 1), 'encrypted'],
  ['cut off in the middle', draft.slice(0, draft.length >> 1), 'damaged'],
  ['cut off before its last byte', draft.slice(0, -1), 'damaged'],
  ['only the first four bytes', draft.slice(0, 4), 'damaged'],
  ['no document part, though promised', zipped({ 'word/document.xml': null }), 'damaged'],
  ['compressed bytes overwritten', draft.map((byte, index) => (index > 2000 && index < 3000 ? 0xff : byte)), 'damaged'],
  ['a check sum that does not agree with the words', patched(draft, 16, 1), 'damaged'],
  ['offsets that point nowhere', patched(draft, 42, 0x7fffffff), 'damaged'],
  ['members that overlap', patched(draft, 42, 0), 'damaged'],
  ['a size that lies, too small', patched(draft, 24, 10), 'damaged'],
  ['a size that lies, enormous', patched(draft, 24, 0xfffffffe), 'too-large'],
  ['broken XML', document('<w:p>'), 'damaged'],
  ['an empty document part', zipped({ 'word/document.xml': '' }), 'damaged'],
  [
    'bytes that are no UTF-8',
    zipped({ 'word/document.xml': new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0x2f, 0x3e]) }),
    'damaged',
  ],
  [
    'an encoding that packages do not allow',
    zipped({ 'word/document.xml': '<?xml version="1.0" encoding="windows-1258"?><a/>' }),
    'damaged',
  ],
  ['a document type', document('', '<!DOCTYPE w:document>'), 'damaged'],
  [
    'entities that multiply',
    document(
      '<w:p><w:r><w:t>&b;</w:t></w:r></w:p>',
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
    ),
    'damaged',
  ],
  ['an external entity', document('', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), 'damaged'],
  ['a zip bomb', zipped({ 'word/document.xml': new Uint8Array(200 * 1024 * 1024) }), 'too-large'],
  ['a smaller zip bomb', zipped({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }), 'too-large'],
  ['tables nested ten thousand deep', document(nested(10_000)), 'unsupported'],
  [
    'content controls nested a hundred thousand deep',
    document(`${'<w:sdt><w:sdtContent>'.repeat(100_000)}<w:p/>${'</w:sdtContent></w:sdt>'.repeat(100_000)}`),
    'unsupported',
  ],
];

test.each(cases)('%s: one code and one sentence', (_, bytes, code) => {
  const error = errorOf(bytes);
  expect(error?.code).toBe(code);
  expect(error?.message).toMatch(/^[A-ZĐ][^.!?\n]*(?:\.doc[^.!?\n]*)*\.$/u);
});

const readable: readonly (readonly [why: string, bytes: Uint8Array])[] = [
  [
    'a paragraph of two million characters',
    rawDocx({ body: `<w:p><w:r><w:t>${'dân vận  - '.repeat(182_000)}</w:t></w:r></w:p>` }),
  ],
  [
    'two million spaces without xml:space',
    rawDocx({ body: `<w:p><w:r><w:t>a${' '.repeat(2_000_000)}b</w:t></w:r></w:p>` }),
  ],
  ['two million dashes', rawDocx({ body: `<w:p><w:r><w:t>${'-'.repeat(2_000_000)}.</w:t></w:r></w:p>` })],
  [
    'a hundred thousand runs in one paragraph',
    rawDocx({ body: `<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(100_000)}</w:p>` }),
  ],
  [
    'a hundred thousand empty paragraphs under a border',
    rawDocx({ body: '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>'.repeat(100_000) }),
  ],
  [
    'a row of fifty thousand cells',
    rawDocx({ body: `<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(50_000)}</w:tr></w:tbl>` }),
  ],
  ['tables nested a hundred deep', document(nested(100))],
  ['no relationships at all', zipped({ 'word/_rels/document.xml.rels': null, '_rels/.rels': null })],
  ['a body without a paragraph', rawDocx({ body: '' })],
  [
    'no body',
    zipped({
      'word/document.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    }),
  ],
  ['styles that are broken XML', zipped({ 'word/styles.xml': '<w:styles' })],
];

test.each(readable)('%s is read', (_, bytes) => {
  expect(errorOf(bytes)).toBeNull();
});

function errorOf(bytes: Uint8Array): UnreadableFile | null {
  try {
    readDraft(bytes);
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
}
