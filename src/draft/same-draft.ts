import { readDirectory, type ZipEntry } from '../ooxml/zip-directory';

/** Parts that nothing of a draft is read from: who saved it and when, and what add-ins keep in it. */
const besides = /^(?:docProps|customXml)\//iu;

/**
 * True where two packages hold the same draft for certain: every part that a draft is read from is the same, byte for
 * byte. Nothing is unpacked; what cannot be compared so is not the same.
 */
export function isSameDraft(one: Uint8Array, other: Uint8Array): boolean {
  if (one === other || sameBytes(one, other)) return true;
  const [mine, theirs] = [partsOf(one), partsOf(other)];
  if (mine === null || theirs?.size !== mine.size) return false;
  for (const [name, entry] of mine) {
    const twin = theirs.get(name);
    if (twin === undefined || !sameEntry(entry, one, twin, other)) return false;
  }
  return true;
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | null {
  try {
    const entries = readDirectory(bytes).filter(({ name }) => !besides.test(name));
    return entries.length === 0 ? null : new Map(entries.map((entry) => [entry.name, entry]));
  } catch {
    return null;
  }
}

function sameEntry(a: ZipEntry, one: Uint8Array, b: ZipEntry, other: Uint8Array): boolean {
  if (a.crc32 !== b.crc32 || a.size !== b.size || a.method !== b.method || a.flags !== b.flags) return false;
  return sameBytes(one.subarray(a.data.start, a.data.end), other.subarray(b.data.start, b.data.end));
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
