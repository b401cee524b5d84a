import type { System } from '../anatomy/model';
import type { Paragraph, Run, RunFormat } from '../draft/model';
import type { Look } from '../finding/model';
import type { Item } from './items';
import type { Around } from './plan';

/** The nearest item that stands for others of its sort; the one above of two that are as near. */
export function nearest(items: readonly Item[], to: number, suits: (item: Item) => boolean): Item | null {
  let best: Item | null = null;
  for (const item of items) {
    if (!suits(item)) continue;
    const [old, now] = [distance(best, to), distance(item, to)];
    if (now < old || (now === old && item.part.paragraph.index < to)) best = item;
  }
  return best;
}

function distance(item: Item | null, to: number): number {
  return item === null ? Infinity : Math.abs(item.part.paragraph.index - to);
}

/** Running text that lines may be set like: no heading, nothing centred. */
export function isRunning({ isHeading, part }: Item): boolean {
  const { paragraph } = part;
  const { alignment } = paragraph.format;
  return !isHeading && paragraph.cell === null && alignment !== 'center' && alignment !== 'right';
}

/** Set like a paragraph; `number`: so many characters in front are a typed number. */
export function lookLike(model: Paragraph, number: number, inList = true): Look {
  const [first, usual] = [firstFormat(model), usualFormat(model)];
  const differing = differences(first, usual);
  const isLead = Object.keys(differing).length > 0 && number > 0 && isOnlyNumber(model, number);
  return {
    like: model.index,
    inList,
    paragraph:
      inList || model.label === ''
        ? {}
        : { indentLeft: 0, firstLine: model.format.indentLeft + Math.max(0, model.format.firstLine) },
    lead: isLead ? number : 0,
    runs: { ...differing, ...(usual.highlight === null ? {} : { highlight: null }) },
  };
}

/** The first look of the model ends with its number: “Điều 1.” in bold before words that are not. */
function isOnlyNumber({ runs }: Paragraph, number: number): boolean {
  const first = firstRun(runs);
  const look = JSON.stringify(first?.format);
  const other = runs.find(({ start, text, format }) => {
    return start >= (first?.end ?? 0) && text.trim() !== '' && JSON.stringify(format) !== look;
  });
  return other !== undefined && other.start <= number + 3;
}

/** Letters and measures of running text where the draft has none to go by (ND30-BC-01 to 03; HD05-BC). */
export function lookByConvention(anchor: Paragraph, system: System, italic = false): Look {
  const paragraph = { alignment: 'justify', indentLeft: 0, indentRight: 0, spaceBefore: 0, spaceAfter: 6 } as const;
  return {
    like: anchor.index,
    inList: false,
    paragraph: { ...paragraph, firstLine: system === 'nd30' ? 36 : 28.35 },
    lead: 0,
    runs: { font: 'Times New Roman', size: 14, bold: false, italic, underline: false },
  };
}

function firstRun(runs: readonly Run[]): Run | undefined {
  return runs.find(({ text, field }) => text.trim() !== '' && field === null);
}

function firstFormat({ runs, mark }: Paragraph): RunFormat {
  return firstRun(runs)?.format ?? mark;
}

/** The look that most characters of the paragraph have, its first words' where two are as many. */
function usualFormat(paragraph: Paragraph): RunFormat {
  const lengths = new Map<string, { format: RunFormat; length: number }>();
  for (const { format, text } of paragraph.runs) {
    const key = JSON.stringify(format);
    const known = lengths.get(key) ?? { format, length: 0 };
    lengths.set(key, { format, length: known.length + text.trim().length });
  }
  let best = { format: firstFormat(paragraph), length: 0 };
  for (const one of lengths.values()) if (one.length > best.length) best = one;
  return best.format;
}

function differences(from: RunFormat, to: RunFormat): Partial<RunFormat> {
  const keys = (Object.keys(to) as (keyof RunFormat)[]).filter((key) => from[key] !== to[key]);
  return Object.fromEntries(keys.map((key) => [key, to[key]]));
}

/** Like running text nearby, out of lists; of numbered text where there is no other; else as the convention has it. */
export function runningLook({ anatomy, paragraph }: Omit<Around, 'draft'>, items: readonly Item[]): Look {
  const at = paragraph.index;
  const own = nearest(items, at, (item) => isRunning(item) && item.number === null);
  const other = own ?? nearest(items, at, (item) => isRunning(item) && item.number?.typed !== null);
  const listed = other ?? nearest(items, at, isRunning);
  if (listed === null) return lookByConvention(paragraph, anatomy.system ?? 'nd30');
  return lookLike(listed.part.paragraph, 0, listed.part.paragraph.label === '');
}
