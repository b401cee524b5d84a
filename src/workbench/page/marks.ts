import type { PartName, Span } from '../../draft/model';
import type { Finding, Place } from '../../finding/model';
import type { PaneMark } from '../../pane/marks';
import type { SpanMark } from './stretches';

/** What a page has to show of the findings: marks under words by paragraph, and ticks for the margin. */
export interface PageMarks {
  of(part: PartName, paragraph: number): readonly SpanMark[];
  readonly ticks: readonly Tick[];
}

/** A sign in the margin beside the words; what has no words stands at the head of its section's first page. */
export interface Tick {
  readonly key: string;
  readonly look: SpanMark['look'];
  readonly box: string;
  readonly message: string;
  readonly at: string;
}

const none: readonly SpanMark[] = [];

/** Findings sorted to the paragraphs that hold them. */
export function pageMarks(marks: readonly PaneMark[]): PageMarks {
  const byParagraph = new Map<string, SpanMark[]>();
  for (const { key, finding, mark } of marks) {
    for (const { part, paragraph, start, end } of spansOf(finding)) {
      const list = byParagraph.get(anchorOf(part, paragraph)) ?? [];
      byParagraph.set(anchorOf(part, paragraph), [...list, { key, start, end, look: mark }]);
    }
  }
  return {
    of: (part, paragraph) => byParagraph.get(anchorOf(part, paragraph)) ?? none,
    ticks: marks.map(({ key, finding, mark, box }) => ({
      key,
      look: mark,
      box,
      message: finding.message,
      at: placeAnchor(finding.place),
    })),
  };
}

/** Stands between the keys of the marks that share some words. */
export const keySeparator = '\u001F';

/** The name by which a paragraph is found in the page. */
export function anchorOf(part: PartName, paragraph: number): string {
  return `${part}/${paragraph}`;
}

/** The name by which the first sheet of a section is found. */
export function sectionAnchor(section: number): string {
  return `section/${section}`;
}

/** The name of what is to be brought into view for a place. */
export function placeAnchor(place: Place): string {
  if (place.kind === 'span') return anchorOf(place.span.part, place.span.paragraph);
  return sectionAnchor(place.kind === 'section' ? place.section : 0);
}

/** The words of a finding; of a look that is wrong over several paragraphs, those of all of them. */
function spansOf({ place, fixes }: Finding): readonly Span[] {
  if (place.kind !== 'span') return [];
  const { part, paragraph } = place.span;
  const others = (fixes[0]?.edits ?? []).flatMap((edit) => (edit.kind === 'formatRuns' ? [edit.span] : []));
  return [place.span, ...others.filter((it) => it.part !== part || it.paragraph !== paragraph)];
}
