import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { crc32 } from '../../src/ooxml/crc32';
import { readZip, type ZipArchive } from '../../src/ooxml/zip';
import { rewriteZip } from '../../src/ooxml/zip-write';
import { someGoldens } from '../support/golden';

const content = strToU8('<a>nội dung mới, dài hơn một chút để nén được, nén được, nén được</a>');

/** Bytes of a member as the file holds them: header, data and whatever follows. */
function rawMember({ bytes, entries }: ZipArchive, name: string): Uint8Array {
  const entry = entries.find((it) => it.name === name)!;
  return new Uint8Array(bytes.subarray(entry.local.start, entry.local.end));
}

/** A member's directory record without the offset, which may move. */
function rawRecord({ bytes, entries }: ZipArchive, name: string): Uint8Array {
  const entry = entries.find((it) => it.name === name)!;
  return new Uint8Array(bytes.subarray(entry.central.start, entry.central.end)).fill(0, 42, 46);
}

test.each(someGoldens)('$name: without changes the very bytes come back', ({ bytes }) => {
  expect(rewriteZip(readZip(bytes), new Map())).toBe(bytes);
});

test.each(someGoldens)('$name: one member changes, the others are carried along byte for byte', ({ bytes }) => {
  const before = readZip(bytes);
  for (const { name } of before.entries) {
    const after = readZip(rewriteZip(before, new Map([[name, content]])));
    expect(after.entries.map((entry) => entry.name)).toEqual(before.entries.map((entry) => entry.name));
    expect(after.read(after.entries.find((entry) => entry.name === name)!)).toEqual(content);
    for (const other of before.entries.map((entry) => entry.name).filter((it) => it !== name)) {
      expect(rawMember(after, other)).toEqual(rawMember(before, other));
      expect(rawRecord(after, other)).toEqual(rawRecord(before, other));
    }
  }
});

test('the date and the attributes of a changed member stay', () => {
  const [{ bytes } = { bytes: content }] = someGoldens;
  const before = readZip(bytes);
  const after = readZip(rewriteZip(before, new Map([['word/document.xml', content]])));
  const dated = ({ bytes: file, entries }: ZipArchive) => {
    const { start } = entries.find(({ name }) => name === 'word/document.xml')!.central;
    return [file.subarray(start + 12, start + 16), file.subarray(start + 36, start + 42)].map((it) => [...it]);
  };
  expect(dated(after)).toEqual(dated(before));
});

test('another reader finds changed, new and kept members', () => {
  const members = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 200 }), {
    minKeys: 1,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(members, members, fc.constantFrom(0, 6), (before, changes, level) => {
      const zip = zipSync(before, { level: level === 0 ? 0 : 6 });
      const after = unzipSync(rewriteZip(readZip(zip), new Map(Object.entries(changes))));
      expect(after).toEqual({ ...before, ...changes });
    }),
    { numRuns: 50 },
  );
});

test('a new member stands last, dated 1980, its name in UTF-8', () => {
  const after = readZip(rewriteZip(readZip(zipSync({ a: content })), new Map([['đầu.xml', content]])));
  expect(after.entries.map(({ name, flags }) => [name, flags & 0x0800])).toEqual([
    ['a', 0],
    ['đầu.xml', 0x0800],
  ]);
  const { start } = after.entries[1]!.central;
  expect([...after.bytes.subarray(start + 12, start + 16)]).toEqual([0, 0, 0x21, 0]);
});

test('a name is found whatever its letters’ case, as the packaging standard asks', () => {
  const after = readZip(
    rewriteZip(readZip(zipSync({ 'Word/a.xml': content })), new Map([['word/A.xml', strToU8('b')]])),
  );
  expect(after.entries.map(({ name }) => name)).toEqual(['Word/a.xml']);
});

test('a data descriptor goes when its member changes, and stays when it does not', () => {
  const zip = described({ a: 'một', b: 'hai' });
  expect(Object.keys(unzipSync(zip))).toEqual(['a', 'b']);
  const before = readZip(zip);
  const after = readZip(rewriteZip(before, new Map([['a', content]])));
  expect(after.entries.map(({ flags }) => flags & 8)).toEqual([0, 8]);
  expect(after.entries.map((entry) => strFromU8(after.read(entry)))).toEqual([strFromU8(content), 'hai']);
  expect(rawMember(after, 'b')).toEqual(rawMember(before, 'b'));
});

