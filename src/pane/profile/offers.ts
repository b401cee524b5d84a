import type { Anatomy } from '../../anatomy/model';
import { profileFrom } from '../../profile/from-draft';
import { joined } from '../../profile/join';
import { emptyProfile, type Profile } from '../../profile/model';
import { same } from './as-kept';
import type { ProfileDesk } from './desk';
import type { FormState } from './form';
import { strings } from './strings';

/** What offers need of the form. */
export interface AroundOffers {
  readonly desk: ProfileDesk;
  /** The draft that is open; null: none was read. */
  anatomy(): Anatomy | null;
  getState(): FormState;
  /** Fills a form that nobody has touched; with what is said of it, or nothing. */
  show(profile: Profile, said: string | null): void;
  /** Changes the form so that one step takes it back. */
  replace(profile: Profile, said: string): void;
  tell(said: string): void;
}

/** Profiles that come into the form from elsewhere: what the open draft says of its agency, and what the office laid beside the pane. */
export class Offers {
  /** The proposal of a draft that nobody has touched yet. */
  private offered: Profile | null = null;

  constructor(private readonly around: AroundOffers) {}

  /** Who has no profile of their own sees the office's, unless they have begun to write one. */
  showOffice(): void {
    const { desk } = this.around;
    if (desk.current === null || desk.getState().isOwn || !this.isUntouched()) return;
    this.offered = null;
    this.around.show(desk.current, null);
  }

  /** What the open draft says of its agency, where there is no profile yet and the form is untouched. */
  fromDraft(): void {
    const anatomy = this.around.anatomy();
    if (!this.isUntouched() || this.around.desk.current !== null || anatomy === null) return;
    const proposal = profileFrom(anatomy);
    if (proposal === null || (this.offered !== null && same(this.offered, proposal))) return;
    this.offered = proposal;
    this.around.show(proposal, strings.offered);
  }

  /** What was offered is the author's own now. */
  forget(): void {
    this.offered = null;
  }

  /** Brings the office's profile into the form, to be looked at and saved in place of the person's own. */
  takeOffice(): void {
    const { ofOffice } = this.around.desk;
    if (ofOffice !== null) this.around.replace(ofOffice, strings.officeTaken);
  }

  /** The office's profile says something else than the form. */
  get officeDiffers(): boolean {
    const { ofOffice } = this.around.desk;
    return ofOffice !== null && !same(ofOffice, this.profile);
  }

  /** Adds what the open draft says and the form does not. */
  take(): void {
    const { around, profile } = this;
    const anatomy = around.anatomy();
    const proposal = anatomy === null ? null : profileFrom(anatomy);
    if (proposal === null) around.tell(strings.nothingRead);
    else if (proposal.convention !== profile.convention && profile.name !== '') around.tell(strings.otherConvention);
    else {
      const next = joined(profile, proposal);
      if (next === profile) around.tell(strings.nothingNew);
      else around.replace(profile.name === '' ? { ...next, convention: proposal.convention } : next, strings.taken);
    }
  }

  private get profile(): Profile {
    return this.around.getState().profile ?? emptyProfile;
  }

  /** Nothing but what was offered stands in the form, and nothing is there to be taken back. */
  private isUntouched(): boolean {
    const { profile, notice } = this.around.getState();
    if (profile === null || (notice?.back ?? null) !== null) return false;
    return [emptyProfile, this.offered].some((it) => it !== null && same(it, profile));
  }
}
