import { type SourceRange } from './model';
import { unreadable } from './unreadable';

/** A member as the central directory describes it. Ranges are byte offsets in the file. */
export interface ZipEntry {
  /** Forward slashes, no slash in front. */
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated; anything else cannot be read. */
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Local header, data and data descriptor: all that a copy of the member must carry along. */
  readonly local: SourceRange;
  /** The compressed bytes. */
  readonly data: SourceRange;
  /** The record in the central directory. */
  readonly central: SourceRange;
}

const endRecord = 0x06054b50;
const endRecord64 = 0x06064b50;
const locator64 = 0x07064b50;
const centralRecord = 0x02014b50;
const localRecord = 0x04034b50;
const mostEntries = 20_000;

/** The members of a zip file in the order of its directory. Throws UnreadableFile `damaged` or `too-large`. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw unreadable('damaged');
    throw error;
  }
}

interface Directory {
  readonly start: number;
  readonly count: number;
  /** Bytes put in front of the zip, by which every offset in it is short. */
  readonly shift: number;
}

function entriesOf(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const directory = directoryOf(view);
  if (directory.count > mostEntries) throw unreadable('too-large', 'Tệp chứa quá nhiều thành phần nên không đọc.');
  const records: CentralRecord[] = [];
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    const record = centralRecordAt(bytes, view, at, directory.shift);
    records.push(record);
    at = record.central.end;
  }
  const ends = [...records.map(({ localStart }) => localStart), directory.start].sort((a, b) => a - b);
  return records.map((record) => withLocal(record, view, ends));
}

function directoryOf(view: DataView): Directory {
  const end = endRecordIn(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) return directory64Of(view, end);
  const start = end - size;
  if (start < offset) throw unreadable('damaged');
  return { start, count, shift: start - offset };
}

function directory64Of(view: DataView, end: number): Directory {
  if (view.getUint32(end - 20, true) !== locator64) throw unreadable('damaged');
  const at = Number(view.getBigUint64(end - 20 + 8, true));
  if (view.getUint32(at, true) !== endRecord64) throw unreadable('damaged');
  return { start: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)), shift: 0 };
}

/** The end record stands in the last 64 KB, before a comment of any length. */
function endRecordIn(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === endRecord) return at;
  throw unreadable('damaged');
}

type CentralRecord = Omit<ZipEntry, 'local' | 'data'> & { readonly localStart: number };

function centralRecordAt(bytes: Uint8Array, view: DataView, at: number, shift: number): CentralRecord {
  if (view.getUint32(at, true) !== centralRecord) throw unreadable('damaged');
  const nameLength = view.getUint16(at + 28, true);
  const extra = { start: at + 46 + nameLength, end: at + 46 + nameLength + view.getUint16(at + 30, true) };
  const sizes = largeSizes(view, extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    size: sizes[0],
    compressedSize: sizes[1],
    localStart: sizes[2] + shift,
    central: { start: at, end: extra.end + view.getUint16(at + 32, true) },
  };
}

type Sizes = readonly [size: number, compressed: number, offset: number];

/** Sizes that did not fit into 32 bits stand in extra field 1, in this order and only those. */
function largeSizes(view: DataView, extra: SourceRange, short: Sizes): Sizes {
  if (!short.includes(0xffffffff)) return short;
  for (let at = extra.start; at + 4 <= extra.end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const large = (value: number): number => {
      if (value !== 0xffffffff) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return [large(short[0]), large(short[1]), large(short[2])];
  }
  throw unreadable('damaged');
}

function withLocal({ localStart, ...record }: CentralRecord, view: DataView, ends: readonly number[]): ZipEntry {
  if (view.getUint32(localStart, true) !== localRecord) throw unreadable('damaged');
  const dataStart = localStart + 30 + view.getUint16(localStart + 26, true) + view.getUint16(localStart + 28, true);
  const dataEnd = dataStart + record.compressedSize;
  const localEnd = firstPast(ends, localStart);
  if (localEnd === undefined || dataEnd > localEnd) throw unreadable('damaged');
  return { ...record, local: { start: localStart, end: localEnd }, data: { start: dataStart, end: dataEnd } };
}

/** Members may stand in any order: each ends where the next one in the file begins. */
function firstPast(sorted: readonly number[], start: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}

function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
}
