import type { IsoDate } from '../../anatomy/model';
import type { Reading } from '../../host/host';
import type { Profile } from '../../profile/model';
import type { Checked, CheckRequest, Engine } from '../engine';
import { failureOf } from '../failure';
import { rulesIn } from '../office-state';
import { viewOf } from '../view';
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
}

/** The turn of a check: reading, judging, and the second answer that brings what is to be said of references. */
export class Checking {
  private lastChecked: Checked | null = null;
  /** Answers to any but the last question are dropped. */
  private turn = 0;

  constructor(private readonly around: AroundChecking) {}

  /** The draft that the view was made of, with what the checker said. */
  get last(): Checked | null {
    return this.lastChecked;
  }

  /**
   * Reads and checks. The first answer does not wait for the registry of instruments; what is to be said of references
   * follows it. A failure is a state of the pane, never a rejection.
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

  /** Gives up the check that is under way. */
  stop(): void {
    this.turn++;
    this.around.dispatch({ type: 'failed', failure: { code: 'stopped', message: '' } });
  }

  private async readAndCheck(own: number): Promise<void> {
    const { host, engine, now, getState, loadRegistry } = this.around;
    const started = now();
    const reading = await host.read();
    const options = this.options();

    const again = this.lastChecked !== null;
    if (again) await loadRegistry();
    const checked = await engine.check({ reading, options, references: again });
    if (own !== this.turn) return;
    this.show(checked, reading, started);
    if (checked.referencesLater !== true) return;
    await loadRegistry();
    const whole = await engine.check({ reading, options, references: true });
    if (own === this.turn && getState().phase === 'ready') this.show(whole, reading, started);
  }

  private options(): CheckRequest['options'] {
    const { override, office } = this.around.getState();
    const rules = rulesIn(office);
    const profile = this.around.getProfile();
    return {
      asOf: this.around.today,
      ...override,
      ...(rules === null ? {} : { office: rules }),
      ...(profile === null ? {} : { profile }),
    };
  }

  private show(checked: Checked, { lock }: Reading, started: Date): void {
    this.lastChecked = checked;
    const ended = this.around.now();
    const clock = { time: clockOf(ended), took: ended.getTime() - started.getTime() };
    this.around.dispatch({ type: 'checked', view: viewOf(checked, clock), lock });
  }
}

function clockOf(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((it) => String(it).padStart(2, '0')).join(':');
}
