import type { AroundPart } from './around';
import { isIdle, type Look } from './checking';

/** What watching needs of the session. */
export interface AroundWatching extends Omit<AroundPart, 'check'> {
  /** Reads and checks without a word. */
  readonly look: () => Promise<Look | null>;
  readonly now: () => Date;
  /** When this pane has last changed the draft itself, in milliseconds of `now`. */
  readonly wroteAt: () => number;
}

/** No change for so long, in milliseconds: the author has stopped typing. */
const quiet = 3000;
/** What Word tells of a change may come so long after it: within that it is likely the pane's own. */
const late = 2000;
/** A hand that was at the list so lately is still there; the list is not moved under it. */
const lingering = 4000;
/** Coming back to the pane is reason to look again no more often than this. */
const seldom = 5000;
/** What is waited for is asked about again after this. */
const again = 500;

/**
 * Hears of changes and checks again at a good moment: when the author has stopped typing and no hand is at the list.
 * Until then the state says that the text has changed, and what was found stays where it is.
 */
export class Watching {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private end: (() => void) | null = null;
  /** What a look has found and a hand at the list holds back. */
  private found: Look | null = null;
  private touchedAt = -Infinity;
  private lookedAt = -Infinity;
  /** Something was heard since the look that is under way began. */
  private heardSince = false;

  constructor(private readonly around: AroundWatching) {}

  /** Begins to listen; the answer ends that, and whatever it has put off. */
  begin(): () => void {
    this.end?.();
    const end = this.around.host.watch(() => {
      this.heard();
    });
    this.end = end;
    return () => {
      end();
      clearTimeout(this.timer);
    };
  }

  /** A hand is at the list: it points, scrolls or types there. */
  touched(): void {
    this.touchedAt = this.time();
  }

  /** The author has come back to the pane: some changes no host tells of. */
  returned(): void {
    if (this.end === null || this.time() - this.lookedAt < seldom) return;
    this.lookAt(this.time() + again);
  }

  private heard(): void {
    const { dispatch, getState, wroteAt } = this.around;
    this.heardSince = true;
    this.found = null;
    const own = this.time() - wroteAt() < late;
    if (!own && isIdle(getState().phase)) dispatch({ type: 'changed' });
    this.lookAt(this.time() + quiet);
  }

  private lookAt(due: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.perhaps(), due - this.time());
  }

  /** Looks when the moment is good; else it is put off. What the author has stopped is not taken up again unasked. */
  private async perhaps(): Promise<void> {
    const { phase } = this.around.getState();
    if (phase === 'stopped' || phase === 'failed') return;
    if (this.mustWait()) {
      this.lookAt(this.time() + again);
      return;
    }
    const { found } = this;
    this.found = null;
    if (found !== null) {
      found.show();
      return;
    }
    this.heardSince = false;
    this.lookedAt = this.time();
    this.taken(await this.around.look());
  }

  private taken(look: Look | null): void {
    if (look === null) return;
    // What was read is no longer how the draft stands: the look that is due will tell.
    if (this.heardSince) return;
    if (!look.changed) this.around.dispatch({ type: 'unchanged' });
    else {
      this.found = look;
      void this.perhaps();
    }
  }

  private mustWait(): boolean {
    return !isIdle(this.around.getState().phase) || this.time() - this.touchedAt < lingering;
  }

  private time(): number {
    return this.around.now().getTime();
  }
}
