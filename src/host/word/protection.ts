import { first, isOn } from '../../ooxml/find';
import type { Package } from '../../ooxml/package';

/**
 * True when the document's own settings enforce a protection under which words may not be changed freely
 * (`w:documentProtection`, ECMA-376 part 1, 17.15.1.29). Tracked changes alone allow every edit.
 */
export function isProtected(document: Package): boolean {
  const name = document.relationships(document.mainPart).find(({ type }) => type === 'settings')?.target;
  const settings = name === undefined ? null : document.xml(name);
  const protection = first(settings?.root ?? null, 'w:documentProtection');
  if (protection === null) return false;
  const enforced = protection.attribute('w:enforcement');
  const kind = protection.attribute('w:edit') ?? 'none';
  return enforced !== undefined && isOn(enforced) && kind !== 'none' && kind !== 'trackedChanges';
}
