import { paragraphsOf } from '../../../src/draft/paragraph-at';
import type { DraftDocument, PartName } from '../../../src/draft/model';
import { readDraft } from '../../../src/draft/read';
import { cleaned } from '../../../src/edits/clean';
import type { TraceGroup } from '../../../src/edits/traces';
import type { Edit } from '../../../src/finding/model';
import { textsOfBlocks } from '../../../src/finding/new-block';
import { lockIn } from '../../../src/host/lock';
import { openPackage } from '../../../src/ooxml/package';
import { withOoxml, withoutTable } from './blocks';
import { DoubleError } from './errors';
import { DoubleEvents } from './events';
import { withHeader, withoutFields, withPageField } from './headers';
import { withPropertyOf } from './lists';
import { rawParagraphs, type RawText } from './raw-text';
import { isInserted, made, tracked } from './tracked';

/** Errors to be met on demand; null for none. */
export interface Failures {
  /** Code that every `sync` throws. */
  sync: string | null;
  /** Code that writing throws: `AccessDenied` as a protected document does, `GeneralException` as any may. */
  write: string | null;
  /** So many writes succeed, the next fails with `GeneralException`, and Word recovers. */
  writeAfter: number | null;
  /** Code that `insertComment` throws. */
  comment: string | null;
  /** Code that `getOoxml` throws. */
  ooxml: string | null;
  /** Sections over which `getOoxml` throws `GeneralException`, alone and as a part of the body (office-js #6059, #5394). */
  sections: readonly number[];
  /** Code that opening a new document throws, as Word in a browser may. */
  open: string | null;
  /** `getFileAsync` answers “Internal Error”. */
  file: boolean;
  /** This slice answers “Internal Error”, so many times; Infinity: always. */
  slice: { readonly index: number; times: number } | null;
  /** Nothing of the Common API ever answers. */
  silent: boolean;
  /** What custom XML parts cannot: be added, be deleted, or be added although Word says so (office-js #5910). */
  customXml: 'add' | 'delete' | 'idle' | null;
}

/** What `getOoxml` of a part of the document is like; nobody has documented it. */
export interface Excerpts {
  /** Properties of a section, or those that Word makes up for an excerpt (office-js #2110). */
  properties: 'own' | 'madeUp';
  /** One more empty paragraph at the end (office-js-docs #874). */
  spare: boolean;
  /** False: `numbering.xml` is left out (office-js-docs #56). */
  lists: boolean;
}

/** Characters of a paragraph that move with the document, in offsets of the draft's text. */
export interface LiveRange {
  readonly part: PartName;
  /** Name of the paragraph; it keeps it whatever comes or goes around it. */
  readonly id: number;
  start: number;
  end: number;
}

/** A place between two characters. */
export interface Point {
  readonly paragraph: number;
  readonly offset: number;
}

/** Characters of the draft that a range holds: where it ends in a deletion, those on this side of it. */
export function spanOf({ start, end }: Pick<LiveRange, 'start' | 'end'>): {
  readonly start: number;
  readonly end: number;
} {
  return { start: Math.ceil(start), end: Math.ceil(end) };
}

/** A real .docx behind the double: every command reads or changes its bytes. */
export class DoubleDocument {
  syncs = 0;
  openFiles = 0;
  /** Documents opened beside this one. */
  readonly beside: Uint8Array[] = [];
  /** Milliseconds until anything answers. */
  delay = 0;
  smallSlices = false;
  /** What `getOoxml` does to what it hands over. */
  readonly excerpts: Excerpts = { properties: 'own', spare: false, lists: true };
  /** After `insertOoxml` Ctrl+Z takes nothing back any more, as on the web (office-js #6423). */
  losesUndo = false;
  /** What the author sees selected, or null. */
  selection: { readonly part: PartName; readonly paragraph: number; readonly text: string } | null = null;
  /** Where the author's selection begins, and where it ends: the cursor. */
  private anchor: LiveRange | null = null;
  private cursor: LiveRange | null = null;
  /** What the author's and the add-in's changes raise. */
  readonly events = new DoubleEvents();
  readonly failures: Failures = {
    sync: null,
    write: null,
    writeAfter: null,
    comment: null,
    ooxml: null,
    sections: [],
    open: null,
    file: false,
    slice: null,
    silent: false,
    customXml: null,
  };
  private readonly ids = new Map<PartName, number[]>();
  private readonly ranges: LiveRange[] = [];
  private nextId = 0;
  private names = 0;
  private readonly steps: Uint8Array[] = [];
  private endsUndo = false;
  private read: { readonly draft: DraftDocument; readonly raw: readonly RawText[] } | null = null;

  constructor(private current: Uint8Array) {}

  get bytes(): Uint8Array {
    return this.current;
  }

  get draft(): DraftDocument {
    return this.state.draft;
  }

  /** Slices come no larger than asked for; `smallSlices` makes a short file come in several. */
  sliceSize(asked: number): number {
    return this.smallSlices ? Math.min(asked, 1000) : asked;
  }

