import { toIsoDate } from '../text/dates';
import type { Successor } from './model';

const numberShape = /\d{1,5}[a-z]?[-/](?:\d{4}\/)?\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*/gu;
const fromDay = /\(từ (\d{1,2})\/(\d{1,2})\/(\d{4})\)/u;

/** Reads the registry's column of successors: "65/2025/QH15, nay 72/2025/QH15", "sửa đổi: 97/2025/QH15; VBHN 89/VBHN-VPQH". */
export function successorsOf(written: string | null): readonly Successor[] {
  if (written === null) return [];
  return written.split(';').flatMap((piece) => inPiece(piece.trim()));
}

function inPiece(piece: string): Successor[] {
  const amends = piece.startsWith('sửa đổi:');
  const day = fromDay.exec(piece);
  const from = day === null ? null : toIsoDate({ day: Number(day[1]), month: Number(day[2]), year: Number(day[3]) });
  const inferred = /\((?:later law|memory)/.test(piece);
  const numbers = piece.match(numberShape) ?? [];
  const last = numbers.at(-1);
  const kept = amends || last === undefined ? numbers : piece.includes(', nay ') ? [last] : numbers;
  return kept.map((number) => ({
    number,
    does: number.includes('/VBHN-') ? 'consolidates' : amends ? 'amends' : 'replaces',
    from,
    inferred,
  }));
}
