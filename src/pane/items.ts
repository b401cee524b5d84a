import { layouts } from '../anatomy/boxes';
import type { Component } from '../anatomy/model';
import type { CheckResult } from '../check/check';
import type { DraftDocument } from '../draft/model';
import { boxOf, boxOfFinding } from '../finding/box';
import { fingerprintOfUnread, fingerprintsOf } from '../finding/fingerprint';
import type { Finding } from '../finding/model';
import { sampleOf, type Sample } from './sample';
import { componentNames } from '../report/names';
import { strings } from './strings';

/** What a line of the list says: a finding's severity, or that a part could not be looked at. */
export type Mark = Finding['severity'] | 'unknown';

/** One line of the list. */
export interface Item {
  /** The same after a re-check as long as the rule, the component, the words and their turn are the same. */
  readonly key: string;
  /** What a waiver is remembered by: rule, component, words and the words around them, wherever they stand. */
  readonly fingerprint: string;
  readonly mark: Mark;
  readonly rule: string;
  readonly component: Component;
  /** Number of the map's box. */
  readonly box: string;
  readonly message: string;
  /** Why it could not be looked at; null for findings. */
  readonly reason: string | null;
  readonly finding: Finding | null;
  readonly sample: Sample | null;
}

interface Line extends Omit<Item, 'key'> {
  /** What the key is made of. */
  readonly words: string;
}

/**
 * The lines of the list: boxes from the top of the page to its foot, within a box as the checker ordered them. `waived`:
 * fingerprints of what a person lets stand.
 */
export function itemsOf(
  result: CheckResult,
  draft: DraftDocument,
  waived: ReadonlySet<string> = new Set(),
): readonly Item[] {
  const { anatomy } = result;
  const own = fingerprintsOf(result.findings, draft, waived);
  const lines: readonly Line[] = [
    ...result.findings.map((finding, i) => ofFinding(finding, own[i] ?? '', result, draft)),
    ...result.unchecked.map(({ component, reason }): Line => ({
      words: reason,
      fingerprint: fingerprintOfUnread(component, reason),
      mark: 'unknown',
      rule: 'unchecked',
      component,
      box: boxOf(component, anatomy, null),
      message: strings.notRead(componentNames[component]),
      reason,
      finding: null,
      sample: null,
    })),
  ];
  const order = layouts[anatomy.system ?? 'nd30'].map((box) => box.id);
  return keyed([...lines].sort((a, b) => order.indexOf(a.box) - order.indexOf(b.box)));
}

function ofFinding(finding: Finding, fingerprint: string, { anatomy }: CheckResult, draft: DraftDocument): Line {
  const words = (finding.actual ?? '').normalize('NFC');
  return {
    words,
    fingerprint,
    mark: finding.severity,
    rule: finding.rule,
    component: finding.component,
    box: boxOfFinding(finding, anatomy),
    message: finding.message,
    reason: null,
    finding,
    sample: sampleOf(finding, draft),
  };
}

function keyed(lines: readonly Line[]): readonly Item[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const { words, ...item } = line;
    const base = [item.rule, item.component, words].join('\n');
    const turn = seen.get(base) ?? 0;
    seen.set(base, turn + 1);
    return { ...item, key: `${base}\n${turn}` };
  });
}
