import type { Host } from '../../host/host';
import { failureOf } from '../failure';
import type { Action, PaneState } from '../state';

/** What each part of the session works with: the host, the state, and the way to change it. */
export interface AroundPart {
  readonly host: Host;
  readonly getState: () => PaneState;
  readonly dispatch: (action: Action) => void;
  readonly check: () => Promise<void>;
}

/**
 * What the host answers; null when it throws, which the pane then says in the host's own words, at the item of that key.
 */
export async function asked<Answer>(
  { dispatch }: Pick<AroundPart, 'dispatch'>,
  key: string | null,
  ask: () => Promise<Answer>,
): Promise<Answer | null> {
  try {
    return await ask();
  } catch (error) {
    dispatch({ type: 'hostFailed', key, text: failureOf(error).message });
    return null;
  }
}
