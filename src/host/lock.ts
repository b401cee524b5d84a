import { first, isOn } from '../ooxml/find';
import type { Element } from '../ooxml/model';
import { openPackage } from '../ooxml/package';
import { relationshipsIn, relationshipsPartOf, type Relationship } from '../ooxml/relationships';
import { refuseForeign } from '../ooxml/signature';
import { SmallParts } from '../ooxml/small-parts';
import { textOf } from '../ooxml/xml';

/**
 * Why a draft may be looked at and not changed. `readOnly`: opened so. `protected`: its own settings restrict editing.
 * `final`: marked as final. `signed`: a digital signature would lose its force.
 */
export type Lock = 'readOnly' | 'protected' | 'final' | 'signed';

/** Parts of a package, parsed when they are asked for; null where there is none. */
type Parts = (name: string) => Element | null;

/**
 * The lock that the bytes of a draft put on it, or null. Reads none but the few small parts that say so, for it runs
 * with every reading. Bytes that are no draft have no lock: whoever reads them says what they are.
 */
export function lockIn(bytes: Uint8Array): Lock | null {
  try {
    return lockOf(partsOf(bytes));
  } catch {
    return null;
  }
}

function partsOf(bytes: Uint8Array): Parts {
  if (refuseForeign(bytes) === 'flat') {
    const file = openPackage(bytes);
    return (name) => file.xml(name)?.root ?? null;
  }
  const parts = new SmallParts(bytes);
  return (name) => parts.root(name);
}

function lockOf(parts: Parts): Lock | null {
  const top = relationsOf(parts, '');
  if (isSigned(parts, top)) return 'signed';
  const main = targetOf(top, 'officeDocument') ?? 'word/document.xml';
  const settings = targetOf(relationsOf(parts, main), 'settings');
  if (settings !== null && isProtected(parts(settings))) return 'protected';
  const custom = targetOf(top, 'custom-properties');
  return custom !== null && isFinal(parts(custom)) ? 'final' : null;
}

/** An origin without a signature is left behind when one is taken away (ECMA-376 part 2, 13.2). */
function isSigned(parts: Parts, top: readonly Relationship[]): boolean {
  const origin = targetOf(top, 'origin');
  return origin !== null && targetOf(relationsOf(parts, origin), 'signature') !== null;
}

/** `w:documentProtection` (ECMA-376 part 1, 17.15.1.29). Tracked changes alone allow every edit. */
function isProtected(settings: Element | null): boolean {
  const protection = first(settings, 'w:documentProtection');
  const enforced = protection?.attribute('w:enforcement');
  const kind = protection?.attribute('w:edit') ?? 'none';
  return enforced !== undefined && isOn(enforced) && kind !== 'none' && kind !== 'trackedChanges';
}

/** Word writes “Mark as Final” as a property of its own making. */
function isFinal(properties: Element | null): boolean {
  const mark = properties?.children.find((it) => it.attribute('name') === '_MarkAsFinal');
  const value = mark?.children[0];
  return value !== undefined && isOn(textOf(value).trim());
}

function relationsOf(parts: Parts, owner: string): readonly Relationship[] {
  const root = parts(relationshipsPartOf(owner));
  return root === null ? [] : relationshipsIn(root, owner);
}

function targetOf(relations: readonly Relationship[], kind: string): string | null {
  return relations.find(({ type, external }) => type === kind && !external)?.target ?? null;
}
