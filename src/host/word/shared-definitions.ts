import type { Splice } from '../../edits/splice';
import { first } from '../../ooxml/find';
import type { Element } from '../../ooxml/model';
import { sourceOf } from '../../ooxml/xml';
import { documentOf, insert, partNamed } from './flat-parts';

/** Definitions that the sections of a document share, each kind of them by its name. */
const lists = [
  { part: '/word/styles.xml', root: 'w:styles', item: 'w:style', id: 'w:styleId', at: 'innerEnd' },
  { part: '/word/numbering.xml', root: 'w:numbering', item: 'w:abstractNum', id: 'w:abstractNumId', at: 'innerStart' },
  { part: '/word/numbering.xml', root: 'w:numbering', item: 'w:num', id: 'w:numId', at: 'innerEnd' },
] as const;

/** What words of a package mean by its prefixes, styles and lists, and what other packages of the document add to that. */
export class SharedDefinitions {
  /** What is to be added to the package. */
  readonly splices: Splice[] = [];
  private readonly known = new Map<string, string>();

  /** `flat` is the source of the package, `base` the package. */
  constructor(
    flat: string,
    private readonly base: Element,
  ) {
    for (const { key, source } of definitionsIn(flat, base)) this.known.set(key, source);
  }

  /** Adds what another package defines besides. False, and nothing is added, where the two mean different things by one name. */
  add(flat: string, other: Element): boolean {
    const fresh = definitionsIn(flat, other).filter(({ key, source }) => this.known.get(key) !== source);
    const places = fresh.map(({ key, list }) => (this.known.has(key) ? null : this.placeOf(list)));
    if (places.includes(null)) return false;
    for (const [i, { key, source }] of fresh.entries()) {
      this.known.set(key, source);
      this.splices.push(insert(places[i] ?? 0, source));
    }
    return true;
  }

  private placeOf(list: (typeof lists)[number] | null): number | null {
    if (list === null) {
      const document = documentOf(this.base);
      return document === null ? null : document.start + 1 + document.rawName.length;
    }
    const home = homeOf(this.base, list);
    return home === null || home.innerStart >= home.end ? null : home[list.at];
  }
}

interface Definition {
  readonly key: string;
  readonly source: string;
  /** Null: a prefix of the document. */
  readonly list: (typeof lists)[number] | null;
}

function definitionsIn(flat: string, root: Element): readonly Definition[] {
  const document = documentOf(root);
  const tag = document === null ? '' : flat.slice(document.start, document.innerStart);
  const prefixes = [...tag.matchAll(/\s(?<prefix>xmlns(?::[\w.-]+)?)\s*=\s*(?:"[^"]*"|'[^']*')/gu)].map((found) => {
    const { prefix = '' } = found.groups ?? {};
    return { key: prefix, source: ` ${found[0].trim()}`, list: null };
  });
  const items = lists.flatMap((list) =>
    (homeOf(root, list)?.children ?? [])
      .filter(({ name }) => name === list.item)
      .map((it) => ({ key: `${list.item} ${it.attribute(list.id) ?? ''}`, source: sourceOf(it), list })),
  );
  return [...prefixes, ...items];
}

function homeOf(root: Element, { part, root: name }: (typeof lists)[number]): Element | null {
  const content = partNamed(root, part);
  return content === null ? null : first(content, name);
}
