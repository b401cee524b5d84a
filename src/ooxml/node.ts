import { decodeText } from './characters';
import { type ElementTable } from './element-table';
import { type Element } from './model';
import { type Scope } from './namespaces';
import { type Tag } from './tag-table';

/** What the elements of one parsed text share. */
export interface SourceDocument {
  readonly text: string;
  readonly elements: ElementTable;
  /** How often each canonical name occurs, formatting included. */
  counts(): ReadonlyMap<string, number>;
  /** Reads the children of an element that the parser has only walked over into the table. */
  expand(row: number): void;
}

const noChildren: readonly Element[] = [];

/** An element as others see it: attributes, children and formatting are looked into when somebody asks. */
export class SourceElement implements Element {
  readonly tag: Tag;
  private inside: readonly Element[] | null = null;

  constructor(
    readonly document: SourceDocument,
    private readonly row: number,
    readonly parent: SourceElement | null,
  ) {
    this.tag = document.elements.tag(row);
  }

  get name(): string {
    return this.tag.named.name;
  }

  get rawName(): string {
    return this.tag.named.rawName;
  }

  get start(): number {
    return this.document.elements.start(this.row);
  }

  get innerStart(): number {
    return this.start + this.tag.length;
  }

  get innerEnd(): number {
    return this.document.elements.innerEnd(this.row);
  }

  get end(): number {
    return this.document.elements.endOf(this.row);
  }

  get children(): readonly Element[] {
    this.inside ??= this.made();
    return this.inside;
  }

  /** True where its own characters hold more than themselves: references, markup that is no element, line ends. */
  get marked(): boolean {
    return this.document.elements.isMarked(this.row);
  }

  attribute(name: string): string | undefined {
    return this.tag.attribute(name);
  }

  /** Its source, tags included; one string for all elements that the parser knows to be the same. */
  written(): string {
    const { elements, text } = this.document;
    return elements.sourceOf(this.row) ?? text.slice(this.start, this.end);
  }

  /** Lets go of its children: they are made anew when somebody asks again. */
  forget(): void {
    this.inside = null;
  }

  private made(): readonly Element[] {
    const { document, row } = this;
    const { elements } = document;
    if (elements.isWalked(row)) document.expand(row);
    const limit = elements.limit(row);
    let at = elements.first(row);
    if (at >= limit) return noChildren;
    const children: Element[] = [];
    for (; at < limit; at = elements.after(at)) children.push(new SourceElement(document, at, this));
    return children;
  }
}

/** Elements are made here and nowhere else. */
function parsed(element: Element): SourceElement {
  if (element instanceof SourceElement) return element;
  throw new TypeError('An element comes from parseXml.');
}

/** The characters that stand directly inside an element, references resolved; nothing of its children. */
export function textOf(element: Element): string {
  const node = parsed(element);
  const { document, children, innerStart, innerEnd, marked } = node;
  if (children.length === 0) return charactersOf(document.text, innerStart, innerEnd, marked);
  let text = '';
  let at = innerStart;
  for (const child of children) {
    text += charactersOf(document.text, at, child.start, marked);
    at = child.end;
  }
  return text + charactersOf(document.text, at, innerEnd, marked);
}

/** The source of an element, tags included: equal strings under one scope mean equal elements. */
export function sourceOf(element: Element): string {
  return parsed(element).written();
}

/**
 * Lets go of what has been made of the children of an element: once a paragraph has been read, nobody looks into it
 * again as a rule, and who does gets them anew (other objects, equal in everything).
 */
export function forgetChildren(element: Element): void {
  parsed(element).forget();
}

/** Prefixes in force inside an element. */
export function scopeOf(element: Element): Scope {
  return parsed(element).tag.named.scope;
}

/** How often each canonical name occurs in the whole text that an element is part of. */
export function namesAround(element: Element): ReadonlyMap<string, number> {
  return parsed(element).document.counts();
}

/** True where the source of an element holds a piece of text: a cheap way not to look into it. */
export function mentions(element: Element, piece: string): boolean {
  return sourceOf(element).includes(piece);
}

/** Text between two tags, where only comments, instructions and CDATA may stand besides characters. */
function charactersOf(source: string, start: number, end: number, marked: boolean): string {
  if (start === end) return '';
  const raw = source.slice(start, end);
  if (!marked) return raw;
  return raw.includes('<') ? withoutMarkup(raw) : decodeText(raw);
}

function withoutMarkup(raw: string): string {
  let text = '';
  let at = 0;
  for (let tag = raw.indexOf('<'); tag >= 0; tag = raw.indexOf('<', at)) {
    text += decodeText(raw.slice(at, tag));
    const [open, close] = raw.startsWith('<![CDATA[', tag)
      ? [9, ']]>']
      : raw.startsWith('<!--', tag)
        ? [4, '-->']
        : [2, '?>'];
    const stop = raw.indexOf(close, tag + open);
    if (open === 9)
      text += raw
        .slice(tag + open, stop)
        .replaceAll('\r\n', '\n')
        .replaceAll('\r', '\n');
    at = stop + close.length;
  }
  return text + decodeText(raw.slice(at));
}
