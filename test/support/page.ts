import type { Section } from '../../src/draft/model';
import type { RuleContext } from '../../src/rules/rule';
import { points } from '../../src/rules/sections';
import { draftOf } from './draft-of';

/** A correct page with one margin of its own, in millimetres. */
export function withMargin(
  side: 'top' | 'bottom' | 'left' | 'right',
  millimetre: number,
): { readonly page: Pick<Section, 'margins'> } {
  const section = draftOf({}).draft.sections[0];
  if (section === undefined) throw new Error('a draft has a section');
  return { page: { margins: { ...section.margins, [side]: points(millimetre) } } };
}

/** A correct công văn whose page number stands in the footer. */
export function numberBelow(): RuleContext {
  const { draft, ...context } = draftOf({});
  const footers = draft.headers.map((it) => ({
    ...it,
    part: 'footer:0' as const,
    paragraphs: it.paragraphs.map((p) => ({ ...p, part: 'footer:0' as const })),
  }));
  const none = { default: null, first: null, even: null };
  const sections = draft.sections.map((section) => ({ ...section, header: none, footer: { ...none, default: 0 } }));
  return { ...context, draft: { ...draft, headers: [], footers, sections } };
}
