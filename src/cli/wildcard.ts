import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The files that a name with `*` or `?` stands for, in order of name: the command window of Windows hands such a name on as
 * it was typed. Word's lock files are left out. Null where the name has no such sign or nothing is called so.
 */
export function namedBy(path: string): readonly string[] | null {
  const name = basename(path);
  if (!/[*?]/.test(name)) return null;
  const folder = dirname(path);
  const pattern = new RegExp(`^${[...name.normalize('NFC')].map(sign).join('')}$`, 'iu');
  const found = entriesOf(folder).filter((it) => pattern.test(it.normalize('NFC')) && !it.startsWith('~$'));
  if (found.length === 0) return null;
  const typedFolder = path.slice(0, path.length - name.length);
  return found.sort().map((it) => (typedFolder === '' ? it : join(folder, it)));
}

function sign(letter: string): string {
  if (letter === '*') return '.*';
  return letter === '?' ? '.' : letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
