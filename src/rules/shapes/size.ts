import type { Anatomy } from '../../anatomy/model';
import type { Run } from '../../draft/model';
import { defineRule, type Examples, type Rule } from '../rule';
import { flagLook, groupsOf, identity, type FormatDemand } from './format';
import { shownExamples } from './shown';

/** Word keeps half-points; a size drawn by another program may be a hair off. */
const tolerance = 0.25;

/** Cỡ chữ: the words of a component in a range of points, ends included. */
export function sizeRule(
  demand: FormatDemand & {
    readonly min: number;
    readonly max: number;
    /** The size in the range that goes with the rest of the draft; the nearest where left out or null. */
    readonly fitting?: (anatomy: Anatomy) => number | null;
  },
): Rule<'saiCo'> {
  const { min, max } = demand;
  const allowed = min === max ? `cỡ ${min}` : `cỡ ${min} đến ${max}`;
  const isWrong = ({ format }: Run) => format.size < min - tolerance || format.size > max + tolerance;

  return defineRule({
    ...identity(demand, examplesOf(demand)),
    messages: { saiCo: `${demand.title}, ở đây {actual}.` },
    *check({ anatomy }) {
      for (const parts of groupsOf(anatomy, demand)) {
        yield* flagLook(parts, 'saiCo', isWrong, (wrong) => {
          const size = demand.fitting?.(anatomy) ?? nearest(wrong, min, max);
          return { actual: sizesIn(wrong), expected: allowed, format: { size }, title: `Để cỡ ${size}` };
        });
      }
    },
  });
}

function examplesOf(demand: FormatDemand & { readonly min: number; readonly max: number }): Examples {
  const set = (size: number) => ({ shown: `cỡ ${size}`, look: { size } });
  return shownExamples(demand, [...new Set([demand.min, demand.max])].map(set), [set(demand.max + 1)]);
}

function sizesIn(runs: readonly Run[]): string {
  const sizes = [...new Set(runs.map((run) => run.format.size))];
  return `cỡ ${sizes.map((size) => String(size).replace('.', ',')).join(', ')}`;
}

function nearest(runs: readonly Run[], min: number, max: number): number {
  return (runs[0]?.format.size ?? min) > max ? max : min;
}
