import { descendants } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { textOf } from '../ooxml/xml';
import { outsideTables } from './formatter';
import { ListLabels } from './list-labels';
import { type HeaderFooter, type PartName } from './model';
import { type DraftParts } from './parts';
import { readParagraph, type ReadParagraph } from './paragraphs';
import { paragraphsIn } from './walk';

type Kind = 'header' | 'footer';

/** A header or footer with the elements it was read from. */
export interface ReadHeaderFooter {
  readonly root: Element;
  readonly read: readonly ReadParagraph[];
  readonly shown: HeaderFooter;
}

/** Headers and footers in the order in which sections first ask for them, each part read once. */
export class HeaderFooters {
  readonly header: ReadHeaderFooter[] = [];
  readonly footer: ReadHeaderFooter[] = [];
  private readonly indices = new Map<string, number>();

  constructor(private readonly parts: DraftParts) {}

  /** Index in its list by relationship id; null where the part is missing. */
  readonly lookUp = (kind: Kind, relationship: string): number | null => {
    const part = this.parts.byId(relationship);
    if (part === null) return null;
    const key = `${kind}/${part.name}`;
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    const index = this[kind].length;
    this.indices.set(key, index);
    this[kind].push(this.read(part.root, `${kind}:${index}`));
    return index;
  };

  private read(root: Element, part: PartName): ReadHeaderFooter {
    const labels = new ListLabels();
    const read = paragraphsIn(root).map((element, index) =>
      readParagraph(
        element,
        { part, index, cell: null, section: 0, surroundings: outsideTables },
        this.parts.formatter,
        labels,
      ),
    );
    return {
      root,
      read,
      shown: { part, paragraphs: read.map(({ paragraph }) => paragraph), pageField: holdsPageField(root) },
    };
  }
}

/** True where a PAGE field stands anywhere in it, in text boxes and frames too. */
export function holdsPageField(root: Element): boolean {
  for (const element of descendants(root)) {
    if (element.name === 'w:pgNum') return true;
    if (element.name === 'w:instrText' && isPage(textOf(element))) return true;
    if (element.name === 'w:fldSimple' && isPage(element.attribute('w:instr') ?? '')) return true;
  }
  return false;
}

function isPage(instruction: string): boolean {
  return /^\s*PAGE(?![A-Za-z])/i.test(instruction);
}
