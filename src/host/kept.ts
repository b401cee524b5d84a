import { customXmlIn } from '../ooxml/custom-xml';
import { SmallParts } from '../ooxml/small-parts';
import { recordPart } from '../record/model';

/** The text of the part in which this program keeps things in a .docx; null where there is none, or no zip package. */
export function keptIn(bytes: Uint8Array): string | null {
  try {
    return customXmlIn(new SmallParts(bytes), recordPart.namespace)?.text ?? null;
  } catch {
    return null;
  }
}
