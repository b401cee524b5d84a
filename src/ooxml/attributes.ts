import { decodeValue, endsName, EQUALS, GREATER, isSpace, LESS, SLASH } from './characters';
import { type NameTable, type RawName } from './name-table';
import { type Scope } from './namespaces';
import { unreadable } from './unreadable';

const QUOTE = 34;
const APOSTROPHE = 39;
const LETTER_X = 120;

/** One pass over the attributes of a tag: where it ends, whether it is empty, which prefixes it declares. */
export class AttributeScanner {
  /** Offset past the closing `>`. */
  end = 0;
  empty = false;
  declared: Map<string, string> | null = null;
  private readonly names: RawName[] = [];
  private count = 0;

  constructor(private readonly table: NameTable) {}

  scan(text: string, from: number): void {
    this.declared = null;
    this.count = 0;
    let at = from;
    for (;;) {
      const before = at;
      let code = text.charCodeAt(at);
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (code === GREATER || code === SLASH) break;
      if (before === at) throw unreadable('damaged');
      const name = this.table.at(text, at);
      const open = openingQuote(text, at + name.raw.length);
      const close = closingQuote(text, open);
      this.refuseTwice(name);
      if (code === LETTER_X && name.raw.startsWith('xmlns')) this.declare(name.raw, text.slice(open + 1, close));
      at = close + 1;
    }
    this.finish(text, at);
  }

  /** Throws UnreadableFile `damaged` when the prefix of an attribute is bound to nothing. */
  checkPrefixes(scope: Scope): void {
    for (let i = 0; i < this.count; i++) {
      const name = this.names[i];
      if (name === undefined || name.boundIn === scope) continue;
      if (scope.attributeName(name.raw) === undefined) throw unreadable('damaged');
      name.boundIn = scope;
    }
  }

  private finish(text: string, at: number): void {
    this.empty = text.charCodeAt(at) === SLASH;
    if (this.empty && text.charCodeAt(at + 1) !== GREATER) throw unreadable('damaged');
    this.end = this.empty ? at + 2 : at + 1;
  }

  private declare(rawName: string, raw: string): void {
    if (rawName !== 'xmlns' && !rawName.startsWith('xmlns:')) return;
    this.declared ??= new Map();
    this.declared.set(rawName.slice(6), decodeValue(raw));
  }

  private refuseTwice(name: RawName): void {
    if (this.count > 256) throw unreadable('damaged');
    for (let i = 0; i < this.count; i++) if (this.names[i]?.raw === name.raw) throw unreadable('damaged');
    this.names[this.count++] = name;
  }
}

/** The value of an attribute by canonical name, in a tag whose attributes lie between two offsets. */
export function findAttribute(text: string, from: number, to: number, scope: Scope, name: string): string | undefined {
  let at = from;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    if (at >= to - 1 || text.charCodeAt(at) === SLASH) return undefined;
    const nameEnd = endOfName(text, at);
    const open = openingQuote(text, nameEnd);
    const close = text.indexOf(text.charAt(open), open + 1);
    if (isNamed(text, at, nameEnd, scope, name)) return valueOf(text, open + 1, close);
    at = close + 1;
  }
}

/** Canonical and raw names mostly agree, and then no string need be made to compare them. */
function isNamed(text: string, start: number, end: number, scope: Scope, name: string): boolean {
  if (end - start === name.length && text.startsWith(name, start)) return scope.attributeName(name) === name;
  if (scope.isPlain) return false;
  return scope.attributeName(text.slice(start, end)) === name;
}

function valueOf(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code < 32 || code === 38) return decodeValue(raw);
  }
  return raw;
}

function endOfName(text: string, from: number): number {
  let at = from;
  while (!endsName(text.charCodeAt(at))) at++;
  if (at === from) throw unreadable('damaged');
  return at;
}

function openingQuote(text: string, nameEnd: number): number {
  let at = nameEnd;
  while (isSpace(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== EQUALS) throw unreadable('damaged');
  at++;
  while (isSpace(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  if (code !== QUOTE && code !== APOSTROPHE) throw unreadable('damaged');
  return at;
}

function closingQuote(text: string, open: number): number {
  const quote = text.charCodeAt(open);
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === LESS) break;
  }
  throw unreadable('damaged');
}
