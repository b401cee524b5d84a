import type { Reference } from './model';

/** What is kept of one reference: what was said of it, by its standing, style and day. */
type Said<Judged> = Map<string, Judged>;

interface Line<Judged> {
  readonly references: readonly Reference[];
  readonly said: readonly Said<Judged>[];
}

/** So many lines are kept at least, and twice as many at most. */
const most = 4000;

/**
 * Lines of text as they were read and judged lately, with one registry: a document that is read again after a change
 * costs only the lines that have changed. What a line is judged by is its own text, so that it never goes out of date.
 */
export class CitationMemory<Judged> {
  private lines = new Map<string, Line<Judged>>();
  private earlier = new Map<string, Line<Judged>>();

  /** The references of a line, read by `read` when it is not known. */
  line(text: string, read: (text: string) => readonly Reference[]): Line<Judged> {
    let line = this.lines.get(text);
    if (line !== undefined) return line;
    line = this.earlier.get(text) ?? lineOf(read(text));
    if (this.lines.size >= most) {
      this.earlier = this.lines;
      this.lines = new Map();
    }
    this.lines.set(text, line);
    return line;
  }
}

function lineOf<Judged>(references: readonly Reference[]): Line<Judged> {
  return { references, said: references.map(() => new Map()) };
}

/** What was said under a key, reckoned by `reckon` the first time. */
export function saidOf<Judged>(said: Said<Judged> | undefined, key: string, reckon: () => Judged): Judged {
  if (said === undefined) return reckon();
  const known = said.get(key);
  if (known !== undefined) return known;
  const judged = reckon();
  said.set(key, judged);
  return judged;
}
