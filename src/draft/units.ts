import { type Points } from './model';

/** Word's largest measure is 22 inches; ten times that is a slip or an attack, and is not believed. */
const largest = 15840;

const pointsPerUnit: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
  px: 0.75,
};

/** Points out of twips (twentieths), or out of a measure with its unit ("2.54cm") as Strict files write it. */
export function twips(value: string | undefined): Points | undefined {
  return measured(value, 20);
}

/** Points out of half-points. */
export function halfPoints(value: string | undefined): Points | undefined {
  return measured(value, 2);
}

/** Points out of English Metric Units, the unit of DrawingML. */
export function emu(value: string | undefined): Points | undefined {
  return measured(value, 12700);
}

/** Points out of a CSS length as VML writes it; a bare number is pixels in a style and EMU nowhere. */
export function cssLength(value: string | undefined): Points | undefined {
  return value === '0' ? 0 : measured(value, 4 / 3);
}

/** A whole number, or undefined when there is none worth believing. */
export function integer(value: string | undefined): number | undefined {
  if (value === undefined || !/^\s*[+-]?\d{1,9}(?:\.\d*)?\s*$/.test(value)) return undefined;
  return Math.trunc(Number(value));
}

function measured(value: string | undefined, perPoint: number): Points | undefined {
  if (value === undefined || value.length > 32) return undefined;
  const plain = Number(value);
  const points = Number.isNaN(plain) ? withUnit(value) : value.trim() === '' ? undefined : plain / perPoint;
  return points !== undefined && Math.abs(points) <= largest ? points : undefined;
}

function withUnit(value: string): Points | undefined {
  const parts = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+))(pt|in|cm|mm|pc|pi|px)\s*$/.exec(value);
  return parts === null ? undefined : Number(parts[1]) * (pointsPerUnit[parts[2] ?? ''] ?? 1);
}
