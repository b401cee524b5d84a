import { piecesOf } from '../../draft/pieces';
import { paragraphsIn } from '../../draft/walk';
import { spliced, type Splice } from '../../edits/splice';
import { first } from '../../ooxml/find';
import type { Element } from '../../ooxml/model';
import { parseXml } from '../../ooxml/xml';
import { documentOf, insert, partNamed } from './flat-parts';

/** The content of one section, ready to stand in a body, and the properties of the section. */
export interface Content {
  readonly xml: string;
  /** How many paragraphs it has. */
  readonly paragraphs: number;
  /** True where Word gave the section's own properties. */
  readonly known: boolean;
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const none = `<w:sectPr xmlns:w="${w}"></w:sectPr>`;

/** The package that Word gives of one section. */
export class Excerpt {
  readonly root: Element;
  readonly body: Element;

  private constructor(
    readonly flat: string,
    root: Element,
    body: Element,
  ) {
    this.root = root;
    this.body = body;
  }

  /** Null for what is no package with a body. */
  static of(flat: string): Excerpt | null {
    try {
      const root = parseXml(flat);
      const body = first(documentOf(root), 'w:body');
      return body === null || body.innerStart >= body.end ? null : new Excerpt(flat, root, body);
    } catch {
      return null;
    }
  }

  get hasLists(): boolean {
    return partNamed(this.root, '/word/numbering.xml') !== null;
  }

  /**
   * The content, its section's properties at its end: of the last section beside the paragraphs, of others in the last of
   * them. `count` is how many paragraphs Word counts: an empty one that it adds to an excerpt is left out.
   */
  content(isLast: boolean, count: number): Content {
    const { body, flat } = this;
    const end = body.children.at(-1);
    const trailing = end?.name === 'w:sectPr' ? end : null;
    const blocks = trailing === null ? body.children : body.children.slice(0, -1);
    const all = paragraphsIn(body).length;
    const surplus = all === count + 1 && isBlank(blocks.at(-1));
    const kept = surplus ? blocks.slice(0, -1) : blocks;
    const last = kept.at(-1);
    const inside = last?.name === 'w:p' ? first(first(last, 'w:pPr'), 'w:sectPr') : null;
    const own = inside ?? (trailing !== null && isOwn(trailing) ? trailing : null);
    const properties = own === null ? none : withoutFurniture(flat, own);
    const without = inside === null ? [] : [{ start: inside.start, end: inside.end, text: '' }];
    const to = last?.end ?? body.innerStart;
    const cut = (splices: readonly Splice[]) => cutFrom(flat, body.innerStart, to, splices);
    const paragraphs = surplus ? all - 1 : all;
    if (isLast) return { xml: cut(without) + properties, paragraphs, known: own !== null };
    if (last?.name === 'w:p')
      return { xml: cut([...without, breakIn(last, properties)]), paragraphs, known: own !== null };
    return { xml: cut(without) + breakParagraph(properties), paragraphs: paragraphs + 1, known: own !== null };
  }
}

/** A section of which only the words are known: the paragraphs, in the order of the texts. */
export function contentOfWords(paragraphs: readonly string[], isLast: boolean): Content {
  const xml = paragraphs.join('');
  if (isLast) return { xml: xml + none, paragraphs: paragraphs.length, known: false };
  return { xml: xml + breakParagraph(none), paragraphs: paragraphs.length + 1, known: false };
}

/** Word makes properties up for an excerpt, of a paper that nobody has chosen; it signs them with zeros (office-js #2110). */
function isOwn(properties: Element): boolean {
  return properties.attribute('w:rsidR') !== '00000000' && first(properties, 'w:pgSz') !== null;
}

/** Headers are asked for one by one: what refers to them means nothing outside of its package. */
function withoutFurniture(flat: string, properties: Element): string {
  const references = properties.children.filter(({ name }) => /^w:(?:header|footer)Reference$/u.test(name));
  const gone = references.map(({ start, end }) => ({ start, end, text: '' }));
  return cutFrom(flat, properties.start, properties.end, gone);
}

function breakIn(paragraph: Element, properties: string): Splice {
  const wrapped = `<w:pPr xmlns:w="${w}">${properties}</w:pPr>`;
  const there = first(paragraph, 'w:pPr');
  if (there !== null) {
    if (there.innerStart >= there.end) return { start: there.start, end: there.end, text: wrapped };
    return insert(first(there, 'w:pPrChange')?.start ?? there.innerEnd, properties);
  }
  if (paragraph.innerStart < paragraph.end) return insert(paragraph.innerStart, wrapped);
  return { start: paragraph.start, end: paragraph.end, text: breakParagraph(properties) };
}

function breakParagraph(properties: string): string {
  return `<w:p xmlns:w="${w}"><w:pPr>${properties}</w:pPr></w:p>`;
}

function isBlank(block: Element | undefined): boolean {
  return block?.name === 'w:p' && piecesOf(block).length === 0 && first(first(block, 'w:pPr'), 'w:sectPr') === null;
}

function cutFrom(flat: string, from: number, to: number, splices: readonly Splice[]): string {
  const here = splices.map(({ start, end, text }) => ({ start: start - from, end: end - from, text }));
  return spliced(flat.slice(from, to), here);
}
