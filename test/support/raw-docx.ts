import { strToU8, zipSync } from 'fflate';

const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['wpg', 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a .docx that a test cares about, as the XML inside their root elements. */
export interface RawParts {
  /** Inside `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly comments?: string;
  /** Inside `a:fontScheme`. */
  readonly fonts?: string;
  /** Inside `w:hdr` and `w:ftr`, by relationship id. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
}

interface Part {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  readonly xml: string;
}

/** A whole part with every namespace declared at its root. */
export function part(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root} ${namespaces}>${inside}</${root}>`;
}

/** A .docx out of hand-written WordprocessingML. */
export function rawDocx(parts: RawParts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(rawFiles(parts)).map(([name, text]) => [name, strToU8(text)])));
}

/** The same, as files by name, for tests that break one of them first. */
export function rawFiles(parts: RawParts): Record<string, string> {
  const others = otherParts(parts);
  const overrides = others.map(
    ({ kind, file }) => `<Override PartName="/word/${file}" ContentType="${types}.${kind}+xml"/>`,
  );
  const targets = others.map(
    ({ id, kind, file }) => `<Relationship Id="${id}" Type="${relationshipTypes}/${kind}" Target="${file}"/>`,
  );
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${relationshipTypes}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': part('w:document', `<w:body>${parts.body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(targets.join('')),
    ...Object.fromEntries(others.map(({ file, xml }) => [`word/${file}`, xml])),
  };
}

function otherParts({ styles, numbering, settings, comments, fonts, headers = {}, footers = {} }: RawParts): Part[] {
  const single = (kind: string, root: string, inside: string | undefined): Part[] =>
    inside === undefined ? [] : [{ id: `rId-${kind}`, kind, file: `${kind}.xml`, xml: part(root, inside) }];
  const many = (kind: string, root: string, all: Readonly<Record<string, string>>): Part[] =>
    Object.entries(all).map(([id, inside]) => ({ id, kind, file: `${kind}-${id}.xml`, xml: part(root, inside) }));
  return [
    ...single('styles', 'w:styles', styles),
    ...single('numbering', 'w:numbering', numbering),
    ...single('settings', 'w:settings', settings),
    ...single('comments', 'w:comments', comments),
    ...single(
      'theme',
      'a:theme',
      fonts && `<a:themeElements><a:fontScheme name="Office">${fonts}</a:fontScheme></a:themeElements>`,
    ),
    ...many('header', 'w:hdr', headers),
    ...many('footer', 'w:ftr', footers),
  ];
}

function relationships(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}
