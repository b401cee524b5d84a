import type { DraftDocument, PartName, Section } from '../draft/model';
import { piecesOf } from '../draft/pieces';
import { readDraft } from '../draft/read';
import { type RawSection, sectionRanges, sectionsOf } from '../draft/sections';
import { bodyOf, boxesIn, paragraphsIn } from '../draft/walk';
import { flagOf } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { type Package, type XmlPart } from '../ooxml/package';

/** A paragraph as it stands in the file, and the part whose text it is a stretch of. */
export interface WrittenParagraph {
  readonly part: XmlPart;
  readonly element: Element;
}

/** Finds in the file what edits speak of by number: the numbers are the reader's. */
export class WrittenFile {
  private readonly paragraphs = new Map<PartName, readonly WrittenParagraph[]>();
  private parsed: DraftDocument | null = null;

  constructor(readonly file: Package) {}

  /** The document part, which a package that opens always has. */
  get main(): XmlPart {
    const main = this.file.xml(this.file.mainPart);
    if (main === null) throw new Error('A package has a document part.');
    return main;
  }

  get body(): Element {
    return bodyOf(this.main.root);
  }

  /** The draft as rules see it: read only when an edit needs a format resolved. */
  get draft(): DraftDocument {
    this.parsed ??= readDraft(this.file);
    return this.parsed;
  }

  /** The paragraph at an index of a part, or null where there is none. */
  paragraph(part: PartName, index: number): WrittenParagraph | null {
    let paragraphs = this.paragraphs.get(part);
    if (paragraphs === undefined) {
      paragraphs = this.paragraphsOf(part);
      this.paragraphs.set(part, paragraphs);
    }
    return paragraphs[index] ?? null;
  }

  /** The `w:sectPr` of every section of the body, in order. */
  rawSections(): readonly RawSection[] {
    return sectionRanges(this.body, paragraphsIn(this.body));
  }

  /** The sections of the body; headers and footers are indices into `furniture`. */
  sections(): readonly Section[] {
    return this.furniture().sections;
  }

  /** Header and footer parts, each in the order in which sections first ask for one. */
  furniture(): {
    readonly header: readonly XmlPart[];
    readonly footer: readonly XmlPart[];
    readonly sections: readonly Section[];
  } {
    const found: Record<'header' | 'footer', XmlPart[]> = { header: [], footer: [] };
    const lookUp = (kind: 'header' | 'footer', id: string): number | null => {
      const part = this.related(id);
      if (part === null) return null;
      const known = found[kind].indexOf(part);
      return known >= 0 ? known : found[kind].push(part) - 1;
    };
    return { ...found, sections: sectionsOf(this.rawSections(), lookUp, this.differentEven) };
  }

  /** Even pages have headers of their own (a setting of the whole document). */
  get differentEven(): boolean {
    const settings = this.file.relationships(this.file.mainPart).find(({ type }) => type === 'settings');
    const root = settings === undefined || settings.external ? null : (this.file.xml(settings.target)?.root ?? null);
    return flagOf(root, 'w:evenAndOddHeaders') ?? false;
  }

  /** True when the styles or lists of the file name an attribute, so that a paragraph may inherit it. */
  inherits(attribute: string): boolean {
    const local = attribute.slice(attribute.indexOf(':') + 1);
    return this.file
      .relationships(this.file.mainPart)
      .filter(({ type, external }) => !external && (type === 'styles' || type === 'numbering'))
      .some(({ target }) => this.file.xml(target)?.text.includes(local) ?? false);
  }

  private related(id: string): XmlPart | null {
    const found = this.file.relationships(this.file.mainPart).find((relationship) => relationship.id === id);
    return found === undefined || found.external ? null : this.file.xml(found.target);
  }

  private paragraphsOf(part: PartName): readonly WrittenParagraph[] {
    const { main, body } = this;
    if (part === 'body') return paragraphsIn(body).map((element) => ({ part: main, element }));
    const [kind, number] = part.split(':');
    if (kind === 'header' || kind === 'footer') {
      const furniture = this.furniture()[kind][Number(number)];
      return furniture === undefined
        ? []
        : paragraphsIn(furniture.root).map((element) => ({ part: furniture, element }));
    }
    const boxes = paragraphsIn(body).flatMap(boxesOf);
    const box = boxes[Number(number)];
    return box === undefined ? [] : paragraphsIn(box).map((element) => ({ part: main, element }));
  }
}

function boxesOf(paragraph: Element): readonly Element[] {
  return piecesOf(paragraph).flatMap(({ kind, element }) => (kind === 'graphic' ? boxesIn(element) : []));
}
