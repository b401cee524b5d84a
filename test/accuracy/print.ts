import type { Changes } from './changes';
import { type Marks } from './marks';
import type { Recorded } from './record';
import type { Seeded } from './seeded';

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);

function of(name: string, part: number, whole: number): string {
  return `${name.padEnd(40)}${`${part}/${whole}`.padStart(11)}${share(part, whole).padStart(9)}`;
}

/** The labelled drafts: sums, then what was missed and what was said without ground, by name. */
export function goldenText(marks: readonly Marks[]): string {
  const correct = marks.filter(({ labels }) => labels.outOfScope === null && labels.faults.length === 0);
  const grave = (it: Marks) => it.alarms.filter(({ severity }) => severity !== 'info').length;
  const faults = marks.flatMap((it) => it.faults);
  const judged = marks.filter(({ labels }) => labels.outOfScope === null);
  return [
    `labelled drafts: ${marks.length}, of them ${correct.length} correct, ${marks.length - judged.length} out of scope`,
    of('convention, scope, kind, date told', marks.filter((it) => it.recognised).length, marks.length),
    of('correct drafts without any finding', correct.filter((it) => it.alarms.length === 0).length, correct.length),
    of('correct drafts without error or warning', correct.filter((it) => grave(it) === 0).length, correct.length),
    of('faults found', faults.filter(({ rules }) => rules.length > 0).length, faults.length),
    ...marks.flatMap(({ name, missed }) => missed.map((it) => `  missed  ${name}: ${it}`)),
    ...marks.flatMap(({ name, strays }) => strays.map((it) => `  astray  ${name}: ${it}`)),
    ...marks.filter((it) => !it.recognised).map(({ name }) => `  convention, scope, kind or date  ${name}`),
  ].join('\n');
}

/** The drafts with one fault each. */
export function seededText({ drafts, silent, recognised, faults, mended }: Seeded): string {
  const counts = Object.values(faults);
  const sum = (at: 0 | 1) => counts.reduce((total, it) => total + it[at], 0);
  return [
    of('seeded: convention, kind, date told', recognised, drafts),
    of('seeded: correct drafts that stay silent', silent, drafts),
    of('seeded: faults found in their component', sum(0), sum(1)),
    ...(mended === null ? [] : [of('seeded: with a safe fix, mended', mended[0], mended[1])]),
    ...Object.entries(faults).flatMap(([name, [found, trials]]) =>
      found === trials ? [] : [`  missed  ${name}: ${found}/${trials}`],
    ),
  ].join('\n');
}

/** Faults found and false alarms, component by component. */
export function componentsText(
  golden: Readonly<Record<string, readonly [number, number, number]>>,
  seeded: Seeded['components'],
): string {
  const names = [...new Set([...Object.keys(seeded), ...Object.keys(golden)])];
  const head = 'component'.padEnd(20) + ['labelled', 'seeded', 'found', 'alarms'].map((it) => it.padStart(11)).join('');
  const rows = names.map((name) => {
    const [found = 0, all = 0, alarms = 0] = golden[name] ?? [];
    const [hit = 0, trials = 0] = seeded[name] ?? [];
    const cells = [`${found}/${all}`, `${hit}/${trials}`, share(found + hit, all + trials), String(alarms)];
    return name.padEnd(20) + cells.map((it) => it.padStart(11)).join('');
  });
  return [head, ...rows].join('\n');
}

/** Precision and recall of each rule. */
export function ruleText(rules: Recorded['rules']): string {
  const head = 'rule'.padEnd(48) + ['right', 'wrong', 'precision', 'recall'].map((it) => it.padStart(10)).join('');
  const rows = Object.entries(rules).map(([rule, { right, wrong, expected }]) =>
    [
      rule.padEnd(48),
      ...[String(right), String(wrong), share(right, right + wrong), share(right, expected)].map((it) =>
        it.padStart(10),
      ),
    ].join(''),
  );
  return [head, ...rows].join('\n');
}

/** Gains and losses since the recorded measurement, each by name, a loss with its reason where one is written. */
export function changesText({ gained, lost }: Changes, reasons: Readonly<Record<string, string>>): string {
  return [
    `since the recorded measurement: ${gained.length} gained, ${lost.length} lost`,
    ...gained.map((it) => `  +  ${it}`),
    ...lost.map((it) => `  -  ${it}${it in reasons ? ` (${reasons[it] ?? ''})` : ''}`),
  ].join('\n');
}
