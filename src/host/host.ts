import type { Coverage } from '../draft/model';
import type { Trace, TraceGroup } from '../edits/traces';
import type { Edit, Place } from '../finding/model';
import type { Note } from '../finding/note';
import type { Caret } from './caret';
import type { Lock } from './lock';

export type { Lock } from './lock';
export type { Trace, TraceGroup } from '../edits/traces';
export type { Caret } from './caret';

/** The seam. Above it everything is plain data; below it everything is somebody else's API. */
export interface Host {
  readonly can: Capabilities;
  /** The draft as a .docx package, with what of it the host could not hand over. Throws HostError. */
  read(): Promise<Reading>;
  /** Shows the place to the author. `lost` when the words are no longer where they were. */
  select(place: Place, expect: string | null): Promise<'shown' | 'lost'>;
  /**
   * Where the author's cursor stands in the body, as of the draft as it is now: what is to be put in there goes through
   * `apply`. Null where it stands nowhere that words can be put. Throws HostError.
   */
  caret(): Promise<Caret | null>;
  /**
   * The words of the body that the author has selected, one entry for each paragraph of which characters are selected, in
   * order, as of the draft as it is now. Empty where nothing is selected or not in the body. Throws HostError.
   */
  selection(): Promise<readonly Caret[]>;
  /** All or nothing. Edits whose `expect` no longer holds come back; nothing was changed. */
  apply(edits: readonly Edit[]): Promise<Outcome>;
  /** Takes back the last `apply` that changed something, when the draft still stands as it left it. */
  undo(): Promise<'undone' | 'nothing' | 'stale'>;
  /** What the work on the draft has left in it, and which of that this host can take out. Throws HostError. */
  traces(): Promise<Traces>;
  /** Accepts tracked changes, takes comments and highlights out; all of the groups asked for, or none. */
  clean(groups: ReadonlySet<TraceGroup>): Promise<Outcome>;
  /**
   * Puts notes beside their words as comments, where `can.comments`: each once, those that stand there already are left.
   * `undo` takes them back. Throws HostError.
   */
  comment(notes: readonly Note[]): Promise<Commented>;
  /** Takes this program's comments out, all but those that a person has answered. Throws HostError. */
  uncomment(): Promise<Uncommented>;
  /**
   * Keeps a text of this program in the document itself, in a part of its own beside the words, in place of the one there;
   * null takes it out. No word changes, and `undo` does not concern it. A document that is locked refuses.
   */
  keep(text: string | null): Promise<Kept>;
  /**
   * Calls back when the draft may have changed since, by whomever, this host included; a host that cannot tell never
   * does. The answer ends it.
   */
  watch(listener: () => void): () => void;
  /**
   * Opens a new document beside this draft or in its place, in whatever way the host does. `unable`: it turned out that it
   * cannot; then the file is handed over otherwise. Throws HostError.
   */
  open(file: NewFile): Promise<'opened' | 'unable'>;
  /** Calls back when the author's cursor may have moved; a host that cannot tell never does. The answer ends it. */
  followCaret(listener: () => void): () => void;
}

/** Traces of the work on a draft, as a host sees them. */
export interface Traces {
  /** Groups of which there are any. */
  readonly groups: readonly TracesOfGroup[];
  /** `undo` of this host takes a cleaning back; else the sentence that says what does. */
  readonly undo: true | string;
}

/** Traces that go together. */
export interface TracesOfGroup {
  readonly group: TraceGroup;
  readonly traces: readonly Trace[];
  /** Where a person takes them out, in one sentence, when this host cannot. */
  readonly byHand: string | null;
}

/** How many comments were put in, and of how many the words were not there or could not be reached. */
export type Commented =
  { readonly kind: 'commented'; readonly added: number; readonly lost: number } | Extract<Outcome, { kind: 'refused' }>;

/** How many comments were taken out, and how many stay because somebody has answered them. */
export type Uncommented =
  | { readonly kind: 'uncommented'; readonly removed: number; readonly answered: number }
  | Extract<Outcome, { kind: 'refused' }>;

/** What became of what was to be kept. */
export type Kept = Extract<Outcome, { kind: 'applied' | 'refused' }>;

/** What can be asked of a host, told before it is asked. */
export interface Capabilities {
  readonly select: boolean;
  readonly edit: boolean;
  /** Edit kinds this host can carry out. */
  readonly edits: ReadonlySet<Edit['kind']>;
  readonly undo: boolean;
  /** Comments can be put beside words. */
  readonly comments: boolean;
  /** New documents can be opened. */
  readonly open: boolean;
}

/** A .docx that nobody has opened yet. */
export interface NewFile {
  /** “cong-van.docx” */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A draft as the host hands it over; `coverage` is false for what it could not. With a lock it takes no edits. */
export interface Reading {
  readonly bytes: Uint8Array;
  readonly coverage: Coverage;
  readonly lock?: Lock;
  /** What `keep` has put into the document, here or elsewhere; it may be anything. Left out where it keeps nothing. */
  readonly kept?: string;
}

/**
 * What became of edits. `stale` edits met other words than they expect; `refused` ones were not made: the draft is
 * locked, the host denies it without saying why, or it cannot do such a thing.
 */
export type Outcome =
  | { readonly kind: 'applied' }
  | { readonly kind: 'stale'; readonly edits: readonly Edit[] }
  | { readonly kind: 'refused'; readonly reason: Lock | 'denied' | 'unsupported' };
