import { Inflate, inflateSync } from 'fflate';
import { type SourceText } from './characters';
import { crc32 } from './crc32';

/** The heavy work on a file's bytes. A host that has something faster than the portable code hands it to `openPackage`. */
export interface Codec {
  /** DEFLATE undone: `size` bytes, or it throws where the data is broken or gives fewer. More need not be noticed. */
  inflate(data: Uint8Array, size: number): Uint8Array;
  crc32(bytes: Uint8Array): number;
  /** Text of UTF-8 without a mark: bytes that mean nothing become U+FFFD, or it throws. */
  text(bytes: Uint8Array): string;
  /** The UTF-16 units of a text. */
  units(text: string): Uint16Array;
  /** What `text` and `units` give together, for a host that comes by both in one. */
  source(bytes: Uint8Array): SourceText;
}

/** Beyond this a member that lies about its size could keep the processor busy: it is inflated in slices. */
const slice = 512 * 1024;

/** Runs everywhere: browsers, workers, Node. */
export const portable: Codec = {
  inflate: (data, size) => (data.length > slice ? inflatedInSlices(data, size) : inflated(data, size)),
  crc32,
  text: decoded,
  units: unitsOf,
  source: (bytes) => {
    const text = decoded(bytes);
    return { text, units: unitsOf(text) };
  },
};

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

function inflated(data: Uint8Array, size: number): Uint8Array {
  const bytes = inflateSync(data, { out: new Uint8Array(size) });
  if (bytes.length !== size) throw new RangeError('Not the announced size.');
  return bytes;
}

function inflatedInSlices(data: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length; at += slice)
    inflate.push(data.subarray(at, at + slice), at + slice >= data.length);
  if (length !== size) throw new RangeError('Not the announced size.');
  return whole;
}
