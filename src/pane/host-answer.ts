import type { Item } from './items';
import { listed, type Action, type PaneState } from './state';
import { strings } from './strings';

/** What a host answers. */
export type HostAnswer = Extract<
  Action,
  {
    readonly type:
      | 'fixing'
      | 'fixed'
      | 'written'
      | 'refused'
      | 'unable'
      | 'wentStale'
      | 'lost'
      | 'hostFailed'
      | 'undone'
      | 'notUndone';
  }
>;

/** The pane after what the host answered to a fix, an undo or a jump. */
export function answered(state: PaneState, action: HostAnswer): PaneState {
  switch (action.type) {
    case 'fixing':
      return { ...state, phase: 'fixing', trouble: null, silenced: null };
    case 'fixed': {
      const { before = 0 } = action;
      const earlier = before > 0 ? (state.fixed?.boxes ?? []) : [];
      const boxes = [...new Set([...earlier, ...action.items.map((item) => item.box)])];
      const fixed = { said: strings.fixedCount(before + action.items.length), boxes };
      const unable = withKeys(state.unable, action.unable);
      const items = listed(state);
      const ghosts = action.items.map((item) => ({ item, at: items.indexOf(item) })).sort((a, b) => a.at - b.at);
      const because = `${strings.fixed}.`;
      return { ...state, fixed, unable, ghosts, because, open: null, resume: action.index };
    }
    case 'written':
      return { ...state, fixed: { said: action.said, boxes: [] }, because: action.said, open: null };
    case 'refused':
      if (action.reason === 'denied') return troubled(state, 'ready', null, strings.denied);
      return { ...state, phase: 'ready', lock: action.reason };
    case 'unable': {
      const key = action.items.length === 1 ? (action.items[0]?.key ?? null) : null;
      const unable = withKeys(state.unable, action.items);
      return { ...troubled(state, 'ready', key, strings.unsupported), unable };
    }
    case 'wentStale':
      return troubled(state, 'stale', action.key, strings.stale);
    case 'lost':
      return troubled(state, 'stale', action.key, strings.lost);
    case 'hostFailed':
      return troubled(state, 'ready', action.key, action.text === '' ? strings.notDone : action.text);
    case 'undone':
      return { ...state, fixed: null, ghosts: [], because: strings.undone };
    case 'notUndone': {
      const text = action.reason === 'stale' ? strings.undoStale : strings.undoNothing;
      return { ...troubled(state, 'ready', null, text), fixed: null };
    }
  }
}

function withKeys(keys: ReadonlySet<string>, items: readonly Item[]): ReadonlySet<string> {
  return new Set([...keys, ...items.map((item) => item.key)]);
}

function troubled(state: PaneState, phase: PaneState['phase'], key: string | null, text: string): PaneState {
  return { ...state, phase, trouble: { key, text }, said: text };
}
