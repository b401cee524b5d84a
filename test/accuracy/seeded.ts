import { faults } from '../corpus/faults';
import { falseAlarms } from '../corpus/judged';
import { heardOf, outcomeOf, soundOf, specs, trialsOf } from '../corpus/trial';
import { writers } from '../corpus/writers';
import type { RuleTally } from './rule-tally';

/** What the drafts with one seeded fault, and the correct ones they come from, say of the product. */
export interface Seeded {
  readonly drafts: number;
  readonly silent: number;
  /** Drafts whose convention, kind and date were told rightly. */
  readonly recognised: number;
  /** Each fault by name: how often it was found in its component, in how many drafts. */
  readonly faults: Readonly<Record<string, readonly [found: number, trials: number]>>;
  /** Component → found, trials. A fault of two components counts in the first. */
  readonly components: Readonly<Record<string, readonly [found: number, trials: number]>>;
  /** Faults with a safe fix, and how many the fixing mended; null where nothing was fixed. */
  readonly mended: readonly [mended: number, fixable: number] | null;
}

/** Checks every correct draft by every writer, and every fault in up to three of them; `mend`: fixes them as well. */
export async function measureSeeded(tally: RuleTally, mend: boolean): Promise<Seeded> {
  const correct = await measureCorrect(tally);
  return { ...correct, ...(await measureFaulty(tally, mend)) };
}

async function measureCorrect(tally: RuleTally): Promise<Pick<Seeded, 'drafts' | 'silent' | 'recognised'>> {
  let [count, silent, recognised] = [0, 0, 0];
  for (const writer of writers) {
    for (const spec of specs) {
      const judged = await soundOf(spec, writer);
      const { system, kind, date } = judged.anatomy;
      const alarms = falseAlarms(judged);
      for (const { rule } of alarms) tally.wrong(rule);
      count++;
      if (alarms.length === 0) silent++;
      if (system === spec.truth.system && kind === spec.truth.kind && date === spec.truth.date) recognised++;
    }
  }
  return { drafts: count, silent, recognised };
}

async function measureFaulty(
  tally: RuleTally,
  mend: boolean,
): Promise<Pick<Seeded, 'faults' | 'components' | 'mended'>> {
  const byName: Record<string, [number, number]> = {};
  const byComponent: Record<string, [number, number]> = {};
  let [mended, fixable] = [0, 0];
  for (const [seed, fault] of faults.entries()) {
    const trials = trialsOf(fault, seed, 3);
    const finders = new Set<string>();
    let found = 0;
    for (const trial of trials) {
      const { right, astray, harm, ...heard } = mend
        ? await outcomeOf(trial)
        : { ...(await heardOf(trial)), harm: [] as readonly string[] };
      if (right.length > 0) found++;
      if (heard.fixable) fixable++;
      if (heard.fixable && harm.length === 0) mended++;
      for (const rule of new Set(right.map((it) => it.rule))) {
        tally.right(rule);
        finders.add(rule);
      }
      // What else changes with a fault (a wide margin makes the Quốc hiệu wrap) is rightly told; errors elsewhere are not.
      for (const rule of new Set(astray.map((it) => it.rule))) tally.wrong(rule);
    }
    for (const rule of finders) tally.expected(rule, trials.length);
    byName[`${fault.row} ${fault.components.join('|')}: ${fault.name}`] = [found, trials.length];
    const sum = (byComponent[fault.components[0] ?? ''] ??= [0, 0]);
    sum[0] += found;
    sum[1] += trials.length;
  }
  return { faults: byName, components: byComponent, mended: mend ? [mended, fixable] : null };
}
