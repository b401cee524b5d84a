import type { Patch, PatchReason } from '../../citation/patches';
import type { Edit, Fix, LegalBasis, Severity } from '../../finding/model';
import type { Span } from '../../draft/model';
import { type PlacedCitation, spanOfWords } from '../reading/references';
import { defineRule, type Examples, type Rule, type RuleContext } from '../rule';

/** What a rule finds wrong with a reference. */
export interface CitationFault {
  /** Words of the reference, by their offsets in the paragraph's text in NFC; the whole where left out. */
  readonly words?: { readonly start: number; readonly end: number } | null;
  readonly data?: Readonly<Record<string, string>>;
  readonly severity?: Severity;
}

/** A demand on references to other documents. */
export interface CitationDemand {
  readonly id: string;
  readonly ref: string | null;
  readonly title: string;
  readonly severity: Severity;
  readonly basis: LegalBasis | null;
  /** One sentence; {vienDan} is the reference's type and number. */
  readonly message: string;
  /** What its fix puts right: these and nothing else of the reference. Without any there is no fix and no right form. */
  readonly puts?: readonly PatchReason[];
  readonly when: (citation: PlacedCitation, context: RuleContext) => CitationFault | null;
  readonly examples: Examples;
}

/** One flag for each reference that does not meet the demand; the right form is the whole of it, the fix only what is wrong. */
export function citationRule(demand: CitationDemand): Rule<'vienDanSai'> {
  const { id, ref, title, severity, basis, message, when, examples, puts = [] } = demand;
  return defineRule({
    id,
    ref,
    component: 'vienDan',
    title,
    severity,
    appliesTo: 'all',
    basis,
    messages: { vienDanSai: message },
    examples,
    *check(context) {
      for (const citation of context.citations?.(context) ?? []) {
        const fault = when(citation, context);
        if (fault === null) continue;
        const words = fault.words ?? citation.reference;
        yield {
          message: 'vienDanSai',
          place: { kind: 'span', span: spanOfWords(citation, words.start, words.end) },
          ...(fault.severity === undefined ? {} : { severity: fault.severity }),
          data: { vienDan: nameOf(citation), ...fault.data },
          actual: writtenIn(citation, citation.span),
          ...mending(citation, puts),
        };
      }
    },
  });
}

/** What the reference is called in a message: "Nghị định số 30/2020/NĐ-CP", "Luật Đất đai". */
function nameOf({ reference: { type, symbol, law } }: PlacedCitation): string {
  const name = symbol === null ? (law?.value ?? '') : `${type === null ? '' : 'số '}${symbol.value.number}`;
  return `${type?.value ?? ''} ${name}`.trim();
}

function writtenIn({ part }: PlacedCitation, { start, end }: Span): string {
  return part.paragraph.text.slice(start, end);
}

/** The whole reference as it should stand, and the changes that put the rule's own faults right. */
function mending(
  citation: PlacedCitation,
  puts: readonly PatchReason[],
): { readonly expected?: string; readonly fixes?: readonly Fix[] } {
  const { suggestion, patches } = citation;
  if (suggestion === null || puts.length === 0) return {};
  const own = patches.filter(({ reason }) => puts.includes(reason));
  const chosen = own.length === 0 && patches.length === 1 ? patches : own;
  if (chosen.length === 0) return { expected: suggestion };
  return {
    expected: suggestion,
    fixes: [{ title: 'Ghi lại viện dẫn', safety: 'review', edits: editsOf(citation, joined(chosen)) }],
  };
}

type Change = Pick<Patch, 'start' | 'end' | 'text'>;

/** Changes that meet become one, so that no two are made in one place. */
function joined(patches: readonly Change[]): readonly Change[] {
  const changes: Change[] = [];
  for (const patch of patches) {
    const last = changes.at(-1);
    if (last?.end === patch.start)
      changes[changes.length - 1] = { ...last, end: patch.end, text: last.text + patch.text };
    else changes.push(patch);
  }
  return changes;
}

/** The letters that differ are replaced, and no others. */
function editsOf(citation: PlacedCitation, changes: readonly Change[]): readonly Edit[] {
  return changes.map((patch) => {
    const whole = spanOfWords(citation, patch.start, patch.end);
    const written = writtenIn(citation, whole);
    const longest = Math.min(written.length, patch.text.length);
    let head = 0;
    while (head < longest && written[head] === patch.text[head]) head++;
    let tail = 0;
    while (tail < longest - head && written.at(-1 - tail) === patch.text.at(-1 - tail)) tail++;
    const span = { ...whole, start: whole.start + head, end: whole.end - tail };
    return {
      kind: 'replaceText',
      span,
      expect: writtenIn(citation, span),
      text: patch.text.slice(head, patch.text.length - tail),
    };
  });
}
