import type { Paragraph } from '../draft/model';
import { fold } from '../text/fold';
import { isMostlyUpper, isUpper } from '../text/letter-case';

/** Where a line stands across the page. */
export type Side = 'left' | 'right' | 'middle';

/** One line of the letterhead or of the ending: a paragraph, or a stretch of it between tabs and soft breaks. */
export interface Line {
  readonly paragraph: Paragraph;
  /** UTF-16 offsets in the paragraph's text as written, surrounding blanks left out. */
  readonly start: number;
  readonly end: number;
  /** NFC, every run of blanks as one space. */
  readonly text: string;
  /** Lower case without dấu. */
  readonly plain: string;
  readonly side: Side;
  /** The column of a table, the box, or the loose paragraphs it stands in: lines of one block follow each other. */
  readonly block: string;
  /** An empty paragraph or line stands before it in its block. */
  readonly afterGap: boolean;
  /** Its place in its list. */
  readonly at: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Shown in capitals, typed so or by `w:caps`. */
  readonly upper: boolean;
}

/** What the reading of a line needs besides its words. */
export interface LinePlace {
  readonly side: Side;
  readonly block: string;
  readonly afterGap: boolean;
  readonly at: number;
}

/** The characters [start, end) of the paragraph as a line; null when only blanks stand there. */
export function lineOf(paragraph: Paragraph, start: number, end: number, place: LinePlace): Line | null {
  const [from, to] = trimmed(paragraph.text, start, end);
  if (from >= to) return null;
  const text = collapse(paragraph.text.slice(from, to));
  return { paragraph, start: from, end: to, text, plain: fold(text), ...place, ...lookOf(paragraph, from, to, text) };
}

const blank = /[\s\u00a0\u200b]/u;

/** Most characters are letters, told from blanks by their number alone. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code <= 0x20 || code === 0xa0 || code >= 0x1680) && blank.test(text.charAt(at));
}

/** The span without the blanks at its ends. */
export function trimmed(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && isBlank(text, from)) from++;
  while (to > from && isBlank(text, to - 1)) to--;
  return [from, to];
}

function collapse(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .replaceAll('\u2011', '-');
}

function lookOf(
  paragraph: Paragraph,
  start: number,
  end: number,
  text: string,
): Pick<Line, 'bold' | 'italic' | 'upper'> {
  let [bold, italic, caps] = [0, 0, 0];
  for (const run of paragraph.runs) {
    const shared = Math.min(run.end, end) - Math.max(run.start, start);
    if (shared <= 0) continue;
    if (run.format.bold) bold += shared;
    if (run.format.italic) italic += shared;
    if (run.format.caps) caps += shared;
  }
  const half = (end - start) / 2;
  return { bold: bold > half, italic: italic > half, upper: caps > half || isUpper(text) || isMostlyUpper(text) };
}

/** The offset in the paragraph's text of character `at` of the line's words, counted without blanks. */
export function writtenOffset(line: Line, at: number): number {
  const wanted = line.text.slice(0, at).replaceAll(' ', '').length;
  const written = line.paragraph.text;
  let seen = 0;
  for (let i = line.start; i < line.end;) {
    let next = i + 1;
    while (next < line.end && /\p{M}/u.test(written.charAt(next))) next++;
    const piece = written.slice(i, next);
    if (!blank.test(piece)) {
      if (seen >= wanted) return i;
      seen += piece.normalize('NFC').length;
    }
    i = next;
  }
  return line.end;
}
