import type { DraftDocument, Span } from '../../draft/model';
import type { Finding, Place } from '../../finding/model';
import { noteMark, type Note } from '../../finding/note';
import { instrumentName } from '../names';
import { sampleOf } from '../sample';
import { noteWords } from './note-words';

/**
 * Findings as comments. One whose place has no words in the body (a margin, an absence, a page header) stands at the
 * nearest words there are; one of the comments and tracked changes in the draft is none, for it would be one more of
 * them. Empty for a draft without a word.
 */
export function notesOf(findings: readonly Finding[], draft: DraftDocument): readonly Note[] {
  return findings
    .filter(({ rule }) => !ofTraces.has(rule))
    .flatMap((finding): readonly Note[] => {
      const span = anchorOf(finding.place, draft);
      const paragraph = span === null ? undefined : draft.paragraphs[span.paragraph]?.text;
      if (span === null || paragraph === undefined) return [];
      return [{ span, paragraph, expect: paragraph.slice(span.start, span.end), text: textOf(finding, draft) }];
    });
}

const ofTraces: ReadonlySet<string> = new Set(['chung/noi-dung/nhan-xet', 'chung/noi-dung/thay-doi-theo-doi']);

/** “[Thể Thức] Lỗi: … Cần viết: “…”. Căn cứ: … (ND30-SO-02)”: one line, the same whenever the finding is the same. */
function textOf(finding: Finding, draft: DraftDocument): string {
  const { severity, message, expected, basis, ref, rule } = finding;
  const isQuoted = sampleOf(finding, draft)?.quoted ?? false;
  const words = expected?.replace(/\s+/gu, ' ').trim() ?? '';
  return [
    noteMark,
    `${noteWords.severity[severity]}:`,
    message,
    ...(words === '' ? [] : [isQuoted ? noteWords.wanted(words) : noteWords.wantedIs(words)]),
    ...(basis === null ? [] : [noteWords.basis(instrumentName(basis.instrument), basis.clause)]),
    `(${ref ?? rule})`,
  ].join(' ');
}

function anchorOf(place: Place, draft: DraftDocument): Span | null {
  if (place.kind === 'span' && place.span.part === 'body') {
    const { span } = place;
    return span.start < span.end ? span : wordsNear(draft, span.paragraph);
  }
  return wordsNear(draft, place.kind === 'section' ? (draft.sections[place.section]?.from ?? 0) : 0);
}

/** The paragraph, or where it is blank the next that is not, or the last before it. */
function wordsNear({ paragraphs }: DraftDocument, index: number): Span | null {
  const hasWords = ({ text }: { readonly text: string }) => text.trim() !== '';
  const found = paragraphs.slice(index).find(hasWords) ?? paragraphs.slice(0, index).findLast(hasWords);
  return found === undefined ? null : { part: 'body', paragraph: found.index, start: 0, end: found.text.length };
}
