import { type Element } from './model';
import { scopeOf } from './xml';

/** Extensions of Word that the reader understands, so that their `mc:Choice` is the branch it takes. */
const understood: ReadonlySet<string> = new Set(['wps', 'wpg', 'wpc', 'wp14', 'w14', 'w15']);

/**
 * The one branch of an `mc:AlternateContent` that counts: the first `mc:Choice` whose namespaces are understood,
 * else `mc:Fallback` (ECMA-376 part 3, 7.6). Null where neither is there.
 */
export function branchOf(alternate: Element): Element | null {
  for (const branch of alternate.children) {
    if (branch.name === 'mc:Fallback') return branch;
    if (branch.name === 'mc:Choice' && isUnderstood(branch)) return branch;
  }
  return null;
}

function isUnderstood(choice: Element): boolean {
  const required = (choice.attribute('Requires') ?? '').split(/\s+/).filter((prefix) => prefix !== '');
  const scope = scopeOf(choice);
  return required.length > 0 && required.every((prefix) => understood.has(scope.canonical(prefix) ?? ''));
}
