import { openPackage } from '../ooxml/package';
import { encodePart } from '../ooxml/part-text';
import { rewriteZip } from '../ooxml/zip-write';
import { cleanSource } from './clean-markup';
import { commentPartsOf, storiesOf } from './stories';
import type { TraceGroup } from './traces';

/**
 * The .docx without the traces asked for: insertions, moves and changes of format accepted, deletions, comments and
 * highlights gone. Everything else stays byte for byte, and so do all other parts; without traces the very bytes come
 * back. Null for Flat OPC, which is never written. Throws UnreadableFile.
 */
export function cleaned(bytes: Uint8Array, groups: ReadonlySet<TraceGroup>): Uint8Array | null {
  const file = openPackage(bytes);
  if (file.zip === null) return null;
  const members = new Map<string, Uint8Array>();
  for (const { part } of storiesOf(file)) {
    const text = cleanSource(part, groups);
    if (text !== part.text) members.set(part.name, encodePart({ ...part, text }));
  }
  // The parts stay, empty: nothing that points at them is left dangling.
  for (const part of groups.has('comments') ? commentPartsOf(file) : []) {
    const { root, text } = part;
    if (root.children.length === 0) continue;
    members.set(part.name, encodePart({ ...part, text: text.slice(0, root.innerStart) + text.slice(root.innerEnd) }));
  }
  return rewriteZip(file.zip, members);
}
