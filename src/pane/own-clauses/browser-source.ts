import { browserDrawer } from '../shared/drawer';
import { fromPage } from '../shared/shared-file';
import { readingBeside } from './reading-beside';
import { sourceOf, type ClauseSource } from './source';
import { storedClauses } from './store';

/** The page's own source: the browser's database, and the file beside the page. */
export function browserSource(partition = ''): ClauseSource {
  const factory = (): IDBFactory => window.indexedDB;
  return sourceOf({
    store: storedClauses(factory, partition),
    drawer: browserDrawer(factory, partition),
    get: fromPage,
    read: readingBeside(
      () => new Worker(new URL('./library-worker.ts', import.meta.url)),
      async (bytes) => (await import('./reader')).readClauses(bytes),
    ),
  });
}
