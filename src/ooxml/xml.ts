import {
  AMPERSAND,
  BANG,
  BRACKET,
  decodeText,
  GREATER,
  isSame,
  isSpace,
  LESS,
  QUESTION,
  RETURN,
  SLASH,
  type SourceText,
} from './characters';
import { portable } from './codec';
import { ElementTable } from './element-table';
import { type Element } from './model';
import { NameTable } from './name-table';
import { Scope } from './namespaces';
import { SourceElement } from './node';
import { Repeats } from './repeats';
import { type Tag, TagTable } from './tag-table';
import { unreadable } from './unreadable';

export { forgetChildren, mentions, namesAround, scopeOf, sourceOf, textOf } from './node';

/** Elements deeper than this are nobody's draft: Word itself gives up on nested tables long before. */
const deepest = 1000;

/**
 * The root element of a part; `units` are those of its text, where they are at hand. Namespaces are resolved, offsets
 * are those of `text`.
 * Throws UnreadableFile: `damaged` for broken XML, DTDs and undefined entities, `unsupported` past 1,000 levels.
 */
export function parseXml(text: string, units: Uint16Array = portable.units(text)): Element {
  const names = new NameTable({ text, units });
  const tags = new TagTable({ text, units }, names);
  const elements = new ElementTable(units.length);
  const source = { text, units, tags, elements };
  const expand = (row: number): void => {
    const first = elements.count;
    new Parser(source, row).parse(elements.start(row) + elements.tag(row).length, elements.innerEnd(row));
    elements.lookedInto(row, first);
  };
  new Parser(source, null).parse(units[0] === 0xfeff ? 1 : 0, units.length);
  if (elements.count === 0) throw unreadable('damaged');
  return new SourceElement({ text, elements, counts: () => names.counts(), expand }, 0, null);
}

/** What a parser reads and writes. */
interface Parsed extends SourceText {
  readonly tags: TagTable;
  readonly elements: ElementTable;
}

class Parser {
  private readonly text: string;
  private readonly units: Uint16Array;
  private readonly tags: TagTable;
  private readonly elements: ElementTable;
  /** Rows of the open elements that are being built, and their tags. */
  private readonly rows: number[] = [];
  private readonly built: Tag[] = [];
  /** Tags open inside an element that is only walked over. */
  private readonly walked: Tag[] = [];
  /** What has been walked over before, word for word. Nothing is, inside an element that was. */
  private readonly repeats: Repeats | null;
  private depth = 0;

  constructor(
    source: Parsed,
    private readonly around: number | null,
  ) {
    this.text = source.text;
    this.units = source.units;
    this.tags = source.tags;
    this.elements = source.elements;
    this.repeats = around === null ? new Repeats(source) : null;
    if (around === null) return;
    this.rows.push(around);
    this.built.push(source.elements.tag(around));
  }

  /** The elements between two offsets: one root, or the children of the element around them. */
  parse(from: number, to: number): void {
    const { units } = this;
    let at = from;
    for (;;) {
      const tag = this.characters(at, to);
      if (tag === to) break;
      const code = units[tag + 1];
      if (code === SLASH) at = this.closeTag(tag);
      else if (code === BANG) at = this.markup(tag);
      else if (code === QUESTION) at = this.instruction(tag);
      else at = this.openTag(tag);
    }
    if (this.depth > 0) throw unreadable('damaged');
  }

  private openTag(start: number): number {
    const { walked, built } = this;
    const around = walked[walked.length - 1] ?? built[built.length - 1];
    const tag = this.tags.at(start, around?.named.scope ?? Scope.outermost);
    const end = start + tag.length;
    if (walked.length === 0) return this.place(tag, start, end);
    this.count(tag);
    this.repeats?.met(tag);
    if (!tag.empty) {
      this.deepen();
      walked.push(tag);
    }
    return end;
  }

  private place(tag: Tag, start: number, end: number): number {
    const { elements } = this;
    if (this.rows.length === 0 && elements.count > 0) throw unreadable('damaged');
    const row = elements.add(tag, start);
    const isWalked = !tag.empty && tag.named.later;
    const known = isWalked ? this.repeats?.at(tag, start) : undefined;
    if (known !== undefined) {
      const after = start + known.length;
      elements.closeWalked(row, start + known.innerEnd, after);
      elements.sameAs(row, known.source);
      for (const met of known.met) met.count++;
      return after;
    }
    this.count(tag);
    if (tag.empty) {
      elements.close(row, end, end);
      return end;
    }
    this.deepen();
    this.rows.push(row);
    this.built.push(tag);
    if (!isWalked) return end;
    this.walked.push(tag);
    this.repeats?.begin(tag);
    return end;
  }

