import { builtIn } from '../catalogue/built-in';
import { OwnRegistryError, readOwnRegistry } from '../catalogue/own';
import { Registry } from '../catalogue/registry';
import { UnreadableFile } from '../ooxml/model';
import { UsageError } from './arguments';
import { textOf } from './files';

/** The built-in registry with the organisation's on top, where a file is named. Throws UsageError. */
export function registryOf(file: string | null): Registry {
  if (file === null) return new Registry(builtIn());
  try {
    return new Registry(builtIn(), readOwnRegistry(textOf(file), file.toLowerCase().endsWith('.csv') ? 'csv' : 'json'));
  } catch (error) {
    if (error instanceof OwnRegistryError || error instanceof UnreadableFile)
      throw new UsageError(`Danh mục ${file}: ${error.message}`);
    throw error;
  }
}
