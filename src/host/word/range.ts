import { reachOf, type Needle } from './search';
import type { Found } from './story';
import { isUnbroken } from './text';

/** A range asked for: it may be read only after the sync that runs its searches. */
export interface Asked {
  /** True when a search was queued. */
  readonly searches: boolean;
  /** The range, or null when Word's hits are not those that the text promises. */
  range(): Word.Range | null;
}

/** Queues what it takes to reach characters [start, end) of the paragraph's text as Word gave it; null for no way. */
export function askRange({ paragraph, raw, whole }: Found, start: number, end: number): Asked | null {
  // Word's search finds no words with a deletion among them (office-js #5874).
  const reach = reachOf(raw, start, end, isUnbroken(whole, start, end));
  if (reach === null) return null;
  switch (reach.kind) {
    case 'paragraph':
      return { searches: false, range: () => paragraph.getRange('Content') };
    case 'hit': {
      const hit = askHit(paragraph, reach.needle);
      return { searches: true, range: hit };
    }
    case 'between': {
      const [from, to] = [askHit(paragraph, reach.from), askHit(paragraph, reach.to)];
      return { searches: true, range: () => expanded(from(), to()) };
    }
  }
}

/**
 * Word's search also finds what only looks alike (straight for curly quotes): hits that read otherwise are left out,
 * and when the rest are not as many as the text holds, none is trusted.
 */
function askHit(paragraph: Word.Paragraph, needle: Needle): () => Word.Range | null {
  const hits = paragraph.search(needle.query, { matchCase: true, matchWildcards: false });
  hits.load('items/text');
  return () => {
    const exact = hits.items.filter(({ text }) => text === needle.text);
    return exact.length === needle.count ? (exact[needle.ordinal] ?? null) : null;
  };
}

function expanded(from: Word.Range | null, to: Word.Range | null): Word.Range | null {
  return from === null || to === null ? null : from.expandTo(to);
}
