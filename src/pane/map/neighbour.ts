import type { Box } from './boxes';

/** Keys that move within the map. */
export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const unit: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** How much a step aside counts against a step ahead. */
const aside = 2.5;

/** The nearest box in that direction, or the box itself at the edge. The page is 1.414 times as high as wide. */
export function neighbour(boxes: readonly Box[], from: string, direction: Direction): string {
  const here = boxes.find((box) => box.id === from);
  if (here === undefined) return boxes[0]?.id ?? from;

  const [dx, dy] = unit[direction];
  let best = { id: from, distance: Infinity };
  for (const box of boxes) {
    const [x, y] = [centre(box).x - centre(here).x, centre(box).y - centre(here).y];
    const ahead = x * dx + y * dy;
    const distance = ahead + aside * Math.abs(x * dy + y * dx);
    if (ahead > 1 && distance < best.distance) best = { id: box.id, distance };
  }
  return best.id;
}

function centre(box: Box): { readonly x: number; readonly y: number } {
  return { x: box.x + box.w / 2, y: (box.y + box.h / 2) * 1.414 };
}
