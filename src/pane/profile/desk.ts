import type { Fault } from '../../json/fault';
import type { Profile } from '../../profile/model';
import { Observed } from '../observed';
import type { Shared } from '../shared/shared-file';
import type { KeptProfile, ProfileStore } from './store';

/** The agency's profile as the pane knows it. */
export interface ProfileState {
  /** In force: documents are compared with it, drafting fills from it. The person's own, else the office's. */
  readonly current: Profile | null;
  /** The person has one of their own, whether it can be used or not. */
  readonly isOwn: boolean;
  /** What the office lays beside the pane; null until that is known. */
  readonly office: Shared<Profile> | null;
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

const none: ProfileState = { current: null, isOwn: false, office: null, faults: [], kept: true };

/** The agency's profile in the pane: brought back, put in force, put away; what reads and writes it is loaded late. */
export class ProfileDesk extends Observed<ProfileState> {
  private loading: Promise<void> | null = null;
  private asking: Promise<void> | null = null;

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

  /** The profile that the office lays beside the pane; null: there is none that can be used, or none is known yet. */
  get ofOffice(): Profile | null {
    return this.getState().office?.content ?? null;
  }

  /**
   * Asks for the office's profile, once. Whoever has none of their own works with it from then on, and the draft is
   * checked again; who has one keeps it. Never rejects.
   */
  askOffice(): Promise<void> {
    this.asking ??= this.bringOffice();
    return this.asking;
  }

  /** Asks for the office's profile on behalf of whoever has none; after the first check, which waits for no server. */
  async fallBack(): Promise<void> {
    if (!this.getState().isOwn) await this.askOffice();
  }

  private async bring(): Promise<void> {
    const { saved } = this.around.store.load();
    if (saved === null) return;
    this.set({ isOwn: true });
    const read = await readerLater().catch(() => null);
    if (read === null) return;
    const reading = read.readProfile(saved);
    this.set(reading.kind === 'good' ? { current: reading.profile } : { faults: reading.faults });
  }

  private async bringOffice(): Promise<void> {
    const office = (await this.around.store.office?.().catch(() => null)) ?? null;
    if (office === null) return;
    this.set({ office });
    if (this.getState().isOwn || office.content === null) return;
    this.set({ current: office.content });
    void this.around.check();
  }

  /** Puts a profile without faults in force, keeps it, and checks again. */
  async save(profile: Profile): Promise<void> {
    const { writeProfile } = await import(/* webpackChunkName: "ho-so" */ '../../profile/write');
    this.keep({ saved: writeProfile(profile), unsaved: null });
    this.set({ current: profile, isOwn: true, faults: [] });
    await this.around.check();
  }

  /** Puts the person's own profile away; the office's, where there is one, is in force again. */
  async remove(): Promise<void> {
    this.keep({ saved: null, unsaved: null });
    this.set({ current: this.ofOffice, isOwn: false, faults: [] });
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
