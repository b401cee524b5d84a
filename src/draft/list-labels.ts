import { type List, type ListLevel } from './numbering';
import { readable } from './symbols';

/** Counts the paragraphs of every list in document order and writes their labels. One for each draft. */
export class ListLabels {
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  /** The label of the next paragraph of a list at a level ("1.", "a)", "-"). */
  next(list: List, index: number): string {
    const level = list.levels[index];
    if (level === undefined) return '';
    const counter = this.counterOf(list);
    counter[index] = this.valueAfter(list, index, counter[index]);
    for (let deeper = index + 1; deeper < list.levels.length; deeper++) {
      if (restartsAfter(list.levels[deeper], index)) counter[deeper] = undefined;
    }
    return labelOf(list, level, counter);
  }

  private counterOf({ definition }: List): (number | undefined)[] {
    const known = this.counters.get(definition);
    if (known !== undefined) return known;
    const counter: (number | undefined)[] = [];
    this.counters.set(definition, counter);
    return counter;
  }

  private valueAfter(list: List, index: number, value: number | undefined): number {
    const restart = list.starts.get(index);
    const key = `${list.id}/${index}`;
    if (restart !== undefined && !this.started.has(key)) {
      this.started.add(key);
      return restart;
    }
    return value === undefined ? (restart ?? list.levels[index]?.start ?? 1) : value + 1;
  }
}

/** ECMA-376 17.9.10: a level begins anew after any higher one, or only after the one it names. */
function restartsAfter(level: ListLevel | undefined, used: number): boolean {
  if (level?.restart === undefined || level.restart === null) return true;
  return level.restart !== 0 && used < level.restart;
}

function labelOf(list: List, level: ListLevel, counter: readonly (number | undefined)[]): string {
  if (level.format === 'none') return '';
  if (level.format === 'bullet') return readable(level.font, level.text);
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const part = list.levels[index];
    if (part === undefined) return '';
    return numberAs(level.legal ? 'decimal' : part.format, counter[index] ?? list.starts.get(index) ?? part.start);
  });
}

/** A number in one of the formats of ST_NumberFormat; formats of other scripts fall back to decimal. */
export function numberAs(format: string, value: number): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}

/** a … z, aa, bb … as Word counts. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let text = '';
  for (const [worth, numeral] of numerals) {
    for (; left >= worth; left -= worth) text += numeral;
  }
  return text;
}
