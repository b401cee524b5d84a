/** Check sums of every byte followed by none, one, two and three zero bytes: four bytes are taken at a time. */
const tables = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
  tables[byte] = value;
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256] ?? 0;
  tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
}

/** The check sum that zip files keep of a member's bytes (CRC-32, APPNOTE 4.4.7). */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let value = -1;
  for (let at = 0; at < whole; at += 4) {
    const next = value ^ view.getInt32(at, true);
    value =
      (tables[768 + (next & 0xff)] ?? 0) ^
      (tables[512 + ((next >>> 8) & 0xff)] ?? 0) ^
      (tables[256 + ((next >>> 16) & 0xff)] ?? 0) ^
      (tables[next >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at++) {
    value = (value >>> 8) ^ (tables[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~value >>> 0;
}
