import { unreadable } from './unreadable';
import { parseXml } from './xml';

/** A part inside Flat OPC; binary parts have no text. */
export interface FlatPart {
  readonly contentType: string;
  readonly text: string | undefined;
}

/** The parts of a `pkg:package` by name, each XML part cut out as a text of its own. Throws UnreadableFile. */
export function flatParts(text: string): ReadonlyMap<string, FlatPart> {
  const root = parseXml(text);
  if (root.name !== 'pkg:package') throw unreadable('not-a-docx');
  const parts = new Map<string, FlatPart>();
  for (const part of root.children) {
    if (part.name !== 'pkg:part') continue;
    const name = (part.attribute('pkg:name') ?? '').replace(/^\//, '');
    const xml = part.children.find((child) => child.name === 'pkg:xmlData')?.children[0];
    parts.set(name, {
      contentType: part.attribute('pkg:contentType') ?? '',
      text: xml === undefined ? undefined : text.slice(xml.start, xml.end),
    });
  }
  return parts;
}
