import { passes } from './counts';
import { answered } from './host-answer';
import type { Item } from './items';
import { foldKey, groupsOf, walkOf } from './rows';
import { isWaivedIn, listed, remaining, type Action, type Fold, type PaneState } from './state';
import { strings } from './strings';
import type { View } from './view';

/** The pane after an intent or an answer. Pure; it decides nothing about thể thức. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'turnedTo':
      return { ...state, tab: action.tab, trouble: null, folds: without(state.folds, 'office', 'options') };
    case 'reading':
      return { ...state, phase: state.view === null ? 'reading' : 'rechecking', failure: null, pages: null };
    case 'progressed':
      return { ...state, pages: action.pages };
    case 'stopped':
      return stopped(state);
    case 'changed':
      return state.phase === 'stale' ? state : { ...state, phase: 'stale', said: strings.changed };
    case 'unchanged':
      return state.phase === 'stale' && state.trouble === null ? { ...state, phase: 'ready', said: '' } : state;
    case 'checked':
      return { ...checked(state, action.view), lock: action.lock ?? null };
    case 'failed':
      return { ...state, phase: 'failed', failure: action.failure, resume: null, said: action.failure.message };
    case 'waiversLoaded':
      return { ...state, waivers: action.waivers };
    case 'overridden':
      return { ...state, override: action.override };
    case 'filtered':
      return { ...state, filter: action.filter, open: null, active: null };
    case 'boxSelected':
      return boxSelected(state, action.box);
    case 'opened':
      return opened(state, action.key);
    case 'activated':
      return activated(state, action.key, action.focus);
    case 'folded':
      return { ...state, folds: folded(state.folds, action.fold) };
    case 'expanded':
      return { ...state, expanded: toggled(state.expanded, action.id) };
    case 'sliced':
      return { ...state, slices: { ...state.slices, [action.box]: action.count } };
    case 'asked':
      return asked(state, action.key);
    case 'waived':
      return waived(state, action);
    case 'restored':
      return restored(state, action.item);
    case 'notKept':
      return { ...state, trouble: { key: null, text: strings.notKept }, said: strings.notKept };
    case 'officeChanged':
      return { ...state, office: { ...state.office, ...action.office } };
    case 'ownChanged':
      return { ...state, own: { ...state.own, ...action.own } };
    case 'told':
      return { ...state, trouble: { key: null, text: action.text }, said: action.text };
    case 'announced':
      return { ...state, said: action.said };
    case 'silenced':
      return silenced(state, action);
    case 'sought':
      return { ...state, sought: state.sought + 1 };
    case 'reset':
      return { ...state, resets: [...state.resets, action.key] };
    case 'resetsSeen':
      return { ...state, resets: [] };
    case 'settled':
      return { ...state, ghosts: [] };
    case 'cleaned':
      return { ...state, fixed: null, ghosts: [], because: action.said };
    case 'switched':
      return { ...state, [action.option]: !state[action.option] };
    default:
      return answered(state, action);
  }
}

/** What was found before stays; without it there is nothing to show. */
function stopped(state: PaneState): PaneState {
  const said = strings.stopped;
  if (state.view !== null) return { ...state, phase: 'stopped', resume: null, because: null, said };
  return { ...state, phase: 'failed', failure: { code: 'stopped', message: '' }, said };
}

/** Place, filter and open card are kept where the same item still stands. */
function checked(state: PaneState, view: View): PaneState {
  const keys = new Set(view.items.map((item) => item.key));
  const keep = (key: string | null): string | null => (key !== null && keys.has(key) ? key : null);
  const next: PaneState = {
    ...state,
    phase: 'ready',
    failure: null,
    view,
    open: keep(state.open),
    active: keep(state.active),
    asking: keep(state.asking),
    trouble: null,
    resume: null,
    because: null,
    ghosts: state.ghosts.filter(({ item }) => !keys.has(item.key)),
  };
  const because = state.because ?? (state.view === null ? '' : strings.rechecked);
  const said = `${because} ${remaining(next)}`.trim();
  return { ...(state.resume === null ? next : resumed(next, state.resume)), said };
}

