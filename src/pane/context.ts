import { createContext, useContext } from 'react';
import type { Capabilities } from '../host/host';
import type { DraftFile } from './draft-file';
import type { Session } from './session';
import type { PaneState } from './state';

/** What every part of the pane sees: the state, and the session that takes its intents. */
export interface PaneModel {
  readonly state: PaneState;
  readonly session: Session;
  readonly can: Capabilities;
  readonly file: DraftFile;
  readonly now: () => Date;
}

const PaneContext = createContext<PaneModel | null>(null);

/** Gives the parts below it the state and the session. */
export const PaneProvider = PaneContext.Provider;

/** The state and the session of the pane around. */
export function usePane(): PaneModel {
  const model = useContext(PaneContext);
  if (model === null) throw new Error('usePane outside of a pane');
  return model;
}
