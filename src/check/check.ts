import type { DraftDocument } from '../draft/model';
import { rules as allRules } from '../rules';
import type { Rule } from '../rules/rule';
import { judge, lookAt, type CheckResult, type LookOptions } from './judge';

export { concerns, type CheckResult } from './judge';

/** How to check: what the author decides instead of the recogniser, and the day. */
export interface CheckOptions extends LookOptions {
  /** Rules to run instead of all of them: for tests and measurements. */
  readonly rules?: readonly Rule[];
}

/** Judges a draft by the convention that governs it. The same draft, options and rules give the same answer. */
export function checkDraft(draft: DraftDocument, { rules = allRules, ...options }: CheckOptions): CheckResult {
  return judge(lookAt(draft, options), rules);
}
