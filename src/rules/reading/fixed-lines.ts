import type { Part } from '../../anatomy/model';
import { fold } from '../../text/fold';
import { textOf } from '../place';

/** “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ”: ô 11 also holds “Dự thảo” and the mark of recall, which are no chỉ dẫn phạm vi. */
export function laChiDan(part: Part): boolean {
  return /^(xem xong tra lai|luu hanh noi bo)\b/.test(fold(textOf(part)));
}

/** The line “Phụ lục I” itself, not the appendix's name or what it goes with. */
export function laDongPhuLuc(part: Part): boolean {
  return part.role === 'heading' && /^phu luc( [ivxlc0-9]+)?[.:]?$/.test(fold(textOf(part)));
}

/** “(Kèm theo Kế hoạch số …)” under an appendix's name. */
export function laDongKemTheo(part: Part): boolean {
  return /^\(? ?(?:ban hanh )?kem theo\b/.test(fold(textOf(part).slice(0, 60)));
}
