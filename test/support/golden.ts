import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../golden');

/** A whole draft of the golden folder. */
export interface Golden {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Path of what stands beside it: `<name><ending>`. */
  beside(ending: string): string;
}

/** Every .docx of test/golden: found, not registered. */
export const goldens: readonly Golden[] = readdirSync(folder)
  .filter((file) => file.endsWith('.docx'))
  .sort()
  .map((file) => {
    const name = file.slice(0, -'.docx'.length);
    return { name, bytes: readFileSync(join(folder, file)), beside: (ending) => join(folder, name + ending) };
  });

/** One of them, by name. */
export function golden(name: string): Golden {
  const found = goldens.find((it) => it.name === name);
  if (found === undefined) throw new Error(`no golden draft ${name}`);
  return found;
}

/** A few of them, unlike each other in kind and hand, for tests that take seconds a draft. */
export const someGoldens: readonly Golden[] = ['cong-van-000', 'cong-van-002-dung', 'cong-van-002', 'ke-hoach-001'].map(
  golden,
);
