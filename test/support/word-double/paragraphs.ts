import { paragraphAt } from '../../../src/draft/paragraph-at';
import type { Alignment, ParagraphFormat, PartName, Section } from '../../../src/draft/model';
import { ClientObject, made, type Batch } from './batch';
import type { LiveRange } from './document';
import { DoubleError } from './errors';
import { fontOf, type Font } from './font';
import { List, ListItem } from './lists';
import { rangeOf, Ranges, type Range } from './ranges';
import { search } from './search';
import { tableOf, type Table } from './tables';

/** A `Word.ParagraphCollection`. */
export class Paragraphs extends ClientObject {
  constructor(
    batch: Batch,
    private readonly part: () => PartName | null,
    private readonly selected = false,
    /** A range of the body inside one paragraph, whose paragraph alone is here. */
    private readonly one: (() => LiveRange) | null = null,
    /** The section whose paragraphs alone are here. */
    private readonly section: (() => Section) | null = null,
  ) {
    super(batch);
  }

  get items(): Paragraph[] {
    return this.read('items') as Paragraph[];
  }

  getLast(): Paragraph {
    return this.ofSelection(() => this.batch.document.selected);
  }

  getFirst(): Paragraph {
    const { one } = this;
    if (one !== null) return made(this.batch, 'Paragraph', new Paragraph(this.batch, 'body', () => one().id));
    return this.ofSelection(() => this.batch.document.selectedFrom);
  }

  private ofSelection(at: () => LiveRange): Paragraph {
    if (!this.selected) throw new Error('The double knows the first and the last paragraph of a selection only.');
    return made(this.batch, 'Paragraph', new Paragraph(this.batch, at().part, () => at().id));
  }

  protected loadable() {
    return { items: () => this.bring([]), text: () => this.bring(['text']), 'items/text': () => this.bring(['text']) };
  }

  /** Before WordApi 1.3 paragraphs in tables are left out. */
  private bring(names: readonly string[]): Paragraph[] {
    const { document, sets } = this.batch;
    const part = this.part();
    if (part === null) return [];
    const { from, to } = this.section?.() ?? { from: 0, to: Infinity };
    const ids = this.selected ? document.selectedIds : document.idsOf(part).slice(from, to);
    const counted = ids.filter((id) => {
      const index = document.indexOf(part, id);
      return sets.WordApi >= 1.3 || (paragraphAt(document.draft, part, index)?.cell ?? null) === null;
    });
    const items = counted.map((id) => new Paragraph(this.batch, part, () => id));
    for (const item of items) for (const name of names) item.loadNow(name);
    const proxies = items.map((item) => made(this.batch, 'Paragraph', item));
    this.loaded.set('items', proxies);
    return proxies;
  }
}

/** What the author has selected. */
export function selectionOf(batch: Batch): Range {
  const { selected } = batch.document;
  return rangeOf(batch, () => selected, batch.document.selectedFrom);
}

const alignments: Readonly<Record<string, Alignment>> = {
  Left: 'left',
  Centered: 'center',
  Right: 'right',
  Justified: 'justify',
};

class Paragraph extends ClientObject {
  constructor(
    batch: Batch,
    private readonly part: PartName,
    private readonly id: () => number,
  ) {
    super(batch);
  }

  get text(): string {
    return this.read('text') as string;
  }

  get font(): Font {
    return fontOf(this.batch, () => ({ part: this.part, id: this.id(), start: 0, end: this.now().length }));
  }

  set alignment(value: string) {
    const alignment = alignments[value];
    if (alignment === undefined) throw new DoubleError('InvalidArgument', value);
    this.format({ alignment });
  }

  set firstLineIndent(firstLine: number) {
    this.format({ firstLine });
  }

  set leftIndent(indentLeft: number) {
    this.format({ indentLeft });
  }

  set rightIndent(indentRight: number) {
    this.format({ indentRight });
  }

  set spaceBefore(spaceBefore: number) {
    this.format({ spaceBefore });
  }

  set spaceAfter(spaceAfter: number) {
    this.format({ spaceAfter });
  }

  /** "In the Word UI, this value is divided by 12": it always becomes a multiple (office-js #2296). */
  set lineSpacing(points: number) {
    this.format({ lineSpacing: { rule: 'multiple', value: points / 12 } });
  }

  get style(): string {
    return this.read('style') as string;
  }

