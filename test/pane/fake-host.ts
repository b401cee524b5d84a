import type { CheckResult } from '../../src/check/check';
import type { DraftDocument } from '../../src/draft/model';
import type { Edit, Place } from '../../src/finding/model';
import type { Note } from '../../src/finding/note';
import type {
  Capabilities,
  Caret,
  Commented,
  Host,
  Kept,
  NewFile,
  Outcome,
  TraceGroup,
  Traces,
  Uncommented,
} from '../../src/host/host';
import { readOfficeRules } from '../../src/office/read';
import type { Engine } from '../../src/pane/engine';
import { OwnDesk } from '../../src/pane/registry/own-desk';
import { rules } from '../../src/rules';
import { sampleDraft, sampleResult } from './sample-check';

const everyEdit: ReadonlySet<Edit['kind']> = new Set([
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

/** A host that remembers what it was asked and answers as it was told. */
export class FakeHost implements Host {
  readonly can: Capabilities;
  readonly applied: (readonly Edit[])[] = [];
  readonly selected: { readonly place: Place; readonly expect: string | null }[] = [];
  outcome: Outcome = { kind: 'applied' };
  undoOutcome: Awaited<ReturnType<Host['undo']>> = 'undone';
  shown: Awaited<ReturnType<Host['select']>> = 'shown';

  constructor(can: Partial<Capabilities> = {}) {
    this.can = { select: true, edit: true, edits: everyEdit, undo: true, comments: true, open: true, ...can };
  }

  read = () =>
    Promise.resolve({ bytes: new Uint8Array(), coverage: { sections: true, headers: true, formatting: true } });

  select = (place: Place, expect: string | null) => {
    this.selected.push({ place, expect });
    return Promise.resolve(this.shown);
  };

  cursor: Caret | null = null;

  caret = () => Promise.resolve(this.cursor);

  marked: readonly Caret[] = [];

  selection = () => Promise.resolve(this.marked);

  apply = (edits: readonly Edit[]) => {
    if (this.outcome.kind === 'applied') this.applied.push(edits);
    return Promise.resolve(this.outcome);
  };

  undo = () => Promise.resolve(this.undoOutcome);

  readonly opened: NewFile[] = [];
  openOutcome: Awaited<ReturnType<Host['open']>> = 'opened';

  open = (file: NewFile) => {
    this.opened.push(file);
    return Promise.resolve(this.openOutcome);
  };

  /** Who wants to hear of changes. */
  readonly watchers = new Set<() => void>();

  watch = (listener: () => void) => {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  };

  /** Somebody changes the draft. */
  change(): void {
    for (const listener of this.watchers) listener();
  }

  /** Who wants to hear of the cursor. */
  readonly followers = new Set<() => void>();

  followCaret = (listener: () => void) => {
    this.followers.add(listener);
    return () => this.followers.delete(listener);
  };

  /** The author puts the cursor somewhere. */
  moveCursor(cursor: Caret | null): void {
    this.cursor = cursor;
    for (const listener of this.followers) listener();
  }

  found: Traces = { groups: [], undo: true };
  readonly cleaned: (readonly TraceGroup[])[] = [];

  traces = () => Promise.resolve(this.found);

  readonly notes: (readonly Note[])[] = [];
  commented: Commented = { kind: 'commented', added: 1, lost: 0 };
  uncommented: Uncommented = { kind: 'uncommented', removed: 1, answered: 0 };

  comment = (notes: readonly Note[]) => {
    this.notes.push(notes);
    return Promise.resolve(this.commented);
  };

  /** What was to be kept in the document, the last text last. */
  readonly kept: (string | null)[] = [];
  keeping: Kept = { kind: 'applied' };

  keep = (text: string | null) => {
    if (this.keeping.kind === 'applied') this.kept.push(text);
    return Promise.resolve(this.keeping);
  };

  uncomment = () => Promise.resolve(this.uncommented);

  clean = (groups: ReadonlySet<TraceGroup>) => {
    if (this.outcome.kind === 'applied') this.cleaned.push([...groups]);
    return Promise.resolve(this.outcome);
  };
}

/** An engine that answers each question with the next of the results, the last one again and again. */
export function fakeEngine(
  results: readonly CheckResult[] = [sampleResult()],
  draft: DraftDocument = sampleDraft,
): Engine {
  const left = [...results];
  const own = new OwnDesk();
  return {
    check: () => {
      const result = left.length > 1 ? left.shift() : left[0];
      return result === undefined ? Promise.reject(new Error('no result')) : Promise.resolve({ draft, result });
    },
    readOffice: (text) => Promise.resolve(readOfficeRules(text, rules)),
    changeOwn: (change) => Promise.resolve(own.change(change)),
    find: () => Promise.resolve({ found: [], builtIn: 0, own: 0 }),
    stop: () => undefined,
    close: () => undefined,
  };
}
