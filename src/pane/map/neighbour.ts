import type { Box } from '../../anatomy/boxes';

/** Keys that move within the map. */
export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const unit: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** What stands aside comes after everything that stands straight ahead. */
const aside = 1000;

/** Height of the page against its width. */
const ratio = 1.414;

/** The nearest box in that direction, or the box itself at the edge; what stands level or above comes first. */
export function neighbour(boxes: readonly Box[], from: string, direction: Direction): string {
  const here = boxes.find((box) => box.id === from);
  if (here === undefined) return boxes[0]?.id ?? from;

  const [dx, dy] = unit[direction];
  let best = { id: from, distance: Infinity };
  for (const box of boxes) {
    const [x, y] = [centre(box).x - centre(here).x, centre(box).y - centre(here).y];
    const ahead = x * dx + y * dy;
    const off = Math.abs(x * dy + y * dx);
    const gap = dx === 0 ? between(here.x, here.w, box.x, box.w) : between(here.y, here.h, box.y, box.h) * ratio;
    const distance = ahead + off / 2 + (gap > 0 ? aside : 0);
    if (ahead > 1 && (gap === 0 || ahead >= off) && distance < best.distance) best = { id: box.id, distance };
  }
  return best.id;
}

function centre(box: Box): { readonly x: number; readonly y: number } {
  return { x: box.x + box.w / 2, y: (box.y + box.h / 2) * ratio };
}

/** The gap between two stretches of one axis; 0 when they overlap. */
function between(a: number, length: number, b: number, other: number): number {
  return Math.max(0, b - (a + length), a - (b + other));
}
