import type { DraftDocument } from '../../src/draft/model';
import { applyEdits } from '../../src/edits/apply';
import type { Edit, SectionFormat } from '../../src/finding/model';

/** The bytes after edits that are expected to be made. */
export function changed(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const applied = applyEdits(bytes, edits);
  if (applied.kind !== 'applied') throw new Error(`${applied.kind}: ${JSON.stringify(applied.edits)}`);
  return applied.bytes;
}

/** What an edit of a section expects to meet. */
export function sectionOf(draft: DraftDocument, section: number): SectionFormat {
  const { paper, landscape, margins, differentFirst, pageNumberStart } = draft.sections[section]!;
  return { paper, landscape, margins, differentFirst, pageNumberStart };
}
