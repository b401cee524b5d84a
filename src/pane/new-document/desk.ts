import type { IsoDate } from '../../anatomy/model';
import type { Clause } from '../../clauses/model';
import type { NewFile } from '../../host/host';
import type { Profile, Signer } from '../../profile/model';
import { signerFor } from '../../profile/signer-for';
import { conventionOf, type TemplateId } from '../../templates/model';
import { Observed } from '../observed';
import type { Asked } from './make';
import { strings } from './strings';

/** What the part “Văn bản mới” shows. */
export interface NewDocumentState {
  /** Every template is listed. */
  readonly all: boolean;
  /** The template that was chosen, and what it asks. */
  readonly chosen: (Asked & { readonly id: TemplateId }) | null;
  readonly subject: string;
  /** Who signs, by the place in the profile; null: whoever the profile names for the kind. */
  readonly signer: number | null;
  readonly busy: boolean;
  /** What became of the last document. */
  readonly outcome: { readonly text: string; readonly file: NewFile | null } | null;
}

/** What the desk needs of the pane. */
export interface AroundNew {
  readonly today: IsoDate;
  /** The host can open documents. */
  readonly canOpen: boolean;
  profile(): Profile | null;
  clauses(): readonly Clause[];
  /** Null: the host failed, and the pane says how. */
  open(file: NewFile): Promise<'opened' | 'unable' | null>;
  handOver(file: NewFile): void;
  say(text: string): void;
}

const makerLater = () => import(/* webpackChunkName: "van-ban-moi" */ './make');

/** New documents: a template is chosen, a few things are asked, and the document opens or is handed over as a file. */
export class NewDocumentDesk extends Observed<NewDocumentState> {
  constructor(private readonly around: AroundNew) {
    super({ all: false, chosen: null, subject: '', signer: null, busy: false, outcome: null });
  }

  /** Chooses a template; the one that is chosen already is put away. */
  async choose(id: TemplateId): Promise<void> {
    if (this.getState().chosen?.id === id) {
      this.cancel();
      return;
    }
    try {
      const { askedBy } = await makerLater();
      this.set({ chosen: { id, ...askedBy(id) }, signer: null, outcome: null });
    } catch {
      this.tell(strings.failed);
    }
  }

  cancel(): void {
    this.set({ chosen: null, signer: null, outcome: null });
  }

  /** The agency whose documents the chosen template makes; null: there is no profile, or one of the other convention. */
  fitting(): Profile | null {
    const { chosen } = this.getState();
    const profile = this.around.profile();
    return profile !== null && chosen !== null && profile.convention === conventionOf(chosen.id) ? profile : null;
  }

  /** The place in the profile of who signs as things stand; null: nobody. */
  signerAt(): number | null {
    const { signer, chosen } = this.getState();
    const profile = this.fitting();
    if (profile === null || chosen === null) return null;
    if (signer !== null && signer < profile.signers.length) return signer;
    const usual = signerFor(profile, chosen.kind);
    return usual === null ? null : profile.signers.indexOf(usual);
  }

  /** Makes the document, and opens it where the host can; else it is handed over as a file. */
  async make(): Promise<void> {
    const { chosen, subject, busy } = this.getState();
    if (chosen === null || busy) return;
    this.set({ busy: true, outcome: null });
    try {
      const { newDocument } = await makerLater();
      const { bytes } = newDocument(chosen.id, {
        profile: this.fitting(),
        year: Number(this.around.today.slice(0, 4)),
        clauses: { name: null, clauses: this.around.clauses() },
        subject,
        ...this.signerOf(),
      });
      await this.give({ name: `${chosen.id}.docx`, bytes });
    } catch {
      this.tell(strings.failed);
    } finally {
      this.set({ busy: false });
    }
  }

  private signerOf(): { readonly signer?: Signer } {
    const at = this.signerAt();
    const signer = at === null ? undefined : this.fitting()?.signers[at];
    return signer === undefined ? {} : { signer };
  }

  private async give(file: NewFile): Promise<void> {
    if (!this.around.canOpen) {
      this.around.handOver(file);
      this.tell(strings.handed(file.name), file);
      return;
    }
    const outcome = await this.around.open(file);
    this.tell(outcome === 'opened' ? strings.opened(file.name) : strings.unable(file.name), file);
  }

  private tell(text: string, file: NewFile | null = null): void {
    this.set({ outcome: { text, file } });
    this.around.say(text);
  }
}
