import type { FilledParagraph } from '../clauses/fill';
import type { Category } from '../clauses/model';
import type { Points } from '../draft/model';
import type { Edit } from '../finding/model';
import type { Neighbour } from './neighbour';

/** Where words are to go: after or before a paragraph of the body, or where the author's cursor stands. */
export interface LandingPlace {
  readonly paragraph: number;
  readonly where: 'before' | 'after';
  /** The item goes beside so many levels further out: at “b)” of mục 4, 1 is behind mục 4. */
  readonly outwards: number;
}

/** What words do in a document. `item`: numbered where their neighbours are; `running`: never (openings, closings). */
export type LandingSort = 'item' | 'running' | 'canCu';

/** Paragraphs to be put in, without number and without “./.”; “- ” opens an item below the paragraph before it. */
export interface LandingText {
  readonly sort: LandingSort;
  readonly paragraphs: readonly FilledParagraph[];
}

/** A place to be filled, in the draft as it will be: body paragraph, UTF-16 [start, end). */
export interface LandedSlot {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** What will come of putting words in, or the sentence that says why it cannot be. */
export type Landing =
  | {
      readonly kind: 'lands';
      /** To be applied together; all speak of the draft as it is. */
      readonly edits: readonly Edit[];
      /** The paragraphs as they will stand, numbers typed or printed by Word in front. */
      readonly texts: readonly string[];
      /** The number that the first paragraph gets (“5.”, “b)”, “-”); null: none. */
      readonly number: string | null;
      /** True where Word itself prints the number. */
      readonly automatic: boolean;
      readonly size: Points;
      /** Distance of the first line from the edge of the text. */
      readonly indent: Points;
      /** What the first of them will stand beside. */
      readonly neighbour: Neighbour;
      /** “./.” goes over to the new last paragraph. */
      readonly movesEnd: boolean;
      /** “./.” stays where it is. */
      readonly keepsEnd: boolean;
      /** Numbers behind that count on: “5.” becomes “6.”. */
      readonly renumbered: readonly { readonly from: string; readonly to: string }[];
      /** Sentences about what the author has to look at. */
      readonly notes: readonly string[];
      /** The places still to be filled, in order: the cursor goes to the first. */
      readonly unfilled: readonly LandedSlot[];
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** What a clause of a category does in a document. */
export function sortOf(category: Category): LandingSort {
  if (category === 'can-cu') return 'canCu';
  return category === 'mo-dau' || category === 'ket-thuc' ? 'running' : 'item';
}
