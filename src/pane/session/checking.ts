import type { IsoDate } from '../../anatomy/model';
import { knowDraft } from '../../draft/known-draft';
import type { Reading } from '../../host/host';
import type { Profile } from '../../profile/model';
import type { Checked, CheckRequest, Engine } from '../engine';
import { failureOf } from '../failure';
import { clockOf } from '../../text/clock';
import { rulesIn } from '../office-state';
import { viewOf, type View } from '../view';
import type { AroundPart } from './around';

/** What checking needs of the session. */
export interface AroundChecking extends Omit<AroundPart, 'check'> {
  readonly engine: Engine;
  /** The day that stands in for today where the draft has no date. */
  readonly today: IsoDate;
  readonly now: () => Date;
  /** Brings the organisation's own registry, with which references are compared. */
  readonly loadRegistry: () => Promise<void>;
  /** The agency that the author works for; null: not known. */
  readonly getProfile: () => Profile | null;
  /** Brings back what is kept with the document, once it is read for the first time. */
  readonly opened: (reading: Reading) => Promise<void>;
}

/** What a look at the draft has found. */
export interface Look {
  readonly changed: boolean;
  /** Puts it into the pane, unless something else was asked or done since. */
  readonly show: () => void;
}

/** The turn of a check: reading, judging, and the second answer that brings what is to be said of wording and references. */
export class Checking {
  private lastChecked: Checked | null = null;
  private opening: Promise<void> | null = null;
  /** Answers to any but the last question are dropped. */
  private turn = 0;

  constructor(private readonly around: AroundChecking) {}

  /** The draft that the view was made of, with what the checker said. */
  get last(): Checked | null {
    return this.lastChecked;
  }

  /**
   * Reads and checks. The first answer does not wait for the registry of instruments; what is to be said of wording
   * and references follows it. A failure is a state of the pane, never a rejection.
   */
  async check(): Promise<void> {
    const own = ++this.turn;
    this.around.dispatch({ type: 'reading' });
    try {
      await this.readAndCheck(own);
    } catch (error) {
      if (own === this.turn) this.around.dispatch({ type: 'failed', failure: failureOf(error) });
    }
  }

  /** Gives up the check that is under way; what it has cost so far is not worth waiting for. */
  stop(): void {
    this.turn++;
    this.around.engine.stop();
    this.around.dispatch({ type: 'stopped' });
  }

  /**
   * Reads and checks without a word. Null where the draft cannot be read now, or something else was asked meanwhile: what
   * is known stays.
   */
  async look(): Promise<Look | null> {
    const own = ++this.turn;
    const { host, now } = this.around;
    const started = now();
    try {
      const reading = await host.read();
      const checked = await this.judged(reading, true);
      if (own !== this.turn) return null;
      knowDraft(reading.bytes, checked.draft);
      return {
        changed: checked !== this.lastChecked || (reading.lock ?? null) !== this.around.getState().lock,
        show: () => {
          if (own === this.turn && isIdle(this.around.getState().phase)) this.show(checked, reading, started);
        },
      };
    } catch {
      return null;
    }
  }

  private async readAndCheck(own: number): Promise<void> {
    const { host, now, getState, loadRegistry } = this.around;
    const started = now();
    const reading = await host.read();
    await (this.opening ??= this.around.opened(reading));
    const told = (progress: { readonly pages: number }) => {
      if (own === this.turn) this.around.dispatch({ type: 'progressed', pages: progress.pages });
    };

    const again = this.lastChecked !== null;
    if (again) await loadRegistry();
    const checked = await this.judged(reading, again, told);
    if (own !== this.turn) return;
    this.show(checked, reading, started);
    if (checked.restLater !== true) return;
    await loadRegistry();
    const whole = await this.judged(reading, true);
    if (own === this.turn && isIdle(getState().phase)) this.show(whole, reading, started);
  }

  private judged(
    reading: CheckRequest['reading'],
    whole: boolean,
    told?: (progress: { readonly pages: number }) => void,
  ): Promise<Checked> {
    const { override, office } = this.around.getState();
    const rules = rulesIn(office);
    const profile = this.around.getProfile();
    const options = {
      asOf: this.around.today,
      ...override,
      ...(rules === null ? {} : { office: rules }),
      ...(profile === null ? {} : { profile }),
    };
    return this.around.engine.check({ reading, options, whole }, told);
  }

  private show(checked: Checked, { bytes, lock }: Reading, started: Date): void {
    knowDraft(bytes, checked.draft);
    const ended = this.around.now();
    const clock = { time: clockOf(ended), took: ended.getTime() - started.getTime() };
    this.around.dispatch({ type: 'checked', view: this.viewOf(checked, clock), lock });
  }

  /** The same answer is shown as the same list: only the clock has gone on. */
  private viewOf(checked: Checked, clock: Pick<View, 'time' | 'took'>): View {
    const { view, waivers } = this.around.getState();
    const same = checked === this.lastChecked;
    this.lastChecked = checked;
    return same && view !== null ? { ...view, ...clock } : viewOf(checked, clock, waivers);
  }
}

/** Nothing is being asked or done. */
export function isIdle(phase: string): boolean {
  return phase === 'ready' || phase === 'stale';
}
