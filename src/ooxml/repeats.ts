import { GREATER, isSame, LESS, SLASH, type SourceText } from './characters';
import { type ElementTable } from './element-table';
import { type TagName } from './name-table';
import { hashed, Stretches } from './stretches';
import { type Tag } from './tag-table';

/** An element that has been walked over once, for all others that are written the same in the same scope. */
export interface Repeated {
  /** The number of the one string for all of them, and its length. */
  readonly source: number;
  readonly length: number;
  readonly tag: Tag;
  /** Where the first of them begins. */
  readonly start: number;
  /** Where its content ends, counted from its beginning. */
  readonly innerEnd: number;
  /** It and all inside it, for counting. */
  readonly met: readonly TagName[];
}

/** Longer ones are not worth the comparison. */
const longest = 2000;

/**
 * Formatting that a file writes word for word again and again: what was found sound the first time need not be
 * scanned once more. The same characters in the same scope mean the same.
 */
export class Repeats {
  private readonly known: Stretches<Repeated>;
  private inside: TagName[] = [];
  /** The one met last: the next is mostly the same. */
  private last: Repeated | undefined;
  /** The stretch from the start tag last looked at to the first end tag of its name; no length where there is none. */
  private hash = 0;
  private length = 0;

  constructor(private readonly source: SourceText) {
    this.known = new Stretches(source.units);
  }

  /** What is known of the element that begins with this tag at `start`, or undefined. */
  at(tag: Tag, start: number): Repeated | undefined {
    const { units } = this.source;
    const { last } = this;
    if (last?.tag === tag && isSame(units, last.start, start, last.length)) return last;
    this.measure(tag, start);
    this.last = this.length === 0 ? undefined : this.known.find(this.hash, start, this.length, tag.around);
    return this.last;
  }

  begin(tag: Tag): void {
    this.inside = [tag.named];
  }

  met(tag: Tag): void {
    this.inside.push(tag.named);
  }

  /** Remembers an element that `at` did not know and that has been walked over since. */
  keep(row: number, elements: ElementTable): void {
    const tag = elements.tag(row);
    const start = elements.start(row);
    const end = elements.endOf(row);
    const length = end - start;
    if (length !== this.length) return;
    const source = elements.keepSource(this.source.text.slice(start, end));
    elements.sameAs(row, source);
    const repeated = { source, length, tag, start, innerEnd: elements.innerEnd(row) - start, met: this.inside };
    this.known.keep(this.hash, start, length, tag.around, repeated);
  }

  private measure(tag: Tag, start: number): void {
    const { units } = this.source;
    const { length } = tag.named.rawName;
    const limit = Math.min(units.length, start + longest) - length - 2;
    let hash = 0;
    this.length = 0;
    for (let at = start + tag.length; at < limit; at++) {
      const code = units[at] ?? 0;
      hash = hashed(hash, code);
      if (code !== LESS || units[at + 1] !== SLASH || units[at + 2 + length] !== GREATER) continue;
      if (!isSame(units, at + 2, start + 1, length)) continue;
      this.length = at + 3 + length - start;
      break;
    }
    this.hash = hash;
  }
}
