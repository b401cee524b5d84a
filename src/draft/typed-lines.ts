import { type DrawnLine, type Paragraph, type Run } from './model';
import { type Surface } from './surface';
import { widthOf } from './text-width';

/** Three dashes or underscores in a row, or spaced out: the sign that a paragraph may hold a typed line. */
const sign = /[_\-–—―─━═]{3}|[_\-–—―─━═] [_\-–—―─━═] [_\-–—―─━═]/;
const wholly = /^[\s_\-–—―─━═]+$/;
const broken = /[\s\-–]/;

/** Lines typed as underscores or dashes, and words that are underlined. */
export function typedLinesOn(surface: Surface): readonly DrawnLine[] {
  const lines: DrawnLine[] = [];
  for (const { paragraph } of surface.paragraphs) {
    const typed = sign.test(paragraph.text) ? typedIn(paragraph, surface) : none;
    lines.push(...(typed.length > 0 ? typed : underlinedIn(paragraph, surface)));
  }
  return lines;
}

const none: readonly DrawnLine[] = [];

function typedIn(paragraph: Paragraph, surface: Surface): readonly DrawnLine[] {
  const format = paragraph.runs[0]?.format ?? paragraph.mark;
  let start = 0;
  return paragraph.text.split(/[\n\t]/).flatMap((piece) => {
    const from = start;
    start += piece.length + 1;
    const line = piece.trim();
    if (!sign.test(line) || !wholly.test(line)) return [];
    const before = paragraph.text.slice(0, from).replace(/[\s_\-–—―─━═]/g, '');
    const under = before === '' ? surface.textAtOrAbove(paragraph.index - 1, paragraph) : paragraph.index;
    return [{ ...placed(paragraph, 'underscores'), under, length: widthOf(line, format), solid: !broken.test(line) }];
  });
}

/** A paragraph whose words are all underlined, or a heading line of which a part is. */
function underlinedIn(paragraph: Paragraph, surface: Surface): readonly DrawnLine[] {
  if (!paragraph.runs.some(({ format }) => format.underline)) return none;
  const marked = paragraph.runs.filter(({ format }) => format.underline);
  const isBlank = paragraph.text.trim() === '';
  const wholly = paragraph.runs.every(({ format, text }) => format.underline || text.trim() === '');
  if (!wholly && !isHeadingLine(paragraph)) return none;
  const under = isBlank ? surface.textAtOrAbove(paragraph.index - 1, paragraph) : paragraph.index;
  return [{ ...placed(paragraph, 'underline'), under, length: isBlank ? null : lastLineWidth(marked), solid: true }];
}

const longestHeading = 120;

function isHeadingLine({ text, cell, format }: Paragraph): boolean {
  return text.length <= longestHeading && (cell !== null || format.alignment === 'center');
}

function lastLineWidth(runs: readonly Run[]): number {
  let width = 0;
  for (const { text, format } of runs) {
    const lines = text.split('\n');
    const last = widthOf(lines[lines.length - 1] ?? '', format);
    width = lines.length > 1 ? last : width + last;
  }
  return width;
}

function placed(
  { part, index }: Paragraph,
  form: DrawnLine['form'],
): Pick<DrawnLine, 'form' | 'part' | 'paragraph' | 'left'> {
  return { form, part, paragraph: index, left: null };
}
