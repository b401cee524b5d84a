import { type Element } from './model';

/** What one part says of another. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address (`header`, `image`): the same in Transitional and Strict. */
  readonly type: string;
  /** Name of the part it points at, or the address as written when external. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships in a `.rels` part, targets resolved against the part that owns them ('' for the package). */
export function relationshipsIn(root: Element, owner: string): readonly Relationship[] {
  return root.children
    .filter(({ name }) => name === 'rel:Relationship')
    .map((element) => {
      const external = element.attribute('TargetMode') === 'External';
      const target = element.attribute('Target') ?? '';
      const type = element.attribute('Type') ?? '';
      return {
        id: element.attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolvePart(owner, target),
        external,
      };
    });
}

/** The part that holds the relationships of another. */
export function relationshipsPartOf(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** A part's name, seen from the folder of the part that names it; a leading slash counts from the package. */
export function resolvePart(owner: string, target: string): string {
  const path = unescaped(target.split('#')[0] ?? '').replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function unescaped(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
