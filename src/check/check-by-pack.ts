import type { System } from '../anatomy/model';
import type { DraftDocument } from '../draft/model';
import { rules as everywhere } from '../rules/chung';
import type { Rule } from '../rules/rule';
import { judge, lookAt, type CheckResult, type LookOptions } from './judge';

/** The rules of each convention, loaded with the first draft that it governs. */
const packs: Readonly<Record<System, () => Promise<{ readonly rules: readonly Rule[] }>>> = {
  nd30: () => import('../rules/nd30'),
  hd05: () => import('../rules/hd05'),
  hd36: () => import('../rules/hd36'),
};

/** As `checkDraft`, for a page: the rules of conventions that it does not meet are never loaded. */
export async function checkByPack(draft: DraftDocument, options: LookOptions): Promise<CheckResult> {
  const looked = lookAt(draft, options);
  const { system } = looked.anatomy;
  return judge(looked, [...everywhere, ...(system === null ? [] : (await packs[system]()).rules)]);
}

/** All rules: a page asks for them only when it reads the rules of an office. */
export async function everyRule(): Promise<readonly Rule[]> {
  const loaded = await Promise.all(Object.values(packs).map((load) => load()));
  return [everywhere, ...loaded.map(({ rules }) => rules)].flat();
}
