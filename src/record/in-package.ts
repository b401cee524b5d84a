import { customXmlIn } from '../ooxml/custom-xml';
import type { Codec } from '../ooxml/codec';
import { SmallParts } from '../ooxml/small-parts';
import { recordPart } from './model';
import { readRecord, type RecordReading } from './read';

/** What the bytes of a .docx keep; null where they keep nothing, or are no zip package. Nothing is thrown. */
export function recordIn(bytes: Uint8Array, codec?: Codec): RecordReading | null {
  try {
    const part = customXmlIn(new SmallParts(bytes, codec), recordPart.namespace);
    return part === null ? null : readRecord(part.text);
  } catch {
    return null;
  }
}
