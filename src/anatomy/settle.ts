import type { Paragraph } from '../draft/model';
import { trimmed } from './line';
import type { Component, Occurrence, Part } from './model';
import type { Claim, Proposal } from './proposal';

/** From this score on a component is sure; below it rules treat it with care. */
export const sure = 0.75;

/** Components that stand several times on one document: signers, stamps, address lines. */
const several: ReadonlySet<Component> = new Set(['chuKy', 'phamViLuuHanh', 'diaChi', 'nguoiSoanThao']);

/**
 * Settles who gets which words: the better score first, no character twice, one place for each component that a
 * document has once. A proposal that loses its first line is dropped, one that loses a later line ends before it.
 */
export function settle(proposals: readonly Proposal[]): Occurrence[] {
  const taken = new Map<Paragraph, Claim[]>();
  const placed = new Set<Component>();
  const accepted: Occurrence[] = [];
  for (const proposal of [...proposals].sort((a, b) => b.score - a.score)) {
    if (placed.has(proposal.component) && !several.has(proposal.component)) continue;
    const claims = freeOf(proposal.claims, taken);
    if (claims.length === 0) continue;
    for (const it of claims) taken.set(it.line.paragraph, [...(taken.get(it.line.paragraph) ?? []), it]);
    placed.add(proposal.component);
    accepted.push(occurrenceOf(proposal, claims));
  }
  return accepted;
}

function freeOf(claims: readonly Claim[], taken: ReadonlyMap<Paragraph, readonly Claim[]>): readonly Claim[] {
  const lost = claims.findIndex((it) =>
    (taken.get(it.line.paragraph) ?? []).some((other) => other.start < it.end && it.start < other.end),
  );
  return lost < 0 ? claims : claims.slice(0, lost);
}

function occurrenceOf({ component, score, because }: Proposal, claims: readonly Claim[]): Occurrence {
  const parts: Part[] = [];
  for (const { line, role, ...span } of claims) {
    const { paragraph } = line;
    const [start, end] = trimmed(paragraph.text, span.start, span.end);
    const part: Part = { component, role, paragraph, start, end, confidence: score >= sure ? 'sure' : 'likely' };
    const before = parts.at(-1);
    if (before !== undefined && joins(before, part)) parts[parts.length - 1] = { ...before, end };
    else parts.push(part);
  }
  return { component, parts, score, because };
}

/** Lines of one paragraph that do the same are one part; receivers and titles stay apart. */
function joins(before: Part, part: Part): boolean {
  if (before.paragraph !== part.paragraph) return false;
  return (
    (before.role === part.role && (part.role === 'main' || part.role === 'kemTheo')) ||
    (before.role === 'heading' && !part.paragraph.text.slice(before.end, part.start).includes('\n'))
  );
}
