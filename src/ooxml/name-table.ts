import { endsName, type SourceText } from './characters';
import { type Scope } from './namespaces';
import { hashed, Stretches } from './stretches';
import { unreadable } from './unreadable';

const plainName = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
const xmlName = /^[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*)?$/u;

/**
 * Most elements of a draft stand in these, and most of these repeat what another says: they are checked while
 * parsing, and become elements only when somebody looks into them.
 */
const lookedIntoLater: ReadonlySet<string> = new Set(['w:rPr', 'w:pPr', 'w:tcPr', 'w:tblPr', 'w:trPr']);

/** A name as a file writes it, and what it means in one scope. */
export interface TagName {
  readonly rawName: string;
  readonly name: string;
  readonly scope: Scope;
  /** True for an element that is walked over, and looked into later if at all. */
  readonly later: boolean;
  /** How often it has been met. */
  count: number;
}

/** A name as a file writes it, and what was last made of it: most names are met again in the same scope. */
export interface RawName {
  readonly raw: string;
  tag: TagName | null;
  /** Where it is known to be bound as the name of an attribute. */
  boundIn: Scope | null;
}

/** Names met in a file, found again by their characters in place, so that no tag costs a new string. */
export class NameTable {
  private readonly names: Stretches<RawName>;
  private readonly tags = new Map<Scope, Map<string, TagName>>();
  private scope: Scope | null = null;
  private inScope = new Map<string, TagName>();

  constructor(private readonly source: SourceText) {
    this.names = new Stretches(source.units);
  }

  /** The name that begins at `from`. Throws UnreadableFile `damaged` where none does. */
  at(from: number): RawName {
    const { names } = this;
    const { text, units } = this.source;
    let hash = 0;
    let end = from;
    for (let code = units[end] ?? 0; !endsName(code); code = units[++end] ?? 0) hash = hashed(hash, code);
    const known = names.find(hash, from, end - from, null);
    if (known !== undefined) return known;
    const raw = text.slice(from, end);
    if (!isXmlName(raw)) throw unreadable('damaged');
    const name = { raw, tag: null, boundIn: null };
    names.keep(hash, from, end - from, null, name);
    return name;
  }

  /** The one tag of a name in a scope. Throws UnreadableFile `damaged` when its prefix is bound to nothing. */
  tag(name: RawName, scope: Scope): TagName {
    if (name.tag?.scope !== scope) name.tag = this.tagIn(name.raw, scope);
    return name.tag;
  }

  private tagIn(rawName: string, scope: Scope): TagName {
    if (scope !== this.scope) this.enter(scope);
    const known = this.inScope.get(rawName);
    if (known !== undefined) return known;
    const name = scope.elementName(rawName);
    if (name === undefined) throw unreadable('damaged');
    const made = { rawName, name, scope, later: lookedIntoLater.has(name), count: 0 };
    this.inScope.set(rawName, made);
    return made;
  }

  /** How often each canonical name has been counted. */
  counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const tags of this.tags.values()) {
      for (const { name, count } of tags.values()) counts.set(name, (counts.get(name) ?? 0) + count);
    }
    return counts;
  }

  private enter(scope: Scope): void {
    this.scope = scope;
    this.inScope = this.tags.get(scope) ?? new Map<string, TagName>();
    this.tags.set(scope, this.inScope);
  }
}

function isXmlName(name: string): boolean {
  return plainName.test(name) || xmlName.test(name);
}