  /** Names of the paragraphs of a part, in order. */
  idsOf(part: PartName): readonly number[] {
    let ids = this.ids.get(part);
    if (ids === undefined) {
      ids = paragraphsOf(this.draft, part).map(() => this.nextId++);
      this.ids.set(part, ids);
    }
    return ids;
  }

  /** Where a named paragraph stands now. A paragraph that is gone makes its proxy invalid. */
  indexOf(part: PartName, id: number): number {
    const index = this.idsOf(part).indexOf(id);
    if (index < 0) throw new DoubleError('ItemNotFound');
    return index;
  }

  textOf(part: PartName, id: number): string {
    return paragraphsOf(this.draft, part)[this.indexOf(part, id)]?.text ?? '';
  }

  /** The paragraph's text as Word's object model gives it. */
  rawOf(part: PartName, id: number): RawText {
    const index = this.indexOf(part, id);
    const raw = part === 'body' ? this.state.raw[index] : undefined;
    const text = this.textOf(part, id);
    return raw ?? { text: text.replaceAll('\n', '\u000b'), at: Array.from({ length: text.length + 1 }, (_, i) => i) };
  }

  rangeAt(part: PartName, id: number, start: number, end: number): LiveRange {
    const range = { part, id, start, end };
    this.ranges.push(range);
    return range;
  }

  /** The author puts the cursor, or selects words of one paragraph; it moves with the document. */
  putCursor(part: PartName, paragraph: number, start: number, end = start): void {
    const id = this.idsOf(part)[paragraph];
    if (id === undefined) throw new DoubleError('ItemNotFound');
    this.cursor = this.rangeAt(part, id, start, end);
    this.anchor = this.cursor;
    this.events.raise('moved');
  }

  /** The author selects over several paragraphs, from words of the first to words of the last. */
  putSelection(part: PartName, from: Point, to: Point): void {
    this.putCursor(part, to.paragraph, 0, to.offset);
    const id = this.idsOf(part)[from.paragraph];
    if (id === undefined) throw new DoubleError('ItemNotFound');
    this.anchor = this.rangeAt(part, id, from.offset, this.textOf(part, id).length);
  }

  /** Where the selection begins; in one paragraph the same as `selected`. */
  get selectedFrom(): LiveRange {
    return this.anchor ?? this.selected;
  }

  /** Names of the paragraphs that the selection touches, in order. */
  get selectedIds(): readonly number[] {
    const { selectedFrom, selected } = this;
    const ids = this.idsOf(selected.part);
    return ids.slice(ids.indexOf(selectedFrom.id), ids.indexOf(selected.id) + 1);
  }

  /** What is selected; where nobody has clicked yet, the beginning of the body. */
  get selected(): LiveRange {
    if (this.cursor === null) this.putCursor('body', 0, 0);
    const { cursor } = this;
    if (cursor === null) throw new DoubleError('ItemNotFound');
    return cursor;
  }

  /** The author sees these characters selected, and the cursor is there: `start` and `end` are the same for none. */
  select(part: PartName, id: number, start = 0, end = this.textOf(part, id).length): void {
    const text = this.textOf(part, id).slice(start, end);
    this.selection = { part, paragraph: this.indexOf(part, id), text };
    this.cursor = this.rangeAt(part, id, start, end);
    this.anchor = this.cursor;
    this.events.raise('moved');
  }

  /** A write of the add-in: refused where the document is locked. */
  write(edit: Edit): void {
    const { write, writeAfter } = this.failures;
    if (write !== null) throw new DoubleError(write);
    if (lockIn(this.current) !== null) throw new DoubleError('AccessDenied');
    if (writeAfter !== null) this.failures.writeAfter = writeAfter === 0 ? null : writeAfter - 1;
    if (writeAfter === 0) throw new DoubleError('GeneralException');
    this.change(edit);
  }

  /** Gives a paragraph of the body the style or the list of another; null: no list. */
  copyProperty(name: 'w:pStyle' | 'w:numPr', to: number, from: number | null): void {
    if (this.failures.write !== null) throw new DoubleError(this.failures.write);
    this.current = withPropertyOf(this.current, name, to, from);
    this.read = null;
  }

  /** Whether the author tracks changes. */
  tracking: 'Off' | 'TrackAll' = 'Off';
  /** Whether deletions are shown among the words, as on the web, or beside them (office-js #1267, #2314). */
  revisions: 'inline' | 'balloons' = 'inline';
  /** What was cleaned, with the mode it was cleaned in. */
  readonly cleanings: string[] = [];

  /** Texts of comments that somebody has answered. */
  readonly answered = new Set<string>();

  /** Comments come or go; the words stay. */
  annotate(bytes: Uint8Array): void {
    if (this.failures.write !== null) throw new DoubleError(this.failures.write);
    if (lockIn(this.current) !== null) throw new DoubleError('AccessDenied');
    this.current = bytes;
    this.read = null;
  }

  /** Parts of other programs come or go; the words stay. */
  customXml(change: (bytes: Uint8Array) => Uint8Array): void {
    this.current = change(this.current);
    this.read = null;
  }

