import type { Edit } from '../finding/model';
import type { Outcome } from '../host/host';

/** Edits that go together. */
export interface EditGroup {
  readonly edits: readonly Edit[];
}

/** What became of a bulk of fixes. */
export interface Applied<Part extends EditGroup> {
  readonly done: readonly Part[];
  /** What the host cannot carry out. */
  readonly unable: readonly Part[];
  /** How many undos take it back. */
  readonly steps: number;
  /** Why it stopped short; null when the host answered for every part. */
  readonly stopped: Exclude<Outcome, { readonly kind: 'applied' }> | null;
}

/**
 * All in one go. A host that can do some and not others refuses the whole: then the halves are tried apart, so that one
 * fix in a text box does not hold up the rest.
 */
export async function applyParts<Part extends EditGroup>(
  parts: readonly Part[],
  apply: (edits: readonly Edit[]) => Promise<Outcome>,
): Promise<Applied<Part>> {
  const outcome = await apply(once(parts.flatMap((part) => part.edits)));
  if (outcome.kind === 'applied') return { done: parts, unable: [], steps: 1, stopped: null };
  if (outcome.kind !== 'refused' || outcome.reason !== 'unsupported') {
    return { done: [], unable: [], steps: 0, stopped: outcome };
  }
  if (parts.length < 2) return { done: [], unable: parts, steps: 0, stopped: null };

  const middle = Math.ceil(parts.length / 2);
  const first = await applyParts(parts.slice(0, middle), apply);
  const second = await applyParts(parts.slice(middle), apply);
  return {
    done: [...first.done, ...second.done],
    unable: [...first.unable, ...second.unable],
    steps: first.steps + second.steps,
    stopped: first.stopped ?? second.stopped,
  };
}

function once(edits: readonly Edit[]): readonly Edit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}
