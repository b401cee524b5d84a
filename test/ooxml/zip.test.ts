import { strFromU8, strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { readZip } from '../../src/ooxml/zip';

const text = strToU8('Căn cứ Luật Tổ chức chính quyền địa phương '.repeat(200));

function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  for (const name of ['a.xml', 'word/b.xml']) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(text, true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

test.each([
  ['deflated members', zipSync({ 'a.xml': text, 'word/b.xml': text })],
  ['stored members', zipSync({ 'a.xml': text, 'word/b.xml': text }, { level: 0 })],
  ['sizes after the data, as programs that stream write them', streamed()],
  [
    'bytes in front of the zip',
    Uint8Array.from([...strToU8('#!/bin/sh\n'), ...zipSync({ 'a.xml': text, 'word/b.xml': text })]),
  ],
  ['a comment at the end', zipSync({ 'a.xml': text, 'word/b.xml': text }, { comment: 'chú thích' })],
])('%s are read', (_, bytes) => {
  const zip = readZip(bytes);
  expect(zip.entries.map(({ name }) => name)).toEqual(['a.xml', 'word/b.xml']);
  for (const entry of zip.entries) expect(strFromU8(zip.read(entry))).toBe(strFromU8(text));
});

test('backslashes and a leading slash in names are put right', () => {
  const zip = readZip(zipSync({ '\\word\\b.xml': text }));
  expect(zip.entries.map(({ name }) => name)).toEqual(['word/b.xml']);
});

test('the ranges of members lie end to end, so that a copy of all of them is the file', () => {
  const bytes = zipSync({ 'a.xml': text, 'b.xml': text, 'c.xml': text });
  const { entries } = readZip(bytes);
  expect(entries[0]?.local.start).toBe(0);
  expect(entries.map(({ local }) => local.end)).toEqual([
    entries[1]?.local.start,
    entries[2]?.local.start,
    entries[0]?.central.start,
  ]);
  expect(entries.map(({ central }) => central.end).slice(0, 2)).toEqual([
    entries[1]?.central.start,
    entries[2]?.central.start,
  ]);
});

test('a member of more than a megabyte, compressed in slices, is read', () => {
  const noise = Uint8Array.from({ length: 3_000_000 }, (_, i) => (i * 2_654_435_761) >>> (i % 24));
  const zip = readZip(zipSync({ 'a.bin': noise }));
  expect(zip.entries[0]!.compressedSize).toBeGreaterThan(600_000);
  expect(Buffer.compare(zip.read(zip.entries[0]!), noise)).toBe(0);
});
