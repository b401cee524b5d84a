import type { System } from '../anatomy/model';
import type { DraftDocument } from '../draft/model';
import type { Rule } from '../rules/rule';
import { TextMemory } from '../rules/reading/shared-text';
import { judge, lookAt, type CheckResult, type LookOptions } from './judge';

/** The rules of each convention, loaded with the first draft that it governs. */
const packs: Readonly<Record<System, () => Promise<{ readonly rules: readonly Rule[] }>>> = {
  nd30: () => import('../rules/nd30'),
  hd05: () => import('../rules/hd05'),
  hd36: () => import('../rules/hd36'),
};

/** The rules that hold everywhere, most of them on wording: a first answer does not wait for them. */
const everywhere = (): Promise<{ readonly rules: readonly Rule[] }> =>
  import(/* webpackChunkName: "cau-chu" */ '../rules/chung');

/**
 * As `checkDraft`, for a page: the rules of conventions that it does not meet are never loaded. Without `whole` only the
 * rules of the convention itself are asked.
 */
export async function checkByPack(draft: DraftDocument, options: LookOptions, whole: boolean): Promise<CheckResult> {
  const looked = lookAt(draft, options);
  return judge(looked, await rulesOf(looked.anatomy.system, whole));
}

/** The rules of a convention; with `whole` those too that hold everywhere. */
export async function rulesOf(system: System | null, whole: boolean): Promise<readonly Rule[]> {
  const loads = [...(whole ? [everywhere()] : []), ...(system === null ? [] : [packs[system]()])];
  return allOf(await Promise.all(loads));
}

/** A memory of texts, for a page that is asked again about a draft that has changed. */
export function textMemory(): TextMemory {
  return new TextMemory();
}

/** All rules: a page asks for them only when it reads the rules of an office. */
export async function everyRule(): Promise<readonly Rule[]> {
  return allOf(await Promise.all([everywhere(), ...Object.values(packs).map((load) => load())]));
}

function allOf(loaded: readonly { readonly rules: readonly Rule[] }[]): readonly Rule[] {
  return loaded.flatMap(({ rules }) => rules);
}
