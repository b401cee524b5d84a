import { useEffect, type RefObject } from 'react';
import type { PaneState } from './state';

/** Moves the focus where the state asks for it: to a row, or to the state block when no row is left. */
export function useFocusRequests(root: RefObject<HTMLElement | null>, request: PaneState['focus']): void {
  useEffect(() => {
    if (request === null || root.current === null) return;
    const rows = [...root.current.querySelectorAll<HTMLElement>('[data-key]')];
    const block = root.current.querySelector<HTMLElement>('[data-state-block]');
    const target = request.on === 'item' ? (rows.find((row) => row.dataset.key === request.key) ?? block) : block;
    target?.focus();
  }, [root, request]);
}
