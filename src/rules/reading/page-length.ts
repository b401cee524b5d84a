import type { DraftDocument, Paragraph, Section } from '../../draft/model';
import { textWidthOf } from '../../draft/sections';
import { widthOf } from '../../draft/text-width';

/** Height of a single line of Times New Roman against its size. */
const singleLine = 1.15;

/**
 * True when the paragraphs before `to` certainly fill more than `pages` pages, as far as can be told without a
 * printer: a page break with text after it counts as certain, everything else is reckoned from the width of the text.
 */
export function isLongerThan(pages: number, draft: DraftDocument, to: number): boolean {
  const section = draft.sections[0];
  if (section === undefined) return false;
  const paragraphs = draft.paragraphs.slice(0, to);
  if (breaksPage(draft, paragraphs)) return true;

  const { paper, margins } = section;
  const room = (paper.height - Math.abs(margins.top) - Math.abs(margins.bottom)) * pages;
  const width = textWidthOf(section);
  let height = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.cell === null) height += heightOf(paragraph, width, paragraphs[at - 1]);
    if (height > room) return true;
  }
  return false;
}

/** A break that the author put, with words before and after it. */
function breaksPage({ sections }: DraftDocument, paragraphs: readonly Paragraph[]): boolean {
  const last = paragraphs.findLastIndex(({ text }) => text.trim() !== '');
  return paragraphs.some(
    ({ format, pageBreaks, text, index }) =>
      index > 0 &&
      ((pageBreaks.length > 0 && (index < last || text.slice((pageBreaks.at(-1) ?? 0) + 1).trim() !== '')) ||
        (format.pageBreakBefore && index <= last) ||
        sections.some(
          (section) => section.index > 0 && section.from === index && index <= last && startsPage(section),
        )),
  );
}

function startsPage({ type }: Section): boolean {
  return type === 'nextPage' || type === 'evenPage' || type === 'oddPage';
}

function heightOf({ text, runs, mark, format }: Paragraph, width: number, before: Paragraph | undefined): number {
  const { size, bold, italic, caps } = runs[0]?.format ?? mark;
  const setting = { size, bold, italic, caps };
  const room = Math.max(width - format.indentLeft - format.indentRight, 72);
  const lines = text.split('\n').reduce((sum, row) => sum + Math.max(1, Math.ceil(widthOf(row, setting) / room)), 0);
  const { rule, value } = format.lineSpacing;
  const line =
    rule === 'multiple' ? size * singleLine * value : rule === 'exact' ? value : Math.max(value, size * singleLine);
  return lines * line + Math.max(format.spaceBefore, before?.format.spaceAfter ?? 0);
}
