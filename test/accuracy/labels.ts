import { existsSync, readFileSync } from 'node:fs';
import type { Component, IsoDate, Kind, OutOfScope, System } from '../../src/anatomy/model';
import type { Severity } from '../../src/finding/model';
import type { Golden } from '../support/golden';

/** One thing wrong in a draft, as its author knows it. No rule is named: the words are, and the row of the conventions. */
export interface Label {
  /** Where a reader marks it; several, parted by "|", where readers differ. */
  readonly component: string;
  /** Body paragraphs: "4", "5-7"; null where the fault belongs to the page or is an absence. */
  readonly paragraph: string | null;
  /** The wrong words as they stand there; null where not the words but their look is wrong, or nothing stands there. */
  readonly words: string | null;
  readonly ref: string | null;
  /** What the conventions make of it. */
  readonly severity: Severity;
  /** Vietnamese, for people. */
  readonly why: string;
}

/** `<name>.labels.json`: what is true of a golden draft, written by its author and never by the checker. */
export interface Labels {
  /** Whose hand, and by what program. */
  readonly writer: string;
  readonly system: System | null;
  readonly outOfScope: OutOfScope | null;
  readonly kind: Kind | null;
  readonly date: IsoDate | null;
  /** Empty: the draft is correct. */
  readonly faults: readonly Label[];
  /** What a careful reader may remark on without calling it a fault: neither asked for nor held against a rule. */
  readonly remarks: readonly Label[];
}

/** The labels beside a golden draft; null where there are none. */
export function labelsBeside(golden: Golden): Labels | null {
  const path = golden.beside('.labels.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Labels) : null;
}

export function componentsOf({ component }: Label): readonly Component[] {
  return component.split('|') as Component[];
}

/** The body paragraphs that a label speaks of; null where it names none. */
export function paragraphsOf({ paragraph }: Label): ReadonlySet<number> | null {
  if (paragraph === null) return null;
  const indices = paragraph.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
  return new Set(indices);
}

/** A label as a line of a list, without its place: a line more above it does not make it another. */
export function nameOf({ component, words, why }: Label): string {
  return `${component}: ${words === null ? '' : `“${words}” `}${why}`;
}
