import type { Part } from '../anatomy/model';
import { compose } from '../text/compose';
import type { Span } from '../draft/model';
import { spanIn } from './place';

/** Some characters of a part: as written, and where. */
export interface Words {
  readonly text: string;
  readonly span: Span;
}

/** The words of a part in NFC: what patterns are tried on. */
export function wordsOf(part: Part): string {
  return compose(part.paragraph.text.slice(part.start, part.end)).text;
}

/** The named groups of the pattern's first match in the part; `all` is the whole match. The pattern needs flag `d`. */
export function find(part: Part, pattern: RegExp): Readonly<Record<string, Words>> | undefined {
  return findAll(part, pattern)[0];
}

/**
 * Each match of the pattern in the part, sought in NFC with no-break spaces as spaces, and placed in the text as
 * written. The pattern needs flag `d`.
 */
export function findAll(part: Part, pattern: RegExp): readonly Readonly<Record<string, Words>>[] {
  const written = part.paragraph.text.slice(part.start, part.end);
  const { text: composed, toWritten } = compose(written);
  const text = composed.replaceAll('\u00a0', ' ');
  const everywhere = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  const found: Record<string, Words>[] = [];
  for (const hit of text.matchAll(everywhere)) {
    const ranges: Record<string, [number, number] | undefined> = { ...hit.indices?.groups, all: hit.indices?.[0] };
    found.push(place(ranges));
    if (!pattern.global) break;
  }
  return found;

  function place(ranges: Readonly<Record<string, readonly [number, number] | undefined>>): Record<string, Words> {
    const words: Record<string, Words> = {};
    for (const [name, range] of Object.entries(ranges)) {
      if (range === undefined) continue;
      const [start, end] = [toWritten[range[0]] ?? 0, toWritten[range[1]] ?? written.length];
      words[name] = {
        text: written.slice(start, end),
        span: spanIn(part.paragraph, part.start + start, part.start + end),
      };
    }
    return words;
  }
}

/** Words put in the place of others, where what stands there must still be what was seen. */
export function replaceWith({ span, text }: Words, replacement: string) {
  return { kind: 'replaceText', span, expect: text, text: replacement } as const;
}
