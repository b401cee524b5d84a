import type { DraftDocument, PartName } from './model';

/** True where only the words of a paragraph are known: its look and its number are not what they seem. */
export function isWordsOnly({ coverage }: Pick<DraftDocument, 'coverage'>, part: PartName, index: number): boolean {
  if (!coverage.formatting) return true;
  return part === 'body' && (coverage.wordsOnly ?? []).some(({ from, to }) => from <= index && index < to);
}

/** True where of no paragraph only the words are known. */
export function looksAreKnown({ coverage }: Pick<DraftDocument, 'coverage'>): boolean {
  return coverage.formatting && (coverage.wordsOnly ?? []).length === 0;
}
