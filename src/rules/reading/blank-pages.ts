import type { DraftDocument, Paragraph } from '../../draft/model';

/** A page that holds nothing: the paragraph whose break begins it, and whether it is the draft's last. */
export interface BlankPage {
  readonly from: Paragraph;
  readonly isLast: boolean;
}

/** Pages between two breaks, or between a break and the end, on which nothing stands. */
export function blankPages(draft: DraftDocument): readonly BlankPage[] {
  const holds = holdersOf(draft);
  const pages: BlankPage[] = [];
  let open = null as Paragraph | null;
  const breakAt = (paragraph: Paragraph) => {
    if (open !== null) pages.push({ from: open, isLast: false });
    open = paragraph;
  };
  for (const paragraph of draft.paragraphs) {
    if (paragraph.index > 0 && (paragraph.format.pageBreakBefore || beginsPage(draft, paragraph))) breakAt(paragraph);
    if (holds(paragraph)) open = null;
    let at = 0;
    for (const end of [...paragraph.pageBreaks, paragraph.text.length]) {
      if (paragraph.text.slice(at, end).trim() !== '') open = null;
      if (end < paragraph.text.length) breakAt(paragraph);
      at = end + 1;
    }
  }
  return open === null ? pages : [...pages, { from: open, isLast: true }];
}

/** Empty paragraphs after the last thing that can be seen, in order. */
export function blanksAtEnd(draft: DraftDocument): readonly Paragraph[] {
  const holds = holdersOf(draft);
  const last = draft.paragraphs.findLastIndex((it) => it.text.trim() !== '' || holds(it));
  return last < 0 ? [] : draft.paragraphs.slice(last + 1);
}

function beginsPage({ sections }: DraftDocument, { section, index }: Paragraph): boolean {
  const own = sections[section];
  return own?.from === index && own.type === 'nextPage';
}

/** Paragraphs that show something without a word: a table's cell, a picture, a box, a line. */
function holdersOf({ pictures, boxes, lines, notices }: DraftDocument): (paragraph: Paragraph) => boolean {
  const shown = new Set([
    ...pictures.filter(({ part }) => part === 'body').map(({ paragraph }) => paragraph),
    ...boxes.map(({ anchor }) => anchor),
    ...lines.filter(({ part }) => part === 'body').map(({ paragraph }) => paragraph),
  ]);
  // Charts, formulas and objects are not placed: where there are any, no paragraph is surely empty.
  const isBlind = notices.some(({ code }) => /^(?:doi-tuong-nhung|cong-thuc|chu-nghe-thuat)$/.test(code));
  return (paragraph) => isBlind || paragraph.cell !== null || shown.has(paragraph.index);
}
