import type { Item } from '../items';
import type { Session } from '../session';

/** What of a session is followed. */
type Followed = Pick<Session, 'getState' | 'subscribe'>;

/** What was put right in the draft since the pane opened, and has not come back: an undone fix is none. */
export class Mended {
  private kept: readonly Item[] = [];
  private last;

  constructor(private readonly session: Followed) {
    this.last = session.getState();
    session.subscribe(() => {
      this.look();
    });
  }

  get items(): readonly Item[] {
    return this.kept;
  }

  private look(): void {
    const [state, last] = [this.session.getState(), this.last];
    this.last = state;
    // A fix tells what it was and leaves its rows behind; whatever else is told leaves the rows as they are.
    if (state.fixed !== null && state.fixed !== last.fixed && state.ghosts !== last.ghosts)
      this.kept = [...this.kept, ...state.ghosts.map(({ item }) => item)];
    if (state.view === null || state.view === last.view) return;
    const present = new Set(state.view.items.map(({ fingerprint }) => fingerprint));
    this.kept = this.kept.filter(({ fingerprint }) => !present.has(fingerprint));
  }
}

const all = new WeakMap<Followed, Mended>();

/** What was put right in a session, from the first time that this is asked. */
export function mendedIn(session: Followed): Mended {
  const mended = all.get(session) ?? new Mended(session);
  all.set(session, mended);
  return mended;
}
