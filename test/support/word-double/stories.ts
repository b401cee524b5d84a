import type { Section as DraftSection, PartName } from '../../../src/draft/model';
import { paragraphsOf } from '../../../src/draft/paragraph-at';
import { ClientObject, made, type Batch } from './batch';
import { commentsIn } from './comments';
import { DoubleError } from './errors';
import { handlersOf } from './events';
import { fieldsIn } from './fields';
import { flatOf } from './flat';
import { PageSetup } from './page-setup';
import { Paragraphs, selectionOf } from './paragraphs';
import type { Range } from './ranges';
import { Result } from './result';

type PageKind = 'Primary' | 'FirstPage' | 'EvenPages';

const types = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' } as const;

/** `context.document`. */
export function documentOf(batch: Batch): object {
  return made(batch, 'Document', new WordDocument(batch));
}

class WordDocument extends ClientObject {
  get body(): Body {
    return bodyOf(this.batch, () => 'body');
  }

  get sections(): Sections {
    return made(this.batch, 'SectionCollection', new Sections(this.batch));
  }

  getSelection(): Range {
    return selectionOf(this.batch);
  }

  get onParagraphAdded(): object {
    return handlersOf(this.batch, 'added');
  }

  get onParagraphChanged(): object {
    return handlersOf(this.batch, 'changed');
  }

  get onParagraphDeleted(): object {
    return handlersOf(this.batch, 'deleted');
  }

  get changeTrackingMode(): string {
    return this.read('changeTrackingMode') as string;
  }

  set changeTrackingMode(mode: string) {
    if (mode !== 'Off' && mode !== 'TrackAll') throw new DoubleError('InvalidArgument', mode);
    this.batch.add(() => {
      this.batch.document.tracking = mode;
    });
  }

  protected loadable() {
    return { changeTrackingMode: () => this.batch.document.tracking };
  }
}

function bodyOf(
  batch: Batch,
  part: () => PartName | null,
  section: (() => DraftSection) | null = null,
  makes?: () => PartName,
): Body {
  return made(batch, 'Body', new Body(batch, part, section, makes));
}

class Body extends ClientObject {
  constructor(
    batch: Batch,
    private readonly part: () => PartName | null,
    /** The section whose body it is. */
    private readonly section: (() => DraftSection) | null,
    /** The same, made where the document has none yet. */
    private readonly made: () => PartName = () => part() ?? 'body',
  ) {
    super(batch);
  }

  get paragraphs(): Paragraphs {
    return made(this.batch, 'ParagraphCollection', new Paragraphs(this.batch, this.made, false, null, this.section));
  }

  get fields(): object {
    return fieldsIn(this.batch, this.made);
  }

  /** The font of everything: the double knows how to take its highlight away. */
  get font(): object {
    const { batch } = this;
    return made(batch, 'Font', {
      set highlightColor(color: string | null) {
        if (color !== null) throw new Error('The double only takes the highlight of a body away.');
        batch.add(() => {
          batch.document.clean('highlights');
        });
      },
    });
  }

  getComments(): object {
    return commentsIn(this.batch);
  }

  getTrackedChanges(): object {
    const { batch } = this;
    return made(batch, 'TrackedChangeCollection', {
      acceptAll: () => {
        batch.add(() => {
          batch.document.clean('changes');
        });
      },
    });
  }

  getOoxml(): Result {
    const { document } = this.batch;
    return made(
      this.batch,
      'ClientResult',
      new Result(this.batch, () => {
        const { ooxml, sections } = document.failures;
        if (ooxml !== null) throw new DoubleError(ooxml);
        const [part, section] = [this.part(), this.section?.() ?? null];
        if (part === 'body' && sections.some((bad) => section === null || bad === section.index))
          throw new DoubleError('GeneralException');
        return flatOf(document, part, section);
      }),
    );
  }

  select(mode?: 'Select' | 'Start' | 'End'): void {
    if (mode !== 'Start') throw new Error('The double selects the start of a body only.');
    this.batch.add(() => {
      this.batch.document.selection = { part: this.part() ?? 'body', paragraph: this.section?.().from ?? 0, text: '' };
    });
  }

  get text(): string {
    return this.read('text') as string;
  }

  protected loadable() {
    const { document } = this.batch;
    const text = () => paragraphsOf(document.draft, this.part() ?? 'body').map((it) => it.text);
    return { text: () => text().join('\n') };
  }
}

class Sections extends ClientObject {
  get items(): Section[] {
    return this.read('items') as Section[];
  }

  getFirst(): Section {
    return sectionOf(this.batch, 0);
  }

  protected loadable() {
    return { items: () => this.batch.document.draft.sections.map(({ index }) => sectionOf(this.batch, index)) };
  }
}

function sectionOf(batch: Batch, index: number): Section {
  return made(batch, 'Section', new Section(batch, index));
}

class Section extends ClientObject {
  constructor(
    batch: Batch,
    private readonly index: number,
  ) {
    super(batch);
  }

  get body(): Body {
    return bodyOf(
      this.batch,
      () => 'body',
      () => this.now(),
    );
  }

  get pageSetup(): PageSetup {
    return made(this.batch, 'PageSetup', new PageSetup(this.batch, this.index));
  }

  getHeader(page: PageKind): Body {
    const [part, made] = [() => this.partOf('header', page), () => this.madeHeader(page)];
    return bodyOf(this.batch, part, null, made);
  }

  getFooter(page: PageKind): Body {
    return bodyOf(this.batch, () => this.partOf('footer', page));
  }

  getNext(): Section {
    return sectionOf(this.batch, this.index + 1);
  }

  private now(): DraftSection {
    const section = this.batch.document.draft.sections[this.index];
    if (section === undefined) throw new DoubleError('ItemNotFound');
    return section;
  }

  /** Word makes a header that somebody asks for. */
  private madeHeader(page: PageKind): PartName {
    const there = this.partOf('header', page);
    if (there !== null) return there;
    this.batch.document.makeHeader(this.index, types[page]);
    const fresh = this.partOf('header', page);
    if (fresh === null) throw new DoubleError('GeneralException');
    return fresh;
  }

  private partOf(place: 'header' | 'footer', page: PageKind): PartName | null {
    const ordinal = this.now()[place][types[page]];
    return ordinal === null ? null : `${place}:${ordinal}`;
  }

  protected loadable() {
    return {};
  }
}
