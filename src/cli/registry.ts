import { isMainThread } from 'node:worker_threads';
import { builtIn } from '../catalogue/built-in';
import { notesOn } from '../catalogue/own-notes';
import { instrumentOf, readOwnRows } from '../catalogue/own';
import { Registry } from '../catalogue/registry';
import { UnreadableFile } from '../ooxml/model';
import { UsageError } from './arguments';
import { faultLines } from './fault-lines';
import { textOf } from './files';
import { sayWrong } from './terminal';

/** The registry of the last file: a command asks for it more than once. */
let last: { readonly file: string; readonly registry: Registry } | null = null;

/** So many remarks on a registry are printed. */
const most = 5;

/**
 * The built-in registry with the organisation's on top, where a file is named; what in it contradicts itself or the
 * built-in one is said on standard error, once. Throws UsageError.
 */
export function registryOf(file: string | null): Registry {
  if (file === null) return new Registry(builtIn());
  if (last?.file === file) return last.registry;
  try {
    const read = readOwnRows(textOf(file), file.toLowerCase().endsWith('.csv') ? 'csv' : 'json');
    if (read.kind === 'faulty') throw new UsageError(faultLines(`Danh mục ${file}`, '', read.faults));
    const own = read.rows.map(instrumentOf);
    const known = builtIn();
    if (isMainThread) remark(file, notesOn(own, known));
    last = { file, registry: new Registry(known, own) };
    return last.registry;
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UsageError(`Danh mục ${file}: ${error.message}`);
    throw error;
  }
}

function remark(file: string, notes: readonly string[]): void {
  for (const note of notes.slice(0, most)) sayWrong(`Danh mục ${file}: ${note}`);
  if (notes.length > most) sayWrong(`Danh mục ${file}: còn ${notes.length - most} chỗ tương tự.`);
}
