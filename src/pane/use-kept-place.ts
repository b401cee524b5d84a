import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { PaneState } from './state';
import type { View } from './view';

/** A row of the list and how far below the top of the scroller it stood, in pixels. */
interface Anchor {
  readonly key: string;
  readonly top: number;
}

/**
 * Keeps what the author looks at where it is when rows above it come or go with another `view`, or with rows that collapse: the first row in sight
 * that is still there stands where it stood. A list that is at its top stays there.
 */
export function useKeptPlace(scroller: RefObject<HTMLElement | null>, view: View, ghosts: PaneState['ghosts']): void {
  const anchors = useRef<readonly Anchor[]>([]);

  useEffect(() => {
    const list = scroller.current;
    if (list === null) return undefined;
    const note = () => {
      anchors.current = anchorsIn(list);
    };
    list.addEventListener('scroll', note, { passive: true });
    return () => {
      list.removeEventListener('scroll', note);
    };
  }, [scroller]);

  useLayoutEffect(() => {
    const list = scroller.current;
    if (list === null || list.scrollTop === 0) return;
    const tops = new Map(rowsIn(list).map((row) => [row.dataset.key, topOf(row, list)]));
    const kept = anchors.current.find(({ key }) => tops.has(key));
    if (kept !== undefined) list.scrollBy(0, (tops.get(kept.key) ?? kept.top) - kept.top);
    anchors.current = anchorsIn(list);
  }, [scroller, view, ghosts]);
}

/** Rows in sight, from the top. */
function anchorsIn(list: HTMLElement): readonly Anchor[] {
  return rowsIn(list).flatMap((row) => {
    const { key } = row.dataset;
    const top = topOf(row, list);
    return key !== undefined && top >= 0 && top < list.clientHeight ? [{ key, top }] : [];
  });
}

function rowsIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-key]')];
}

function topOf(row: HTMLElement, list: HTMLElement): number {
  return row.getBoundingClientRect().top - list.getBoundingClientRect().top;
}