test('bytes in front of the file and its comment stay', () => {
  const zip = zipSync({ a: strToU8('a'), b: strToU8('b') });
  const comment = strToU8('ghi chú');
  const file = new Uint8Array([...strToU8('MZ....'), ...zip, ...comment]);
  new DataView(file.buffer).setUint16(6 + zip.length - 2, comment.length, true);
  const after = rewriteZip(readZip(file), new Map([['a', content]]));
  expect(strFromU8(after.subarray(0, 6))).toBe('MZ....');
  expect(strFromU8(after.subarray(after.length - comment.length))).toBe('ghi chú');
  const archive = readZip(after);
  expect(archive.entries.map((entry) => strFromU8(archive.read(entry)))).toEqual([strFromU8(content), 'b']);
});

test('an offset that stands in the large-file field is moved there', () => {
  const plain = readZip(zipSync({ a: strToU8('a'), b: strToU8('b') }, { level: 0 }));
  const [first, second] = plain.entries;
  const record = new Uint8Array(plain.bytes.subarray(second!.central.start, second!.central.end + 12));
  const view = new DataView(record.buffer);
  view.setUint16(30, 12, true);
  view.setUint32(42, 0xffffffff, true);
  const extra = second!.central.end - second!.central.start;
  view.setUint16(extra, 1, true);
  view.setUint16(extra + 2, 8, true);
  view.setBigUint64(extra + 4, BigInt(second!.local.start), true);
  const end = new Uint8Array(plain.bytes.subarray(plain.bytes.length - 22));
  new DataView(end.buffer).setUint32(12, second!.central.end + 12 - first!.central.start, true);
  const file = new Uint8Array([...plain.bytes.subarray(0, second!.central.start), ...record, ...end]);

  const after = readZip(rewriteZip(readZip(file), new Map([['a', content]])));
  expect(after.entries.map((entry) => strFromU8(after.read(entry)))).toEqual([strFromU8(content), 'b']);
});

test('the check sum is the one of the standard', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});

/** A zip as programs write it that do not know sizes beforehand: zeros in the local header, the sizes behind the data. */
function described(members: Readonly<Record<string, string>>): Uint8Array {
  const plain = readZip(
    zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])), { level: 0 }),
  );
  const chunks: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const entry of plain.entries) {
    const local = new Uint8Array(plain.bytes.subarray(entry.local.start, entry.local.end));
    const descriptor = new DataView(new ArrayBuffer(16));
    descriptor.setUint32(0, 0x08074b50, true);
    descriptor.setUint32(4, entry.crc32, true);
    descriptor.setUint32(8, entry.size, true);
    descriptor.setUint32(12, entry.size, true);
    new DataView(local.buffer).setUint16(6, 8, true);
    local.fill(0, 14, 26);
    const record = new Uint8Array(plain.bytes.subarray(entry.central.start, entry.central.end));
    new DataView(record.buffer).setUint16(8, 8, true);
    new DataView(record.buffer).setUint32(42, offset, true);
    chunks.push(local, new Uint8Array(descriptor.buffer));
    records.push(record);
    offset += local.length + 16;
  }
  const end = new Uint8Array(plain.bytes.subarray(plain.bytes.length - 22));
  new DataView(end.buffer).setUint32(16, offset, true);
  return new Uint8Array([...chunks, ...records, end].flatMap((chunk) => [...chunk]));
}

test('a member that goes is gone, the others are carried along byte for byte, and one that is not there cannot go', () => {
  const [{ bytes } = { bytes: content }] = someGoldens;
  const before = readZip(bytes);
  const [first, ...others] = before.entries.map((entry) => entry.name);
  const after = readZip(
    rewriteZip(
      before,
      new Map([
        [first!, null],
        ['nowhere.xml', null],
      ]),
    ),
  );
  expect(after.entries.map((entry) => entry.name)).toEqual(others);
  for (const other of others) expect(rawMember(after, other)).toEqual(rawMember(before, other));
  expect(Object.keys(unzipSync(after.bytes)).sort()).toEqual([...others].sort());
});
