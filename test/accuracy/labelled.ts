import { rules } from '../../src/rules';
import { goldens } from '../support/golden';
import { componentsOf, type Label, labelsBeside } from './labels';
import { type Marks, marksOf } from './marks';
import type { RuleTally } from './rule-tally';

/** Every golden draft that has labels, as the checker sees it today. */
export function labelledMarks(): readonly Marks[] {
  return goldens.flatMap((golden) => {
    const labels = labelsBeside(golden);
    return labels === null ? [] : [marksOf(golden, labels)];
  });
}

/** Counts the drafts' faults and false alarms to the rules. */
export function tallyMarks(marks: readonly Marks[], tally: RuleTally): void {
  for (const { faults, alarms } of marks) {
    for (const { rule } of alarms) tally.wrong(rule);
    for (const { label, rules: finders } of faults) {
      for (const rule of finders) tally.right(rule);
      for (const rule of finders.length > 0 ? finders : ownersOf(label)) tally.expected(rule);
    }
  }
}

/** The rule that alone stands on the label's row of the conventions, and so should have found it. */
function ownersOf(label: Label): readonly string[] {
  const own = rules.filter(({ ref, component }) => ref === label.ref && componentsOf(label).includes(component));
  const [only] = own;
  return label.ref === null || only === undefined || own.length > 1 ? [] : [only.id];
}

/** Component → faults found, faults, false alarms. */
export function componentSums(marks: readonly Marks[]): Readonly<Record<string, readonly [number, number, number]>> {
  const sums: Record<string, [number, number, number]> = {};
  const of = (component: string) => (sums[component] ??= [0, 0, 0]);
  for (const { faults, alarms } of marks) {
    for (const { component } of alarms) of(component)[2]++;
    for (const { label, rules: finders } of faults) {
      const sum = of(componentsOf(label)[0] ?? '');
      sum[1]++;
      if (finders.length > 0) sum[0]++;
    }
  }
  return sums;
}
