/** The one prefix by which the code knows a namespace, Transitional and Strict alike (ECMA-376 parts 1 and 4). */
const canonicalPrefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.microsoft.com/office/2006/xmlPackage', 'pkg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing', 'wp14'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:word', 'w10'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['http://www.w3.org/2000/xmlns/', 'xmlns'],
]);

const taken: ReadonlySet<string> = new Set(canonicalPrefixes.values());

function isWrittenPlainly(prefix: string, uri: string): boolean {
  const canonical = canonicalPrefixes.get(uri);
  if (canonical === undefined) return prefix === '' || !taken.has(prefix);
  return prefix === '' || prefix === canonical;
}

/** Prefixes in force at an element, and the names already made canonical under them. */
export class Scope {
  private readonly names = new Map<string, string>();
  private readonly attributes = new Map<string, string>();
  private readonly inner = new Map<string, Scope>();

  /** True when every canonical prefix bound here is written as itself, so that raw names need no translation. */
  readonly isPlain: boolean;

  private constructor(private readonly prefixes: ReadonlyMap<string, string>) {
    this.isPlain = [...prefixes].every(([prefix, uri]) => isWrittenPlainly(prefix, uri));
  }

  /** Only `xml` and `xmlns` are bound, as before the first tag of every file. */
  static readonly outermost = new Scope(
    new Map([
      ['xml', 'http://www.w3.org/XML/1998/namespace'],
      ['xmlns', 'http://www.w3.org/2000/xmlns/'],
    ]),
  );

  /** The scope inside an element that declares these prefixes ('' is the default namespace). */
  with(declared: ReadonlyMap<string, string>): Scope {
    const key = JSON.stringify([...declared]);
    const known = this.inner.get(key);
    if (known !== undefined) return known;
    const scope = new Scope(new Map([...this.prefixes, ...declared]));
    this.inner.set(key, scope);
    return scope;
  }

  /** Canonical name of an element; undefined when its prefix is bound to nothing. */
  elementName(rawName: string): string | undefined {
    return this.remembered(this.names, rawName, true);
  }

  /** Canonical name of an attribute: the default namespace does not reach it. */
  attributeName(rawName: string): string | undefined {
    return this.remembered(this.attributes, rawName, false);
  }

  /** The canonical prefix that this file's `prefix` stands for here, or null. */
  canonical(prefix: string): string | null {
    return canonicalPrefixes.get(this.prefixes.get(prefix) ?? '') ?? null;
  }

  /** A prefix of this file that stands for the canonical one; '' for the default namespace; null for none. */
  prefixOf(canonical: string): string | null {
    for (const [prefix, uri] of this.prefixes) if (canonicalPrefixes.get(uri) === canonical) return prefix;
    return null;
  }

  /** A prefix that an attribute of this namespace can carry: the default namespace does not reach attributes. */
  attributePrefixOf(canonical: string): string | null {
    for (const [prefix, uri] of this.prefixes)
      if (prefix !== '' && canonicalPrefixes.get(uri) === canonical) return prefix;
    return null;
  }

  /** The address that this file uses for a canonical prefix here, Transitional or Strict; null where it uses none. */
  addressOf(canonical: string): string | null {
    for (const uri of this.prefixes.values()) if (canonicalPrefixes.get(uri) === canonical) return uri;
    return null;
  }

  private remembered(cache: Map<string, string>, rawName: string, reachedByDefault: boolean): string | undefined {
    const known = cache.get(rawName);
    if (known !== undefined) return known;
    const name = this.resolve(rawName, reachedByDefault);
    if (name !== undefined && cache.size < 4096) cache.set(rawName, name);
    return name;
  }

  private resolve(rawName: string, reachedByDefault: boolean): string | undefined {
    const colon = rawName.indexOf(':');
    const prefix = colon < 0 ? '' : rawName.slice(0, colon);
    if (colon < 0 && !reachedByDefault) return rawName;
    const uri = this.prefixes.get(prefix);
    if (uri === undefined || uri === '') return colon < 0 ? rawName : undefined;
    const canonical = canonicalPrefixes.get(uri);
    if (canonical !== undefined) return `${canonical}:${rawName.slice(colon + 1)}`;
    return taken.has(prefix) ? `_${rawName}` : rawName;
  }
}
