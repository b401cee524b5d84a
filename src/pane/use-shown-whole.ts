import { useEffect, useRef, type RefObject } from 'react';

/**
 * Scrolls a card into view with all its buttons when it opens, and again when it grows under the hands of whoever works
 * in it: its clause has come, its form has opened. A page without layout cannot scroll.
 */
export function useShownWhole(): RefObject<HTMLLIElement | null> {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const shown = card.current;
    if (shown === null || !('scrollIntoView' in shown)) return undefined;
    let height = 0;
    const grown = (): void => {
      const isFirst = height === 0;
      const before = height;
      height = shown.offsetHeight;
      if (isFirst || (height > before && shown.contains(document.activeElement)))
        shown.scrollIntoView({ block: 'nearest' });
    };
    grown();
    if (!('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(grown);
    observer.observe(shown);
    return () => {
      observer.disconnect();
    };
  }, []);
  return card;
}
