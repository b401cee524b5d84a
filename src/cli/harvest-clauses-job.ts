import type { IsoDate } from '../anatomy/model';
import { lookAt } from '../check/judge';
import { gatheredFrom, type GatheredDocument } from '../clauses/gather/paragraphs';
import { readDraft } from '../draft/read';
import { openPackage } from '../ooxml/package';
import type { FileError } from '../report/model';
import { bytesOf } from './files';
import { reasonOf } from './inspect';
import { nativeCodec } from './native-codec';
import type { Job } from './threads';

/** What a file gave. */
export type GatherAnswer =
  { readonly error: FileError } | { readonly error: null; readonly documents: readonly GatheredDocument[] };

/** Reads one file for the paragraphs of its text. */
export const gatherJob: Job<{ readonly asOf: IsoDate }, string, GatherAnswer> = {
  name: 'harvest-clauses',
  prepare: (options) => (path) => {
    try {
      const draft = readDraft(openPackage(bytesOf(path), nativeCodec));
      return { error: null, documents: gatheredFrom(lookAt(draft, options).anatomy) };
    } catch (error) {
      return { error: reasonOf(error) };
    }
  },
};
