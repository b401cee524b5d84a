import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { type ZipArchive, type ZipEntry } from './zip';

/** New bytes of members by name; a name that the file does not have becomes a new member at its end. */
export type MemberChanges = ReadonlyMap<string, Uint8Array>;

/**
 * The zip file with some members changed. Every other member is carried along as it stands (compressed bytes, order,
 * dates, attributes, extra fields); without changes the very bytes come back.
 */
export function rewriteZip(archive: ZipArchive, changes: MemberChanges): Uint8Array {
  if (changes.size === 0) return archive.bytes;
  const changed = changesByEntry(archive, changes);
  const out = new Output();
  const inFile = [...archive.entries].sort((a, b) => a.local.start - b.local.start);
  out.append(archive.bytes.subarray(0, inFile[0]?.local.start ?? 0));

  const central = new Map<ZipEntry, Uint8Array>();
  for (const entry of inFile) {
    const content = changed.entries.get(entry);
    const offset = out.length;
    if (content === undefined) {
      out.append(archive.bytes.subarray(entry.local.start, entry.local.end));
      central.set(entry, movedRecord(archive.bytes, entry, offset));
    } else {
      const member = packed(content, entry.method);
      out.append(changedLocal(archive.bytes, entry, member));
      out.append(member.data);
      central.set(entry, changedRecord(archive.bytes, entry, member, offset));
    }
  }
  const added = changed.added.map(([name, content]) => appended(out, name, content));
  writeDirectory(out, [...archive.entries.map((entry) => central.get(entry) ?? nothing), ...added], commentOf(archive));
  return out.joined();
}

const nothing = new Uint8Array();

function changesByEntry(archive: ZipArchive, changes: MemberChanges) {
  const known = new Map(archive.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const entries = new Map<ZipEntry, Uint8Array>();
  const added: [string, Uint8Array][] = [];
  for (const [name, content] of changes) {
    const entry = known.get(name.toLowerCase());
    if (entry === undefined) added.push([name, content]);
    else entries.set(entry, content);
  }
  return { entries, added };
}

/** Content as a member carries it. */
interface Packed {
  readonly method: number;
  readonly crc: number;
  readonly data: Uint8Array;
  readonly size: number;
}

function packed(content: Uint8Array, method: number): Packed {
  const data = method === 0 ? content : deflateSync(content, { level: 6 });
  return { method: method === 0 ? 0 : 8, crc: crc32(content), data, size: content.length };
}

/** Sizes now stand in the header itself, so the flag for a data descriptor goes and with it the large-file field. */
const descriptorFlag = 8;

function changedLocal(bytes: Uint8Array, entry: ZipEntry, member: Packed): Uint8Array {
  const view = viewOf(bytes);
  const { start } = entry.local;
  const nameEnd = start + 30 + view.getUint16(start + 26, true);
  const extra = withoutLargeSizes(bytes.subarray(nameEnd, entry.data.start));
  const header = joined([bytes.subarray(start, nameEnd), extra]);
  const local = viewOf(header);
  local.setUint16(6, entry.flags & ~descriptorFlag, true);
  writeSizes(local, 8, 14, member);
  local.setUint16(28, extra.length, true);
  return header;
}

function changedRecord(bytes: Uint8Array, entry: ZipEntry, member: Packed, offset: number): Uint8Array {
  const view = viewOf(bytes);
  const { start, end } = entry.central;
  const nameEnd = start + 46 + view.getUint16(start + 28, true);
  const extraEnd = nameEnd + view.getUint16(start + 30, true);
  const extra = withoutLargeSizes(bytes.subarray(nameEnd, extraEnd));
  const record = joined([bytes.subarray(start, nameEnd), extra, bytes.subarray(extraEnd, end)]);
  const central = viewOf(record);
  central.setUint16(8, entry.flags & ~descriptorFlag, true);
  writeSizes(central, 10, 16, member);
  central.setUint16(30, extra.length, true);
  central.setUint32(42, offset, true);
  return record;
}

function writeSizes(view: DataView, methodAt: number, sizesAt: number, { method, crc, data, size }: Packed): void {
  view.setUint16(methodAt, method, true);
  view.setUint32(sizesAt, crc, true);
  view.setUint32(sizesAt + 4, data.length, true);
  view.setUint32(sizesAt + 8, size, true);
}

/** The record of a member that was copied: only its offset may differ, in the field that holds it. */
function movedRecord(bytes: Uint8Array, entry: ZipEntry, offset: number): Uint8Array {
  // A Node buffer's own slice would share its memory.
  const record = joined([bytes.subarray(entry.central.start, entry.central.end)]);
  const view = viewOf(record);
  if (view.getUint32(42, true) !== 0xffffffff) {
    view.setUint32(42, offset, true);
    return record;
  }
  const nameEnd = 46 + view.getUint16(28, true);
  const field = largeSizesIn(record.subarray(nameEnd, nameEnd + view.getUint16(30, true)));
  const before = [view.getUint32(24, true), view.getUint32(20, true)].filter((size) => size === 0xffffffff).length;
  if (field !== null) view.setBigUint64(nameEnd + field.start + 4 + before * 8, BigInt(offset), true);
  return record;
}

/** Extra field 1 (APPNOTE 4.5.3), which holds sizes of more than 32 bits. */
function largeSizesIn(extra: Uint8Array): { readonly start: number; readonly end: number } | null {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1)
      return { start: at, end: Math.min(extra.length, at + 4 + view.getUint16(at + 2, true)) };
  }
  return null;
}

