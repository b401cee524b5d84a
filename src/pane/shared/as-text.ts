import { wholeFile } from '../../json/fault';
import type { FileReading } from './shared-file';

/** A reader of text as a reader of bytes: UTF-8 with or without its mark, or UTF-16 with its mark, as Notepad writes it. */
export function asText<Content>(
  read: (text: string) => FileReading<Content> | Promise<FileReading<Content>>,
): (bytes: Uint8Array) => Promise<FileReading<Content>> {
  return async (bytes) => {
    const text = textOf(bytes);
    if (text !== null) return read(text);
    return { kind: 'faulty', faults: [wholeFile('tệp không ghi bằng mã UTF-8')], more: 0 };
  };
}

const wide = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

/** The text of a file; null where its bytes are none. */
export function textOf(bytes: Uint8Array): string | null {
  const encoding = wide.find(([, first, second]) => bytes[0] === first && bytes[1] === second)?.[0] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
