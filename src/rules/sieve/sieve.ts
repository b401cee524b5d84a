import type { Part } from '../../anatomy/model';
import { markSorts, sorts } from './grams';
import { needsOf, type Needs, type Sought } from './needs';

/** Fewer parts are as soon read as sifted. */
const worthIt = 8;

const known = new WeakMap<readonly Part[], Sieve>();

/**
 * Those of a component's parts in whose paragraphs everything sought has a chance, however letters are composed. Hundreds of patterns are tried on a draft and few of them find anything: the
 * text is read once, and after that a pattern costs only the paragraphs that hold its rarer sequences of letters.
 * Never leaves out a part where all of it is found. The parts are those that the anatomy
 * gives: what was read of them is kept for as long as they are.
 */
export function sifted(parts: readonly Part[], ...sought: readonly Sought[]): readonly Part[] {
  if (parts.length < worthIt) return parts;
  const sieve = known.get(parts) ?? new Sieve(parts);
  known.set(parts, sieve);
  return sieve.parts(sought.map(needsOf));
}

/** Parts that one number tells of, a bit for each. */
const together = 32;

/** Which sorts of letter sequences the paragraph of each part holds. */
class Sieve {
  /** For every sort a row of numbers, in them a bit for each part. */
  private readonly rows: Int32Array;
  private readonly width: number;

  constructor(private readonly all: readonly Part[]) {
    this.width = Math.ceil(all.length / together);
    this.rows = new Int32Array(this.width * sorts);
    const column = new Int32Array(sorts);
    for (let at = 0; at < this.width; at++) {
      column.fill(0);
      const few = all.slice(at * together, (at + 1) * together);
      few.forEach(({ paragraph }, bit) => {
        markSorts(paragraph.text, column, 1 << bit);
      });
      for (let sort = 0; sort < sorts; sort++) this.rows[sort * this.width + at] = column[sort] ?? 0;
    }
  }

  parts(all: readonly Needs[]): readonly Part[] {
    const left = this.spare(0).fill(-1);
    for (const needs of all) this.strike(left, needs, 1);
    const found: Part[] = [];
    for (let at = 0; at < left.length; at++) {
      for (let rest = left[at] ?? 0; rest !== 0; rest &= rest - 1) {
        const part = this.all[at * together + 31 - Math.clz32(rest & -rest)];
        if (part !== undefined) found.push(part);
      }
    }
    return found;
  }

  /** Rows to reckon in, kept from one question to the next. */
  private readonly spares: Int32Array[] = [];

  private spare(at: number): Int32Array {
    return (this.spares[at] ??= new Int32Array(this.width));
  }

  /** Strikes out the parts that do not hold what is needed; spare rows from `depth` on are free. */
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
