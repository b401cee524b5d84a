import { portable, type Codec } from './codec';
import { unreadable } from './unreadable';
import { readDirectory, type ZipEntry } from './zip-directory';

export type { ZipEntry } from './zip-directory';

/** A zip file whose members are inflated one by one, each only when it is asked for. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** The member's bytes. Throws UnreadableFile `damaged`, `encrypted` or `too-large`. */
  read(entry: ZipEntry): Uint8Array;
}

const megabyte = 1024 * 1024;
const largestMember = 128 * megabyte;
const largestTotal = 256 * megabyte;
/** DEFLATE gains at most 1 : 1,032; text of an honest draft gains 1 : 40 at best. */
const highestRatio = 200;
const largestDense = 24 * megabyte;

/** The directory of a zip file, its announced sizes checked before a byte is inflated. */
export function readZip(bytes: Uint8Array, codec: Codec = portable): ZipArchive {
  const entries = readDirectory(bytes);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > largestTotal * 4) throw unreadable('too-large');
  let inflated = 0;
  const read = (entry: ZipEntry): Uint8Array => {
    inflated += entry.size;
    if (inflated > largestTotal) throw unreadable('too-large');
    return readEntry(bytes, entry, codec);
  };
  return { bytes, entries, read };
}

function readEntry(bytes: Uint8Array, entry: ZipEntry, codec: Codec): Uint8Array {
  if ((entry.flags & 1) !== 0) throw unreadable('encrypted');
  if (entry.size > largestMember) throw unreadable('too-large');
  if (entry.size > largestDense && entry.size > entry.compressedSize * highestRatio) throw unreadable('too-large');
  const data = bytes.subarray(entry.data.start, entry.data.end);
  if (entry.method !== 0 && entry.method !== 8) throw unreadable('unsupported', 'Tệp nén theo cách không đọc được.');
  const content = entry.method === 0 ? stored(data, entry) : inflated(data, entry, codec);
  if (codec.crc32(content) !== entry.crc32) throw unreadable('damaged');
  return content;
}

function stored(data: Uint8Array, entry: ZipEntry): Uint8Array {
  if (data.length !== entry.size) throw unreadable('damaged');
  return data;
}

function inflated(data: Uint8Array, entry: ZipEntry, codec: Codec): Uint8Array {
  try {
    return codec.inflate(data, entry.size);
  } catch {
    throw unreadable('damaged');
  }
}
