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
} from './characters';
import { portable } from './codec';
import { type Element } from './model';
import { NameTable } from './name-table';
import { Scope } from './namespaces';
import { SourceElement, type SourceDocument } from './node';
import { Repeats } from './repeats';
import { type Tag, TagTable } from './tag-table';
import { unreadable } from './unreadable';

export { mentions, namesAround, scopeOf, sourceOf, textOf } from './node';

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
  const document: SourceDocument = {
    text,
    counts: () => names.counts(),
    expand: (node) => new Parser(document, units, tags, node).parse(node.innerStart, node.innerEnd),
  };
  const [root] = new Parser(document, units, tags, null).parse(units[0] === 0xfeff ? 1 : 0, units.length);
  if (root === undefined) throw unreadable('damaged');
  return root;
}

const noChildren: readonly Element[] = [];

class Parser {
  /** The innermost open element that is being built. */
  private open: SourceElement | null;
  /** Finished children of the open elements, and where those of each begin. */
  private readonly finished: SourceElement[] = [];
  private readonly begins: number[] = [];
  /** Tags open inside an element that is only walked over. */
  private readonly walked: Tag[] = [];
  /** What has been walked over before, word for word. Nothing is, inside an element that was. */
  private readonly repeats: Repeats | null;
  private depth = 0;

  constructor(
    private readonly document: SourceDocument,
    private readonly units: Uint16Array,
    private readonly tags: TagTable,
    private readonly around: SourceElement | null,
  ) {
    this.open = around;
    this.repeats = around === null ? new Repeats({ text: document.text, units }) : null;
  }

  /** The elements between two offsets: one root, or the children of the element around them. */
  parse(from: number, to: number): readonly Element[] {
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
    if (this.open !== this.around || this.walked.length > 0) throw unreadable('damaged');
    return this.finished;
  }

  private openTag(start: number): number {
    const { walked } = this;
    const around = walked[walked.length - 1] ?? this.open?.tag;
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
    if (this.open === null && this.finished.length > 0) throw unreadable('damaged');
    const node = new SourceElement(this.document, tag, start, this.open, noChildren);
    const isWalked = !tag.empty && tag.named.later;
    const known = isWalked ? this.repeats?.at(tag, start) : undefined;
    if (known !== undefined) {
      node.close(start + known.innerEnd, start + known.source.length, null, known.source);
      this.finished.push(node);
      for (const met of known.met) met.count++;
      return node.end;
    }
    this.count(tag);
    if (tag.empty) {
      node.close(end, end, noChildren);
      this.finished.push(node);
      return end;
    }
    this.deepen();
    this.open = node;
    this.begins.push(this.finished.length);
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
    const expected = walked[walked.length - 1] ?? this.open?.tag;
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
    const node = this.open;
    const begin = this.begins.pop() ?? 0;
    if (node === null) throw unreadable('damaged');
    this.open = node.parent;
    const inside = this.finished.length === begin ? noChildren : this.finished.splice(begin);
    node.close(innerEnd, end, wasWalked ? null : inside);
    if (wasWalked) this.repeats?.keep(node);
    this.finished.push(node);
  }

  /** A comment or CDATA section; a document type is refused, and with it every entity of its own. */
  private markup(start: number): number {
    const { text } = this.document;
    if (text.startsWith('<!--', start)) return this.comment(start);
    if (this.open !== null && text.startsWith('<![CDATA[', start)) return this.past(start + 9, ']]>');
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
    const found = this.document.text.indexOf(mark, from);
    if (found < 0) throw unreadable('damaged');
    if (this.open !== null) this.open.marked = true;
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
    if (this.open === null) this.refuseWords(start, at);
    else if (refers || marked) this.open.marked = true;
    if (refers) decodeText(this.document.text.slice(start, at));
    return at;
  }

  private endsCdata(at: number): boolean {
    return this.units[at - 1] === BRACKET && this.units[at - 2] === BRACKET;
  }

  /** Nothing but white space stands beside the root. */
  private refuseWords(start: number, end: number): void {
    for (let at = start; at < end; at++) if (!isSpace(this.units[at] ?? 0)) throw unreadable('damaged');
  }
}
