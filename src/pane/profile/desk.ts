import type { Fault } from '../../json/fault';
import type { Profile } from '../../profile/model';
import { Observed } from '../observed';
import type { KeptProfile, ProfileStore } from './store';

/** The agency's profile as the pane knows it. */
export interface ProfileState {
  /** In force: documents are compared with it, drafting fills from it. */
  readonly current: Profile | null;
  /** What is wrong with the profile that the machine had kept; it is in force no more, its text stays. */
  readonly faults: readonly Fault[];
  /** Storage took the last change. */
  readonly kept: boolean;
}

/** What the desk needs of the session. */
export interface AroundProfile {
  readonly store: ProfileStore;
  check(): Promise<void>;
}

const none: ProfileState = { current: null, faults: [], kept: true };

/** The agency's profile in the pane: brought back, put in force, put away; what reads and writes it is loaded late. */
export class ProfileDesk extends Observed<ProfileState> {
  private loading: Promise<void> | null = null;

  constructor(private readonly around: AroundProfile) {
    super(none);
  }

  /** The profile in force; null: there is none. */
  get current(): Profile | null {
    return this.getState().current;
  }

  /** Brings back what the machine keeps, once; before the first check. */
  load(): Promise<void> {
    this.loading ??= this.bring();
    return this.loading;
  }

  private async bring(): Promise<void> {
    const { saved } = this.around.store.load();
    const read = saved === null ? null : await readerLater().catch(() => null);
    if (saved === null || read === null) return;
    const reading = read.readProfile(saved);
    this.set(reading.kind === 'good' ? { current: reading.profile } : { faults: reading.faults });
  }

  /** Puts a profile without faults in force, keeps it, and checks again. */
  async save(profile: Profile): Promise<void> {
    const { writeProfile } = await import(/* webpackChunkName: "ho-so" */ '../../profile/write');
    this.keep({ saved: writeProfile(profile), unsaved: null });
    this.set({ current: profile, faults: [] });
    await this.around.check();
  }

  /** Puts the profile away. */
  async remove(): Promise<void> {
    this.keep({ saved: null, unsaved: null });
    this.set({ current: null, faults: [] });
    await this.around.check();
  }

  /** What the machine keeps: the text in force, and what the form held when it was last left. */
  get texts(): KeptProfile {
    return this.around.store.load();
  }

  /** Keeps what the form holds as it is typed. */
  keepUnsaved(unsaved: string | null): void {
    const { texts } = this;
    if (texts.unsaved !== unsaved) this.keep({ ...texts, unsaved });
  }

  private keep(texts: KeptProfile): void {
    this.set({ kept: this.around.store.save(texts) === 'kept' });
  }
}

function readerLater() {
  return import(/* webpackChunkName: "ho-so" */ '../../profile/read');
}
