import { AttributeScanner } from './attributes';
import { BANG, decodeText, GREATER, isSpace, QUESTION, SLASH } from './characters';
import { type Element } from './model';
import { NameTable, type TagName } from './name-table';
import { Scope } from './namespaces';
import { SourceElement, type SourceDocument } from './node';
import { Repeats } from './repeats';
import { unreadable } from './unreadable';

export { mentions, namesAround, scopeOf, sourceOf, textOf } from './node';

/** Elements deeper than this are nobody's draft: Word itself gives up on nested tables long before. */
const deepest = 1000;

/**
 * Most elements of a draft stand in these, and most of these repeat what another says: they are checked while
 * parsing, and become elements only when somebody looks into them.
 */
const lookedIntoLater: ReadonlySet<string> = new Set(['w:rPr', 'w:pPr', 'w:tcPr', 'w:tblPr', 'w:trPr']);

/**
 * The root element of a part. Namespaces are resolved, offsets are those of `text`.
 * Throws UnreadableFile: `damaged` for broken XML, DTDs and undefined entities, `unsupported` past 1,000 levels.
 */
export function parseXml(text: string, outside: Scope = Scope.outermost): Element {
  const names = new NameTable();
  const document: SourceDocument = {
    text,
    counts: () => names.counts(),
    expand: (node) => new Parser(document, names, node.tag.scope, node).parse(node.innerStart, node.innerEnd),
  };
  const [root] = new Parser(document, names, outside, null).parse(text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length);
  if (root === undefined) throw unreadable('damaged');
  return root;
}

const noChildren: readonly Element[] = [];

class Parser {
  private readonly text: string;
  private readonly attributes: AttributeScanner;
  private nextAmpersand: number;
  private nextBracket: number;
  /** The innermost open element that is being built. */
  private open: SourceElement | null;
  /** Finished children of the open elements, and where those of each begin. */
  private readonly finished: SourceElement[] = [];
  private readonly begins: number[] = [];
  /** Tags open inside an element that is only walked over. */
  private readonly walked: TagName[] = [];
  /** What has been walked over before, word for word. Nothing is, inside an element that was. */
  private readonly repeats: Repeats | null;
  private depth = 0;

  constructor(
    private readonly document: SourceDocument,
    private readonly names: NameTable,
    private readonly outside: Scope,
    private readonly around: SourceElement | null,
  ) {
    this.text = document.text;
    this.attributes = new AttributeScanner(names);
    this.open = around;
    this.repeats = around === null ? new Repeats(this.text) : null;
    // What has been walked over once has been checked.
    this.nextAmpersand = around === null ? this.text.indexOf('&') : -1;
    this.nextBracket = around === null ? this.text.indexOf(']]>') : -1;
  }

  /** The elements between two offsets: one root, or the children of the element around them. */
  parse(from: number, to: number): readonly Element[] {
    const { text } = this;
    let at = from;
    for (;;) {
      const found = text.indexOf('<', at);
      const tag = found < 0 || found > to ? to : found;
      this.characters(at, tag);
      if (tag === to) break;
      const code = text.charCodeAt(tag + 1);
      if (code === SLASH) at = this.closeTag(tag);
      else if (code === BANG) at = this.markup(tag);
      else if (code === QUESTION) at = this.instruction(tag);
      else at = this.openTag(tag);
    }
    if (this.open !== this.around || this.walked.length > 0) throw unreadable('damaged');
    return this.finished;
  }

  private openTag(start: number): number {
    const { text, attributes, walked } = this;
    const name = this.names.at(text, start + 1);
    const around = walked[walked.length - 1]?.scope ?? this.open?.tag.scope ?? this.outside;
    if (walked.length === 0 && name.tag !== null && lookedIntoLater.has(name.tag.name)) {
      const end = this.repeated(name.tag, around, start);
      if (end > start) return end;
    }
    attributes.scan(text, start + 1 + name.raw.length);
    const { end, empty, declared } = attributes;
    this.references(start, end);
    const scope = declared === null ? around : around.with(declared);
    const tag = this.names.tag(name, scope);
    attributes.checkPrefixes(scope);
    if (this.around === null) tag.count++;
    if (walked.length > 0) this.repeats?.met(tag);
    if (!empty) this.deepen();
    if (walked.length === 0) this.place(tag, start, end, empty);
    else if (!empty) walked.push(tag);
    return end;
  }

