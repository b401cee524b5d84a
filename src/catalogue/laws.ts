import { plainInPlace } from '../text/plain';
import type { Instrument } from './model';

/** Laws by name, folded, with their commas or without: for reading "Luật Đất đai" to its last letter and for finding which law is meant. */
export class LawIndex {
  readonly #byName = new Map<string, Instrument[]>();
  /** Names by their first word, the longest first. */
  readonly #byWord = new Map<string, string[]>();

  constructor(laws: readonly Instrument[]) {
    for (const law of laws) {
      if (law.title === null) continue;
      const name = plainInPlace(law.title);
      for (const written of new Set([name, name.replaceAll(',', '')])) {
        const list = this.#byName.get(written);
        if (list === undefined) this.#byName.set(written, [law]);
        else list.push(law);
      }
    }
    for (const name of this.#byName.keys()) {
      const word = firstWord(name, 0);
      this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), name]);
    }
    for (const names of this.#byWord.values()) names.sort((a, b) => b.length - a.length);
  }

  /** The length of the longest known name at an offset of plain text; 0 where none stands. */
  lengthAt(plain: string, at: number): number {
    for (const name of this.#byWord.get(firstWord(plain, at)) ?? []) {
      if (plain.startsWith(name, at) && !/[a-z0-9]/.test(plain.charAt(at + name.length))) return name.length;
    }
    return 0;
  }

  /** Laws of this name, the newest first. */
  named(name: string): readonly Instrument[] {
    return [...(this.#byName.get(plainInPlace(name)) ?? [])].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  }
}

function firstWord(plain: string, at: number): string {
  let end = at;
  while (end < plain.length && /[a-z0-9]/.test(plain.charAt(end))) end++;
  return plain.slice(at, end);
}
