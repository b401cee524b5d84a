import type { Section } from '../../src/draft/model';
import { points } from '../../src/rules/reading/sections';
import { draftOf } from './draft-of';

/** A correct page with one margin of its own, in millimetres. */
export function withMargin(
  side: 'top' | 'bottom' | 'left' | 'right' | 'header',
  millimetre: number,
): { readonly page: Pick<Section, 'margins'> } {
  const section = draftOf({}).draft.sections[0];
  if (section === undefined) throw new Error('a draft has a section');
  return { page: { margins: { ...section.margins, [side]: points(millimetre) } } };
}