  /** What stands inside an element that was walked over has been counted then. */
  private count(tag: Tag): void {
    if (this.around === null) tag.named.count++;
  }

  private deepen(): void {
    this.depth++;
    if (this.depth > deepest)
      throw unreadable('unsupported', 'Tệp lồng quá nhiều tầng (bảng trong bảng) nên không đọc được.');
  }

  private closeTag(start: number): number {
    const { units, walked } = this;
    const expected = walked[walked.length - 1] ?? this.built[this.built.length - 1];
    if (expected === undefined || this.depth === 0) throw unreadable('damaged');
    const { length } = expected.named.rawName;
    if (!isSame(units, start + 2, expected.start + 1, length)) throw unreadable('damaged');
    let at = start + 2 + length;
    while (isSpace(units[at] ?? 0)) at++;
    if (units[at] !== GREATER) throw unreadable('damaged');
    this.depth--;
    const wasWalked = walked.pop() !== undefined;
    if (walked.length === 0) this.closeOpen(start, at + 1, wasWalked);
    return at + 1;
  }

  private closeOpen(innerEnd: number, end: number, wasWalked: boolean): void {
    const { elements } = this;
    const row = this.rows.pop();
    this.built.pop();
    if (row === undefined) throw unreadable('damaged');
    if (wasWalked) {
      elements.closeWalked(row, innerEnd, end);
      this.repeats?.keep(row, elements);
    } else elements.close(row, innerEnd, end);
  }

  /** A comment or CDATA section; a document type is refused, and with it every entity of its own. */
  private markup(start: number): number {
    const { text } = this;
    if (text.startsWith('<!--', start)) return this.comment(start);
    if (this.rows.length > 0 && text.startsWith('<![CDATA[', start)) return this.past(start + 9, ']]>');
    throw unreadable('damaged', 'Tệp chứa khai báo DTD hoặc thực thể XML không được phép nên không đọc.');
  }

  /** Two dashes inside a comment are not XML. */
  private comment(start: number): number {
    const end = this.past(start + 4, '--');
    if (this.units[end] !== GREATER) throw unreadable('damaged');
    return end + 1;
  }

  private instruction(start: number): number {
    const target = this.units[start + 2] ?? 0;
    if (isSpace(target) || target === QUESTION) throw unreadable('damaged');
    return this.past(start + 2, '?>');
  }

  /** The offset past the next `mark`: what lies before it is not text. */
  private past(from: number, mark: string): number {
    const found = this.text.indexOf(mark, from);
    if (found < 0) throw unreadable('damaged');
    this.mark();
    return found + mark.length;
  }

  /** The offset of the next `<`, or `to`. Every reference on the way is looked at, so that reading text later cannot fail. */
  private characters(start: number, to: number): number {
    const { units } = this;
    let at = start;
    let refers = false;
    let marked = false;
    for (; at < to; at++) {
      const code = units[at] ?? 0;
      if (code > GREATER) continue;
      if (code === LESS) break;
      if (code === AMPERSAND) refers = true;
      else if (code === RETURN) marked = true;
      else if (code === GREATER && at - start >= 2 && this.endsCdata(at)) throw unreadable('damaged');
    }
    if (at === start) return at;
    if (this.rows.length === 0) this.refuseWords(start, at);
    else if (refers || marked) this.mark();
    if (refers) decodeText(this.text.slice(start, at));
    return at;
  }

  /** The characters of the innermost element that is being built are more than they seem. */
  private mark(): void {
    const row = this.rows[this.rows.length - 1];
    if (row !== undefined) this.elements.mark(row);
  }

  private endsCdata(at: number): boolean {
    return this.units[at - 1] === BRACKET && this.units[at - 2] === BRACKET;
  }

  /** Nothing but white space stands beside the root. */
  private refuseWords(start: number, end: number): void {
    for (let at = start; at < end; at++) if (!isSpace(this.units[at] ?? 0)) throw unreadable('damaged');
  }
}
