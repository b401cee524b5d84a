import { compose } from '../text/compose';
import { type Paragraph, type Span } from './model';

/** What a named group of a pattern met: the text as written and where it stands. */
export interface Group {
  readonly text: string;
  readonly span: Span;
}

/**
 * The named groups of the pattern's first match in a paragraph, or undefined where it does not match; groups that
 * took no part are absent. Sought in composed text (NFC), placed in the text as written. The pattern needs flag `d`.
 */
export function match(paragraph: Paragraph, pattern: RegExp): Readonly<Record<string, Group>> | undefined {
  const { text, toWritten } = compose(paragraph.text);
  const found = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).exec(text);
  return found === null ? undefined : groupsOf(found, paragraph, toWritten);
}

/** The named groups of every match, in order. The pattern needs flags `d` and `g`. */
export function matchAll(paragraph: Paragraph, pattern: RegExp): readonly Readonly<Record<string, Group>>[] {
  const { text, toWritten } = compose(paragraph.text);
  return [...text.matchAll(pattern)].map((found) => groupsOf(found, paragraph, toWritten));
}

function groupsOf(
  found: RegExpMatchArray,
  paragraph: Paragraph,
  toWritten: Readonly<Record<number, number>>,
): Readonly<Record<string, Group>> {
  const groups: Record<string, Group> = {};
  const ranges: Readonly<Record<string, readonly [number, number] | undefined>> = found.indices?.groups ?? {};
  for (const [name, range] of Object.entries(ranges)) {
    if (range === undefined) continue;
    const start = toWritten[range[0]] ?? 0;
    const end = toWritten[range[1]] ?? paragraph.text.length;
    groups[name] = {
      text: paragraph.text.slice(start, end),
      span: { part: paragraph.part, paragraph: paragraph.index, start, end },
    };
  }
  return groups;
}
