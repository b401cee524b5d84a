import { components } from '../anatomy/model';
import type { Finding, Place, Severity } from '../finding/model';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Reading order: by component as the layout diagram has them, then place, then severity, then rule. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      components.indexOf(a.component) - components.indexOf(b.component) ||
      partRank(a.place) - partRank(b.place) ||
      positionOf(a.place) - positionOf(b.place) ||
      offsetOf(a.place) - offsetOf(b.place) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** Two rules, or one rule twice, that say the same thing of the same words are heard once. */
export function withoutDuplicates(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.rule, finding.place, finding.message]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function partRank(place: Place): number {
  if (place.kind === 'section') return -1;
  if (place.kind === 'missing') return 3;
  const { part } = place.span;
  return part.startsWith('header') ? 0 : part.startsWith('textbox') ? 1 : part === 'body' ? 1 : 2;
}

function positionOf(place: Place): number {
  return place.kind === 'span' ? place.span.paragraph : place.kind === 'section' ? place.section : 0;
}

function offsetOf(place: Place): number {
  return place.kind === 'span' ? place.span.start : 0;
}
