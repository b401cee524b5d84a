import type { Fix, LegalBasis, Severity } from '../../finding/model';
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
  readonly when: (citation: PlacedCitation, context: RuleContext) => CitationFault | null;
  readonly examples: Examples;
}

/** One flag for each reference that the demand is not met by; the fix is the whole reference put right, in the fewest letters. */
export function citationRule(demand: CitationDemand): Rule<'vienDanSai'> {
  const { id, ref, title, severity, basis, message, when, examples } = demand;
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
          ...(citation.suggestion === null
            ? {}
            : { expected: citation.suggestion, fixes: [fixOf(citation, citation.suggestion)] }),
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

/** The letters that differ are replaced, and no others. */
function fixOf(citation: PlacedCitation, suggestion: string): Fix {
  const { span } = citation;
  const written = writtenIn(citation, span);
  const longest = Math.min(written.length, suggestion.length);
  let head = 0;
  while (head < longest && written[head] === suggestion[head]) head++;
  let tail = 0;
  while (tail < longest - head && written.at(-1 - tail) === suggestion.at(-1 - tail)) tail++;
  const place = { ...span, start: span.start + head, end: span.end - tail };
  return {
    title: 'Ghi lại viện dẫn',
    safety: 'review',
    edits: [
      {
        kind: 'replaceText',
        span: place,
        expect: writtenIn(citation, place),
        text: suggestion.slice(head, suggestion.length - tail),
      },
    ],
  };
}
