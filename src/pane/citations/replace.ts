import type { Edit } from '../../finding/model';
import { diff } from '../diff';
import type { Mention } from './entries';

/** A mention that can be replaced: what is suggested differs from what stands. */
export function replaceable({ citation, words }: Mention): boolean {
  return citation.suggestion !== null && citation.suggestion !== words;
}

/** The words that differ are replaced where they stand, and no others: what is between keeps its look. */
export function replacement({ citation, words }: Mention): readonly Edit[] {
  const { suggestion, span } = citation;
  if (suggestion === null) return [];
  const edits: Edit[] = [];
  let [at, removed, added] = [span.start, '', ''];
  const flush = (): void => {
    if (removed !== '' || added !== '') {
      const place = { ...span, start: at, end: at + removed.length };
      edits.push({ kind: 'replaceText', span: place, expect: removed, text: added });
    }
    at += removed.length;
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of diff(words, suggestion)) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      at += text.length;
    }
  }
  flush();
  return edits;
}
