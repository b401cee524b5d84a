import type { Rule } from '../rules/rule';
import type { OfficeRules } from '../rules/office';
import { concerns, type CheckResult } from './judge';
import { askedBy } from './office';

/** How many rules concern the draft, and how many of them could look at what they judge. */
export function rulesAsked(
  { anatomy, unchecked }: Pick<CheckResult, 'anatomy' | 'unchecked'>,
  rules: readonly Rule[],
  office: OfficeRules,
): { readonly all: number; readonly read: number } {
  const { system, kind } = anatomy;
  if (system === null) return { all: 0, read: 0 };
  const asked = askedBy(office, rules).filter((rule) => concerns(rule, { system, kind }));
  const unread = new Set(unchecked.map(({ component }) => component));
  return { all: asked.length, read: asked.filter(({ component }) => !unread.has(component)).length };
}
