/** Word's own search may fail over 255 characters, sometimes silently (office-js #731); this stays well below. */
const longest = 100;

/** The n-th hit of a search inside one paragraph. `text` is what the hit must read. */
export interface Needle {
  readonly text: string;
  /** `text` in the notation of Word's search without wildcards. */
  readonly query: string;
  /** Which of the exact hits, from 0. */
  readonly ordinal: number;
  /** How many exact hits the paragraph must have. */
  readonly count: number;
}

/** How to reach characters of a paragraph: all of it, one hit, or everything from one hit to another. */
export type Reach =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'hit'; readonly needle: Needle }
  | { readonly kind: 'between'; readonly from: Needle; readonly to: Needle };

/**
 * How to reach characters [start, end) of a paragraph whose text Word gave as `raw`. Null for no characters, or where
 * Word's search has no notation for what stands at an end. Words that are not `unbroken` are reached by their ends.
 */
export function reachOf(raw: string, start: number, end: number, unbroken = true): Reach | null {
  if (start >= end) return null;
  if (start === 0 && end === raw.length) return { kind: 'paragraph' };
  const whole = unbroken && end - start <= longest ? needleAt(raw, start, end) : null;
  if (whole !== null) return { kind: 'hit', needle: whole };
  const from = needleAt(raw, start, start + 1);
  const to = needleAt(raw, end - 1, end);
  return from === null || to === null ? null : { kind: 'between', from, to };
}

function needleAt(raw: string, start: number, end: number): Needle | null {
  const text = raw.slice(start, end);
  const query = queryOf(text);
  if (query === null) return null;
  const hits = hitsOf(raw, text);
  const ordinal = hits.indexOf(start);
  return ordinal < 0 ? null : { text, query, ordinal, count: hits.length };
}

/** Hits as a search from left to right finds them: they never overlap. */
function hitsOf(raw: string, text: string): readonly number[] {
  const hits: number[] = [];
  for (let at = raw.indexOf(text); at >= 0; at = raw.indexOf(text, at + text.length)) hits.push(at);
  return hits;
}

/** Notation of special characters in Word's search ("Use search options in your Word add-in to find text"). */
const notation: Readonly<Record<string, string>> = {
  '^': '^^',
  '\t': '^t',
  '\u000b': '^l',
  '\u000c': '^m',
  '\u000e': '^n',
  '\u001e': '^~',
  '\u001f': '^-',
  '\u00a0': '^s',
};

function queryOf(text: string): string | null {
  let query = '';
  for (const character of text) {
    const code = notation[character] ?? character;
    if (code.length === 1 && code < ' ') return null;
    query += code;
  }
  return query.length > 2 * longest ? null : query;
}
