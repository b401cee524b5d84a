import { decodeText } from './characters';
import { type Element } from './model';
import { type Scope } from './namespaces';
import { type Tag } from './tag-table';

/** What the elements of one parsed text share. */
export interface SourceDocument {
  readonly text: string;
  /** How often each canonical name occurs, formatting included. */
  counts(): ReadonlyMap<string, number>;
  /** The children of an element that the parser has only walked over. */
  expand(node: SourceElement): readonly Element[];
}

/** An element as the parser makes it: attributes and formatting are looked into when somebody asks. */
export class SourceElement implements Element {
  innerEnd = 0;
  end = 0;
  /** True where its own characters hold more than themselves: references, markup that is no element, line ends. */
  marked = false;
  /** Its source, where another element of the file has the very same; made when asked for elsewhere. */
  private source: string | null = null;

  constructor(
    readonly document: SourceDocument,
    readonly tag: Tag,
    readonly start: number,
    readonly parent: SourceElement | null,
    /** Null until somebody looks into an element that was walked over. */
    private inside: readonly Element[] | null,
  ) {}

  get name(): string {
    return this.tag.name;
  }

  get rawName(): string {
    return this.tag.named.rawName;
  }

  get innerStart(): number {
    return this.start + this.tag.length;
  }

  get children(): readonly Element[] {
    this.inside ??= this.document.expand(this);
    return this.inside;
  }

  attribute(name: string): string | undefined {
    return this.tag.attribute(name);
  }

  close(innerEnd: number, end: number, inside: readonly Element[] | null, source: string | null = null): void {
    this.innerEnd = innerEnd;
    this.end = end;
    this.inside = inside;
    this.source = source;
  }

  /** Its source, tags included; one string for all elements that the parser knows to be the same. */
  written(): string {
    this.source ??= this.document.text.slice(this.start, this.end);
    return this.source;
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
