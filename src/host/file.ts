import { applyEdits } from '../edits/apply';
import { cleaned } from '../edits/clean';
import { commented, uncommented } from '../edits/comments';
import type { TraceGroup } from '../edits/traces';
import type { Coverage, Span } from '../draft/model';
import { paragraphAt } from '../draft/paragraph-at';
import type { Edit, Place } from '../finding/model';
import type { Note } from '../finding/note';
import { openPackage } from '../ooxml/package';
import { caretAfter, type Caret } from './caret';
import { draftOf } from './draft-of';
import { FileCursor } from './file-cursor';
import { FileRecord } from './file-record';
import type { Capabilities, Commented, Host, Kept, NewFile, Outcome, Reading, Traces, Uncommented } from './host';
import { lockIn } from './lock';
import { groupedTraces } from './traces';
import { betweenTurns } from './turns';

/** Who draws the page that a draft is shown on. */
export interface FileHostOptions {
  /** Shows a place whose words still stand there. */
  readonly onSelect?: (place: Place) => void;
  /** Draws the cursor; null: there is none. */
  readonly onCaret?: (caret: Span | null) => void;
  /** Takes a new document on. */
  readonly onOpen?: (file: NewFile) => void;
}

const everyKind: ReadonlySet<Edit['kind']> = new Set([
  'replaceText',
  'formatRuns',
  'formatParagraph',
  'formatSection',
  'insertParagraphs',
  'insertBlock',
  'deleteParagraph',
  'drawLine',
  'numberPages',
]);

/** A file hides nothing. */
const whole: Coverage = { sections: true, headers: true, formatting: true };

/** A .docx in memory as a host: for the workbench, the command line and tests. */
export class FileHost implements Host {
  readonly can: Capabilities;
  private current: Uint8Array;
  /** Earlier states, the newest last. */
  private earlier: readonly State[] = [];
  private readonly cursor: FileCursor;
  private readonly listeners = new Set<() => void>();
  private readonly record = new FileRecord();

  /** Without `onSelect` there is no page to point at, and `can.select` says so. */
  constructor(
    bytes: Uint8Array,
    private readonly options: FileHostOptions = {},
  ) {
    this.current = bytes;
    this.cursor = new FileCursor(options.onCaret);
    this.can = {
      select: options.onSelect !== undefined,
      edit: true,
      edits: everyKind,
      undo: true,
      comments: true,
      open: options.onOpen !== undefined,
    };
  }

  /** The document as it stands now, with what is kept in it; never changed in place. */
  get bytes(): Uint8Array {
    return this.record.in(this.current);
  }

  /** The same without what was kept in it since it was opened: the words alone. */
  get words(): Uint8Array {
    return this.current;
  }

