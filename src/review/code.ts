import type { DraftDocument, Paragraph } from '../draft/model';
import { sha256 } from './sha256';

/** A short print of a draft's words: another one once a word of them has changed. */
export interface ContentCode {
  /** “9F4C 21D7 60AE B8E3” */
  readonly text: string;
  /** False where the host did not hand over headers and footers: then only the paragraphs of the body are in it. */
  readonly whole: boolean;
}

/** The code of a draft as far as it was read. Looks are not in it, nor page numbers, which Word writes anew. */
export function codeOf(draft: DraftDocument): ContentCode {
  const whole = draft.coverage.headers;
  return { text: grouped(sha256((whole ? wholeText : bodyText)(draft))), whole };
}

/**
 * Whether a code is that of the draft: of all its words, or of its body, which is what is in a code made where no more
 * could be read; null: the words have changed since, or it is another draft's.
 */
export function isCodeOf(code: string, draft: DraftDocument): 'whole' | 'body' | null {
  const sought = readCode(code);
  if (sought === null) return null;
  const now = codeOf(draft);
  if (sought === now.text) return now.whole ? 'whole' : 'body';
  return sought === grouped(sha256(bodyText(draft))) ? 'body' : null;
}

/** A code as it was typed or copied, in letters of either case, in groups or not; null: it is none. */
export function readCode(typed: string): string | null {
  const digits = typed.replace(/[\s\u00a0-]/gu, '');
  return /^[\da-f]{16}$/iu.test(digits) ? grouped(digits) : null;
}

/** The first 64 bits in groups of four digits. */
function grouped(digits: string): string {
  return (digits.slice(0, 16).toUpperCase().match(/.{4}/gu) ?? []).join(' ');
}

/** The words of the body alone, as every host hands them over. */
function bodyText({ paragraphs }: DraftDocument): string {
  return lines(paragraphs.map(({ text }) => text));
}

function wholeText({ paragraphs, boxes, headers, footers }: DraftDocument): string {
  const around = [...boxes, ...headers, ...footers].flatMap((it) => it.paragraphs);
  return lines([...paragraphs, ...around].map(written));
}

/** A paragraph with the number that Word prints before it, and without what Word counts itself. */
function written({ label, text, runs }: Paragraph): string {
  const counted = runs.some(isCounted) ? runs.map((run) => (isCounted(run) ? '#' : run.text)).join('') : text;
  return label === '' ? counted : `${label} ${counted}`;
}

function isCounted({ field }: Paragraph['runs'][number]): boolean {
  return field !== null && /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(field);
}

/** Letters composed, one paragraph a line; blank ones are no words. */
function lines(texts: readonly string[]): string {
  return texts
    .map((text) => text.normalize('NFC').replaceAll('\n', '\v').trim())
    .filter((text) => text !== '')
    .join('\n');
}
