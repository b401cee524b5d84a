import { AttributeScanner, findAttribute } from './attributes';
import { GREATER, isSame, type SourceText } from './characters';
import { type NameTable, type TagName } from './name-table';
import { type Scope } from './namespaces';
import { hashed, Stretches } from './stretches';

/** A start tag as the file writes it: one for all elements that begin with the same characters in the same scope. */
export class Tag {
  /** The tag that followed it last: what follows next is mostly the same. */
  next: Tag | null = null;
  /** Its number among the tags of the elements that have been made; below 0 where none has been. */
  id = -1;
  private said: Map<string, string | undefined> | null = null;

  constructor(
    private readonly source: SourceText,
    readonly named: TagName,
    /** The scope that it stands in; its own declarations are in that of its name. */
    readonly around: Scope,
    /** Where it stood when it was met first. */
    readonly start: number,
    readonly length: number,
    readonly empty: boolean,
  ) {}

  /** Value of an attribute by canonical name, found once. */
  attribute(name: string): string | undefined {
    const said = (this.said ??= new Map<string, string | undefined>());
    const known = said.get(name);
    if (known !== undefined || said.has(name)) return known;
    const { source, named, start, length } = this;
    const value = findAttribute(source, start + 1 + named.rawName.length, start + length, named.scope, name);
    said.set(name, value);
    return value;
  }
}

/** Start tags met in a file. A file has few, and writes them again and again: what was sound once is sound. */
export class TagTable {
  private readonly tags: Stretches<Tag>;
  private readonly attributes: AttributeScanner;
  private last: Tag | null = null;

  constructor(
    private readonly source: SourceText,
    private readonly names: NameTable,
  ) {
    this.tags = new Stretches(source.units);
    this.attributes = new AttributeScanner(source, names);
  }

  /** The tag that begins at `start`. Throws UnreadableFile `damaged` where none does. */
  at(start: number, around: Scope): Tag {
    const { last } = this;
    const guess = last === null ? null : last.next;
    const isRight = guess?.around === around && isSame(this.source.units, guess.start, start, guess.length);
    const tag = isRight ? guess : this.sought(start, around);
    if (last !== null) last.next = tag;
    this.last = tag;
    return tag;
  }

  private sought(start: number, around: Scope): Tag {
    const { units } = this.source;
    let hash = 0;
    let at = start + 1;
    for (; at < units.length; at++) {
      const code = units[at] ?? 0;
      if (code === GREATER) break;
      hash = hashed(hash, code);
    }
    const length = at + 1 - start;
    const known = this.tags.find(hash, start, length, around);
    if (known !== undefined) return known;
    const tag = this.read(start, around);
    // One with a `>` in a value is longer than what was hashed, and is never looked for again.
    if (tag.length === length) this.tags.keep(hash, start, length, around, tag);
    return tag;
  }

  private read(start: number, around: Scope): Tag {
    const { names, attributes } = this;
    const name = names.at(start + 1);
    attributes.scan(start + 1 + name.raw.length);
    const { end, empty, declared } = attributes;
    const scope = declared === null ? around : around.with(declared);
    const named = names.tag(name, scope);
    attributes.checkPrefixes(scope);
    return new Tag(this.source, named, around, start, end - start, empty);
  }
}
