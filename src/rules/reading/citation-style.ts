import type { System } from '../../anatomy/model';
import type { CitationStyle } from '../../citation/write';

/** How a convention writes references; as the State does where none is known. */
export function citationStyleOf(system: System | 'auto' | null): CitationStyle {
  return system === 'hd05' || system === 'hd36' ? 'party' : 'state';
}
