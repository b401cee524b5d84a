import type { Anatomy, Component } from '../anatomy/model';
import type { CheckResult } from '../check/check';
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
  | (Omit<Checked, 'result'> & { readonly id: number; readonly kind: 'checked'; readonly result: PlainResult })
  /** The last answer of this thread holds again. */
  | { readonly id: number; readonly kind: 'same' }
  /** Not the answer yet. */
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'office'; readonly reading: OfficeReading }
  | { readonly id: number; readonly kind: 'own'; readonly answer: OwnAnswer }
  | { readonly id: number; readonly kind: 'find'; readonly answer: FoundInstruments }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: Failure };

type PlainResult = Omit<CheckResult, 'anatomy'> & { readonly anatomy: PlainAnatomy };

interface PlainAnatomy extends Omit<Anatomy, 'of' | 'attached'> {
  readonly attached: readonly PlainAnatomy[];
}

/** What the worker sends back. */
export function answerOf(id: number, { result, ...checked }: Checked): Answer {
  return { id, kind: 'checked', ...checked, result: { ...result, anatomy: plain(result.anatomy) } };
}

function plain(anatomy: Anatomy): PlainAnatomy {
  const { system, outOfScope, kind, date, standing, range, reasons, occurrences, attached } = anatomy;
  return { system, outOfScope, kind, date, standing, range, reasons, occurrences, attached: attached.map(plain) };
}

function spoken(data: PlainAnatomy): Anatomy {
  const { occurrences, attached } = data;
  const of = (component: Component) => occurrences.filter((it) => it.component === component).flatMap((it) => it.parts);
  return { ...data, of, attached: attached.map(spoken) };
}

/** What the worker sends back when the file cannot be used. */
export function refusalOf(id: number, error: unknown): Answer {
  return { id, kind: 'failed', failure: failureOf(error) };
}

/** The answer as the checker gave it. */
export function checkedOf({
  id: _,
  kind: __,
  result,
  ...checked
}: Extract<Answer, { readonly kind: 'checked' }>): Checked {
  return { ...checked, result: { ...result, anatomy: spoken(result.anatomy) } };
}
