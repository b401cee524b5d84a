import { isSame } from './characters';

/** Something known of a stretch of the source, and of all others that read the same within the same surroundings. */
interface Stretch<Value> {
  readonly start: number;
  readonly length: number;
  readonly within: unknown;
  readonly value: Value;
}

const fewest = 64;
const most = 2048;

/**
 * What is known of stretches of one source, found again by their characters in place: a file writes the same names,
 * tags and formatting over and over, and no string need be made to see that. Bounded: what has long not been met is
 * forgotten and read anew.
 */
export class Stretches<Value> {
  private readonly slots: (Stretch<Value> | undefined)[];
  private readonly mask: number;

  constructor(private readonly units: Uint16Array) {
    let size = fewest;
    while (size < most && size * 128 < units.length) size *= 2;
    this.slots = new Array<Stretch<Value> | undefined>(size);
    this.mask = size - 1;
  }

  /** What is known of the characters at a place, whose hash is given; `within` is compared by identity. */
  find(hash: number, start: number, length: number, within: unknown): Value | undefined {
    const slot = this.slotOf(hash);
    const recent = this.slots[slot];
    if (recent !== undefined && this.isAt(recent, start, length, within)) return recent.value;
    const older = this.slots[slot ^ 1];
    return older !== undefined && this.isAt(older, start, length, within) ? older.value : undefined;
  }

  keep(hash: number, start: number, length: number, within: unknown, value: Value): void {
    const slot = this.slotOf(hash);
    this.slots[slot ^ 1] = this.slots[slot];
    this.slots[slot] = { start, length, within, value };
  }

  private isAt(known: Stretch<Value>, start: number, length: number, within: unknown): boolean {
    return known.length === length && known.within === within && isSame(this.units, known.start, start, length);
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 11)) & this.mask;
  }
}

/** The hash of a stretch with one more character at its end. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
