import type { Part } from '../../anatomy/model';
import type { Span } from '../../draft/model';
import type { Fix } from '../../finding/model';
import type { Fact, FactGroup } from '../../facts/model';
import { outdatedIn } from '../../facts/outdated';
import { compose, writtenAt, type ToWritten } from '../../text/compose';
import { spanIn, textAt, textOf } from '../place';

/** Outdated words of some lines read as one text. */
export interface OutdatedWords {
  readonly fact: Fact;
  readonly part: Part;
  /** Where they begin, to the end of that line. */
  readonly span: Span;
  readonly written: string;
  readonly now: readonly string[];
  /** The text around, in NFC, and where in it the words stand. */
  readonly within: { readonly text: string; readonly start: number; readonly end: number };
  /** False where the words run over to the next line and cannot be replaced in one place. */
  readonly whole: boolean;
}

interface Line {
  readonly part: Part;
  readonly from: number;
  readonly text: string;
  readonly toWritten: ToWritten | null;
}

/** Words of the lines that are out of date on the day; a name may run over from one line to the next. */
export function outdatedWordsOf(
  parts: readonly Part[],
  groups: readonly FactGroup[],
  on: string,
): readonly OutdatedWords[] {
  const lines: Line[] = [];
  let text = '';
  for (const part of parts) {
    const composed = compose(textOf(part));
    const line = {
      part,
      from: text.length,
      text: composed.text.replaceAll('\u00a0', ' '),
      toWritten: composed.toWritten,
    };
    lines.push(line);
    text += `${line.text} `;
  }
  return outdatedIn(text, groups, on).flatMap(({ fact, start, end, now }) => {
    const line = lines.findLast((it) => it.from <= start);
    if (line === undefined) return [];
    const last = Math.min(end - line.from, line.text.length);
    const at = (offset: number) => line.part.start + writtenAt(line.toWritten, offset);
    const span = spanIn(line.part.paragraph, at(start - line.from), at(last));
    const written = textAt(line.part.paragraph, span);
    return [
      { fact, part: line.part, span, written, now, within: { text, start, end }, whole: last === end - line.from },
    ];
  });
}

/** Each of what may be written now, as a choice of its own. */
export function renamings({ span, written, now, whole }: OutdatedWords): readonly Fix[] {
  if (!whole) return [];
  return now.map((text) => ({
    title: `Ghi “${text}”`,
    safety: 'review',
    edits: [{ kind: 'replaceText', span, expect: written, text }],
  }));
}

/** “ (Nghị quyết số 202/2025/QH15)”, or nothing where no instrument was seen. */
export function sourceOf({ instrument }: Fact): string {
  return instrument === null ? '' : ` (${instrument})`;
}
