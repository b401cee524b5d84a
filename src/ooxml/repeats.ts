import { type TagName } from './name-table';
import { type Scope } from './namespaces';
import { type SourceElement } from './node';

/** An element that has been walked over once, for all others that are written the same in the same scope. */
export interface Repeated {
  readonly source: string;
  readonly tag: TagName;
  /** The scope that its tag stands in. */
  readonly around: Scope;
  /** Offsets from the beginning of the element. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** It and all inside it, for counting. */
  readonly met: readonly TagName[];
}

/** Longer ones are not worth the comparison. */
const longest = 2000;
const most = 4096;

/**
 * Formatting that a file writes word for word again and again: what was found sound the first time need not be
 * scanned once more. The same characters in the same scope mean the same.
 */
export class Repeats {
  private readonly known = new Map<string, Repeated>();
  private readonly closings = new Map<string, Closing>();
  private inside: TagName[] = [];

  constructor(private readonly text: string) {}

  /** What is known of the element of this name that begins at `start`, or undefined. */
  at(tag: TagName, around: Scope, start: number): Repeated | undefined {
    const end = this.closingOf(tag.rawName).endAfter(start);
    if (end - start > longest) return undefined;
    const known = this.known.get(this.text.slice(start, end));
    return known?.around === around ? known : undefined;
  }

  begin(tag: TagName): void {
    this.inside = [tag];
  }

  met(tag: TagName): void {
    this.inside.push(tag);
  }

  keep(element: SourceElement, around: Scope): void {
    const { start, tag } = element;
    if (element.end - start > longest || this.known.size >= most) return;
    const source = element.written();
    const [innerStart, innerEnd] = [element.innerStart - start, element.innerEnd - start];
    this.known.set(source, { source, tag, around, innerStart, innerEnd, met: this.inside });
  }

  private closingOf(rawName: string): Closing {
    const known = this.closings.get(rawName) ?? new Closing(this.text, `</${rawName}>`);
    this.closings.set(rawName, known);
    return known;
  }
}

/** Where an end tag stands next, sought once for all the places before it. */
class Closing {
  private next = -1;

  constructor(
    private readonly text: string,
    private readonly mark: string,
  ) {}

  endAfter(start: number): number {
    if (this.next < start) this.next = this.text.indexOf(this.mark, start);
    if (this.next < 0) this.next = Infinity;
    return this.next + this.mark.length;
  }
}
