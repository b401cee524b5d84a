import type { Edit, Finding, Fix } from './model';
import { groundOf, overlap } from './overlap';

/** The fixes that may be applied together, and their edits in one list. */
export interface Chosen {
  readonly chosen: readonly { readonly finding: Finding; readonly fix: Fix }[];
  readonly edits: readonly Edit[];
}

/** The fix that the bulk button and the command line may apply without asking, or null. */
export function safeFixOf(finding: Finding): Fix | null {
  return finding.fixes.find((fix) => fix.safety === 'safe') ?? null;
}

/**
 * One safe fix of each finding, in the order given. Of two that touch the same place the second is left for the next
 * pass; edits that say the same thing are said once.
 */
export function safeEdits(findings: readonly Finding[]): Chosen {
  const chosen: { finding: Finding; fix: Fix }[] = [];
  const edits = new Map<string, Edit>();
  const onGround = new Map<string, Edit[]>();

  for (const finding of findings) {
    const fix = safeFixOf(finding);
    if (fix === null) continue;
    const fresh = fix.edits.filter((edit) => !edits.has(JSON.stringify(edit)));
    if (fresh.some((edit) => onGround.get(groundOf(edit))?.some((taken) => overlap(edit, taken)))) continue;
    chosen.push({ finding, fix });
    for (const edit of fresh) {
      edits.set(JSON.stringify(edit), edit);
      onGround.set(groundOf(edit), [...(onGround.get(groundOf(edit)) ?? []), edit]);
    }
  }
  return { chosen, edits: [...edits.values()] };
}
