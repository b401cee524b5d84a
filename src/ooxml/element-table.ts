import { type Tag } from './tag-table';

/** Numbers in the row of an element. */
const width = 8;
const TAG = 0;
const START = 1;
const INNER_END = 2;
const END = 3;
const FIRST = 4;
const LIMIT = 5;
const SAME = 6;
const MARKED = 7;

/** Rows begin one after another: about so many characters of a draft stand between two of them. */
const charactersToARow = 40;
const fewest = 16;

/**
 * The elements of one text as rows of numbers, in document order. A draft of a hundred pages has sixty thousand of
 * them: as objects they would be copied about by the garbage collector for as long as the draft is being read, as
 * numbers they cost it nothing. What stands inside an element that was only walked over comes at the end of the table,
 * when somebody looks into it.
 */
export class ElementTable {
  /** How many elements there are. */
  count = 0;
  private rows: Int32Array;
  private readonly tags: Tag[] = [];
  private readonly sources: string[] = [];

  /** `length` is that of the text, in UTF-16 units. */
  constructor(length: number) {
    this.rows = new Int32Array(width * (fewest + Math.floor(length / charactersToARow)));
  }

  /** The row of an element whose start tag begins at an offset: one more than the last. */
  add(tag: Tag, start: number): number {
    const row = this.count++;
    const at = row * width;
    if (at + width > this.rows.length) this.grow();
    if (tag.id < 0) tag.id = this.tags.push(tag) - 1;
    this.rows[at + TAG] = tag.id;
    this.rows[at + START] = start;
    return row;
  }

  /** The element ends; all rows since its own are inside it. */
  close(row: number, innerEnd: number, end: number): void {
    this.end(row, innerEnd, end);
    this.put(row, FIRST, row + 1);
    this.put(row, LIMIT, this.count);
  }

  /** The element ends, and has only been walked over. */
  closeWalked(row: number, innerEnd: number, end: number): void {
    this.end(row, innerEnd, end);
    this.put(row, FIRST, -1);
    this.put(row, LIMIT, row + 1);
  }

  /** All rows from `first` on are inside an element that had only been walked over. */
  lookedInto(row: number, first: number): void {
    this.put(row, FIRST, first);
    this.put(row, LIMIT, this.count);
  }

  /** True for an element that nobody has looked into. */
  isWalked(row: number): boolean {
    return this.get(row, FIRST) < 0;
  }

  /** The row of the first child, where there is one: `limit` where there is none. */
  first(row: number): number {
    return this.get(row, FIRST);
  }

  /** Past the rows of everything inside. */
  limit(row: number): number {
    return this.get(row, LIMIT);
  }

  /** The row that follows an element and all that is inside it: of its next sibling, or past the limit of its parent. */
  after(row: number): number {
    return this.get(row, FIRST) === row + 1 ? this.get(row, LIMIT) : row + 1;
  }

  tag(row: number): Tag {
    const tag = this.tags[this.get(row, TAG)];
    if (tag === undefined) throw new RangeError('No such element.');
    return tag;
  }

  start(row: number): number {
    return this.get(row, START);
  }

  innerEnd(row: number): number {
    return this.get(row, INNER_END);
  }

  endOf(row: number): number {
    return this.get(row, END);
  }

  /** Its own characters hold more than themselves: references, markup that is no element, line ends. */
  mark(row: number): void {
    this.put(row, MARKED, 1);
  }

  isMarked(row: number): boolean {
    return this.get(row, MARKED) !== 0;
  }

  /** Keeps one string for the source of several elements; its number goes to `sameAs`. */
  keepSource(source: string): number {
    return this.sources.push(source);
  }

  /** The source of the element is one that is kept. */
  sameAs(row: number, kept: number): void {
    this.put(row, SAME, kept);
  }

  /** The source that the element shares with others; undefined where it is known to share none. */
  sourceOf(row: number): string | undefined {
    return this.sources[this.get(row, SAME) - 1];
  }

  private end(row: number, innerEnd: number, end: number): void {
    this.put(row, INNER_END, innerEnd);
    this.put(row, END, end);
  }

  private get(row: number, column: number): number {
    return this.rows[row * width + column] ?? 0;
  }

  private put(row: number, column: number, value: number): void {
    this.rows[row * width + column] = value;
  }

  private grow(): void {
    const larger = new Int32Array(this.rows.length * 2);
    larger.set(this.rows);
    this.rows = larger;
  }
}
