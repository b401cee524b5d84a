import type { Examples, Rule } from '../rule';
import { defineRule } from '../rule';

/** What the work on a draft leaves in the file, told once with its number. */
export interface TracesDemand {
  readonly id: string;
  readonly title: string;
  readonly count: 'trackedChanges' | 'comments';
  /** {count} is how many. */
  readonly message: string;
  readonly examples: Examples;
}

/** One flag for the whole draft: how many there are, not where. */
export function tracesRule({ id, title, count, message, examples }: TracesDemand): Rule<'con'> {
  return defineRule({
    id,
    ref: null,
    component: 'noiDung',
    title,
    severity: 'warning',
    appliesTo: 'all',
    basis: null,
    messages: { con: message },
    examples,

    *check({ draft }) {
      const left = draft[count];
      if (left === 0) return;
      yield {
        message: 'con',
        place: draft.sections.length > 0 ? { kind: 'section', section: 0 } : { kind: 'missing', component: 'noiDung' },
        data: { count: String(left) },
        actual: String(left),
        expected: '0',
      };
    },
  });
}