  /** The double knows a style by its id, and only one that a paragraph has. */
  set style(style: string) {
    this.batch.add(() => {
      const { document } = this.batch;
      const from = document.draft.paragraphs.findIndex(({ format }) => (format.style ?? '') === style);
      document.copyProperty('w:pStyle', document.indexOf(this.part, this.id()), from);
    });
  }

  get listOrNullObject(): List {
    return made(this.batch, 'List', new List(this.batch, this.id));
  }

  get listItemOrNullObject(): ListItem {
    return made(this.batch, 'ListItem', new ListItem(this.batch));
  }

  attachToList(id: number, _level: number): void {
    this.batch.add(() => {
      const { document } = this.batch;
      document.copyProperty('w:numPr', document.indexOf(this.part, this.id()), document.indexOf(this.part, id));
    });
  }

  detachFromList(): void {
    this.batch.add(() => {
      this.batch.document.copyProperty('w:numPr', this.batch.document.indexOf(this.part, this.id()), null);
    });
  }

  search(query: string, options: { readonly matchCase?: boolean; readonly matchWildcards?: boolean } = {}): Ranges {
    if (options.matchWildcards === true) throw new Error('The double has no wildcards.');
    return made(
      this.batch,
      'RangeCollection',
      new Ranges(this.batch, () => this.hits(query, options.matchCase ?? false)),
    );
  }

  getRange(place: string): Range {
    if (place === 'Start') return rangeOf(this.batch, () => this.live(0, 0));
    if (place !== 'Content' && place !== 'Whole') throw new Error(`The double has no range “${place}”.`);
    return rangeOf(this.batch, () => this.live(0, this.now().length));
  }

  insertText(text: string, place: string): Range {
    return rangeOf(this.batch, () => this.live(0, this.now().length)).insertText(text, place);
  }

  insertParagraph(text: string, place: string): Paragraph {
    const where = ({ Before: 'before', After: 'after' } as const)[place];
    if (where === undefined) throw new DoubleError('InvalidArgument', place);
    let id: number | null = null;
    this.batch.add(() => {
      const { document } = this.batch;
      const paragraph = document.indexOf(this.part, this.id());
      document.write({
        kind: 'insertParagraphs',
        part: this.part,
        paragraph,
        where,
        expect: this.now(),
        lines: [text],
      });
      id = document.idsOf(this.part)[where === 'after' ? paragraph + 1 : paragraph] ?? null;
    });
    return made(
      this.batch,
      'Paragraph',
      new Paragraph(this.batch, this.part, () => {
        if (id === null) throw new DoubleError('InvalidObjectPath');
        return id;
      }),
    );
  }

  get parentTable(): Table {
    const { batch, part } = this;
    return tableOf(batch, this.id, (id) => made(batch, 'Paragraph', new Paragraph(batch, part, id)));
  }

  insertOoxml(xml: string, place: string): void {
    if (place !== 'Replace') throw new Error(`The double does not insert OOXML at “${place}”.`);
    this.batch.add(() => {
      this.batch.document.insertOoxml(this.id(), xml);
    });
  }

  delete(): void {
    this.batch.add(() => {
      const paragraph = this.batch.document.indexOf(this.part, this.id());
      this.batch.document.write({ kind: 'deleteParagraph', part: this.part, paragraph, expect: this.now() });
    });
  }

  select(_mode?: 'Select' | 'Start' | 'End'): void {
    this.batch.add(() => {
      this.batch.document.select(this.part, this.id());
    });
  }

  protected loadable() {
    return {
      text: () => this.batch.document.rawOf(this.part, this.id()).text,
      style: () => {
        const { document } = this.batch;
        return document.draft.paragraphs[document.indexOf(this.part, this.id())]?.format.style ?? '';
      },
    };
  }

  private now(): string {
    return this.batch.document.textOf(this.part, this.id());
  }

  private live(start: number, end: number): LiveRange {
    return this.batch.document.rangeAt(this.part, this.id(), start, end);
  }

  private hits(query: string, matchCase: boolean): readonly LiveRange[] {
    const raw = this.batch.document.rawOf(this.part, this.id());
    return search(raw, query, matchCase).map(({ start, end }) => this.live(start, end));
  }

  private format(format: Partial<Omit<ParagraphFormat, 'style' | 'tabs'>>): void {
    this.batch.add(() => {
      const paragraph = this.batch.document.indexOf(this.part, this.id());
      this.batch.document.write({ kind: 'formatParagraph', part: this.part, paragraph, expect: this.now(), format });
    });
  }
}