  read(): Promise<Reading> {
    const lock = lockIn(this.current);
    const kept = this.record.textIn(this.current);
    const more = { ...(lock === null ? {} : { lock }), ...(kept === null ? {} : { kept }) };
    return Promise.resolve({ bytes: this.current, coverage: whole, ...more });
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a file that cannot be read is a rejection, not a throw
  async keep(text: string | null): Promise<Kept> {
    const lock = lockIn(this.current);
    if (lock !== null) return { kind: 'refused', reason: lock };
    if (!this.record.keep(text, this.current)) return { kind: 'refused', reason: 'unsupported' };
    this.tell();
    return { kind: 'applied' };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a file that cannot be read is a rejection, not a throw
  async select(place: Place, expect: string | null): Promise<'shown' | 'lost'> {
    const { onSelect } = this.options;
    if (onSelect === undefined || place.kind === 'missing' || !this.stands(place, expect)) return 'lost';
    onSelect(place);
    this.putCaret(place.kind === 'span' ? place.span : null);
    return 'shown';
  }

  open(file: NewFile): Promise<'opened' | 'unable'> {
    const { onOpen } = this.options;
    onOpen?.(file);
    return Promise.resolve(onOpen === undefined ? 'unable' : 'opened');
  }

  /** Where the author has clicked in the page, or where a place was shown: what Word's own cursor is in Word. */
  putCaret(caret: Span | null): void {
    this.cursor.put(caret);
  }

  /** The author has selected words in the page, paragraph by paragraph; the cursor stands where they end. */
  putSelection(spans: readonly Span[]): void {
    this.cursor.putSelection(spans);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a file that cannot be read is a rejection, not a throw
  async caret(): Promise<Caret | null> {
    return this.cursor.span?.part === 'body' ? this.cursor.caretIn(draftOf(this.current, whole)) : null;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a file that cannot be read is a rejection, not a throw
  async selection(): Promise<readonly Caret[]> {
    return this.cursor.selectionIn(draftOf(this.current, whole));
  }

  /**
   * Edits that cannot be made together come back as stale, like those whose words have changed. Rejects with UnreadableFile.
   * A long draft is opened and written in turns, so that the page answers in between.
   */
  async apply(edits: readonly Edit[]): Promise<Outcome> {
    const before = this.current;
    const lock = lockIn(before);
    if (lock !== null) return { kind: 'refused', reason: lock };
    const opened = openPackage(before);
    await betweenTurns(before);
    if (this.current !== before) return { kind: 'stale', edits };
    const outcome = applyEdits(before, edits, opened);
    switch (outcome.kind) {
      case 'applied':
        if (outcome.bytes !== this.current) {
          this.become(outcome.bytes, [...this.earlier, this.state()]);
          const { span } = this.cursor;
          if (span !== null) this.putCaret(caretAfter(span, edits));
        }
        return { kind: 'applied' };
      case 'stale':
      case 'conflict':
        return { kind: 'stale', edits: outcome.edits };
      case 'unsupported':
        return { kind: 'refused', reason: 'unsupported' };
    }
  }

  /** Puts the exact bytes back that stood before the last `apply` or `clean` that changed them. */
  undo(): Promise<'undone' | 'nothing' | 'stale'> {
    const before = this.earlier.at(-1);
    if (before === undefined) return Promise.resolve('nothing');
    this.become(before.bytes, this.earlier.slice(0, -1));
    this.putCaret(before.cursor);
    return Promise.resolve('undone');
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a file that cannot be read is a rejection, not a throw
  async traces(): Promise<Traces> {
    return { groups: groupedTraces(this.current), undo: true };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a file that cannot be read is a rejection, not a throw
  async clean(groups: ReadonlySet<TraceGroup>): Promise<Outcome> {
    const lock = lockIn(this.current);
    if (lock !== null) return { kind: 'refused', reason: lock };
    const bytes = cleaned(this.current, groups);
    if (bytes === null) return { kind: 'refused', reason: 'unsupported' };
    if (bytes !== this.current) {
      this.become(bytes, [...this.earlier, this.state()]);
      this.putCaret(null);
    }
    return { kind: 'applied' };
  }

  /** Nobody but this host changes the bytes: each change is told. */
  watch(listener: () => void): () => void {
    let last = this.current;
    return this.subscribe(() => {
      if (this.current === last) return;
      last = this.current;
      listener();
    });
  }

  followCaret(listener: () => void): () => void {
    return this.cursor.follow(listener);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a file that cannot be read is a rejection, not a throw
  async comment(notes: readonly Note[]): Promise<Commented> {
    const lock = lockIn(this.current);
    if (lock !== null) return { kind: 'refused', reason: lock };
    const outcome = commented(this.current, notes);
    if (outcome === null) return { kind: 'refused', reason: 'unsupported' };
    this.step(outcome.bytes);
    return { kind: 'commented', added: outcome.added.length, lost: outcome.lost.length };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a file that cannot be read is a rejection, not a throw
  async uncomment(): Promise<Uncommented> {
    const lock = lockIn(this.current);
    if (lock !== null) return { kind: 'refused', reason: lock };
    const outcome = uncommented(this.current);
    if (outcome === null) return { kind: 'refused', reason: 'unsupported' };
    this.step(outcome.bytes);
    return { kind: 'uncommented', removed: outcome.removed, answered: outcome.answered };
  }

  /** Calls back after every change of the bytes; the answer ends that. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private stands(place: Place, expect: string | null): boolean {
    if (place.kind !== 'span' || expect === null) return true;
    const { part, paragraph, start, end } = place.span;
    return paragraphAt(draftOf(this.current, whole), part, paragraph)?.text.slice(start, end) === expect;
  }

  /** Words stay where they are, and so does the cursor. */
  private step(bytes: Uint8Array): void {
    if (bytes !== this.current) this.become(bytes, [...this.earlier, this.state()]);
  }

  private state(): State {
    return { bytes: this.current, cursor: this.cursor.span };
  }

  private become(bytes: Uint8Array, earlier: readonly State[]): void {
    this.current = bytes;
    this.earlier = earlier;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

interface State {
  readonly bytes: Uint8Array;
  readonly cursor: Span | null;
}
