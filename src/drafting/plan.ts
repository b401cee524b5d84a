import type { Anatomy, Part } from '../anatomy/model';
import type { DraftDocument, Paragraph } from '../draft/model';
import type { Edit, Look } from '../finding/model';
import type { Neighbour } from './neighbour';
import type { Shift } from './shift';

/** Where words are to go, and what stands around. */
export interface Around {
  readonly draft: DraftDocument;
  readonly anatomy: Anatomy;
  readonly parts: readonly Part[];
  readonly paragraph: Paragraph;
  readonly where: 'before' | 'after';
  readonly outwards: number;
}

/** A paragraph as it will stand. */
export interface Line {
  readonly text: string;
  readonly look: Look;
  /** Places still to be filled, UTF-16 [start, end). */
  readonly unfilled: readonly { readonly start: number; readonly end: number }[];
}

/** What is going to be done. */
export interface Plan {
  readonly anchor: Paragraph;
  readonly where: 'before' | 'after';
  readonly lines: readonly Line[];
  /** The first line goes into the anchor itself, which is blank. */
  readonly intoBlank: boolean;
  readonly number: string | null;
  readonly automatic: boolean;
  readonly edits: readonly Edit[];
  readonly renumbered: Shift['renumbered'];
  readonly movesEnd: boolean;
  readonly neighbour: Neighbour;
  readonly notes: readonly string[];
}
