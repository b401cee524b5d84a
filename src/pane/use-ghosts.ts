import { useEffect } from 'react';
import type { Session } from './session';
import type { PaneState } from './state';

/** How long a fixed row says so before it collapses, in milliseconds. */
const stay = 1000;

/** Takes away the rows that have said “Đã sửa”. */
export function useGhosts(session: Session, ghosts: PaneState['ghosts']): void {
  useEffect(() => {
    if (ghosts.length === 0) return undefined;
    const timer = setTimeout(() => {
      session.dispatch({ type: 'settled' });
    }, stay);
    return () => {
      clearTimeout(timer);
    };
  }, [session, ghosts]);
}
