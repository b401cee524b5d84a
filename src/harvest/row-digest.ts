import type { Row } from './collection';

/** What the program itself keeps up to date beside the words of a row. */
const kept: ReadonlySet<string> = new Set(['files', 'conflicts']);

/**
 * A short print of a row's words: another one once a person has changed, added or taken away anything. FNV-1a of 2 × 32
 * bits, which tells an edited row from an unedited one and guards against nobody.
 */
export function rowDigest(row: Row): string {
  const text = JSON.stringify(
    Object.keys(row)
      .filter((key) => !kept.has(key))
      .sort()
      .map((key) => [key, row[key]]),
  );
  return hex(fnv(text, 0x811c9dc5)) + hex(fnv(text, 0x01234567));
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
