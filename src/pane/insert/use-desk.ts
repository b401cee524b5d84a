import { useSyncExternalStore } from 'react';
import { usePane } from '../context';
import type { Observed } from '../observed';
import { insertDeskOf, type InsertDesk } from './desk';

/** The desk of the tab. */
export function useInsertDesk(): InsertDesk {
  return insertDeskOf(usePane().session);
}

/** What a part of the desk shows now. */
export function useObserved<State extends object>(desk: Observed<State>): State {
  return useSyncExternalStore(desk.subscribe, desk.getState);
}
