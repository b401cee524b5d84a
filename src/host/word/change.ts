import { givenRange, type ComparableText } from './text';

/** One call of `insertText` on characters [start, end) of a paragraph, in offsets of its text as Word gave it. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly how: 'Replace' | 'Start' | 'End';
  readonly text: string;
}

/** What is to be written: comparable offsets of the paragraph, the words met there and the words wanted. */
export interface Wanted {
  readonly start: number;
  readonly expect: string;
  readonly text: string;
}

/**
 * The smallest change that writes `text` over `expect`. New words take the format of the first character they replace,
 * or else of the one before them (at the start of the paragraph, after them). A deletion rewrites a neighbour, because
 * deleting a range lets Word tidy spaces around it (smart cut and paste). Null when nothing changes.
 */
export function changeOf(whole: ComparableText, wanted: Wanted): TextChange | null {
  const paragraph = whole.text;
  const { start, end, text } = smallest(wanted);
  if (start === end && text === '') return null;
  const range = (from: number, to: number) => givenRange(whole, from, to);
  if (start === end) return inserted(paragraph, { start, text }, range);
  if (text !== '') return { ...range(start, end), how: 'Replace', text };
  if (start > 0) {
    const from = clusterBefore(paragraph, start);
    return { ...range(from, end), how: 'Replace', text: paragraph.slice(from, start) };
  }
  const to = end < paragraph.length ? clusterAfter(paragraph, end) : end;
  return { ...range(0, to), how: 'Replace', text: paragraph.slice(end, to) };
}

interface Smallest {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type RangeOf = (from: number, to: number) => { readonly start: number; readonly end: number };

function inserted(paragraph: string, { start, text }: Omit<Smallest, 'end'>, range: RangeOf): TextChange {
  if (start > 0) return { ...range(clusterBefore(paragraph, start), start), how: 'End', text };
  return { ...range(start, clusterAfter(paragraph, start)), how: 'Start', text };
}

/** The words without what both have in common at their ends; letters are never parted from their marks. */
function smallest({ start, expect, text }: Wanted): Smallest {
  let head = 0;
  while (head < expect.length && head < text.length && expect[head] === text[head]) head++;
  while (head > 0 && !(startsCluster(expect, head) && startsCluster(text, head))) head--;
  let tail = 0;
  const most = Math.min(expect.length, text.length) - head;
  while (tail < most && expect.at(-1 - tail) === text.at(-1 - tail)) tail++;
  while (tail > 0 && !(startsCluster(expect, expect.length - tail) && startsCluster(text, text.length - tail))) tail--;
  return { start: start + head, end: start + expect.length - tail, text: text.slice(head, text.length - tail) };
}

/** A mark of a decomposed letter. */
const continues = /^\p{M}/u;

function startsCluster(text: string, at: number): boolean {
  return at >= text.length || !(continues.test(text.slice(at, at + 1)) || isLowSurrogate(text.charCodeAt(at)));
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function clusterBefore(text: string, at: number): number {
  let start = at - 1;
  while (start > 0 && !startsCluster(text, start)) start--;
  return Math.max(0, start);
}

function clusterAfter(text: string, at: number): number {
  let end = Math.min(at + 1, text.length);
  while (!startsCluster(text, end)) end++;
  return end;
}

/** Replacements of one paragraph, in order; those that touch or stand one character apart as one. */
export function gathered(paragraph: string, wanted: readonly Wanted[]): readonly Wanted[] {
  const groups: Wanted[] = [];
  for (const next of [...wanted].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    const end = last === undefined ? -Infinity : last.start + last.expect.length;
    if (last === undefined || next.start > end + 1) {
      groups.push(next);
      continue;
    }
    const between = paragraph.slice(end, next.start);
    const expect = last.expect + between + next.expect;
    groups[groups.length - 1] = { start: last.start, expect, text: last.text + between + next.text };
  }
  return groups;
}
