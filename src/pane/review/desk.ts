import type { NewFile } from '../../host/host';
import type { Profile } from '../../profile/model';
import type { DraftFile } from '../draft-file';
import type { Checked } from '../engine';
import type { Item } from '../items';
import type { Memory } from '../memory';
import { clockOf, dayOf } from '../../text/clock';
import { Observed } from '../observed';
import { rulesIn } from '../office-state';
import type { PaneState } from '../state';
import { strings } from './strings';

/** What is shown of review sheets. */
export interface ReviewState {
  readonly busy: boolean;
  /** The code of the draft as it was checked last; null: not known yet. */
  readonly code: { readonly text: string; readonly whole: boolean } | null;
  /** What became of the last sheet. */
  readonly outcome: { readonly text: string; readonly file: NewFile | null } | null;
  /** Who signs as the reviewer; '' leaves room for the name. */
  readonly reviewer: string;
  /** The code on the last sheet that was made here. */
  readonly madeWith: string | null;
}

/** What the desk needs of the pane. */
export interface AroundReview {
  readonly file: DraftFile;
  /** The host can open documents. */
  readonly canOpen: boolean;
  getState(): PaneState;
  getChecked(): Checked | null;
  /** What was put right in the draft. */
  mended(): readonly Item[];
  profile(): Profile | null;
  readonly memory: Memory;
  now(): Date;
  /** Null: the host failed, and the pane says how. */
  open(file: NewFile): Promise<'opened' | 'unable' | null>;
  handOver(file: NewFile): void;
  say(text: string): void;
}

const makerLater = () => import(/* webpackChunkName: "phieu" */ './make');

/** Review sheets of the draft in view: each opens as a document of its own, or is handed over as a file. */
export class ReviewDesk extends Observed<ReviewState> {
  private counted: Checked | null = null;

  constructor(private readonly around: AroundReview) {
    const { name, reviewer } = around.memory.load();
    super({ busy: false, code: null, outcome: null, reviewer: reviewer ?? name, madeWith: null });
  }

  /** Who signs as the reviewer, as it is typed. */
  name(reviewer: string): void {
    this.set({ reviewer });
  }

  /** Whether a sheet can be made: the draft was checked whole, as it is, and is one that is judged. */
  get ready(): boolean {
    const { phase, view } = this.around.getState();
    return phase === 'ready' && view !== null && view.whole && view.anatomy.system !== null;
  }

  /** Brings the code up to date with the last check. */
  async count(): Promise<void> {
    const checked = this.around.getChecked();
    if (checked === null || checked === this.counted) return;
    this.counted = checked;
    try {
      const { codeOf } = await makerLater();
      if (checked === this.counted) this.set({ code: codeOf(checked.draft) });
    } catch {
      this.counted = null;
    }
  }

  /** Makes the sheet, and opens it where the host can beside the draft; else it is handed over as a file. */
  async make(): Promise<void> {
    const { around } = this;
    const [{ view, waivers, office }, checked] = [around.getState(), around.getChecked()];
    if (!this.ready || this.getState().busy || view === null || checked === null) return;
    const at = around.now();
    const reviewer = this.getState().reviewer.trim();
    around.memory.save({ reviewer });
    this.set({ busy: true, outcome: null });
    try {
      const { codeOf, makeSheet } = await makerLater();
      const bytes = await makeSheet({
        checked,
        items: view.items,
        mended: around.mended(),
        waivers,
        office: rulesIn(office),
        profile: around.profile(),
        file: around.file.name,
        reviewer: reviewer === '' ? null : reviewer,
        made: { day: dayOf(at), time: clockOf(at) },
      });
      if (bytes === null) this.tell(strings.failed);
      else {
        this.set({ madeWith: codeOf(checked.draft).text });
        await this.give({ name: nameFor(around.file.name), bytes });
      }
    } catch {
      this.tell(strings.failed);
    } finally {
      this.set({ busy: false });
    }
  }

  private async give(sheet: NewFile): Promise<void> {
    const { around } = this;
    if (!around.canOpen || !around.file.beside) {
      around.handOver(sheet);
      this.tell(strings.handed(sheet.name), sheet);
      return;
    }
    const outcome = await around.open(sheet);
    this.tell(outcome === 'opened' ? strings.opened(sheet.name) : strings.unable(sheet.name), sheet);
  }

  private tell(text: string, file: NewFile | null = null): void {
    this.set({ outcome: { text, file } });
    this.around.say(text);
  }
}

/** “phieu-cong-van-002.docx” */
function nameFor(draft: string | null): string {
  const bare = (draft ?? '').replace(/\.\w{1,5}$/u, '');
  return bare === '' ? 'phieu-kiem-tra.docx' : `phieu-${bare}.docx`;
}
