import type { Anatomy } from '../../anatomy/model';
import type { DraftDocument, Section } from '../../draft/model';
import type { SectionFormat } from '../../finding/model';

const pointsInMillimetre = 72 / 25.4;

/** Points as millimetres, to a tenth. */
export function millimetres(points: number): number {
  return Math.round((points / pointsInMillimetre) * 10) / 10;
}

/** Millimetres as points. */
export function points(millimetre: number): number {
  return millimetre * pointsInMillimetre;
}

/** A number as it is written in Vietnamese: “25,4”. */
export function decimal(value: number): string {
  return String(value).replace('.', ',');
}

/** What can be set about a section, as it stands. */
export function formatOf({ paper, landscape, margins, differentFirst, pageNumberStart }: Section): SectionFormat {
  return { paper, landscape, margins, differentFirst, pageNumberStart };
}

/** The body paragraph with which the first appendix or attached text begins; past the last one where there is none. */
export function appendixFrom(draft: DraftDocument, anatomy: Anatomy): number {
  const notes = anatomy.standing === 'attached' ? 'kemTheo' : null;
  const inBody = anatomy.of('phuLuc').filter(({ paragraph, role }) => paragraph.part === 'body' && role !== notes);
  return Math.min(draft.paragraphs.length, anatomy.range.to, ...inBody.map(({ paragraph }) => paragraph.index));
}

/** The sections that hold the document itself: those of appendices and attached texts alone are left out. */
export function mainSections(draft: DraftDocument, anatomy: Anatomy): readonly Section[] {
  if (!draft.coverage.sections) return [];
  const appendix = appendixFrom(draft, anatomy);
  return draft.sections.filter((section) => section.from < appendix || section.index === 0);
}
