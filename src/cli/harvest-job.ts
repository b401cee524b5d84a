import { createHash } from 'node:crypto';
import type { IsoDate } from '../anatomy/model';
import { lookAt } from '../check/judge';
import { readDraft } from '../draft/read';
import { ownEntryOf } from '../harvest/entry';
import type { OwnEntry } from '../harvest/model';
import { openPackage } from '../ooxml/package';
import type { FileError } from '../report/model';
import { bytesOf } from './files';
import { reasonOf } from './inspect';
import { nativeCodec } from './native-codec';
import type { Job } from './threads';

/** A file to be read for its letterhead. */
export interface HarvestTask {
  readonly path: string;
  /** The print of its bytes when it was last read: the same bytes are not read again. Null: never read. */
  readonly known: string | null;
}

/** What a file gave; the entry is null where its bytes are the known ones. */
export type HarvestAnswer =
  { readonly error: FileError } | { readonly error: null; readonly sha256: string; readonly entry: OwnEntry | null };

/** Reads one document for its letterhead. */
export const harvestJob: Job<{ readonly asOf: IsoDate }, HarvestTask, HarvestAnswer> = {
  name: 'harvest',
  prepare: (options) => (task) => {
    try {
      const bytes = bytesOf(task.path);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (sha256 === task.known) return { error: null, sha256, entry: null };
      const draft = readDraft(openPackage(bytes, nativeCodec));
      return { error: null, sha256, entry: ownEntryOf(draft, lookAt(draft, options).anatomy) };
    } catch (error) {
      return { error: reasonOf(error) };
    }
  },
};
