import { first, flagOf } from '../ooxml/find';
import { type Element, UnreadableFile } from '../ooxml/model';
import { type Package, type XmlPart } from '../ooxml/package';
import { Formatter } from './formatter';
import { type Notice } from './model';
import { numberingIn } from './numbering';
import { resolveStyles, StyleTable, type Styles } from './styles';
import { themeFontsIn, type ThemeFonts } from './theme';
import { integer } from './units';

/** The parts that a draft is read from; a missing or broken one beside the document is survived with a notice. */
export class DraftParts {
  readonly notices: Notice[] = [];
  readonly document: XmlPart;
  readonly styles: Styles;
  readonly fonts: ThemeFonts;
  readonly formatter: Formatter;
  private readonly settings: Element | null;

  constructor(private readonly container: Package) {
    const document = container.xml(container.mainPart);
    if (document === null) throw new Error('A package has a document part.');
    this.document = document;
    this.settings = this.related('settings');
    this.fonts = themeFontsIn(() => this.related('theme'), first(this.settings, 'w:themeFontLang')?.attribute('w:val'));
    const table = new StyleTable(this.related('styles'));
    const numbering = numberingIn(this.related('numbering'), (style) => table.listOf(style));
    this.styles = resolveStyles(table, this.fonts, numbering);
    this.formatter = new Formatter(this.styles, numbering, this.fonts);
  }

  get differentEven(): boolean {
    return flagOf(this.settings, 'w:evenAndOddHeaders') ?? false;
  }

  /** Word 2013 and later measure a table's indent from its edge (compatibility mode 15). */
  get indentsTableEdge(): boolean {
    const settings = first(this.settings, 'w:compat')?.children ?? [];
    const mode = settings.find((setting) => setting.attribute('w:name') === 'compatibilityMode');
    return (integer(mode?.attribute('w:val')) ?? 12) >= 15;
  }

  /** Number of comments in the comments part. */
  get comments(): number {
    return this.related('comments')?.children.filter(({ name }) => name === 'w:comment').length ?? 0;
  }

  /** Name and root of a part that the document points at by relationship id; null where it is missing. */
  byId(id: string): XmlPart | null {
    const related = this.relationships.find((relationship) => relationship.id === id);
    return related === undefined || related.external ? null : this.part(related.target);
  }

  private get relationships(): ReturnType<Package['relationships']> {
    try {
      return this.container.relationships(this.container.mainPart);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return [];
    }
  }

  private related(type: string): Element | null {
    const related = this.relationships.find((relationship) => relationship.type === type && !relationship.external);
    return related === undefined ? null : (this.part(related.target)?.root ?? null);
  }

  private part(name: string): XmlPart | null {
    try {
      const part = this.container.xml(name);
      if (part === null) this.missing(name, 'không có trong tệp');
      return part;
    } catch (error) {
      if (!(error instanceof UnreadableFile) || error.code === 'too-large') throw error;
      this.missing(name, 'bị hỏng');
      return null;
    }
  }

  private missing(name: string, why: string): void {
    const message = `Thành phần “${name}” của tệp ${why}, nên định dạng lấy từ đó có thể không đúng.`;
    if (!this.notices.some((notice) => notice.message === message)) this.notices.push({ code: 'phan-thieu', message });
  }
}
