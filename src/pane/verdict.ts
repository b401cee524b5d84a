import type { Counts } from './counts';
import type { Phase } from './state';
import { countsText, strings } from './strings';
import type { View } from './view';

/** What the state block says: the one big type on the pane. */
export interface Verdict {
  readonly tone: 'danger' | 'warning' | 'unknown' | 'success';
  readonly heading: string;
  readonly sentence: string;
}

/** Green only when all was judged, faults and unknowns are both none and nothing is left tracked or commented. */
export function verdictOf(view: View, counts: Counts): Verdict {
  const { outOfScope } = view.anatomy;
  if (outOfScope !== null) {
    const sentence =
      outOfScope === 'not-a-document' ? view.anatomy.reasons.join(' ') : strings.outOfScopeBecause[outOfScope];
    return { tone: 'unknown', heading: strings.outOfScope, sentence };
  }
  if (counts.error > 0) return { tone: 'danger', heading: strings.notReady, sentence: countsText(counts) };

  const left = leftInFile(view);
  if (left !== null) return { tone: 'warning', heading: strings.notReady, sentence: left };
  if (counts.warning > 0) {
    const sentence = counts.unknown > 0 ? countsText(counts) : strings.beforeSigning;
    return { tone: 'warning', heading: strings.leftWarnings(counts.warning), sentence };
  }
  if (counts.unknown > 0) {
    return { tone: 'unknown', heading: strings.leftUnknown(counts.unknown), sentence: strings.noFaultSeen };
  }
  if (!view.whole) return { tone: 'unknown', heading: strings.readingRest, sentence: strings.noFaultSeen };
  return { tone: 'success', heading: strings.ready, sentence: strings.noFault };
}

/** Why what is shown is of an earlier check; null where it is of this draft. */
export function oldHeading(phase: Phase): string | null {
  if (phase === 'stale') return strings.changed;
  return phase === 'stopped' ? strings.stopped : null;
}

function leftInFile({ trackedChanges, comments }: View): string | null {
  const sentences = [
    ...(trackedChanges > 0 ? [strings.tracked(trackedChanges)] : []),
    ...(comments > 0 ? [strings.comments(comments)] : []),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}
