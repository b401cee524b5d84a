import type { Anatomy, Component } from '../../anatomy/model';
import { visibleRuns } from '../place';

/** Sizes of the Quốc hiệu and of the Tiêu ngữ that rise and fall together (Phụ lục I, Phần I, Mục V, chú thích 1). */
export const pairs: readonly { readonly quocHieu: number; readonly tieuNgu: number }[] = [
  { quocHieu: 12, tieuNgu: 13 },
  { quocHieu: 13, tieuNgu: 14 },
];

/** The one size of all words of a component; null where they have several or there are none. */
export function onlySizeOf(anatomy: Anatomy, component: Component): number | null {
  const sizes = new Set(anatomy.of(component).flatMap((part) => visibleRuns(part).map((run) => run.format.size)));
  return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
}

/** The size of the Quốc hiệu that goes with the Tiêu ngữ there is. */
export function quocHieuSize(anatomy: Anatomy): number | null {
  const tieuNgu = onlySizeOf(anatomy, 'tieuNgu');
  return pairs.find((pair) => pair.tieuNgu === tieuNgu)?.quocHieu ?? null;
}

/** The size of the Tiêu ngữ that goes with the Quốc hiệu there is. */
export function tieuNguSize(anatomy: Anatomy): number | null {
  const quocHieu = onlySizeOf(anatomy, 'quocHieu');
  return pairs.find((pair) => pair.quocHieu === quocHieu)?.tieuNgu ?? null;
}
