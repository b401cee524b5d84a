import type { Anatomy, Component, Kind, Part, Role } from '../../anatomy/model';
import type { Run, RunFormat } from '../../draft/model';
import type { Edit, LegalBasis, Severity } from '../../finding/model';
import type { Examples, Flag, Rule } from '../rule';
import { spanIn, spanWithin, visibleRuns } from '../place';

/** What all rules about the look of a component's words have in common. */
export interface FormatDemand {
  readonly id: string;
  readonly ref: string | null;
  readonly component: Component;
  /** The paragraphs meant; all of the component's when left out. */
  readonly roles?: readonly Role[];
  /** Leaves alone the parts it is false for. */
  readonly concerns?: (part: Part, anatomy: Anatomy) => boolean;
  /** The words of a part that are meant; the whole of it when left out, none of it where null. */
  readonly stretch?: (part: Part) => Part | null;
  readonly title: string;
  readonly severity: Severity;
  readonly appliesTo?: 'all' | readonly Kind[];
  readonly attached?: Rule['attached'];
  readonly basis: LegalBasis;
  readonly examples: Rule['examples'];
}

/** One wrong look of an occurrence: where, what it is, what it should be. */
export interface WrongLook {
  readonly actual: string;
  readonly expected: string;
  readonly format: Partial<RunFormat>;
  readonly title: string;
}

/** The rule's fields that a demand states word for word, and examples that its kind can show. */
export function identity(demand: FormatDemand, shown: Examples = { right: [], wrong: [] }) {
  const { id, ref, component, title, severity, appliesTo = 'all', attached, basis } = demand;
  const examples: Examples = {
    right: [...demand.examples.right, ...shown.right],
    wrong: [...demand.examples.wrong, ...shown.wrong],
  };
  const holds = attached === undefined ? {} : { attached };
  return { id, ref, component, title, severity, appliesTo, ...holds, basis, examples };
}

/** The parts of each occurrence that a demand speaks of. */
export function groupsOf(
  anatomy: Anatomy,
  {
    component,
    roles,
    concerns = () => true,
    stretch,
  }: Pick<FormatDemand, 'component' | 'roles' | 'concerns' | 'stretch'>,
): readonly (readonly Part[])[] {
  return anatomy.occurrences
    .filter((occurrence) => occurrence.component === component)
    .map((occurrence) =>
      occurrence.parts
        .filter((part) => (roles === undefined || roles.includes(part.role)) && concerns(part, anatomy))
        .flatMap((part) => (stretch === undefined ? part : (stretch(part) ?? []))),
    )
    .filter((parts) => parts.length > 0);
}

/**
 * One flag for the runs of an occurrence that look wrong, at the first of them, with a fix that mends them all.
 * `isWrong` judges a run; blanks and hidden characters never reach it.
 */
export function* flagLook<Message extends string>(
  parts: readonly Part[],
  message: Message,
  isWrong: (run: Run, part: Part) => boolean,
  say: (wrong: readonly Run[]) => WrongLook,
): Iterable<Flag<Message>> {
  const wrong: { readonly run: Run; readonly part: Part }[] = [];
  for (const part of parts) for (const run of visibleRuns(part)) if (isWrong(run, part)) wrong.push({ run, part });
  const first = wrong[0];
  if (first === undefined) return;

  const { actual, expected, format, title } = say(wrong.map(({ run }) => run));
  const stretches = mergedSpans(wrong);
  yield {
    message,
    place: { kind: 'span', span: stretches[0]?.span ?? spanWithin(first.run, first.part) },
    actual,
    expected,
    data: { actual, expected },
    fixes: [
      {
        title,
        safety: 'safe',
        edits: stretches.map(({ span, text }): Edit => ({ kind: 'formatRuns', span, expect: text, format })),
      },
    ],
  };
}

/** Adjoining wrong runs of one paragraph become one stretch: the author sees a phrase, not Word's fragments. */
function mergedSpans(wrong: readonly { readonly run: Run; readonly part: Part }[]) {
  const merged: { part: Part; start: number; end: number }[] = [];
  for (const { run, part } of wrong) {
    const { start, end } = spanWithin(run, part);
    const last = merged.at(-1);
    const between = last?.part === part ? part.paragraph.text.slice(last.end, start) : null;
    if (last !== undefined && between !== null && between.trim() === '') last.end = end;
    else merged.push({ part, start, end });
  }
  return merged.map(({ part, start, end }) => ({
    span: spanIn(part.paragraph, start, end),
    text: part.paragraph.text.slice(start, end),
  }));
}
