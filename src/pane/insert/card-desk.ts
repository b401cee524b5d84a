import type { Clause } from '../../clauses/model';
import { Observed } from '../observed';
import type { FillingDesk } from './filling-desk';
import { editedWording, ownWording, textToEdit, type Wording } from './wording';

/** The one clause that is open. */
export interface Card {
  readonly clause: Clause | null;
  /** The author's own text; null: the clause's. */
  readonly edited: string | null;
  /** The text is being changed. */
  readonly editing: boolean;
  /** The place in the list of places where it can go, the first unless the author chooses otherwise. */
  readonly choice: number;
  /** The places to choose from are shown. */
  readonly choosing: boolean;
}

const shut: Card = { clause: null, edited: null, editing: false, choice: 0, choosing: false };

/** The open card: its wording. What is filled in stays when another is opened. */
export class CardDesk extends Observed<Card> {
  constructor(private readonly filling: FillingDesk) {
    super(shut);
  }

  /** Opens a clause, or shuts the one that is open. */
  open(clause: Clause): void {
    this.set(this.getState().clause?.id === clause.id ? shut : { ...shut, clause });
  }

  shut(): void {
    this.set(shut);
  }

  /** Lets the author change the words. */
  edit(): void {
    const wording = this.wording();
    if (wording === null) return;
    this.set({ editing: true, edited: this.getState().edited ?? textToEdit(wording) });
  }

  /** Back to the words of the clause. */
  asWritten(): void {
    this.set({ editing: false, edited: null });
  }

  /** What would be put in; null: no card is open. */
  wording(): Wording | null {
    const { clause, edited } = this.getState();
    if (clause === null) return null;
    const filled = { filling: this.filling.fillingOf(clause.slots), tone: this.filling.tone };
    return edited === null ? ownWording(clause, filled) : editedWording(edited, clause, filled);
  }
}
