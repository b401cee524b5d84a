import type { Item } from '../items';
import { foldKey, groupsOf, walkOf } from '../rows';
import type { Session } from '../session';
import { isWaivedIn, listed, type PaneState } from '../state';

/** What a keyboard event tells; React's and the browser's both fit. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget | null;
}

/** S, B, G and the up and down arrows on a row of the list. True when the key was meant for it. */
export function letterIntent(press: KeyPress, key: string, state: PaneState, session: Session): boolean {
  if (press.ctrlKey || press.metaKey || press.altKey) return false;
  if (press.key === 'ArrowDown') return step(state, session, 1);
  if (press.key === 'ArrowUp') return step(state, session, -1);

  if (!state.letters) return false;
  const item = state.view?.items.find((it) => it.key === key);
  if (item !== undefined) return letter(press.key.toLowerCase(), item, session);
  if (press.key.toLowerCase() !== 's') return false;
  const isWaived = isWaivedIn(state);
  void session.fix(listed(state).filter((it) => foldKey(it) === key && !isWaived(it)));
  return true;
}

function letter(key: string, item: Item, session: Session): boolean {
  switch (key) {
    case 's':
      void session.fix([item]);
      return true;
    case 'b':
      session.dispatch({ type: 'opened', key: item.key });
      session.dispatch({ type: 'asked', key: item.key });
      return true;
    case 'g':
      void session.seek(item);
      return true;
    default:
      return false;
  }
}

/** True in a field: there Ctrl+Z takes back what is being typed. */
function isTyping({ target }: KeyPress): boolean {
  return target instanceof Element && target.matches('input, textarea, [contenteditable]');
}

/** Keys that hold anywhere in the pane: F8, Esc, Ctrl+Enter, Ctrl+Z after a fix. */
export function paneIntent(press: KeyPress, state: PaneState, session: Session): boolean {
  const control = press.ctrlKey || press.metaKey;
  if (press.key === 'F9') {
    blankIntent(session, press.shiftKey ? -1 : 1);
    return true;
  }
  if (press.key === 'F8' && state.tab === 'kiemTra') return step(state, session, press.shiftKey ? -1 : 1);
  if (control && press.key === 'Enter') {
    void session.check();
    return true;
  }
  if (control && press.key.toLowerCase() === 'z' && state.fixed !== null && !isTyping(press)) {
    void session.undo();
    return true;
  }
  if (press.key === 'Escape' && state.tab === 'kiemTra' && state.open !== null) {
    session.dispatch({ type: 'opened', key: null });
    return true;
  }
  return false;
}

/** To the next place still to be filled, or the one before; what finds it is loaded when first asked for. */
export function blankIntent(session: Session, step: 1 | -1): void {
  void import('../insert/blanks').then(({ goToBlank }) => goToBlank(session, step)).catch(() => undefined);
}

/** To the next or previous row; the page follows when it is asked to. */
function step(state: PaneState, session: Session, by: 1 | -1): boolean {
  const walk = walkOf(groupsOf(state));
  if (walk.length === 0) return false;
  const at = walk.indexOf(state.active ?? '');
  const to = at < 0 ? (by === 1 ? 0 : walk.length - 1) : Math.min(walk.length - 1, Math.max(0, at + by));
  const key = walk[to] ?? '';
  session.dispatch({ type: 'activated', key, focus: true });
  const item = state.view?.items.find((it) => it.key === key);
  if (state.follow && item !== undefined) void session.goTo(item);
  return true;
}
