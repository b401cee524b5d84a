import type { Part } from '../../anatomy/model';
import { sharedTextOf, type SharedText } from '../reading/shared-text';
import { markSorts, sorts } from './grams';
import { needsOf, type Needs, type Sought } from './needs';

const none: readonly Part[] = [];

/** Fewer parts are as soon read as sifted. */
const worthIt = 8;

const known = new WeakMap<readonly Part[], Sieve>();

/**
 * Those of a component's parts in whose paragraphs everything sought has a chance, however letters are composed. Hundreds
 * of patterns are tried on a draft and few of them find anything: the text is read once, and after that a pattern costs
 * only the paragraphs that hold its rarer sequences of letters, each text once however often it stands there.
 * Never leaves out a part where all of it is found. The parts are those that the anatomy
 * gives: what was read of them is kept for as long as they are.
 */
export function sifted(parts: readonly Part[], ...sought: readonly Sought[]): readonly Part[] {
  return parts.length < worthIt ? parts : sieveOf(parts).parts(sought.map(needsOf), null);
}

/** Those of them in whose paragraphs, as written, the hint is found besides; it has neither flag `g` nor `y`. */
export function hinted(parts: readonly Part[], hint: RegExp, ...sought: readonly Sought[]): readonly Part[] {
  if (parts.length < worthIt) return parts.filter(({ paragraph }) => hint.test(paragraph.text));
  return sieveOf(parts).parts([needsOf(hint), ...sought.map(needsOf)], hint);
}

function sieveOf(parts: readonly Part[]): Sieve {
  const sieve = known.get(parts) ?? new Sieve(parts);
  known.set(parts, sieve);
  return sieve;
}

/** Texts that one number tells of, a bit for each. */
const together = 32;

/** Which sorts of letter sequences each text of the parts' paragraphs holds. */
class Sieve {
  /** For every sort a row of numbers, in them a bit for each text. */
  private readonly rows: Int32Array;
  private readonly width: number;
  private readonly texts: readonly string[];
  /** The text of each part. */
  private readonly textOf: Uint32Array;

  constructor(private readonly all: readonly Part[]) {
    const places = new Map<SharedText, number>();
    this.textOf = Uint32Array.from(all, ({ paragraph }) => {
      const text = sharedTextOf(paragraph);
      const place = places.get(text) ?? places.size;
      if (place === places.size) places.set(text, place);
      return place;
    });
    this.texts = Array.from(places.keys(), ({ text }) => text);
    this.width = Math.ceil(this.texts.length / together);
    this.rows = new Int32Array(this.width * sorts);
    this.read();
  }

  /** The parts whose texts hold what is needed, and in them the hint. */
  parts(all: readonly Needs[], hint: RegExp | null): readonly Part[] {
    const left = this.spare(0).fill(-1);
    for (const needs of all) this.strike(left, needs, 1);
    let any = 0;
    for (let at = 0; at < left.length; at++) {
      for (let rest = left[at] ?? 0; rest !== 0; rest &= rest - 1) {
        const bit = rest & -rest;
        const text = this.texts[at * together + 31 - Math.clz32(bit)];
        if (text === undefined || hint?.test(text) === false) left[at] = (left[at] ?? 0) & ~bit;
      }
      any |= left[at] ?? 0;
    }
    return any === 0 ? none : this.all.filter((_, i) => this.isLeft(left, this.textOf[i] ?? 0));
  }

  private isLeft(left: Int32Array, text: number): boolean {
    return ((left[Math.floor(text / together)] ?? 0) & (1 << (text % together))) !== 0;
  }

  private read(): void {
    const column = new Int32Array(sorts);
    for (let at = 0; at < this.width; at++) {
      column.fill(0);
      const few = this.texts.slice(at * together, (at + 1) * together);
      for (const [bit, text] of few.entries()) markSorts(text, column, 1 << bit);
      for (let sort = 0; sort < sorts; sort++) this.rows[sort * this.width + at] = column[sort] ?? 0;
    }
  }

  /** Rows to reckon in, kept from one question to the next. */
  private readonly spares: Int32Array[] = [];

  private spare(at: number): Int32Array {
    return (this.spares[at] ??= new Int32Array(this.width));
  }

  /** Strikes out the texts that do not hold what is needed; spare rows from `depth` on are free. */
  private strike(left: Int32Array, { sorts: needed, either, choices }: Needs, depth: number): void {
    for (const sort of needed) if (!this.and(left, sort)) return;
    for (const sorts of either) this.andEither(left, sorts);
    for (const choice of choices) this.andChoice(left, choice, depth);
  }

  private andChoice(left: Int32Array, choice: readonly Needs[], depth: number): void {
    const any = this.spare(depth).fill(0);
    const some = this.spare(depth + 1);
    for (const needs of choice) {
      some.set(left);
      this.strike(some, needs, depth + 2);
      for (let i = 0; i < any.length; i++) any[i] = (any[i] ?? 0) | (some[i] ?? 0);
    }
    left.set(any);
  }

  /** False where nothing is left. */
  private and(left: Int32Array, sort: number): boolean {
    const row = sort * this.width;
    let any = 0;
    for (let i = 0; i < left.length; i++) {
      const bits = (left[i] ?? 0) & (this.rows[row + i] ?? 0);
      left[i] = bits;
      any |= bits;
    }
    return any !== 0;
  }

  private andEither(left: Int32Array, either: readonly number[]): void {
    for (let i = 0; i < left.length; i++) {
      let bits = 0;
      if (left[i] !== 0) for (const sort of either) bits |= this.rows[sort * this.width + i] ?? 0;
      left[i] = (left[i] ?? 0) & bits;
    }
  }
}
