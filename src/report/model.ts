import type { Component, IsoDate, Kind, OutOfScope, System } from '../anatomy/model';
import type { Notice } from '../draft/model';
import type { CitationEntry } from './citations';
import type { LegalBasis, Severity } from '../finding/model';

/** `check --format json`, as the command line prints it. */
export interface CheckReport {
  readonly version: 1;
  readonly files: readonly FileReport[];
}

/** What is said of one file; with an `error` the rest is empty. */
export interface FileReport {
  readonly path: string;
  readonly error: FileError | null;
  readonly system: System | null;
  readonly outOfScope: OutOfScope | null;
  readonly kind: Kind | null;
  readonly date: IsoDate | null;
  readonly components: readonly ComponentEntry[];
  readonly findings: readonly FindingEntry[];
  readonly unchecked: readonly Component[];
  readonly notices: readonly Notice[];
  readonly citations: readonly CitationEntry[];
  readonly summary: Summary;
}

/** Why a file could not be read: a stable code and one Vietnamese sentence. */
export interface FileError {
  readonly code: string;
  readonly message: string;
}

/** One occurrence of a component. `paragraphs` are indices of the body; none for words in a text box. */
export interface ComponentEntry {
  readonly key: Component;
  readonly paragraphs: readonly number[];
  readonly text: string;
}

/** A finding as JSON: its fixes are not printed, only whether `fix` would make one. */
export interface FindingEntry {
  readonly rule: string;
  readonly ref: string | null;
  readonly component: Component;
  readonly severity: Severity;
  readonly message: string;
  readonly actual: string | null;
  readonly expected: string | null;
  readonly basis: LegalBasis | null;
  readonly location: Location | null;
  /** By a safe fix. */
  readonly fixable: boolean;
}

/** `paragraph` is null for a section; offsets are UTF-16 units of the paragraph's text as written. */
export interface Location {
  readonly part: string;
  readonly paragraph: number | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How many findings of each severity. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly readyToSign: boolean;
}

/** `fix --format json`. */
export interface FixReport {
  readonly version: 1;
  readonly output: string;
  readonly applied: readonly AppliedEntry[];
  readonly left: readonly FindingEntry[];
  /** Only with `--clean`: the traces of the work on the draft that were taken out first. */
  readonly cleaned?: readonly CleanedEntry[];
}

/** A tracked change that was accepted, a comment or highlight that is gone; the paragraph is one of the body or null. */
export interface CleanedEntry {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'format' | 'comment' | 'highlight';
  readonly story: 'body' | 'header' | 'footer' | 'footnotes' | 'endnotes';
  readonly paragraph: number | null;
  readonly author: string | null;
  readonly text: string;
}

/** A fix that was made; `location` counts in the draft as it was in that pass. */
export interface AppliedEntry {
  readonly rule: string;
  readonly location: Location | null;
  readonly before: string;
  readonly after: string;
}
