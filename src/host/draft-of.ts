import { knowDraft, knownDraft } from '../draft/known-draft';
import type { Coverage, DraftDocument } from '../draft/model';
import { readDraft } from '../draft/read';
import { openPackage } from '../ooxml/package';
import { betweenTurns } from './turns';

/** The draft that a host has handed out these bytes of: not read again where the pane knows it. Throws UnreadableFile. */
export function draftOf(bytes: Uint8Array, coverage: Coverage): DraftDocument {
  const known = knownDraft(bytes, coverage);
  if (known !== null) return known;
  const draft = readDraft(bytes, coverage);
  knowDraft(bytes, draft);
  return draft;
}

/** The same, a long one read in turns. Rejects with UnreadableFile. */
export async function draftInTurns(bytes: Uint8Array, coverage: Coverage): Promise<DraftDocument> {
  const known = knownDraft(bytes, coverage);
  if (known !== null) return known;
  const opened = openPackage(bytes);
  await betweenTurns(bytes);
  const draft = readDraft(opened, coverage);
  knowDraft(bytes, draft);
  return draft;
}
