import type { System } from '../../anatomy/model';
import { noKnowledge } from '../../citation/read';
import { builtInSlots } from '../../clauses/built-in';
import type { Clause, ClauseSystem } from '../../clauses/model';
import { proposeClause } from '../../clauses/own/propose';
import type { Reading } from '../../clauses/own/spots';
import type { Caret } from '../../host/host';
import type { OwnShown } from './desk';
import { blankDraft, draftFrom, draftOf, withSlot, type DraftClause, type DraftFaults } from './draft-clause';
import { strings } from './strings';

/** What the writing of a clause needs of the desk. */
export interface AroundWriting {
  readonly selection: () => Promise<readonly Caret[] | null>;
  /** The convention of the draft in hand; null: not told. */
  readonly system: () => System | null;
  /** Names of units known from the document and the profile. */
  readonly units: () => readonly string[];
  readonly getState: () => OwnShown;
  readonly set: (shown: Partial<OwnShown>) => void;
  readonly say: (said: string) => void;
  /** Puts it among the own clauses; answers what is wrong with it, null where it is kept. */
  readonly put: (form: DraftClause) => Promise<DraftFaults | null>;
}

/** Paragraphs of the longest clause. */
const mostParagraphs = 40;

/** A clause of one's own in the writing: from a selection, from nothing, or one that is kept. */
export class ClauseWriting {
  constructor(private readonly around: AroundWriting) {}

  /** “Lưu đoạn đang chọn thành điều khoản”. */
  async fromSelection(): Promise<void> {
    const { selection, say } = this.around;
    const selected = await selection();
    if (selected === null) return;
    const words = selected.map(({ span, text }) => text.slice(span.start, span.end));
    const proposal = proposeClause(words, builtInSlots, this.reading());
    if (proposal.paragraphs.length === 0) say(strings.nothingSelected);
    else if (proposal.paragraphs.length > mostParagraphs) say(strings.tooMuch(mostParagraphs));
    else this.begin(draftOf(proposal, this.system()));
  }

  anew(): void {
    this.begin(blankDraft(this.system()));
  }

  edit(clause: Clause): void {
    this.begin(draftFrom(clause));
  }

  private begin(form: DraftClause): void {
    this.around.set({ page: 'form', form, faults: {}, done: null });
  }

  /** What is written so far. */
  become(form: DraftClause): void {
    this.around.set({ form, faults: {}, done: null });
  }

  /** Words of the text made a slot. */
  makeSlot(words: string): void {
    const { form } = this.around.getState();
    if (form === null) return;
    const after = withSlot(form, words, this.reading());
    if (after === form) this.around.say(strings.noSlot);
    else this.become(after);
  }

  /** Leaves the form without keeping it. */
  discard(): void {
    this.around.set({ page: 'own', form: null, faults: {} });
  }

  /** Keeps what is written, or says what is wrong with it. */
  async keep(): Promise<void> {
    const { form } = this.around.getState();
    if (form === null) return;
    const faults = await this.around.put(form);
    this.around.set(faults === null ? { page: 'own', form: null, faults: {} } : { faults });
  }

  private system(): ClauseSystem {
    const system = this.around.system();
    if (system === null) return 'chung';
    return system === 'nd30' ? 'nd30' : 'hd05';
  }

  private reading(): Reading {
    return { knowledge: noKnowledge, units: this.around.units() };
  }
}
