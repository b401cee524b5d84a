import { indexOf } from '../fixing';
import type { Item } from '../items';
import type { WaiverStore } from '../waivers';
import type { AroundPart } from './around';

/** What waiving needs of the session. */
export interface AroundWaiving extends Pick<AroundPart, 'getState' | 'dispatch'> {
  readonly store: WaiverStore;
}

/** Items that a person lets stand, remembered with the document. */
export class Waiving {
  constructor(private readonly around: AroundWaiving) {}

  /** Brings back what is kept with the document. */
  async load(): Promise<void> {
    this.around.dispatch({ type: 'waiversLoaded', waivers: await this.around.store.load() });
  }

  /** Lets an item stand, with the person's reason. */
  async waive(item: Item, reason: string): Promise<void> {
    const { getState, dispatch } = this.around;
    dispatch({ type: 'waived', item, reason, index: indexOf(getState(), item) });
    await this.keep();
  }

  /** Takes a waiver back. */
  async restore(item: Item): Promise<void> {
    this.around.dispatch({ type: 'restored', item });
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
