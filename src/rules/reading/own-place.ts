import type { Anatomy } from '../../anatomy/model';
import { findAll, type Words } from '../words';

/** What stands before the comma or the word “ngày” of ô 4. */
const beforeDate = /^(?<diaDanh>[^,.…]*?\p{L})(?=[\s.…]*(?:,|(?<!\p{L})[Nn]gày(?!\p{L})))/dgu;

/** The place named in the line of place and date, as written; null where none is. */
export function placeWordsOf(anatomy: Anatomy): Words | null {
  for (const part of anatomy.of('diaDanhThoiGian')) {
    const found = findAll(part, beforeDate)[0]?.diaDanh;
    if (found !== undefined) return found;
  }
  return null;
}

/** The same in composed letters; empty where no place is named. */
export function placeIn(anatomy: Anatomy): string {
  return placeWordsOf(anatomy)?.text.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? '';
}
