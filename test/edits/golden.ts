import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../golden');

/** Whole drafts with their names, found by listing the folder. */
export const goldens: readonly (readonly [name: string, bytes: Uint8Array])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
