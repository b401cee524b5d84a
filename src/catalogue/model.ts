import type { CalendarDate } from '../text/dates';

/** What is known of an instrument's force. `unknown`: no evidence either way, never to be reported as in force. */
export type Status = 'in_force' | 'amended' | 'replaced' | 'repealed' | 'unknown';

/** A promulgated document. Number and date together tell it from others; a number alone may stand for several. */
export interface Instrument {
  /** "Chỉ thị" */
  readonly type: string;
  /** "33/CT-TTg" */
  readonly number: string;
  /** The day of signing, for laws of adoption; null where no source gave it. */
  readonly date: CalendarDate | null;
  /** The name to put after "của"; null where no source gave it. */
  readonly issuer: string | null;
  /** As promulgated, beginning with the word that follows the issuer; of laws the name alone. Null: not known. */
  readonly title: string | null;
  /** True where the title was seen letter for letter. A title that is not is never offered as official. */
  readonly titleVerified: boolean;
  /**
   * Read off the office's own document by the program, and no person has looked at it: what is `clear` is proposed as the
   * office's own, what is `doubtful` only found; no title is called wrong for differing from either.
   */
  readonly unreviewed?: 'clear' | 'doubtful';
  readonly status: Status;
  /** What took its place, or amended it. */
  readonly successors: readonly Successor[];
  /** Where the entry comes from, as its keeper put it. */
  readonly source: string;
  /** How sure number, date and status are together. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** It comes from the organisation's own registry, which answers for it. */
  readonly own?: true;
}

/** An instrument that replaces or amends another. */
export interface Successor {
  readonly number: string;
  readonly does: 'replaces' | 'amends' | 'consolidates';
  /** The day from which it takes the other's place; null where no source gave it. */
  readonly from: CalendarDate | null;
  /** Concluded from its title or from memory: enough for advice, not for a statement. */
  readonly inferred: boolean;
}

/** The day to which the built-in registry was kept. */
export const knownTo: CalendarDate = '2026-11-21';
