import { useSyncExternalStore } from 'react';
import { usePane } from '../context';
import { sectionDeskOf, type SectionDesk, type SectionState } from './desk';

/** The desk of the parts of the layout, and what it shows now. */
export function useSections(): { readonly desk: SectionDesk; readonly shown: SectionState } {
  const desk = sectionDeskOf(usePane().session);
  const shown = useSyncExternalStore(desk.subscribe, desk.getState);
  return { desk, shown };
}
