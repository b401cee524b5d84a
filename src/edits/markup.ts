import { type Scope } from '../ooxml/namespaces';

/** Attributes by canonical name; null leaves one out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** Text as the content of an element. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** Text as the value of an attribute in double quotes. */
export function escapeValue(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** True when XML 1.0 can hold every character of the text. */
export function isWritable(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are the characters XML forbids
  return text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text);
}

/** The namespace of relationship ids, which also begins the types of relationships (ISO/IEC 29500 parts 1 and 4). */
export function officeRelationships(strict: boolean): string {
  return strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Writes WordprocessingML with the prefixes in force at one place of one file. */
export class Markup {
  private readonly elements: string;
  private readonly values: string;
  private readonly declaration: string;
  /** The file follows ISO/IEC 29500 Strict, which has names of its own for left and right. */
  readonly strict: boolean;

  constructor(scope: Scope) {
    const address = scope.addressOf('w') ?? transitional;
    const prefix = scope.prefixOf('w');
    const attributes = scope.attributePrefixOf('w');
    this.strict = address !== transitional;
    this.elements = prefix === null ? 'w:' : prefix === '' ? '' : `${prefix}:`;
    this.values = `${attributes ?? 'w'}:`;
    this.declaration = attributes === null ? ` xmlns:w="${address}"` : '';
  }

  /** The raw name of a `w:` element. */
  rawName(name: string): string {
    return this.elements + name.slice(2);
  }

  /** An attribute with the space in front; `xml:` and plain names as they are. */
  attribute(name: string, value: string | number): string {
    const raw = name.startsWith('w:') ? this.values + name.slice(2) : name;
    return ` ${raw}="${escapeValue(String(value))}"`;
  }

  /** A whole element, empty where it has no content. */
  tag(name: string, attributes: Attributes = {}, content = ''): string {
    const written = this.attributes(attributes);
    const raw = this.rawName(name);
    return content === '' ? `<${raw}${written}/>` : `<${raw}${written}>${content}</${raw}>`;
  }

  /** Attributes of a start tag, with the declaration they need where the file has no prefix for them. */
  attributes(attributes: Attributes): string {
    const present = Object.entries(attributes).flatMap(([name, value]) =>
      value === null ? [] : [[name, value] as const],
    );
    const needsPrefix = present.some(([name]) => name.startsWith('w:'));
    return (needsPrefix ? this.declaration : '') + present.map(([name, value]) => this.attribute(name, value)).join('');
  }
}
