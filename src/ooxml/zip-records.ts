import { deflateSync } from 'fflate';
import { bytesOf, joined, viewOf } from './bytes';
import { crc32 } from './crc32';
import { type ZipEntry } from './zip-directory';

/** Content as a member carries it. */
export interface Packed {
  readonly method: number;
  readonly crc: number;
  readonly data: Uint8Array;
  readonly size: number;
}

/** Content deflated, or stored where that was the member's method (0). */
export function packed(content: Uint8Array, method: number): Packed {
  const data = method === 0 ? content : deflateSync(content, { level: 6 });
  return { method: method === 0 ? 0 : 8, crc: crc32(content), data, size: content.length };
}

/** Sizes now stand in the header itself, so the flag for a data descriptor goes and with it the large-file field. */
const descriptorFlag = 8;

/** The local header of a member with other content; its date, name and other extra fields stay. */
export function changedLocal(bytes: Uint8Array, entry: ZipEntry, member: Packed): Uint8Array {
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

/** The directory record of a member with other content; dates, attributes and comment stay. */
export function changedRecord(bytes: Uint8Array, entry: ZipEntry, member: Packed, offset: number): Uint8Array {
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
export function movedRecord(bytes: Uint8Array, entry: ZipEntry, offset: number): Uint8Array {
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

const versionNeeded = 20;

/** 1 January 1980, as Word dates its own members. */
const date = 0x0021;

/** The local header of a new member. */
export function newLocal(name: string, member: Packed): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const local = viewOf(new Uint8Array(30));
  local.setUint32(0, 0x04034b50, true);
  local.setUint16(4, versionNeeded, true);
  local.setUint16(6, utf8Flag(name, nameBytes), true);
  local.setUint16(12, date, true);
  writeSizes(local, 8, 14, member);
  local.setUint16(26, nameBytes.length, true);
  return joined([bytesOf(local), nameBytes]);
}

/** The directory record of a new member. */
export function newRecord(name: string, member: Packed, offset: number): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const central = viewOf(new Uint8Array(46));
  central.setUint32(0, 0x02014b50, true);
  central.setUint16(4, versionNeeded, true);
  central.setUint16(6, versionNeeded, true);
  central.setUint16(8, utf8Flag(name, nameBytes), true);
  central.setUint16(14, date, true);
  writeSizes(central, 10, 16, member);
  central.setUint16(28, nameBytes.length, true);
  central.setUint32(42, offset, true);
  return joined([bytesOf(central), nameBytes]);
}

function utf8Flag(name: string, bytes: Uint8Array): number {
  return bytes.length === name.length ? 0 : 0x0800;
}
