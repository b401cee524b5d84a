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
    showWhole(target?.closest('li') ?? null);
  }, [root, request]);
}

/** The card with its buttons, not only the line that has the focus. A page without layout cannot scroll. */
function showWhole(row: Element | null): void {
  if (row !== null && 'scrollIntoView' in row) row.scrollIntoView({ block: 'nearest' });
}
