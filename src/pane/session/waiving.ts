import { indexOf } from '../fixing';
import type { Item } from '../items';
import { dayOf } from '../../text/clock';
import type { Waiver, WaiverStore } from '../waivers';
import type { AroundPart } from './around';

/** What waiving needs of the session. */
export interface AroundWaiving extends Pick<AroundPart, 'getState' | 'dispatch'> {
  readonly store: WaiverStore;
  readonly now: () => Date;
  /** Who waives, as the person writes it; '' where it is not told. */
  readonly getName: () => string;
}

/** Items that a person lets stand, remembered with the document. */
export class Waiving {
  constructor(private readonly around: AroundWaiving) {}

  /** Brings back what is kept with the document; `kept` is what the document itself holds. */
  async load(kept: string | undefined): Promise<void> {
    this.around.dispatch({ type: 'waiversLoaded', waivers: await this.around.store.load(kept) });
  }

  /** Lets an item stand, with the person's reason. */
  async waive(item: Item, reason: string): Promise<void> {
    const { getState, dispatch, now, getName } = this.around;
    const by = getName();
    const who = { on: dayOf(now()), ...(by === '' ? {} : { by }) };
    dispatch({ type: 'waived', item, reason, who, index: indexOf(getState(), item) });
    await this.keep();
  }

  /** Takes a waiver back. */
  async restore(item: Item): Promise<void> {
    this.around.dispatch({ type: 'restored', item });
    await this.keep();
  }

  /** Lets just these stand: none, or what was taken away before. */
  async replace(waivers: readonly Waiver[]): Promise<void> {
    this.around.dispatch({ type: 'waiversLoaded', waivers });
    await this.keep();
  }

  /** A full storage or a document that takes no settings: the person is told, and the pane goes on. */
  private async keep(): Promise<void> {
    const { getState, dispatch, store } = this.around;
    try {
      await store.save(getState().waivers);
    } catch {
      dispatch({ type: 'notKept' });
    }
  }
}
