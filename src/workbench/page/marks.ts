import type { PartName } from '../../draft/model';
import type { Place } from '../../finding/model';
import type { PaneMark } from '../../pane/marks';
import type { SpanMark } from './stretches';

/** What a page has to show of the findings: marks under words by paragraph, and ticks for the margin. */
export interface PageMarks {
  of(part: PartName, paragraph: number): readonly SpanMark[];
  readonly ticks: readonly Tick[];
}

/** A sign in the margin beside the words; without a paragraph it stands at the head of the first page. */
export interface Tick {
  readonly key: string;
  readonly look: SpanMark['look'];
  readonly box: string;
  readonly message: string;
  readonly at: string | null;
}

const none: readonly SpanMark[] = [];

/** Findings sorted to the paragraphs that hold them. */
export function pageMarks(marks: readonly PaneMark[]): PageMarks {
  const byParagraph = new Map<string, SpanMark[]>();
  for (const { key, finding, mark } of marks) {
    if (finding.place.kind !== 'span') continue;
    const { part, paragraph, start, end } = finding.place.span;
    const list = byParagraph.get(anchorOf(part, paragraph)) ?? [];
    byParagraph.set(anchorOf(part, paragraph), [...list, { key, start, end, look: mark }]);
  }
  return {
    of: (part, paragraph) => byParagraph.get(anchorOf(part, paragraph)) ?? none,
    ticks: marks.map(({ key, finding, mark, box }) => ({
      key,
      look: mark,
      box,
      message: finding.message,
      at: atOf(finding.place),
    })),
  };
}

/** The name by which a paragraph is found in the page. */
export function anchorOf(part: PartName, paragraph: number): string {
  return `${part}/${paragraph}`;
}

function atOf(place: Place): string | null {
  return place.kind === 'span' ? anchorOf(place.span.part, place.span.paragraph) : null;
}
