import type { Part } from '../anatomy/model';
import { compose, writtenAt, type ToWritten } from '../text/compose';
import type { Span } from '../draft/model';
import { isWhole, spanIn, textOf } from './place';
import { perText } from './reading/shared-text';

/** Some characters of a part: as written, and where. */
export interface Words {
  readonly text: string;
  readonly span: Span;
}

/** The words of a part in NFC: what patterns are tried on. */
export function wordsOf(part: Part): string {
  return compose(textOf(part)).text;
}

/** The named groups of the pattern's first match in the part; `all` is the whole match. The pattern needs flag `d`. */
export function find(part: Part, pattern: RegExp): Readonly<Record<string, Words>> | undefined {
  const { text, toWritten } = spaced(textOf(part));
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match === null ? undefined : wordsOfHit(hitOf(match, toWritten), part);
}

/**
 * Each match of the pattern in the part, sought in NFC, no-break spaces as spaces, placed as written. Flag `d`. A pattern
 * is tried once on a text that whole paragraphs say.
 */
export function findAll(part: Part, pattern: RegExp): readonly Readonly<Record<string, Words>>[] {
  const { paragraph } = part;
  const hits = isWhole(part) ? triedOnWhole(pattern)(paragraph) : hitsIn(textOf(part), pattern);
  return hits.map((hit) => wordsOfHit(hit, part));
}

type TriedOnWhole = (paragraph: Part['paragraph']) => readonly Hit[];

const known = new WeakMap<RegExp, TriedOnWhole>();

function triedOnWhole(pattern: RegExp): TriedOnWhole {
  const tried = known.get(pattern) ?? perText((text) => hitsIn(text, pattern));
  known.set(pattern, tried);
  return tried;
}

/** Where the named groups of one match stand in a text as written. */
type Hit = readonly { readonly name: string; readonly from: number; readonly to: number }[];

const noHits: readonly Hit[] = [];

function hitsIn(written: string, pattern: RegExp): readonly Hit[] {
  const { text, toWritten } = spaced(written);
  pattern.lastIndex = 0;
  let hits: Hit[] | null = null;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    (hits ??= []).push(hitOf(match, toWritten));
    if (!pattern.global) break;
    if (match[0] === '') pattern.lastIndex++;
  }
  return hits ?? noHits;
}

function hitOf({ indices }: RegExpExecArray, toWritten: ToWritten | null): Hit {
  const hit: Hit[number][] = [];
  const place = (name: string, range: readonly [number, number] | undefined): void => {
    if (range !== undefined)
      hit.push({ name, from: writtenAt(toWritten, range[0]), to: writtenAt(toWritten, range[1]) });
  };
  const groups = indices?.groups;
  if (groups !== undefined) for (const name of Object.keys(groups)) place(name, groups[name]);
  place('all', indices?.[0]);
  return hit;
}

function wordsOfHit(hit: Hit, { paragraph, start }: Part): Record<string, Words> {
  const words: Record<string, Words> = {};
  for (const { name, from, to } of hit) {
    const span = spanIn(paragraph, start + from, start + to);
    words[name] = { text: paragraph.text.slice(span.start, span.end), span };
  }
  return words;
}

function wordsAt(part: Part, written: string, toWritten: ToWritten | null, from: number, to: number): Words {
  const [start, end] = [writtenAt(toWritten, from), writtenAt(toWritten, to)];
  return { text: written.slice(start, end), span: spanIn(part.paragraph, part.start + start, part.start + end) };
}

/** The part's text as patterns read it, for whoever knows without flag `d` where the words stand in it. */
export function readable(part: Part): {
  readonly text: string;
  readonly at: (from: number, to: number) => Words;
} {
  const written = textOf(part);
  const { text, toWritten } = spaced(written);
  return { text, at: (from, to) => wordsAt(part, written, toWritten, from, to) };
}

/** NFC, and a space wherever the author has a no-break space: patterns tell no blank from another. */
function spaced(written: string) {
  const { text, toWritten } = compose(written);
  return { text: text.replaceAll('\u00a0', ' '), toWritten };
}

/** Words put in the place of others, where what stands there must still be what was seen. */
export function replaceWith({ span, text }: Words, replacement: string) {
  return { kind: 'replaceText', span, expect: text, text: replacement } as const;
}
