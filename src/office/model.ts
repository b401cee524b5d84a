import type { Severity } from '../finding/model';
import type { Level, OfficeRules } from '../rules/office';
import type { Rule } from '../rules/rule';

export { noOffice, type Level, type OfficeRules } from '../rules/office';

/** What is known of a rule when a file speaks of it. */
export type KnownRule = Pick<Rule, 'id' | 'title' | 'severity' | 'basis'>;

/** One thing wrong in a file. */
export interface Fault {
  /** From 1. */
  readonly line: number;
  /** From 1; null where a field is meant and not a character. */
  readonly column: number | null;
  /** “rules › chung/noi-dung/tu-lap”; empty for the whole file. */
  readonly field: string;
  /** A Vietnamese clause without a full stop. */
  readonly message: string;
}

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

/** A fault as one sentence: “Dòng 5, “rules › …”: không có quy tắc này.” */
export function sentenceOf({ line, column, field, message }: Fault): string {
  const where = [
    `Dòng ${line}`,
    ...(column === null ? [] : [`cột ${column}`]),
    ...(field === '' ? [] : [`“${field}”`]),
  ];
  return `${where.join(', ')}: ${message}.`;
}
