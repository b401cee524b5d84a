import type { Anatomy, IsoDate } from '../../anatomy/model';
import { sentenceOf, type Fault } from '../../json/fault';
import { adviceOn } from '../../profile/advice';
import { faultsOf } from '../../profile/faults';
import { emptyProfile, type Profile, type ProfilePath, type Remark } from '../../profile/model';
import { readUnfinished } from '../../profile/read';
import { writeProfile } from '../../profile/write';
import { Observed } from '../observed';
import { cleaned, textOf } from './as-kept';
import type { ProfileDesk } from './desk';
import { Offers } from './offers';
import { strings } from './strings';

/** What the form shows. */
export interface FormState {
  /** As it is typed; null until what the machine keeps is read. */
  readonly profile: Profile | null;
  /** What is open for editing: “units/2”, “signers/0”, “receivers/cong-van”. */
  readonly open: string | null;
  /** “Lưu” was asked for: fields that are still empty are told too. */
  readonly tried: boolean;
  /** What just happened, and the profile that “Hoàn tác” brings back; null: there is no way back. */
  readonly notice: { readonly text: string; readonly back: Profile | null } | null;
  /** A file that could not be used, or what the machine had kept (no name). */
  readonly refused: { readonly name: string | null; readonly sentences: readonly string[] } | null;
  /** The field to be focused; a new object each time. */
  readonly sought: { readonly path: ProfilePath } | null;
}

/** What the form needs of the session. */
export interface AroundForm {
  readonly desk: ProfileDesk;
  readonly today: IsoDate;
  /** The draft that is open; null: none was read. */
  anatomy(): Anatomy | null;
  say(text: string): void;
}

/** What may be asked of the form. It lives as long as the session, and what it holds longer: leaving it loses nothing. */
export class ProfileForm extends Observed<FormState> {
  /** What comes into the form by itself or on request: from the open draft, from the office. */
  readonly offers: Offers;

  constructor(private readonly around: AroundForm) {
    super({ profile: null, open: null, tried: false, notice: null, refused: null, sought: null });
    this.offers = new Offers({
      ...around,
      getState: this.getState,
      show: (profile, text) => {
        this.set({ profile, notice: text === null ? null : { text, back: null } });
      },
      replace: (profile, said) => {
        this.replace(profile, said);
      },
      tell: (said) => {
        this.tell(said);
      },
    });
    void around.desk.load().then(() => this.begin());
    void around.desk.askOffice().then(() => {
      this.offers.showOffice();
    });
  }

  private begin(): void {
    const { desk } = this.around;
    const { saved, unsaved } = desk.texts;
    const left = unsaved === null ? null : readUnfinished(unsaved);
    const damaged = desk.current === null && saved !== null ? readUnfinished(saved) : null;
    const { faults } = desk.getState();
    const profile = [left, damaged].find((it) => it?.kind === 'good');
    this.set({
      profile: profile?.kind === 'good' ? profile.profile : (desk.current ?? emptyProfile),
      ...(faults.length > 0 && damaged?.kind !== 'good'
        ? { refused: { name: null, sentences: faults.map(sentenceOf) } }
        : {}),
      tried: damaged?.kind === 'good',
    });
    this.offers.fromDraft();
  }

  /** The profile as typed; empty until it is read. */
  get profile(): Profile {
    return this.getState().profile ?? emptyProfile;
  }

  /** Whether the form holds something that is not in force. */
  get isChanged(): boolean {
    return textOf(this.profile) !== textOf(this.around.desk.current ?? emptyProfile);
  }

  /** What is wrong, and what is doubtful where nothing is; fields still empty are left alone until “Lưu”. */
  remarks(): { readonly faults: readonly Remark[]; readonly advice: readonly Remark[] } {
    const profile = cleaned(this.profile);
    const { tried } = this.getState();
    const faults = faultsOf(profile).filter(({ message }) => tried || message !== 'để trống');
    return { faults, advice: adviceOn(profile, this.around.today) };
  }

  /** Changes fields, as they are typed. */
  change(fields: Partial<Profile>): void {
    this.put({ ...this.profile, ...fields });
    if ((this.getState().notice?.back ?? null) !== null) this.set({ notice: null });
  }

  /** Changes that can be taken back in one step. */
  replace(profile: Profile, said: string): void {
    const back = this.profile;
    this.put(profile);
    this.set({ open: null });
    this.tell(said, back);
  }

  /** Takes the last replacement back. */
  undo(): void {
    const back = this.getState().notice?.back ?? null;
    if (back === null) return;
    this.put(back);
    this.set({ notice: null, open: null });
    this.around.say(strings.undone);
  }

  /** Opens an entry for editing, or closes the open one. */
  open(path: string | null): void {
    this.set({ open: path });
  }

  /** Reads a file into the form, to be looked at before it is saved; what cannot be read leaves everything as it was. */
  import(name: string, text: string | null): void {
    const reading = text === null ? null : readUnfinished(text);
    if (reading?.kind !== 'good') {
      this.refuse(name, reading?.faults ?? []);
      return;
    }
    const count = faultsOf(reading.profile).length;
    this.set({ refused: null, tried: count > 0 });
    this.replace(reading.profile, count === 0 ? strings.imported(name) : strings.importedFaulty(name, count));
  }

  private refuse(name: string, faults: readonly Fault[]): void {
    const sentences = faults.length === 0 ? [strings.unread] : faults.map(sentenceOf);
    this.set({ refused: { name, sentences }, notice: null });
  }

  /** Puts the profile in force and keeps it; with a fault it leads to the first one instead. True when it is in force. */
  async save(): Promise<boolean> {
    const profile = this.good(strings.notSaved);
    if (profile === null) return false;
    this.offers.forget();
    this.set({ profile, open: null, tried: false, refused: null });
    this.tell(strings.saved);
    await this.around.desk.save(profile);
    return true;
  }

  /** The text of the file to be shared; null where there is a fault, to which it leads. */
  exported(): string | null {
    const profile = this.good(strings.notHanded);
    return profile === null ? null : writeProfile(profile);
  }

  /** Back to what is in force. */
  revert(): void {
    this.set({ tried: false, refused: null });
    this.replace(this.around.desk.current ?? emptyProfile, strings.reverted);
  }

  /** Puts the profile out of force; what it said can be brought back into the form. */
  async remove(): Promise<void> {
    this.replace(this.around.desk.ofOffice ?? emptyProfile, strings.removed);
    await this.around.desk.remove();
  }

  /** Puts the notice away. */
  dismiss(): void {
    this.set({ notice: null, refused: null });
  }

  private good(said: (count: number) => string): Profile | null {
    const profile = cleaned(this.profile);
    const faults = faultsOf(profile);
    const [first] = faults;
    if (first === undefined) return profile;
    const [part, entry] = first.path;
    const isEntry = part === 'units' || part === 'signers' || part === 'receivers';
    this.set({ tried: true, sought: { path: first.path }, ...(isEntry ? { open: `${part}/${String(entry)}` } : {}) });
    this.tell(said(faults.length));
    return null;
  }

  private put(profile: Profile): void {
    this.set({ profile });
    this.around.desk.keepUnsaved(this.isChanged ? textOf(profile) : null);
  }

  private tell(text: string, back: Profile | null = null): void {
    this.set({ notice: { text, back } });
    this.around.say(text);
  }
}
