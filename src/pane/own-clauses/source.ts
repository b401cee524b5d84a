import type { Library } from '../../clauses/model';
import type { Drawer } from '../shared/drawer';
import { SharedFile } from '../shared/shared-file';
import type { LibraryReader } from './reader';
import { memoryClauses, type ClauseStore } from './store';

/** Where the clauses beside the standard ones come from. */
export interface ClauseSource {
  readonly store: ClauseStore;
  readonly shared: Pick<SharedFile<Library>, 'load'>;
  readonly read: LibraryReader;
}

/** Where the administrator lays the office's library, from the pane's page. */
export const libraryPath = 'co-quan/dieu-khoan.json';

/** What a source is made of. */
interface Parts {
  readonly store: ClauseStore;
  readonly drawer: Drawer;
  readonly read: LibraryReader;
  readonly get: (path: string, signal: AbortSignal) => Promise<Response>;
}

/** A source over these parts. */
export function sourceOf({ store, drawer, read, get }: Parts): ClauseSource {
  return { store, read, shared: new SharedFile({ path: libraryPath, get, read, drawer, now: Date.now }) };
}

/** Nothing kept and nothing shared, for a page that gives no source. */
export async function noSource(): Promise<ClauseSource> {
  const { readClauses } = await import('./reader');
  return {
    store: memoryClauses(),
    read: (bytes) => Promise.resolve(readClauses(bytes)),
    shared: { load: () => Promise.resolve({ content: null, since: null, trouble: null, kept: true }) },
  };
}
