import { holdsPageField } from '../draft/header-footers';
import { piecesOf } from '../draft/pieces';
import { paragraphsIn } from '../draft/walk';
import type { Edit } from '../finding/model';
import { type Element } from '../ooxml/model';
import { type XmlPart } from '../ooxml/package';
import { relationshipsPartOf } from '../ooxml/relationships';
import { type Scope } from '../ooxml/namespaces';
import { scopeOf } from '../ooxml/xml';
import { type Changes } from './changes';
import { newHeader, numberSize, pageFieldRuns, pageParagraph } from './page-field';
import { type NewPart, type PackageChange } from './package-change';
import { paragraphSplices } from './paragraph-splices';
import { referenceTo } from './section-splices';
import { type Splice } from './splice';
import { type WrittenFile } from './written-file';

type NumberPages = Extract<Edit, { kind: 'numberPages' }>;

/**
 * Puts a centred page number at the top of the pages of sections: into the default header (and that of even pages where
 * the file tells them apart), or into a new one that later sections inherit. Page 1 of the document stays without, and
 * keeps what else its header and footer show; numbers in the footer are left alone.
 */
export class PageNumbers {
  private readonly numbered = new Set<XmlPart>();
  private made: string | null = null;

  constructor(
    private readonly file: WrittenFile,
    private readonly changes: Changes,
    private readonly added: PackageChange,
  ) {}

  /** Numbers one section, sections in their order. Gives the references that its `w:sectPr` needs besides. */
  add({ section }: NumberPages): readonly string[] {
    const { file } = this;
    const element = file.rawSections()[section]?.element ?? null;
    const scope = scopeOf(element ?? file.body);
    const baresFirst = section === 0 && file.sections()[section]?.differentFirst === false;
    const inherits = this.made !== null;
    const references: string[] = [];
    for (const kind of file.differentEven ? (['default', 'even'] as const) : (['default'] as const)) {
      const part = this.headerOf(section, kind);
      if (part !== undefined) references.push(...this.into(part, baresFirst && kind === 'default', scope));
      else if (!inherits) references.push(referenceTo('header', kind, this.newHeader(), scope));
    }
    return baresFirst ? [...references, ...footerOfFirstPage(element)] : references;
  }

  private headerOf(section: number, kind: 'default' | 'even'): XmlPart | undefined {
    const { header, sections } = this.file.furniture();
    return header[sections[section]?.header[kind] ?? -1];
  }

  private newHeader(): string {
    this.made ??= this.added.add({
      kind: 'header',
      text: newHeader(scopeOf(this.file.body), numberSize(this.file.draft)),
      relationships: null,
    });
    return this.made;
  }

  private into(part: XmlPart, keepsFirst: boolean, scope: Scope): readonly string[] {
    if (this.numbered.has(part) || holdsPageField(part.root)) return [];
    this.numbered.add(part);
    const kept = keepsFirst ? copyOf(part, this.file) : null;
    this.changes.splice(part, fieldIn(part, this.file));
    return kept === null ? [] : [referenceTo('header', 'first', this.added.add(kept), scope)];
  }
}

/** What the first page showed so far, for a header of its own; null where there was nothing to see. */
function copyOf(part: XmlPart, { file }: WrittenFile): NewPart | null {
  if (part.encoding !== 'utf-8' || paragraphsIn(part.root).every(isBlank)) return null;
  return { kind: 'header', text: part.text, relationships: file.xml(relationshipsPartOf(part.name))?.text ?? null };
}

function isBlank(paragraph: Element): boolean {
  return piecesOf(paragraph).every(({ kind, text }) => kind === 'text' && text.trim() === '');
}

/** An empty last paragraph takes the number; otherwise it gets one of its own. */
function fieldIn({ root }: XmlPart, file: WrittenFile): readonly Splice[] {
  const size = numberSize(file.draft);
  const last = root.children.at(-1);
  if (last?.name === 'w:p' && piecesOf(last).length === 0) {
    const lead = pageFieldRuns(scopeOf(last), size);
    const center = {
      kind: 'formatParagraph',
      part: 'header:0',
      paragraph: 0,
      expect: '',
      format: { alignment: 'center', firstLine: 0 },
    } as const;
    return paragraphSplices(last, [center], { inherited: (attribute) => file.inherits(attribute), lead });
  }
  return [{ start: root.innerEnd, end: root.innerEnd, text: pageParagraph(scopeOf(root), size) }];
}

/** The footer of page 1 would go with the header: it is shown there as before, unless it has one of its own. */
function footerOfFirstPage(element: Element | null): readonly string[] {
  const footers = element?.children.filter(({ name }) => name === 'w:footerReference') ?? [];
  const byType = new Map(footers.map((footer) => [footer.attribute('w:type') ?? 'default', footer]));
  const usual = byType.get('default');
  if (usual === undefined || byType.has('first')) return [];
  return [referenceTo('footer', 'first', usual.attribute('r:id') ?? '', scopeOf(usual))];
}
