import { useEffect, useState, type RefObject } from 'react';
import type { Span } from '../../draft/model';
import { selectionOn } from './selected';

/**
 * Tells of words that the author selects in the page. True while that goes on and while they stand selected: a cursor
 * drawn meanwhile would cut the text that the browser has its selection in.
 */
export function useSelection(page: RefObject<Element | null>, onSelection: (spans: readonly Span[]) => void): boolean {
  const [selecting, setSelecting] = useState(false);
  useEffect(() => {
    const look = (): void => {
      const spans = page.current === null ? null : selectionOn(page.current);
      if (spans !== null) onSelection(spans);
    };
    const press = ({ target }: PointerEvent): void => {
      if (target instanceof Node && page.current?.contains(target) === true) setSelecting(true);
    };
    const release = (): void => {
      setSelecting(page.current !== null && selectionOn(page.current) !== null);
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', press);
    document.addEventListener('click', release);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('click', release);
    };
  }, [page, onSelection]);
  return selecting;
}
