import { AttributeScanner } from './attributes';
import { BANG, decodeText, GREATER, isSpace, QUESTION, SLASH } from './characters';
import { type Element } from './model';
import { NameTable } from './name-table';
import { Scope } from './namespaces';
import { Node } from './node';
import { unreadable } from './unreadable';

export { scopeOf, sourceOf, textOf } from './node';

/** Elements deeper than this are nobody's draft: Word itself gives up on nested tables long before. */
const deepest = 1000;

/**
 * The root element of a part. Namespaces are resolved, offsets are those of `text`.
 * Throws UnreadableFile: `damaged` for broken XML, DTDs and undefined entities, `unsupported` past 1,000 levels.
 */
export function parseXml(text: string, outside: Scope = Scope.outermost): Element {
  return new Parser(text, outside).parse();
}

class Parser {
  private readonly names = new NameTable();
  private readonly attributes = new AttributeScanner();
  private nextAmpersand: number;
  private nextBracket: number;
  private root: Node | null = null;
  private open: Node | null = null;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly outside: Scope,
  ) {
    this.nextAmpersand = text.indexOf('&');
    this.nextBracket = text.indexOf(']]>');
  }

  parse(): Element {
    const { text } = this;
    let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      this.characters(at, tag < 0 ? text.length : tag);
      if (tag < 0) break;
      const code = text.charCodeAt(tag + 1);
      if (code === SLASH) at = this.closeTag(tag);
      else if (code === BANG) at = this.markup(tag);
      else if (code === QUESTION) at = this.past(tag + 2, '?>');
      else at = this.openTag(tag);
    }
    if (this.root === null || this.open !== null) throw unreadable('damaged');
    return this.root;
  }

  private openTag(tag: number): number {
    const { text, open, attributes } = this;
    const rawName = this.names.at(text, tag + 1);
    attributes.scan(text, tag + 1 + rawName.length);
    this.references(tag, attributes.end);
    const around = open === null ? this.outside : open.scope;
    const scope = attributes.declared === null ? around : around.with(attributes.declared);
    const name = scope.elementName(rawName);
    if (name === undefined) throw unreadable('damaged');
    this.place(new Node(text, scope, name, rawName, tag, attributes.end, open));
    return attributes.end;
  }

  private place(node: Node): void {
    if (this.open !== null) this.open.append(node);
    else if (this.root === null) this.root = node;
    else throw unreadable('damaged');
    if (this.attributes.empty) {
      node.innerEnd = node.innerStart;
      node.end = node.innerStart;
      return;
    }
    this.open = node;
    this.depth++;
    if (this.depth > deepest) throw unreadable('unsupported', 'Tệp lồng quá nhiều tầng (bảng trong bảng) nên không đọc được.');
  }

  private closeTag(tag: number): number {
    const { text, open } = this;
    if (open === null || !text.startsWith(open.rawName, tag + 2)) throw unreadable('damaged');
    let at = tag + 2 + open.rawName.length;
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== GREATER) throw unreadable('damaged');
    open.innerEnd = tag;
    open.end = at + 1;
    this.open = open.parent;
    this.depth--;
    return at + 1;
  }

  /** A comment or CDATA section; a document type is refused, and with it every entity of its own. */
  private markup(tag: number): number {
    if (this.text.startsWith('<!--', tag)) return this.past(tag + 4, '-->');
    if (this.open !== null && this.text.startsWith('<![CDATA[', tag)) return this.past(tag + 9, ']]>');
    throw unreadable('damaged', 'Tệp chứa khai báo DTD hoặc thực thể XML không được phép nên không đọc.');
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
    decodeText(this.text.slice(start, end));
    this.nextAmpersand = this.text.indexOf('&', end);
  }
}
