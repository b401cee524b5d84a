import type { Kind, System } from '../anatomy/model';
import type { Lock } from '../host/host';
import { countsOf, passes, type Counts, type Filter } from './counts';
import type { Item } from './items';
import type { Tab } from './memory';
import { plainOffice, type OfficeState } from './office-state';
import type { Silenced } from './office-store';
import { noRegistry, type OwnState } from './registry/own-registry';
import { countsText, strings } from './strings';
import type { View } from './view';
import type { Waiver } from './waivers';

/**
 * `stale`: the draft has changed since the check. `stopped`: the author has broken a check off. `failed`: the draft cannot
 * be read. What was found before stays in each of them.
 */
export type Phase = 'reading' | 'ready' | 'rechecking' | 'fixing' | 'stale' | 'stopped' | 'failed';

/** Why a draft cannot be read: a stable code and one Vietnamese sentence. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** What the author chose in place of what was recognised. */
export interface Override {
  readonly system: System | 'auto';
  readonly kind: Kind | 'auto';
}

/** Parts of the pane that fold. */
export type Fold = 'why' | 'override' | 'map' | 'clause' | 'changes' | 'options' | 'office';

export interface PaneState {
  readonly tab: Tab;
  readonly phase: Phase;
  readonly failure: Failure | null;
  readonly view: View | null;
  readonly waivers: readonly Waiver[];
  readonly override: Override;
  readonly filter: Filter;
  /** Key of the open card: one at most. */
  readonly open: string | null;
  /** Key of the row that Tab reaches. */
  readonly active: string | null;
  readonly box: string | null;
  /** Key of the item whose reason is being asked. */
  readonly asking: string | null;
  readonly folds: ReadonlySet<Fold>;
  /** Rows of one rule and groups that the author has opened. */
  readonly expanded: ReadonlySet<string>;
  /** How many rows of a long group are drawn, by box. */
  readonly slices: Readonly<Record<string, number>>;
  /** Fixes are shut off until the author opens the document for editing. */
  readonly lock: Lock | null;
  /** What went otherwise than asked, and at which item (null: the whole). */
  readonly trouble: { readonly key: string | null; readonly text: string } | null;
  /** Keys of what this host has said it cannot mend. */
  readonly unable: ReadonlySet<string>;
  /** The last fix: what was done, as one sentence, and in which boxes. */
  readonly fixed: { readonly said: string; readonly boxes: readonly string[] } | null;
  /** Fixed rows that still say so before they collapse, and where in the list they stood. */
  readonly ghosts: readonly { readonly item: Item; readonly at: number }[];
  /** Row to be focused once the re-check is in, by its place in the list. */
  readonly resume: number | null;
  /** Focus asked for; a new object each time. */
  readonly focus: { readonly on: 'state' | 'item'; readonly key: string | null } | null;
  /** How often the author has asked to be taken to the words. */
  readonly sought: number;
  /** What the next check is announced as: what led to it. */
  readonly because: string | null;
  /** About so many pages are read and being judged; null: none yet. */
  readonly pages: number | null;
  /** Said once, politely. */
  readonly said: string;
  /** Keys of things that were kept, were broken and begin anew, until the author has seen it. */
  readonly resets: readonly string[];
  readonly letters: boolean;
  readonly follow: boolean;
  /** The office's own rules. */
  readonly office: OfficeState;
  /** The advice just switched off, which can still be taken back in one step. */
  readonly silenced: Silenced | null;
  /** The organisation's own registry of instruments. */
  readonly own: OwnState;
}

