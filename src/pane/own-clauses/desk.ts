import type { System } from '../../anatomy/model';
import { builtInClauses, builtInSlots } from '../../clauses/built-in';
import type { Clause, Library } from '../../clauses/model';
import type { Choice } from '../../clauses/own/collide';
import { writeLibrary } from '../../clauses/own/write';
import type { Caret } from '../../host/host';
import { Observed } from '../observed';
import type { Shared } from '../shared/shared-file';
import { clauseOfDraft, type DraftClause, type DraftFaults } from './draft-clause';
import { settled, taken, withDecision, type Import, type Refused } from './importing';
import { besides, OwnLibrary, type Step } from './own-library';
import type { ClauseSource } from './source';
import { strings } from './strings';
import { ClauseWriting } from './writing';

/** What the page of the own clauses shows. */
export interface OwnShown {
  /** Null: the tab with its list. */
  readonly page: 'own' | 'form' | 'import' | null;
  /** Null while they are being read. */
  readonly clauses: readonly Clause[] | null;
  /** Null while it is being fetched. */
  readonly shared: Shared<Library> | null;
  readonly form: DraftClause | null;
  readonly faults: DraftFaults;
  readonly coming: Import | null;
  readonly refused: Refused | null;
  /** What was done last, or could not be; null for the step: there is nothing to take back. */
  readonly done: { readonly said: string; readonly step: Step | null } | null;
  /** The machine keeps what is changed. */
  readonly keeps: boolean;
  readonly spoiled: number;
  readonly typed: string;
  readonly drawn: number;
  /** A file is being read. */
  readonly busy: boolean;
}

const fresh: OwnShown = {
  ...{ page: null, clauses: null, shared: null, form: null, faults: {}, coming: null, refused: null, done: null },
  ...{ keeps: true, spoiled: 0, typed: '', drawn: 0, busy: false },
};

/** So many rows are drawn at first and with each “Xem thêm”. */
export const slice = 30;

/** What the desk needs of the pane. */
export interface AroundOwn {
  readonly source: () => Promise<ClauseSource>;
  readonly selection: () => Promise<readonly Caret[] | null>;
  /** The convention of the draft in hand; null: not told. */
  readonly system: () => System | null;
  /** Names of units known from the document and the profile. */
  readonly units: () => readonly string[];
  /** Gives the search what there is now beside the standard clauses, the nearest first. */
  readonly show: (own: readonly Clause[], shared: readonly Clause[]) => void;
  readonly announce: (sentence: string) => void;
}

/** A person's own clauses and the office's in the pane. It lives as long as the session: turning away loses nothing. */
export class OwnClauses extends Observed<OwnShown> {
  private loading: Promise<OwnLibrary> | null = null;
  /** The clause that is being written. */
  readonly writing: ClauseWriting;

  constructor(private readonly around: AroundOwn) {
    super({ ...fresh, drawn: slice });
    this.writing = new ClauseWriting({
      ...around,
      getState: this.getState,
      set: (shown) => {
        this.set(shown);
      },
      say: (said) => {
        this.say(said);
      },
      put: (form) => this.put(form),
    });
  }

  /** Brings both libraries, once; the own ones are shown before the office's have come. */
  async load(): Promise<void> {
    await this.library();
  }

  private library(): Promise<OwnLibrary> {
    this.loading ??= this.bring();
    return this.loading;
  }

  private async bring(): Promise<OwnLibrary> {
    const { store, read, shared } = await this.around.source();
    const own = new OwnLibrary(store, read);
    await own.load();
    this.tellOwn(own);
    void shared.load().then((it) => {
      this.set({ shared: it });
      this.tellOwn(own);
    });
    return own;
  }

  /** The page of the own clauses, or what was being done there. */
  open(): void {
    const { form, coming } = this.getState();
    this.set({ page: form !== null ? 'form' : coming !== null ? 'import' : 'own' });
  }

  /** Keeps what is written, or answers what is wrong with it. */
  private async put(form: DraftClause): Promise<DraftFaults | null> {
    const own = await this.library();
    const made = clauseOfDraft(form, this.isTaken(own));
    if (made.kind === 'wrong') return made.faults;
    const { clause } = made;
    const step = await own.change([clause]);
    this.changed(own, form.of === null ? strings.saved(clause.title) : strings.changed(clause.title), step);
    return null;
  }

  async remove(clause: Clause): Promise<void> {
    const own = await this.library();
    this.changed(own, strings.removed(clause.title), await own.change([], [clause.id]));
  }

  /** “Hoàn tác”: what was done last. */
  async takeBack(): Promise<void> {
    const { done } = this.getState();
    if (done?.step == null) return;
    const own = await this.library();
    await own.takeBack(done.step);
    this.set({ done: null });
    this.tellOwn(own);
    this.around.announce(strings.takenBack);
  }

  /** Reads a file to be put among the own clauses; where nothing collides it is done at once. */
  async take(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<void> {
    this.set({ busy: true, refused: null, done: null });
    const [own, { read }] = [await this.library(), await this.around.source()];
    const it = await taken(file, own, read);
    this.set({ busy: false });
    if (it.kind === 'refused') {
      this.set({ refused: it.refused });
      return;
    }
    this.set({ coming: it.coming });
    if (it.coming.comparison.collisions.length > 0) this.set({ page: 'import', drawn: slice });
    else await this.merge();
  }

  /** What is done with one that collides, or with all. */
  choose(choice: Choice, id: string | null): void {
    const { coming } = this.getState();
    if (coming !== null) this.set({ coming: withDecision(coming, choice, id) });
  }

  /** Puts the clauses of the file in as chosen. */
  async merge(): Promise<void> {
    const { coming } = this.getState();
    if (coming === null) return;
    const own = await this.library();
    const { put, said } = settled(coming, this.isTaken(own));
    this.set({ page: 'own', coming: null, drawn: slice });
    if (put.length > 0) this.changed(own, said, await own.change(put));
    else this.say(said);
  }

  /** Puts the file away; nothing was changed. */
  leaveImport(): void {
    this.set({ page: 'own', coming: null, drawn: slice });
  }

  /** The own clauses as a JSON file. */
  exported(): string {
    return writeLibrary({ name: null, clauses: this.getState().clauses ?? [] }, builtInSlots);
  }

  private say(said: string): void {
    this.set({ done: { said, step: null } });
    this.around.announce(said);
  }

  private changed(own: OwnLibrary, said: string, step: Step): void {
    this.set({ done: { said, step }, refused: null });
    this.tellOwn(own);
    this.around.announce(said);
  }

  private tellOwn(own: OwnLibrary): void {
    const { clauses } = own;
    this.set({ clauses, ...own.state });
    const { shared } = this.getState();
    this.around.show(clauses, besides(shared?.content ?? null, clauses, builtInClauses.clauses));
  }

  /** Ids of the standard and of the office's clauses are theirs. */
  private isTaken(own: OwnLibrary): (id: string) => boolean {
    const others = [...builtInClauses.clauses, ...(this.getState().shared?.content?.clauses ?? [])];
    const ids = new Set(others.map(({ id }) => id));
    return (id) => own.has(id) || ids.has(id);
  }
}
