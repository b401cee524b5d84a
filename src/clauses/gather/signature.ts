import { plainInPlace } from '../../text/plain';

/** The words of a text for comparing: without dấu, figures all alike. */
export function comparedWords(text: string): readonly string[] {
  return (plainInPlace(text).match(/[\p{L}]+|\d+/gu) ?? []).map((word) => (/^\d/.test(word) ? '#' : word));
}

/** Rows of a band, and bands: texts that share six words of ten meet in a band nineteen times out of twenty. */
const rows = 2;
const bands = 8;
const size = 3;

const seeds = Array.from({ length: rows * bands }, (_, i) => Math.imul(i + 1, 0x9e3779b1) | 1);

/** The stretches of three words of a text as numbers, each once, in order. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hash);
  const shingles = new Uint32Array(Math.max(0, hashes.length - size + 1));
  for (let at = 0; at < shingles.length; at++) {
    let mixed = 0;
    for (let i = 0; i < size; i++) mixed = Math.imul(mixed ^ (hashes[at + i] ?? 0), 0x01000193) ^ (mixed >>> 15);
    shingles[at] = mixed;
  }
  shingles.sort();
  let count = 0;
  for (const it of shingles) if (count === 0 || it !== shingles[count - 1]) shingles[count++] = it;
  return shingles.slice(0, count);
}

const least = new Uint32Array(seeds.length);

/** The bands of a text's minhash as numbers: texts that are nearly the same have one in common. */
export function bandsOf(shingles: Uint32Array): readonly number[] {
  least.fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < seeds.length; i++) {
      let mixed = Math.imul(shingle ^ (seeds[i] ?? 0), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      mixed = (mixed ^ (mixed >>> 16)) >>> 0;
      if (mixed < (least[i] ?? 0)) least[i] = mixed;
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    let mixed = band;
    for (let row = 0; row < rows; row++)
      mixed = Math.imul(mixed ^ (least[band * rows + row] ?? 0), 0x9e3779b1) ^ (mixed >>> 15);
    return mixed;
  });
}

/** The part of two texts' stretches that they have in common: 0 to 1. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  let [i, j, common] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0];
    if (a === b) common++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  const all = one.length + other.length - common;
  return all === 0 ? 0 : common / all;
}

/** A short print of a text's words, the same for texts that differ in figures and dấu alone. */
export function printOf(words: readonly string[]): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const word of words) {
    const code = hash(word);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code >>> 7), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