  private place(tag: TagName, start: number, end: number, empty: boolean): void {
    if (this.open === null && this.finished.length > 0) throw unreadable('damaged');
    const node = new SourceElement(this.document, tag, start, end, this.open, noChildren);
    if (empty) {
      node.close(end, end, noChildren);
      this.finished.push(node);
      return;
    }
    this.open = node;
    this.begins.push(this.finished.length);
    if (!lookedIntoLater.has(tag.name)) return;
    this.walked.push(tag);
    this.repeats?.begin(tag);
  }

  /** Takes an element whose source has been walked over before; the offset past it, or 0 where it is new. */
  private repeated(tag: TagName, around: Scope, start: number): number {
    const known = this.repeats?.at(tag, around, start);
    if (known === undefined || this.open === null) return 0;
    const node = new SourceElement(this.document, known.tag, start, start + known.innerStart, this.open, null);
    const end = start + known.source.length;
    node.close(start + known.innerEnd, end, null, known.source);
    this.finished.push(node);
    for (const met of known.met) met.count++;
    return end;
  }

  private deepen(): void {
    this.depth++;
    if (this.depth > deepest)
      throw unreadable('unsupported', 'Tệp lồng quá nhiều tầng (bảng trong bảng) nên không đọc được.');
  }

  private closeTag(start: number): number {
    const { text, walked } = this;
    const expected = walked[walked.length - 1] ?? this.open?.tag;
    if (expected === undefined || this.depth === 0 || !text.startsWith(expected.rawName, start + 2))
      throw unreadable('damaged');
    let at = start + 2 + expected.rawName.length;
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== GREATER) throw unreadable('damaged');
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
    if (wasWalked) this.repeats?.keep(node, node.parent?.tag.scope ?? this.outside);
    this.finished.push(node);
  }

  /** A comment or CDATA section; a document type is refused, and with it every entity of its own. */
  private markup(start: number): number {
    if (this.text.startsWith('<!--', start)) return this.comment(start);
    if (this.open !== null && this.text.startsWith('<![CDATA[', start)) return this.past(start + 9, ']]>');
    throw unreadable('damaged', 'Tệp chứa khai báo DTD hoặc thực thể XML không được phép nên không đọc.');
  }

  /** Two dashes inside a comment are not XML. */
  private comment(start: number): number {
    const end = this.past(start + 4, '--');
    if (this.text.charCodeAt(end) !== GREATER) throw unreadable('damaged');
    return end + 1;
  }

  private instruction(start: number): number {
    const target = this.text.charCodeAt(start + 2);
    if (isSpace(target) || target === QUESTION) throw unreadable('damaged');
    return this.past(start + 2, '?>');
  }

  /** The offset past the next `mark`: what lies before it is not text. */
  private past(from: number, mark: string): number {
    const found = this.text.indexOf(mark, from);
    if (found < 0) throw unreadable('damaged');
    const end = found + mark.length;
    if (this.nextAmpersand >= 0 && this.nextAmpersand < end) this.nextAmpersand = this.text.indexOf('&', end);
    return end;
  }

  private characters(start: number, end: number): void {
    if (this.nextBracket >= 0 && this.nextBracket < start) this.nextBracket = this.text.indexOf(']]>', start);
    if (this.nextBracket >= 0 && this.nextBracket < end) throw unreadable('damaged');
    this.references(start, end);
    if (this.open !== null) return;
    for (let at = start; at < end; at++) if (!isSpace(this.text.charCodeAt(at))) throw unreadable('damaged');
  }

  /** Every reference is looked at once while parsing, so that reading text later cannot fail. */
  private references(start: number, end: number): void {
    if (this.nextAmpersand < 0 || this.nextAmpersand >= end) return;
    if (this.nextAmpersand >= start) decodeText(this.text.slice(start, end));
    this.nextAmpersand = this.text.indexOf('&', end);
  }
}
