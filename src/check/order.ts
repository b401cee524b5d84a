import { components } from '../anatomy/model';
import type { Finding, Place, Severity } from '../finding/model';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Reading order: what holds for whole pages, what is missing, then the words from the first to the last. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      storyOf(a.place) - storyOf(b.place) ||
      paragraphOf(a.place) - paragraphOf(b.place) ||
      offsetOf(a.place) - offsetOf(b.place) ||
      components.indexOf(a.component) - components.indexOf(b.component) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** Two rules, or one rule twice, that say the same thing of the same words are heard once. */
export function withoutDuplicates(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.rule}\n${keyOf(finding.place)}\n${finding.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Rules that may tell the same slip: the first is not heard where the second, which knows its clause, tells of words around. */
const lesser: ReadonlyMap<string, string> = new Map([
  ['chung/vien-dan/ten-loai-viet-sai', 'nd30/vien-dan/ten-luat-viet-hoa'],
]);

/** One slip is told once: by the rule that knows more of it. */
export function withoutLesser(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ rule }) => lesser.has(rule))) return findings;
  return findings.filter(({ rule, place }) => {
    const greater = lesser.get(rule);
    return greater === undefined || !findings.some((it) => it.rule === greater && isWithin(place, it.place));
  });
}

function isWithin(inner: Place, outer: Place): boolean {
  if (inner.kind !== 'span' || outer.kind !== 'span') return false;
  const [a, b] = [inner.span, outer.span];
  return a.part === b.part && a.paragraph === b.paragraph && b.start <= a.start && a.end <= b.end;
}

function keyOf(place: Place): string {
  if (place.kind === 'section') return `section ${place.section}`;
  if (place.kind === 'missing') return `missing ${place.component}`;
  const { part, paragraph, start, end } = place.span;
  return `${part} ${paragraph} ${start} ${end}`;
}

/** Page, gap, header, text boxes (they hold letterheads), body, footer. */
function storyOf(place: Place): number {
  if (place.kind === 'section') return 0;
  if (place.kind === 'missing') return 1;
  const { part } = place.span;
  if (part.startsWith('header')) return 2;
  if (part.startsWith('textbox')) return 3;
  return part === 'body' ? 4 : 5;
}

function paragraphOf(place: Place): number {
  return place.kind === 'span' ? place.span.paragraph : place.kind === 'section' ? place.section : 0;
}

function offsetOf(place: Place): number {
  return place.kind === 'span' ? place.span.start : 0;
}
