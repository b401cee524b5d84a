import { groupOf, traceGroups, tracesOf, type TraceGroup } from '../edits/traces';
import type { TracesOfGroup } from './host';

/** The traces in the bytes of a draft by group, with what a person has to do where this host cannot. */
export function groupedTraces(
  bytes: Uint8Array,
  byHand: Readonly<Partial<Record<TraceGroup, string>>> = {},
): readonly TracesOfGroup[] {
  const traces = tracesOf(bytes);
  return traceGroups
    .map((group) => ({
      group,
      traces: traces.filter((trace) => groupOf(trace) === group),
      byHand: byHand[group] ?? null,
    }))
    .filter((it) => it.traces.length > 0);
}
