import type { DraftDocument, Span } from '../draft/model';
import type { Edit, Finding } from '../finding/model';
import { diff, joined, type Piece } from './diff';

/** The words as they stand and as they should: what the row shows in one line and the card in two. */
export interface Sample {
  readonly pieces: readonly Piece[];
  /** False for “đậm → đứng”: descriptions, not words of the draft. */
  readonly quoted: boolean;
}

type Replacement = Extract<Edit, { readonly kind: 'replaceText' }>;

/** Characters of the paragraph shown on either side of a change. */
const around = 60;

/** Taken from the paragraph where a fix changes words, else from what the rule calls actual and expected. */
export function sampleOf(finding: Finding, draft: DraftDocument): Sample | null {
  const inPlace = replacements(finding);
  const text = inPlace[0] === undefined ? null : textOf(draft, inPlace[0].span);
  if (text !== null) return { pieces: changed(text, inPlace), quoted: true };

  const { actual, expected } = finding;
  if ((actual === null && expected === null) || isCount(actual, expected)) return null;
  // Nothing is to go and nothing known to come: what is quoted in the sentence is not drawn as struck out.
  if (expected === null && finding.fixes.length === 0)
    return quotedBy(finding) ? null : { pieces: kept(actual ?? ''), quoted: false };
  return { pieces: described(actual ?? '', expected ?? ''), quoted: false };
}

/** So many left over, and none wanted: the sentence says it, and “2 → 0” says no more. */
function isCount(actual: string | null, expected: string | null): boolean {
  return expected === '0' && /^\d+$/u.test(actual ?? '');
}

function quotedBy({ message, actual }: Finding): boolean {
  return actual !== null && message.includes(actual);
}

function kept(text: string): readonly Piece[] {
  return [{ kind: 'same', text }];
}

/** Up to this many characters both are read at a glance: “đậm” → “không đậm” is not taken apart. */
const glance = 30;

function described(actual: string, expected: string): readonly Piece[] {
  if (Math.max(actual.length, expected.length) > glance) return diff(actual, expected);
  const both: readonly Piece[] = [
    { kind: 'removed', text: actual },
    { kind: 'added', text: expected },
  ];
  return both.filter((piece) => piece.text !== '');
}

/** The text of the paragraph a span lies in; null when the draft has no such paragraph. */
export function textOf(draft: DraftDocument, { part, paragraph }: Pick<Span, 'part' | 'paragraph'>): string | null {
  if (part === 'body') return draft.paragraphs[paragraph]?.text ?? null;
  const place = [...draft.boxes, ...draft.headers, ...draft.footers].find((it) => it.part === part);
  return place?.paragraphs[paragraph]?.text ?? null;
}

/** The replacements of the first fix, when that is all it does and it stays in one paragraph. */
function replacements({ fixes }: Finding): readonly Replacement[] {
  const edits = fixes[0]?.edits ?? [];
  const found = edits.filter((edit) => edit.kind === 'replaceText');
  const first = found[0]?.span;
  const together = found.every((it) => it.span.part === first?.part && it.span.paragraph === first.paragraph);
  return found.length === edits.length && together ? [...found].sort((a, b) => a.span.start - b.span.start) : [];
}

/** Longer stretches are compared edit by edit. */
const longest = 400;

function changed(text: string, edits: readonly Replacement[]): readonly Piece[] {
  const from = wordStart(text, Math.max(0, (edits[0]?.span.start ?? 0) - around));
  const to = wordEnd(text, Math.min(text.length, (edits.at(-1)?.span.end ?? 0) + around));
  const pieces: Piece[] = [];
  let [at, after] = [from, ''];
  for (const { span, text: put } of edits) {
    const kept = text.slice(at, span.start);
    pieces.push({ kind: 'same', text: kept }, ...diff(text.slice(span.start, span.end), put));
    after += kept + put;
    at = span.end;
  }
  const rest = text.slice(at, to);
  // Word by word over the whole stretch: of “nhân” → “Nhân” the word is shown, not the letter.
  const whole =
    to - from <= longest ? diff(text.slice(from, to), after + rest) : joined([...pieces, { kind: 'same', text: rest }]);
  return cut(whole, from > 0, to < text.length);
}

/** An ellipsis where the paragraph goes on. */
function cut(pieces: readonly Piece[], before: boolean, after: boolean): readonly Piece[] {
  const dots: Piece = { kind: 'same', text: '…' };
  return joined([...(before ? [dots] : []), ...pieces, ...(after ? [dots] : [])]);
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space >= 0 && space < at + 15 ? space + 1 : at;
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const space = text.lastIndexOf(' ', at);
  return space > at - 15 ? space : at;
}

/** Characters kept on either side of the first and the last change in a row; the card shows the rest. */
const near = 20;

/** The sample cut down to what fits a line or two. */
export function excerpt(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.length - 1;
  return pieces.map((piece, i) => {
    if (piece.kind !== 'same') return piece;
    const { text } = piece;
    if (i === 0)
      return text.length <= near ? piece : { ...piece, text: `…${text.slice(wordStart(text, text.length - near))}` };
    if (i === last)
      return text.length <= near
        ? piece
        : { ...piece, text: `${text.slice(0, wordEnd(text, near)).replace(/[,;.:…]+$/u, '')}…` };
    if (text.length <= 2 * near) return piece;
    return {
      ...piece,
      text: `${text.slice(0, wordEnd(text, near))} … ${text.slice(wordStart(text, text.length - near))}`,
    };
  });
}
