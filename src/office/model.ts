import type { Severity } from '../finding/model';
import type { Fault } from '../json/fault';
import type { Level, OfficeRules } from '../rules/office';
import type { Rule } from '../rules/rule';

export { sentenceOf, type Fault } from '../json/fault';
export { noOffice, type Level, type OfficeRules } from '../rules/office';

/** What is known of a rule when a file speaks of it. */
export type KnownRule = Pick<Rule, 'id' | 'title' | 'severity' | 'basis'>;

/** A rule that weighs otherwise in this office. */
export interface Change {
  readonly rule: string;
  readonly title: string;
  readonly from: Severity;
  readonly to: Level;
}

/** What became of a file: the rules of the office and what they change, or everything that is wrong with it. */
export type OfficeReading =
  | { readonly kind: 'good'; readonly rules: OfficeRules; readonly changes: readonly Change[] }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };
