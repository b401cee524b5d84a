import type { OfficeApi, WordApi } from '../../../src/host/word/globals';
import { Batch, made } from './batch';
import { DoubleDocument } from './document';
import { applicationOf } from './application';
import type { Sets } from './members';
import { officeDouble } from './office';
import { documentOf } from './stories';

export type { DoubleDocument } from './document';
export { members, type Sets } from './members';

/** Word 2021 by volume licence: what most offices have. */
export const word2021: Sets = { WordApi: 1.3, WordApiDesktop: 0 };
/** A current Microsoft 365 on Windows. */
export const word365: Sets = { WordApi: 1.8, WordApiDesktop: 1.3 };

/** A Word and its Office over a real .docx. */
export interface WordDouble {
  readonly office: OfficeApi;
  readonly word: WordApi;
  readonly document: DoubleDocument;
}

/**
 * A strict stand-in for Word: properties are read only after load and sync, commands act at sync and in order, unknown
 * members and those of sets this Word lacks throw, proxies die with their run. The edits change a real .docx.
 */
export function wordDouble(
  bytes: Uint8Array,
  {
    sets = word2021,
    mode = 'readWrite',
    platform = 'PC',
  }: { readonly sets?: Sets; readonly mode?: 'readOnly' | 'readWrite'; readonly platform?: 'PC' | 'Mac' } = {},
): WordDouble {
  const document = new DoubleDocument(bytes);
  const run = async (work: (context: object) => Promise<unknown>): Promise<unknown> => {
    const batch = new Batch(document, sets);
    const context = made(batch, 'RequestContext', {
      document: documentOf(batch),
      application: applicationOf(batch),
      sync: () => batch.sync(),
    });
    try {
      return await work(context);
    } finally {
      batch.close();
    }
  };
  return {
    office: officeDouble(document, sets, mode, platform) as unknown as OfficeApi,
    word: { run } as unknown as WordApi,
    document,
  };
}
