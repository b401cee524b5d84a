import { drafts } from '../corpus/drafts';
import { faults } from '../corpus/faults';
import { falseAlarms, judge } from '../corpus/judged';
import { specOf } from '../corpus/phrasing';
import { outcomeOf, trialsOf } from '../corpus/trial';
import { writers } from '../corpus/writers';

/** How often a rule spoke where it should, where it should not, and where it was expected to. */
export interface RuleRow {
  readonly rule: string;
  right: number;
  wrong: number;
  /** Trials of the faults that this rule finds in at least one draft. */
  expected: number;
}

/** What the corpus says of the product. */
export interface CorpusMeasure {
  readonly drafts: number;
  readonly silent: number;
  /** Drafts whose convention, kind and date were told rightly. */
  readonly recognised: number;
  readonly trials: number;
  readonly found: number;
  readonly inComponent: number;
  readonly fixable: number;
  readonly fixed: number;
  readonly rules: readonly RuleRow[];
}

/** Checks every correct draft by every writer, and every fault in up to three of them. */
export async function measureCorpus(): Promise<CorpusMeasure> {
  const rows = new Map<string, RuleRow>();
  const rowOf = (rule: string) => {
    const row = rows.get(rule) ?? { rule, right: 0, wrong: 0, expected: 0 };
    rows.set(rule, row);
    return row;
  };
  const correct = await measureCorrect(rowOf);
  const faulty = await measureFaulty(rowOf);
  return { ...correct, ...faulty, rules: [...rows.values()].sort((a, b) => a.rule.localeCompare(b.rule)) };
}

type RowOf = (rule: string) => RuleRow;

async function measureCorrect(rowOf: RowOf): Promise<Pick<CorpusMeasure, 'drafts' | 'silent' | 'recognised'>> {
  let [count, silent, recognised] = [0, 0, 0];
  for (const writer of writers) {
    for (const spec of drafts.map(specOf)) {
      const judged = judge(await writer.write(spec));
      const { system, kind, date } = judged.anatomy;
      const alarms = falseAlarms(judged);
      for (const { rule } of alarms) rowOf(rule).wrong++;
      count++;
      if (alarms.length === 0) silent++;
      if (system === spec.truth.system && kind === spec.truth.kind && date === spec.truth.date) recognised++;
    }
  }
  return { drafts: count, silent, recognised };
}

async function measureFaulty(rowOf: RowOf): Promise<Omit<CorpusMeasure, 'drafts' | 'silent' | 'recognised' | 'rules'>> {
  const sum = { trials: 0, found: 0, inComponent: 0, fixable: 0, fixed: 0 };
  for (const [seed, fault] of faults.entries()) {
    const trials = trialsOf(fault, seed, 3);
    const finders = new Set<string>();
    for (const trial of trials) {
      const { fresh, right, fixable, harm } = await outcomeOf(trial);
      sum.trials++;
      if (fresh.length > 0) sum.found++;
      if (right.length > 0) sum.inComponent++;
      if (fixable) sum.fixable++;
      if (fixable && harm.length === 0) sum.fixed++;
      for (const rule of new Set(right.map((it) => it.rule))) {
        rowOf(rule).right++;
        finders.add(rule);
      }
      for (const rule of new Set(fresh.filter((it) => !right.includes(it)).map((it) => it.rule))) rowOf(rule).wrong++;
    }
    for (const rule of finders) rowOf(rule).expected += trials.length;
  }
  return sum;
}

/** The measure as a text for a terminal. */
export function corpusTable(measure: CorpusMeasure): string {
  const { drafts: count, silent, recognised, trials, found, inComponent, fixable, fixed, rules } = measure;
  const share = (part: number, whole: number) => `${((part / Math.max(1, whole)) * 100).toFixed(1)} %`;
  const of = (name: string, part: number, whole: number) =>
    `${name.padEnd(34)}${`${part}/${whole}`.padStart(11)}${share(part, whole).padStart(9)}`;
  return [
    of('convention, kind, date recognised', recognised, count),
    of('correct drafts that stay silent', silent, count),
    of('single faults found', found, trials),
    of('… in the right component', inComponent, trials),
    of('… with a safe fix, mended', fixed, fixable),
    '',
    `${'rule'.padEnd(48)}${['right', 'wrong', 'precision', 'recall'].map((it) => it.padStart(10)).join('')}`,
    ...rules.map(({ rule, right, wrong, expected }) =>
      [
        rule.padEnd(48),
        ...[String(right), String(wrong), share(right, right + wrong), share(right, expected)].map((it) =>
          it.padStart(10),
        ),
      ].join(''),
    ),
  ].join('\n');
}
