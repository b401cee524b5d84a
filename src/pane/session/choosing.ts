import type { ChoiceStore } from '../kept/choice';
import { strings } from '../kept/strings';
import type { Override } from '../state';
import type { AroundPart } from './around';

/** What choosing needs of the session. */
export interface AroundChoosing extends Pick<AroundPart, 'dispatch' | 'check'> {
  readonly store: ChoiceStore;
}

/** The kind and the convention that the author names in place of what is recognised, remembered with the document. */
export class Choosing {
  constructor(private readonly around: AroundChoosing) {}

  /** Brings back what is kept with the document; `kept` is what the document itself holds. */
  async load(kept: string | undefined): Promise<void> {
    this.around.dispatch({ type: 'overridden', override: await this.around.store.load(kept) });
  }

  /** Judges the draft so from now on. */
  async choose(override: Override): Promise<void> {
    const { dispatch, check, store } = this.around;
    dispatch({ type: 'overridden', override });
    const kept = await store.save(override).then(
      () => true,
      () => false,
    );
    await check();
    if (!kept) dispatch({ type: 'told', text: strings.choiceNotKept });
  }
}
