import type { Anatomy } from '../anatomy/model';
import type { Notice } from '../draft/model';
import { isFreeForNumber } from '../draft/page-top';
import type { Waiver } from '../record/model';
import type { Checked } from './engine';
import { itemsOf, type Item } from './items';
import { boxesPresent } from '../finding/box';

/** What the pane keeps of one check; it stays on screen until the next one replaces it. */
export interface View {
  readonly anatomy: Anatomy;
  readonly items: readonly Item[];
  /** Boxes of the map that something stands in. */
  readonly present: ReadonlySet<string>;
  readonly notices: readonly Notice[];
  readonly trackedChanges: number;
  readonly comments: number;
  /** Whether a page number can stand at the top of the pages beside nothing else. */
  readonly topIsFree: boolean;
  /** When it was finished: "09:12". */
  readonly time: string;
  /** How long reading and checking took, in milliseconds. */
  readonly took: number;
  /** False while wording and references are still to be judged. */
  readonly whole: boolean;
}

/** A check as the pane shows it, beside what a person lets stand. */
export function viewOf(
  { draft, result, restLater }: Checked,
  clock: Pick<View, 'time' | 'took'>,
  waivers: readonly Waiver[] = [],
): View {
  return {
    anatomy: result.anatomy,
    items: itemsOf(result, draft, new Set(waivers.map(({ fingerprint }) => fingerprint))),
    present: boxesPresent(result.anatomy),
    notices: result.notices,
    trackedChanges: draft.trackedChanges,
    comments: draft.comments,
    topIsFree: isFreeForNumber(draft, 0),
    whole: restLater !== true,
    ...clock,
  };
}