function withoutLargeSizes(extra: Uint8Array): Uint8Array {
  const field = largeSizesIn(extra);
  return field === null ? extra : joined([extra.subarray(0, field.start), extra.subarray(field.end)]);
}

/** A new member, dated as Word dates its own: 1 January 1980. */
function appended(out: Output, name: string, content: Uint8Array): Uint8Array {
  const member = packed(content, 8);
  const nameBytes = new TextEncoder().encode(name);
  const flags = nameBytes.length === name.length ? 0 : 0x0800;
  const offset = out.length;

  const local = viewOf(new Uint8Array(30));
  local.setUint32(0, 0x04034b50, true);
  writeVersionAndDate(local, 4, flags);
  writeSizes(local, 8, 14, member);
  local.setUint16(26, nameBytes.length, true);
  out.append(bytesOf(local), nameBytes, member.data);

  const central = viewOf(new Uint8Array(46));
  central.setUint32(0, 0x02014b50, true);
  central.setUint16(4, 20, true);
  writeVersionAndDate(central, 6, flags);
  writeSizes(central, 10, 16, member);
  central.setUint16(28, nameBytes.length, true);
  central.setUint32(42, offset, true);
  return joined([bytesOf(central), nameBytes]);
}

function writeVersionAndDate(view: DataView, at: number, flags: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 8, 0x0021, true);
}

/** Sizes fit into 32 bits by the reader's limits: the plain end record is enough, whatever the file had. */
function writeDirectory(out: Output, records: readonly Uint8Array[], comment: Uint8Array): void {
  const start = out.length;
  out.append(...records);
  const end = viewOf(new Uint8Array(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, records.length, true);
  end.setUint16(10, records.length, true);
  end.setUint32(12, out.length - start, true);
  end.setUint32(16, start, true);
  end.setUint16(20, comment.length, true);
  out.append(bytesOf(end), comment);
}

function commentOf({ bytes }: ZipArchive): Uint8Array {
  const view = viewOf(bytes);
  let at = bytes.length - 22;
  while (at > 0 && view.getUint32(at, true) !== 0x06054b50) at--;
  return bytes.subarray(at + 22);
}

class Output {
  length = 0;
  private readonly chunks: Uint8Array[] = [];

  append(...chunks: readonly Uint8Array[]): void {
    for (const chunk of chunks) {
      this.chunks.push(chunk);
      this.length += chunk.length;
    }
  }

  joined(): Uint8Array {
    return joined(this.chunks);
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
