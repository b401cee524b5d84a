import { agencyOf } from '../../clauses/agency';
import { citedIn } from '../../clauses/cited';
import { factsOf } from '../../clauses/facts';
import { emptyFilling, withValue, type Filling, type SlotValue } from '../../clauses/fill';
import type { Slot } from '../../clauses/model';
import { filledFrom, offersFor, type AtHand, type Offer } from '../../clauses/offers';
import { entered } from '../../clauses/value';
import type { IsoDate } from '../../anatomy/model';
import type { Profile } from '../../profile/model';
import type { Checked } from '../engine';
import { Observed } from '../observed';

/** What the author has filled in. One filling serves every clause of the document. */
export interface FillingState {
  /** As typed, by slot; '' where the author wants nothing there. */
  readonly typed: ReadonlyMap<string, string>;
  readonly chosen: Filling;
  /** What is wrong with the words typed, one sentence, by slot. */
  readonly faults: ReadonlyMap<string, string>;
}

/** Where the words of a slot come from; `author`: typed or found here. */
export type Origin = Offer['from'] | 'author';

interface Options {
  readonly getChecked: () => Checked | null;
  /** The agency's profile that is in force. */
  readonly getProfile: () => Profile | null;
  readonly today: IsoDate;
}

/** The values of slots: typed by the author, else as the document and the agency's profile have them. */
export class FillingDesk extends Observed<FillingState> {
  private known: {
    readonly checked: Checked | null;
    readonly profile: Profile | null;
    readonly atHand: AtHand;
  } | null = null;

  constructor(private readonly options: Options) {
    super({ typed: new Map(), chosen: emptyFilling, faults: new Map() });
  }

  /** What the author has typed into a field; what cannot be is said and not filled in. */
  type(slot: Slot, text: string): void {
    const { chosen, faults } = this.getState();
    const read = entered(slot, text);
    const value = read.kind === 'good' ? read.value : null;
    const wrong = new Map(faults);
    if (read.kind === 'faulty') wrong.set(slot.name, read.message);
    else wrong.delete(slot.name);
    this.set({ typed: this.typedWith(slot, text), chosen: withValue(chosen, slot.name, value), faults: wrong });
  }

  /** One of the offers, or an instrument that was found; `typed`: what the field goes on to show. */
  choose(slot: Slot, { text, canCu }: SlotValue, typed = text): void {
    const { chosen, faults } = this.getState();
    const wrong = new Map(faults);
    wrong.delete(slot.name);
    const value = canCu === undefined ? { text } : { text, canCu };
    this.set({ typed: this.typedWith(slot, typed), chosen: withValue(chosen, slot.name, value), faults: wrong });
  }

  private typedWith({ name }: Slot, text: string): ReadonlyMap<string, string> {
    return new Map(this.getState().typed).set(name, text);
  }

  /** What stands in the slots: what the author has filled in, and what can be filled without asking. */
  fillingOf(slots: readonly Slot[]): Filling {
    const { typed, chosen } = this.getState();
    return filledFrom(
      slots.filter(({ name }) => !typed.has(name)),
      chosen,
      this.atHand(),
    );
  }

  /** What may be offered for a slot. */
  offersFor(slot: Slot): readonly Offer[] {
    return offersFor(slot, this.atHand());
  }

  /** Where the words that stand in a slot come from; null: nothing stands there. */
  originOf(slot: Slot, filling: Filling): Origin | null {
    const value = filling.get(slot.name);
    if (value === undefined) return null;
    return this.offersFor(slot).find(({ text }) => text === value.text)?.from ?? 'author';
  }

  /** What the document writes oa, oe, uy like. */
  get tone() {
    return this.atHand().document?.tone ?? null;
  }

  private atHand(): AtHand {
    const checked = this.options.getChecked();
    const profile = this.options.getProfile();
    if (this.known?.checked === checked && this.known.profile === profile) return this.known.atHand;
    const atHand: AtHand = {
      document: checked === null ? null : factsIn(checked, this.options.today),
      agency: profile === null ? null : agencyOf(profile),
    };
    this.known = { checked, profile, atHand };
    return atHand;
  }
}

function factsIn({ result: { anatomy, citations } }: Checked, asOf: IsoDate) {
  const mentions = citations
    .filter(({ standing, part }) => standing !== 'inTitle' && part.component === 'noiDung')
    .map(({ reference, span, part }) => ({
      reference,
      text: part.paragraph.text
        .slice(span.start, span.end)
        .normalize('NFC')
        .replace(/[\s\u00a0]+/gu, ' '),
    }));
  return factsOf(anatomy, { asOf, instruments: citedIn(mentions) });
}
