import type { Part } from '../anatomy/model';
import { compose, writtenAt, type ToWritten } from '../text/compose';
import type { Span } from '../draft/model';
import { spanIn, textOf } from './place';

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
  const written = textOf(part);
  const { text, toWritten } = spaced(written);
  pattern.lastIndex = 0;
  const hit = pattern.exec(text);
  return hit === null ? undefined : placed(hit, part, written, toWritten);
}

/** Each match of the pattern in the part, sought in NFC, no-break spaces as spaces, placed as written. Flag `d`. */
export function findAll(part: Part, pattern: RegExp): readonly Readonly<Record<string, Words>>[] {
  const written = textOf(part);
  const { text, toWritten } = spaced(written);
  const found: Record<string, Words>[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
    found.push(placed(hit, part, written, toWritten));
    if (!pattern.global) break;
    if (hit[0] === '') pattern.lastIndex++;
  }
  return found;
}

function placed(
  { indices }: RegExpExecArray,
  part: Part,
  written: string,
  toWritten: ToWritten | null,
): Record<string, Words> {
  const words: Record<string, Words> = {};
  const place = (name: string, range: readonly [number, number] | undefined): void => {
    if (range !== undefined) words[name] = wordsAt(part, written, toWritten, range[0], range[1]);
  };
  const groups = indices?.groups;
  if (groups !== undefined) for (const name of Object.keys(groups)) place(name, groups[name]);
  place('all', indices?.[0]);
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