/** Focus goes to the item that has taken the place of the one that is gone; to the state when none is left. */
function resumed(state: PaneState, index: number): PaneState {
  const items = listed(state);
  const item = items[index] ?? items.at(-1);
  if (item === undefined) return { ...state, focus: { on: 'state', key: null } };
  const key = walkOf(groupsOf(state)).includes(item.key) ? item.key : foldKey(item);
  return { ...state, active: key, focus: { on: 'item', key } };
}

function opened(state: PaneState, key: string | null): PaneState {
  const on = { on: 'item', key: key ?? state.open } as const;
  const shut = { ...state, open: null, asking: null, focus: on };
  if (key === null) return shut;
  const box = state.view?.items.find((item) => item.key === key)?.box ?? state.box;
  return { ...shut, open: key, active: key, box };
}

/** The field for the reason takes the focus itself; without it the row has it again. */
function asked(state: PaneState, key: string | null): PaneState {
  return { ...state, asking: key, focus: key === null ? { on: 'item', key: state.asking } : null };
}

/** An item asked for from outside the list is brought into it: filter, fold and slice give way. */
function activated(state: PaneState, key: string, focus: boolean): PaneState {
  const item = state.view?.items.find((it) => it.key === key);
  if (item === undefined) return { ...state, active: key };
  const isWaived = isWaivedIn(state);
  const filter = passes(state.filter, item, isWaived) ? state.filter : isWaived(item) ? 'waived' : 'all';
  const found = { ...state, active: key, box: item.box, filter };
  if (!focus) return found;
  return { ...found, expanded: shownIn(state, item), focus: { on: 'item', key } };
}

function shownIn(state: PaneState, item: Item): ReadonlySet<string> {
  return new Set([...state.expanded, foldKey(item), `box ${item.box}`]);
}

function boxSelected(state: PaneState, box: string): PaneState {
  const first = listed(state).find((item) => item.box === box);
  if (first === undefined) return { ...state, box };
  return { ...state, box, active: first.key, expanded: new Set([...state.expanded, `box ${box}`]) };
}

function waived(state: PaneState, action: Extract<Action, { readonly type: 'waived' }>): PaneState {
  const { fingerprint } = action.item;
  const others = state.waivers.filter((waiver) => waiver.fingerprint !== fingerprint);
  const waivers = [...others, { fingerprint, reason: action.reason, ...action.who }];
  const next = resumed({ ...state, waivers, open: null, asking: null }, action.index);
  return { ...next, said: `${strings.waivedBecause('')} ${remaining(next)}` };
}

function restored(state: PaneState, { fingerprint }: Item): PaneState {
  const waivers = state.waivers.filter((waiver) => waiver.fingerprint !== fingerprint);
  const next = resumed({ ...state, waivers, open: null }, 0);
  return { ...next, said: remaining(next) };
}

/** The row goes with the next check; the one that takes its place is focused. */
function silenced(state: PaneState, action: Extract<Action, { readonly type: 'silenced' }>): PaneState {
  const because = action.silenced === null ? strings.unsilenced : strings.silenced;
  return { ...state, silenced: action.silenced, fixed: null, open: null, asking: null, resume: action.index, because };
}

/** The settings of the office are a page of their own: the options that led to them close. */
function folded(folds: ReadonlySet<Fold>, fold: Fold): ReadonlySet<Fold> {
  const next = toggled(folds, fold);
  return fold === 'office' ? without(next, 'options') : next;
}

function without(folds: ReadonlySet<Fold>, ...gone: readonly Fold[]): ReadonlySet<Fold> {
  return new Set([...folds].filter((it) => !gone.includes(it)));
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
