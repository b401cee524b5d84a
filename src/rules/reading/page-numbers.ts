import type { DraftDocument, HeaderFooter, Paragraph, Run, Section } from '../../draft/model';

/** A PAGE field that pages show, with the paragraph it stands in. */
export interface PageNumber {
  readonly where: 'header' | 'footer';
  readonly which: 'default' | 'first' | 'even';
  readonly section: Section;
  readonly furniture: HeaderFooter;
  /** Null where the field stands in a text box of the header. */
  readonly paragraph: Paragraph | null;
  readonly runs: readonly Run[];
}

const pageField = /^\s*PAGE(?![A-Za-z])/iu;

/** Every PAGE field of headers and footers, once for each section that shows it. */
export function pageNumbersOf(draft: DraftDocument): readonly PageNumber[] {
  if (!draft.coverage.headers || !draft.coverage.sections) return [];
  return draft.sections.flatMap((section) => [
    ...inPart(draft, section, 'header'),
    ...inPart(draft, section, 'footer'),
  ]);
}

/** The page numbers that stand in a paragraph of a header and are seen on some page, each once. */
export function shownNumbers(draft: DraftDocument): readonly (PageNumber & { readonly paragraph: Paragraph })[] {
  const seen = new Set<string>();
  return pageNumbersOf(draft).filter((it): it is PageNumber & { paragraph: Paragraph } => {
    if (it.paragraph === null || it.where !== 'header' || seen.has(it.furniture.part)) return false;
    seen.add(it.furniture.part);
    return true;
  });
}

function inPart(draft: DraftDocument, section: Section, where: 'header' | 'footer'): PageNumber[] {
  const list = where === 'header' ? draft.headers : draft.footers;
  const numbers: PageNumber[] = [];
  for (const which of ['default', 'first', 'even'] as const) {
    if (!isUsed(section, which)) continue;
    const furniture = list[section[where][which] ?? -1];
    if (furniture?.pageField !== true) continue;
    const paragraph = furniture.paragraphs.find(holdsNumber) ?? onlyOne(furniture.paragraphs);
    const runs = paragraph?.runs.filter((run) => pageField.test(run.field ?? '')) ?? [];
    numbers.push({ where, which, section, furniture, paragraph, runs });
  }
  return numbers;
}

/** A field that was never shown has no characters: it stands in the only paragraph there is. */
function onlyOne(paragraphs: readonly Paragraph[]): Paragraph | null {
  return paragraphs.length === 1 ? (paragraphs[0] ?? null) : null;
}

function isUsed(section: Section, which: 'default' | 'first' | 'even'): boolean {
  if (which === 'first') return section.differentFirst;
  return which === 'even' ? section.differentEven : true;
}

function holdsNumber({ runs }: Paragraph): boolean {
  return runs.some((run) => pageField.test(run.field ?? ''));
}
