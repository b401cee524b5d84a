import { findAttribute } from './attributes';
import { decodeText } from './characters';
import { type Element } from './model';
import { type Scope } from './namespaces';

const noChildren: readonly Element[] = [];

/** An element as the parser makes it: attributes are looked for in the source when somebody asks. */
export class Node implements Element {
  children: readonly Element[] = noChildren;
  innerEnd = 0;
  end = 0;

  constructor(
    readonly source: string,
    readonly scope: Scope,
    readonly name: string,
    readonly rawName: string,
    readonly start: number,
    readonly innerStart: number,
    readonly parent: Node | null,
  ) {}

  attribute(name: string): string | undefined {
    return findAttribute(this.source, this.start + 1 + this.rawName.length, this.innerStart, this.scope, name);
  }

  append(child: Node): void {
    if (this.children === noChildren) this.children = [child];
    else (this.children as Element[]).push(child);
  }
}

/** The characters that stand directly inside an element, references resolved; nothing of its children. */
export function textOf(element: Element): string {
  const { source } = element as Node;
  if (element.children.length === 0) return charactersOf(source, element.innerStart, element.innerEnd);
  let text = '';
  let at = element.innerStart;
  for (const child of element.children) {
    text += charactersOf(source, at, child.start);
    at = child.end;
  }
  return text + charactersOf(source, at, element.innerEnd);
}

/** The source of an element, tags included: equal strings under one scope mean equal elements. */
export function sourceOf(element: Element): string {
  return (element as Node).source.slice(element.start, element.end);
}

/** Prefixes in force inside an element. */
export function scopeOf(element: Element): Scope {
  return (element as Node).scope;
}

/** Text between two tags, where only comments, instructions and CDATA may stand besides characters. */
function charactersOf(source: string, start: number, end: number): string {
  if (start === end) return '';
  const raw = source.slice(start, end);
  return raw.includes('<') ? withoutMarkup(raw) : decodeText(raw);
}

function withoutMarkup(raw: string): string {
  let text = '';
  let at = 0;
  for (let tag = raw.indexOf('<'); tag >= 0; tag = raw.indexOf('<', at)) {
    text += decodeText(raw.slice(at, tag));
    const [open, close] = raw.startsWith('<![CDATA[', tag) ? [9, ']]>'] : raw.startsWith('<!--', tag) ? [4, '-->'] : [2, '?>'];
    const stop = raw.indexOf(close, tag + open);
    if (open === 9) text += raw.slice(tag + open, stop).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
    at = stop + close.length;
  }
  return text + decodeText(raw.slice(at));
}
