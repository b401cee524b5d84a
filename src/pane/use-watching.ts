import { useEffect, type RefObject } from 'react';
import type { Session } from './session';

const ofHand = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchmove'] as const;

/** Tells the session of the author's hand in the pane, and that the author has come back to it. */
export function useWatching(root: RefObject<HTMLElement | null>, session: Session): void {
  useEffect(() => {
    const pane = root.current;
    if (pane === null) return undefined;
    const touched = () => {
      session.touched();
    };
    const returned = () => {
      if (document.visibilityState === 'visible') session.returned();
    };
    for (const name of ofHand) pane.addEventListener(name, touched, { passive: true });
    window.addEventListener('focus', returned);
    document.addEventListener('visibilitychange', returned);
    return () => {
      for (const name of ofHand) pane.removeEventListener(name, touched);
      window.removeEventListener('focus', returned);
      document.removeEventListener('visibilitychange', returned);
    };
  }, [root, session]);
}