  /** A GUID that no part of any document has had yet. */
  guid(): string {
    const digits = Math.random().toString(16).slice(2).padEnd(12, '0').slice(0, 12).toUpperCase();
    return `{00000000-0000-4000-8000-${digits}}`;
  }

  /** Takes traces out as Word does on request. */
  clean(group: TraceGroup): void {
    if (this.failures.write !== null) throw new DoubleError(this.failures.write);
    this.cleanings.push(`${group} ${this.tracking}`);
    this.current = cleaned(this.current, new Set([group])) ?? this.current;
    this.read = null;
    this.ids.clear();
  }

  /** WordprocessingML over a paragraph of the body, as `insertOoxml` leaves it. */
  insertOoxml(id: number, xml: string): void {
    if (this.failures.write !== null) throw new DoubleError(this.failures.write);
    const paragraph = this.indexOf('body', id);
    const ids = [...this.idsOf('body')];
    const { bytes, added } = withOoxml(this.current, paragraph, xml);
    this.endsUndo = this.losesUndo;
    ids.splice(paragraph, 0, ...Array.from({ length: added }, () => this.nextId++));
    this.become(bytes, ids);
  }

  /** An empty header of a section, which had none of this kind. */
  makeHeader(section: number, type: 'default' | 'first' | 'even'): void {
    this.current = withHeader(this.current, section, type);
    this.read = null;
  }

  /** A PAGE field in a paragraph without words. */
  putField(part: PartName, paragraph: number): void {
    this.refuse();
    this.current = withPageField(this.current, part, paragraph);
    this.read = null;
  }

  /** Takes the fields of a part away. */
  dropFields(part: PartName): void {
    this.refuse();
    this.current = withoutFields(this.current, part);
    this.read = null;
  }

  private refuse(): void {
    if (this.failures.write !== null) throw new DoubleError(this.failures.write);
    if (lockIn(this.current) !== null) throw new DoubleError('AccessDenied');
  }

  /** Takes the table away that a paragraph of the body stands in. */
  removeTable(id: number): void {
    if (this.failures.write !== null) throw new DoubleError(this.failures.write);
    const { bytes, gone } = withoutTable(this.current, this.indexOf('body', id));
    this.become(
      bytes,
      this.idsOf('body').filter((_, index) => !gone.has(index)),
    );
  }

  private become(bytes: Uint8Array, ids: readonly number[]): void {
    this.current = bytes;
    this.read = null;
    this.ids.set('body', [...ids]);
  }

  /** Eight hexadecimal digits, never the same. */
  freshName(): string {
    return (++this.names).toString(16).toUpperCase().padStart(8, '0');
  }

  /** A sync begins: what it changes is one step of Word's own undo (office-js #1827). */
  begin(): () => void {
    const before = this.current;
    return () => {
      if (this.current === before) return;
      if (this.endsUndo) this.steps.length = 0;
      else this.steps.push(before);
      this.endsUndo = false;
    };
  }

  /** The author presses Ctrl+Z. False where Word has nothing to take back. */
  ctrlZ(): boolean {
    const before = this.steps.pop();
    if (before === undefined) return false;
    this.current = before;
    this.read = null;
    this.ids.clear();
    return true;
  }

  /** What the author types meanwhile. */
  typed(edit: Edit): void {
    this.change(edit);
  }

  private change(edit: Edit): void {
    const stays = this.tracking !== 'Off' && edit.kind === 'deleteParagraph' && !isInserted(this.current, edit);
    this.current = this.tracking === 'Off' ? made(this.current, edit) : tracked(this.current, edit);
    this.read = null;
    if (!stays) this.follow(edit);
    this.events.raiseFor(edit);
  }

  private follow(edit: Edit): void {
    if ('where' in edit) {
      const ids = [...this.idsOf(edit.part)];
      const at = edit.where === 'after' ? edit.paragraph + 1 : edit.paragraph;
      ids.splice(at, 0, ...linesOf(edit).map(() => this.nextId++));
      this.ids.set(edit.part, ids);
    }
    if (edit.kind === 'deleteParagraph') {
      this.ids.set(
        edit.part,
        this.idsOf(edit.part).filter((_, index) => index !== edit.paragraph),
      );
    }
    if (edit.kind === 'replaceText') this.shift(edit);
  }

  /** Ranges behind a change move, ranges around it grow, as Word's own do. */
  private shift({ span, text }: Extract<Edit, { kind: 'replaceText' }>): void {
    const id = this.idsOf(span.part)[span.paragraph];
    const delta = text.length - (span.end - span.start);
    for (const range of this.ranges) {
      if (range.part !== span.part || range.id !== id) continue;
      if (range.start >= span.end && range.start > span.start) range.start += delta;
      if (range.end >= span.end) range.end += delta;
    }
  }

  private get state() {
    if (this.read === null) {
      const document = openPackage(this.current);
      this.read = { draft: readDraft(document), raw: rawParagraphs(document, this.revisions === 'inline') };
    }
    return this.read;
  }
}

function linesOf(edit: Extract<Edit, { where: unknown }>): readonly string[] {
  return edit.kind === 'insertBlock' ? textsOfBlocks(edit.blocks) : edit.lines;
}
