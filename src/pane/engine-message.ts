import type { Anatomy, Component, Occurrence, Part } from '../anatomy/model';
import type { CheckResult } from '../check/check';
import type { DraftDocument, Paragraph } from '../draft/model';
import { paragraphAt } from '../draft/paragraph-at';
import type { OfficeReading } from '../office/model';
import type { Checked, CheckRequest, Progress } from './engine';
import { failureOf } from './failure';
import type { FoundInstruments, InstrumentQuery, OwnAnswer, OwnChange } from './registry/model';
import type { Failure } from './state';

/** A request on its way to the worker. */
export type Question = { readonly id: number } & Asked;

/** What is asked of the worker: a check, to read the file of an office, to change its registry, to search. */
export type Asked =
  | { readonly kind: 'check'; readonly request: CheckRequest }
  | { readonly kind: 'office'; readonly text: string }
  | { readonly kind: 'own'; readonly change: OwnChange }
  | { readonly kind: 'find'; readonly query: InstrumentQuery };

/** Its answer: data only, since a function does not cross threads. */
export type Answer =
  | (Omit<Checked, 'draft' | 'result'> & {
      readonly id: number;
      readonly kind: 'checked';
      /** Null: the very draft of the last answer. */
      readonly draft: DraftDocument | null;
      readonly result: PlainResult;
    })
  /** The last answer of this thread holds again. */
  | { readonly id: number; readonly kind: 'same' }
  /** Not the answer yet. */
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'office'; readonly reading: OfficeReading }
  | { readonly id: number; readonly kind: 'own'; readonly answer: OwnAnswer }
  | { readonly id: number; readonly kind: 'find'; readonly answer: FoundInstruments }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: Failure };

type PlainResult = Omit<CheckResult, 'anatomy'> & { readonly anatomy: PlainAnatomy };

interface PlainAnatomy extends Omit<Anatomy, 'of' | 'attached' | 'occurrences'> {
  readonly occurrences: readonly PlainOccurrence[];
  readonly attached: readonly PlainAnatomy[];
}

interface PlainOccurrence extends Omit<Occurrence, 'parts'> {
  readonly parts: readonly PlainPart[];
}

/** A paragraph is named by its place: the draft is there already, or comes in the same answer. */
interface PlainPart extends Omit<Part, 'paragraph'> {
  readonly paragraph: Pick<Paragraph, 'part' | 'index'>;
}

/** What the worker sends back; `sent` is the draft of the answer before. */
export function answerOf(
  id: number,
  { draft, result, ...checked }: Checked,
  sent: DraftDocument | null = null,
): Answer {
  const anatomy = plain(result.anatomy);
  return { id, kind: 'checked', ...checked, draft: draft === sent ? null : draft, result: { ...result, anatomy } };
}

function plain(anatomy: Anatomy): PlainAnatomy {
  const { system, outOfScope, kind, date, standing, range, reasons, attached } = anatomy;
  const occurrences = anatomy.occurrences.map(({ parts, ...it }) => ({ ...it, parts: parts.map(plainPart) }));
  return { system, outOfScope, kind, date, standing, range, reasons, occurrences, attached: attached.map(plain) };
}

function plainPart({ paragraph: { part, index }, ...it }: Part): PlainPart {
  return { ...it, paragraph: { part, index } };
}

function spoken(data: PlainAnatomy, draft: DraftDocument): Anatomy {
  const { attached } = data;
  const occurrences = data.occurrences.map(({ parts, ...it }) => ({
    ...it,
    parts: parts.flatMap(({ paragraph: { part, index }, ...rest }) => {
      const paragraph = paragraphAt(draft, part, index);
      return paragraph === undefined ? [] : [{ ...rest, paragraph }];
    }),
  }));
  const of = (component: Component) => occurrences.filter((it) => it.component === component).flatMap((it) => it.parts);
  return { ...data, occurrences, of, attached: attached.map((it) => spoken(it, draft)) };
}

/** What the worker sends back when the file cannot be used. */
export function refusalOf(id: number, error: unknown): Answer {
  return { id, kind: 'failed', failure: failureOf(error) };
}

/** The answer as the checker gave it; null where it speaks of a draft that never came. */
export function checkedOf(
  { id: _, kind: __, draft: sent, result, ...checked }: Extract<Answer, { readonly kind: 'checked' }>,
  before: DraftDocument | null,
): Checked | null {
  const draft = sent ?? before;
  return draft === null ? null : { ...checked, draft, result: { ...result, anatomy: spoken(result.anatomy, draft) } };
}
