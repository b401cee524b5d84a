import type { Severity } from '../finding/model';
import type { Rule } from './rule';

/** How much a rule weighs in an office; `off`: it is not asked. */
export type Level = 'off' | Severity;

/** An abbreviation that an office declares as its own. */
export interface OfficeWord {
  readonly short: string;
  readonly full: string;
}

/** The abbreviations of an office, by what they stand for. */
export interface OfficeWords {
  readonly organisations: readonly OfficeWord[];
  readonly units: readonly OfficeWord[];
  /** Types of document. */
  readonly types: readonly OfficeWord[];
}

/** What an office has decided for itself, read and found good. Plain data: it crosses threads. */
export interface OfficeRules {
  readonly name: string | null;
  /** Levels by rule; a rule that weighs here what it weighs everywhere is left out. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly words: OfficeWords;
}

/** An office that has decided nothing. */
export const noOffice: OfficeRules = { name: null, levels: {}, words: { organisations: [], units: [], types: [] } };

const rank: Readonly<Record<Level, number>> = { off: 0, info: 1, warning: 2, error: 3 };

/** What the text states as an error binds every office: it may be waived in a document, with a reason, and no more. */
export function isBinding({ basis, severity }: Pick<Rule, 'basis' | 'severity'>): boolean {
  return basis?.standing === 'text' && severity === 'error';
}

/** Whether an office may give this rule this level: any rule may be raised, and lowered where the text does not bind. */
export function allows(rule: Pick<Rule, 'basis' | 'severity'>, level: Level): boolean {
  return !isBinding(rule) || rank[level] >= rank[rule.severity];
}

/** Whether the office has declared these letters, as an abbreviation of any of these sorts. */
export function isDeclared(
  words: OfficeWords | undefined,
  letters: string,
  sorts: readonly (keyof OfficeWords)[] = ['organisations', 'units', 'types'],
): boolean {
  const own = letters.normalize('NFC');
  return words !== undefined && sorts.some((sort) => words[sort].some(({ short }) => short === own));
}
