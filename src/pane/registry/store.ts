import { asideKey, type OnReset } from '../kept/shelf';
import { onShelf, type Shelf } from '../shared/database';

/** The organisation's own registry on this machine: the text of its JSON, and the name of the file it came from. */
export interface KeptRegistry {
  readonly name: string;
  readonly text: string;
}

/** Where the machine keeps it. A store that cannot read answers with nothing; one that cannot write says so. */
export interface RegistryStore {
  load(): Promise<KeptRegistry | null>;
  save(registry: KeptRegistry | null): Promise<'kept' | 'notKept'>;
}

/** A registry that lives as long as the pane. */
export function memoryRegistry(initial: KeptRegistry | null = null): RegistryStore {
  let kept = initial;
  return {
    load: () => Promise.resolve(kept),
    save: (registry) => {
      kept = registry;
      return Promise.resolve('kept');
    },
  };
}

const [shelf, key] = ['danh-muc', 'cua-co-quan'];
/** Of what is kept today; what was kept before versions were written is the same but for it. */
const version = 1;

/** A copy of what is broken stays; the registry begins anew. */
function laidAside(store: IDBObjectStore, broken: unknown): IDBRequest {
  store.put(broken, asideKey(key));
  return store.delete(key);
}

/**
 * The registry in the browser's database, which has room for a hundred thousand documents; behind the key that Office
 * gives each site of its own where there is one. `factory` is asked for each time: a browser may refuse it.
 */
export function storedRegistry(factory: () => IDBFactory, partition = '', onReset?: OnReset): RegistryStore {
  const place: Shelf = { factory, database: `${partition}the-thuc`, shelf };
  return {
    load: async () => {
      const saved = await onShelf(place, 'readonly', (it) => it.get(key)).catch(() => undefined);
      const registry = registryFrom(saved);
      if (registry === null && saved !== undefined) {
        onReset?.('the-thuc/danh-muc');
        await onShelf(place, 'readwrite', (it) => laidAside(it, saved)).catch(() => undefined);
      }
      return registry;
    },
    save: (registry) =>
      onShelf(place, 'readwrite', (it) =>
        registry === null ? it.delete(key) : it.put({ version, ...registry }, key),
      ).then(
        () => 'kept',
        () => 'notKept',
      ),
  };
}

/** Saved data comes from outside: what is no registry, or one of a version yet to come, is none. */
function registryFrom(saved: unknown): KeptRegistry | null {
  if (typeof saved === 'object' && saved !== null && 'version' in saved && saved.version !== version) return null;
  if (typeof saved !== 'object' || saved === null || !('name' in saved) || !('text' in saved)) return null;
  const { name, text } = saved;
  return typeof name === 'string' && typeof text === 'string' ? { name, text } : null;
}
