import { knowDraft, knownDraft } from '../draft/known-draft';
import type { Coverage, DraftDocument } from '../draft/model';
import { readDraft } from '../draft/read';

/** The draft that a host has handed out these bytes of: not read again where the pane knows it. Throws UnreadableFile. */
export function draftOf(bytes: Uint8Array, coverage: Coverage): DraftDocument {
  const known = knownDraft(bytes, coverage);
  if (known !== null) return known;
  const draft = readDraft(bytes, coverage);
  knowDraft(bytes, draft);
  return draft;
}
