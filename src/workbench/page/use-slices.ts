import { useEffect, useMemo, useState } from 'react';
import type { DrawnSection } from './drawn';
import { sliceEnds } from './slices';

/** The sections as far as they are drawn: slice after slice, each in a task of its own; a short draft is one slice. */
export function useSlices(sections: readonly DrawnSection[]): readonly DrawnSection[] {
  const ends = useMemo(() => sliceEnds(sections), [sections]);
  const [turn, setTurn] = useState(1);
  const isWhole = turn >= ends.length;
  useEffect(() => {
    if (isWhole) return undefined;
    const next = setTimeout(() => {
      setTurn(turn + 1);
    });
    return () => {
      clearTimeout(next);
    };
  }, [turn, isWhole]);
  const count = isWhole ? Infinity : (ends[turn - 1] ?? Infinity);
  return useMemo(() => cut(sections, count), [sections, count]);
}

function cut(sections: readonly DrawnSection[], count: number): readonly DrawnSection[] {
  let left = count;
  const drawn: DrawnSection[] = [];
  for (const it of sections) {
    if (left <= 0) break;
    drawn.push(it.blocks.length <= left ? it : { ...it, blocks: it.blocks.slice(0, left) });
    left -= it.blocks.length;
  }
  return drawn;
}
