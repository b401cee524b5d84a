import { DoubleError } from './errors';
import type { RawText } from './raw-text';

/** Offsets in the draft's text, and what stands there. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

const characters: Readonly<Record<string, string>> = {
  '^': '^',
  t: '\t',
  l: '\u000b',
  m: '\u000c',
  n: '\u000e',
  '~': '\u001e',
  '-': '\u001f',
  s: '\u00a0',
  '=': '\u2013',
  '+': '\u2014',
};

/** Word's search without wildcards, with what is known of it: limits of length, codes after ^, quotes alike. */
export function search({ text, at }: RawText, query: string, matchCase: boolean): readonly Hit[] {
  if (query === '') throw new DoubleError('GeneralException');
  if (query.length > 255) throw new DoubleError('SearchStringInvalidOrTooLong');
  const wanted = alike(decoded(query), matchCase);
  const within = alike(text, matchCase);
  const hits: Hit[] = [];
  for (let from = within.indexOf(wanted); from >= 0; from = within.indexOf(wanted, from + wanted.length)) {
    hits.push({ start: at[from] ?? 0, end: at[from + wanted.length] ?? 0 });
  }
  return hits;
}

function decoded(query: string): string {
  return query.replace(/\^(.?)/gu, (_, code: string) => {
    const character = characters[code];
    if (character === undefined) throw new DoubleError('SearchStringInvalidOrTooLong', `^${code}`);
    return character;
  });
}

/** Straight and curly quotes find each other, whatever the options. */
function alike(text: string, matchCase: boolean): string {
  const plain = text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
  return matchCase ? plain : plain.toLowerCase();
}
