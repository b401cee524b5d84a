import { useMemo, useSyncExternalStore } from 'react';
import { usePane } from '../context';
import { deskOf, type CitationDesk, type DeskState } from './desk';
import { entriesOf, type Entry } from './entries';

/** The desk of the tab, with what it shows now. */
export function useDesk(): { readonly desk: CitationDesk; readonly shown: DeskState } {
  const { session } = usePane();
  const desk = deskOf(session);
  return { desk, shown: useSyncExternalStore(desk.subscribe, desk.getState) };
}

/** The instruments of the draft as last checked; null while its references are still being read. */
export function useEntries(): readonly Entry[] | null {
  const { state, session } = usePane();
  const { view } = state;
  return useMemo(() => {
    const checked = session.getChecked();
    if (view === null || checked === null || checked.restLater === true) return null;
    return entriesOf(checked.result);
  }, [view, session]);
}
