import type { PartName, Span } from '../../draft/model';

/** What of the draft a stretch of the drawn page holds, paragraph by paragraph in order; empty where it holds no words. */
export function spansIn(range: Range, page: Element): readonly Span[] {
  const spans = new Map<string, Span>();
  for (const words of page.querySelectorAll<HTMLElement>('[data-start]')) {
    const { firstChild: text } = words;
    const at = words.closest<HTMLElement>('[data-at]')?.dataset.at ?? '';
    const place = /^(?<part>.+)\/(?<paragraph>\d+)$/u.exec(at)?.groups;
    if (!(text instanceof Text) || place === undefined || !range.intersectsNode(text)) continue;
    const from = Number(words.dataset.start);
    const start = from + (text === range.startContainer ? range.startOffset : 0);
    const end = from + (text === range.endContainer ? range.endOffset : text.length);
    // A header is drawn on every sheet: it is one.
    const before = spans.get(at);
    const span = { part: place.part as PartName, paragraph: Number(place.paragraph), start, end };
    spans.set(
      at,
      before === undefined ? span : { ...span, start: Math.min(before.start, start), end: Math.max(before.end, end) },
    );
  }
  return [...spans.values()].filter(({ start, end }) => start < end);
}

/** The author's selection in the page; null where nothing is selected there. */
export function selectionOn(page: Element): readonly Span[] | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (!page.contains(selection.anchorNode)) return null;
  const spans = spansIn(selection.getRangeAt(0), page);
  return spans.length === 0 ? null : spans;
}
