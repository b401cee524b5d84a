import {
  AMPERSAND,
  APOSTROPHE,
  decodeValue,
  endsName,
  EQUALS,
  GREATER,
  isSpace,
  LESS,
  QUOTE,
  SLASH,
  type SourceText,
} from './characters';
import { type NameTable, type RawName } from './name-table';
import { type Scope } from './namespaces';
import { unreadable } from './unreadable';

const LETTER_X = 120;

/** One pass over the attributes of a tag: where it ends, whether it is empty, which prefixes it declares. */
export class AttributeScanner {
  /** Offset past the closing `>`. */
  end = 0;
  empty = false;
  declared: Map<string, string> | null = null;
  private readonly names: RawName[] = [];
  private count = 0;

  private readonly text: string;
  private readonly units: Uint16Array;

  constructor(
    { text, units }: SourceText,
    private readonly table: NameTable,
  ) {
    this.text = text;
    this.units = units;
  }

  scan(from: number): void {
    const { units } = this;
    this.declared = null;
    this.count = 0;
    let at = from;
    for (;;) {
      const before = at;
      let code = units[at] ?? 0;
      while (isSpace(code)) code = units[++at] ?? 0;
      if (code === GREATER || code === SLASH) break;
      if (before === at) throw unreadable('damaged');
      const name = this.table.at(at);
      const open = openingQuote(units, at + name.raw.length);
      const close = this.closingQuote(open);
      this.refuseTwice(name);
      if (code === LETTER_X && name.raw.startsWith('xmlns')) this.declare(name.raw, this.text.slice(open + 1, close));
      at = close + 1;
    }
    this.finish(at);
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

  private finish(at: number): void {
    this.empty = this.units[at] === SLASH;
    if (this.empty && this.units[at + 1] !== GREATER) throw unreadable('damaged');
    this.end = this.empty ? at + 2 : at + 1;
  }

  /** Every reference in a value is looked at once, so that reading it later cannot fail. */
  private closingQuote(open: number): number {
    const { units } = this;
    const quote = units[open];
    let refers = false;
    for (let at = open + 1; at < units.length; at++) {
      const code = units[at] ?? 0;
      if (code === quote) {
        if (refers) decodeValue(this.text.slice(open + 1, at));
        return at;
      }
      if (code === LESS) break;
      if (code === AMPERSAND) refers = true;
    }
    throw unreadable('damaged');
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
export function findAttribute(
  { text, units }: SourceText,
  from: number,
  to: number,
  scope: Scope,
  name: string,
): string | undefined {
  let at = from;
  for (;;) {
    while (isSpace(units[at] ?? 0)) at++;
    if (at >= to - 1 || units[at] === SLASH) return undefined;
    const nameEnd = endOfName(units, at);
    const open = openingQuote(units, nameEnd);
    const close = units.indexOf(units[open] ?? 0, open + 1);
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
    if (code < 32 || code === AMPERSAND) return decodeValue(raw);
  }
  return raw;
}

function endOfName(units: Uint16Array, from: number): number {
  let at = from;
  while (!endsName(units[at] ?? 0)) at++;
  if (at === from) throw unreadable('damaged');
  return at;
}

function openingQuote(units: Uint16Array, nameEnd: number): number {
  let at = nameEnd;
  while (isSpace(units[at] ?? 0)) at++;
  if (units[at] !== EQUALS) throw unreadable('damaged');
  at++;
  while (isSpace(units[at] ?? 0)) at++;
  const code = units[at];
  if (code !== QUOTE && code !== APOSTROPHE) throw unreadable('damaged');
  return at;
}
