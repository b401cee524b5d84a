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

/**
 * The registry in the browser's database, which has room for a hundred thousand documents; behind the key that Office
 * gives each site of its own where there is one. `factory` is asked for each time: a browser may refuse it.
 */
export function storedRegistry(factory: () => IDBFactory, partition = ''): RegistryStore {
  const place: Shelf = { factory, database: `${partition}the-thuc`, shelf };
  return {
    load: () => onShelf(place, 'readonly', (it) => it.get(key)).then(registryFrom, () => null),
    save: (registry) =>
      onShelf(place, 'readwrite', (it) => (registry === null ? it.delete(key) : it.put(registry, key))).then(
        () => 'kept',
        () => 'notKept',
      ),
  };
}

/** Saved data comes from outside: what is no registry is none. */
function registryFrom(saved: unknown): KeptRegistry | null {
  if (typeof saved !== 'object' || saved === null || !('name' in saved) || !('text' in saved)) return null;
  const { name, text } = saved;
  return typeof name === 'string' && typeof text === 'string' ? { name, text } : null;
}