export type Action =
  | { readonly type: 'turnedTo'; readonly tab: Tab }
  | { readonly type: 'reading' }
  | { readonly type: 'progressed'; readonly pages: number }
  | { readonly type: 'stopped' }
  | { readonly type: 'changed' }
  | { readonly type: 'unchanged' }
  | { readonly type: 'checked'; readonly view: View; readonly lock?: Lock | undefined }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'waiversLoaded'; readonly waivers: readonly Waiver[] }
  | { readonly type: 'overridden'; readonly override: Override }
  | { readonly type: 'filtered'; readonly filter: Filter }
  | { readonly type: 'boxSelected'; readonly box: string }
  | { readonly type: 'opened'; readonly key: string | null }
  | { readonly type: 'activated'; readonly key: string; readonly focus: boolean }
  | { readonly type: 'folded'; readonly fold: Fold }
  | { readonly type: 'expanded'; readonly id: string }
  | { readonly type: 'sliced'; readonly box: string; readonly count: number }
  | { readonly type: 'fixing' }
  | {
      readonly type: 'fixed';
      readonly items: readonly Item[];
      readonly unable: readonly Item[];
      readonly index: number;
      /** How many were mended before these, in the same step; none when left out. */
      readonly before?: number;
    }
  | { readonly type: 'written'; readonly said: string }
  | { readonly type: 'refused'; readonly reason: Lock | 'denied' }
  | { readonly type: 'unable'; readonly items: readonly Item[] }
  | { readonly type: 'wentStale'; readonly key: string | null }
  | { readonly type: 'lost'; readonly key: string | null }
  | { readonly type: 'hostFailed'; readonly key: string | null; readonly text: string }
  | { readonly type: 'sought' }
  | { readonly type: 'undone' }
  | { readonly type: 'cleaned'; readonly said: string }
  | { readonly type: 'notUndone'; readonly reason: 'nothing' | 'stale' }
  | { readonly type: 'asked'; readonly key: string | null }
  | {
      readonly type: 'waived';
      readonly item: Item;
      readonly reason: string;
      readonly who?: Pick<Waiver, 'on' | 'by'>;
      readonly index: number;
    }
  | { readonly type: 'restored'; readonly item: Item }
  | { readonly type: 'notKept' }
  | { readonly type: 'officeChanged'; readonly office: Partial<OfficeState> }
  | { readonly type: 'silenced'; readonly silenced: Silenced | null; readonly index: number | null }
  | { readonly type: 'ownChanged'; readonly own: Partial<OwnState> }
  | { readonly type: 'told'; readonly text: string }
  | { readonly type: 'announced'; readonly said: string }
  | { readonly type: 'reset'; readonly key: string }
  | { readonly type: 'resetsSeen' }
  | { readonly type: 'settled' }
  | { readonly type: 'switched'; readonly option: 'letters' | 'follow' };

/** Before anything is read. */
export const initialState: PaneState = {
  tab: 'kiemTra',
  phase: 'reading',
  failure: null,
  view: null,
  waivers: [],
  override: { system: 'auto', kind: 'auto' },
  filter: 'all',
  open: null,
  active: null,
  box: null,
  asking: null,
  folds: new Set(['clause']),
  expanded: new Set(),
  slices: {},
  lock: null,
  trouble: null,
  unable: new Set(),
  fixed: null,
  ghosts: [],
  resume: null,
  focus: null,
  sought: 0,
  because: null,
  pages: null,
  said: '',
  resets: [],
  letters: true,
  follow: true,
  office: plainOffice,
  silenced: null,
  own: noRegistry,
};

/** Whether a person has let this item stand. */
export function isWaivedIn({ waivers }: Pick<PaneState, 'waivers'>): (item: Item) => boolean {
  const waived = new Set(waivers.map((waiver) => waiver.fingerprint));
  return (item) => waived.has(item.fingerprint);
}

/** The counts of the filter row and of the state line. */
export function countsIn(state: PaneState): Counts {
  return countsOf(state.view?.items ?? [], isWaivedIn(state));
}

/** Items under the current filter, in the order of the list. */
export function listed(state: PaneState): readonly Item[] {
  const isWaived = isWaivedIn(state);
  return (state.view?.items ?? []).filter((item) => passes(state.filter, item, isWaived));
}

/** “Còn 4 lỗi, 2 nên xem.” or that nothing is left. */
export function remaining(state: PaneState): string {
  const text = countsText(countsIn(state), ', ');
  return text === '' ? strings.noFault : `Còn ${text}.`;
}
