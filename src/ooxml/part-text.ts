import { type SourceText } from './characters';
import { portable, type Codec } from './codec';
import { unreadable } from './unreadable';

/** Encodings that Open Packaging allows (ECMA-376 part 2, 8.1.4). */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A part as text. `text` has no byte order mark; `bom` says that the file had one. */
export interface PartText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/** Bytes of an XML part as text. Throws UnreadableFile `damaged` where they are not in their encoding. */
export function decodePart(bytes: Uint8Array, codec: Codec = portable): PartText {
  return declared(bytes, (own, encoding) => ({ text: decode(own, encoding, codec) }));
}

/** The same, and the UTF-16 units of the text, for whoever parses it. */
export function decodeSource(bytes: Uint8Array, codec: Codec = portable): PartText & SourceText {
  return declared(bytes, (own, encoding) => {
    const source = encoding === 'utf-8' ? quickly(own, codec) : null;
    if (source !== null) return source;
    const text = decode(own, encoding, codec);
    return { text, units: codec.units(text) };
  });
}

/** Null where something may have been replaced. */
function quickly(bytes: Uint8Array, codec: Codec): SourceText | null {
  try {
    const source = codec.source(bytes);
    return source.text.includes(replacement) ? null : source;
  } catch {
    throw unreadable('damaged');
  }
}

/** What is read of the bytes behind the mark, where the part declares the encoding that it is in. */
function declared<Read extends { readonly text: string }>(
  bytes: Uint8Array,
  read: (own: Uint8Array, encoding: Encoding) => Read,
): Read & PartText {
  const { encoding, mark } = encodingOf(bytes);
  const part = read(bytes.subarray(mark), encoding);
  const said =
    /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(part.text)?.[1]?.toLowerCase() ?? encoding;
  if (encoding === 'utf-8' && !['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(said)) throw unreadable('damaged');
  return { ...part, encoding, bom: mark > 0 };
}

/** Text as the bytes of a part, in the encoding and with the mark that it had. */
export function encodePart({ text, encoding, bom }: PartText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(bom ? `\uFEFF${text}` : text);
  const marked = bom ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}

function encodingOf(bytes: Uint8Array): { readonly encoding: Encoding; readonly mark: number } {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (first === 0x3c && second === 0) return { encoding: 'utf-16le', mark: 0 };
  if (first === 0 && second === 0x3c) return { encoding: 'utf-16be', mark: 0 };
  return { encoding: 'utf-8', mark: 0 };
}

/** What a lenient decoder puts in the place of bytes that mean nothing. */
const replacement = '\ufffd';

/** A strict decoder takes its time: it is asked only where the quick one may have replaced something. */
function decode(bytes: Uint8Array, encoding: Encoding, codec: Codec): string {
  try {
    const text = encoding === 'utf-8' ? codec.text(bytes) : lenient(bytes, encoding);
    if (!text.includes(replacement)) return text;
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unreadable('damaged');
  }
}

function lenient(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
