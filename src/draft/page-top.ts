import type { DraftDocument, PartName } from './model';

/**
 * True when a page number can stand at the top of a section's pages and nothing that a reader sees goes: the headers are
 * blank, and a first page that gets a header and footer of its own loses none.
 */
export function isFreeForNumber(draft: DraftDocument, index: number): boolean {
  const section = draft.sections[index];
  if (section === undefined || !draft.coverage.headers || !draft.coverage.sections) return false;
  const blank = (place: 'header' | 'footer', ordinal: number | null) => isBlank(draft, place, ordinal);
  const { header, footer } = section;
  if (!blank('header', header.default) || (section.differentEven && !blank('header', header.even))) return false;
  if (section.differentFirst || index !== 0) return true;
  return blank('header', header.first) && blank('footer', footer.first) && blank('footer', footer.default);
}

function isBlank(draft: DraftDocument, place: 'header' | 'footer', ordinal: number | null): boolean {
  if (ordinal === null) return true;
  const part: PartName = `${place}:${ordinal}`;
  const shown = (place === 'header' ? draft.headers : draft.footers)[ordinal];
  if (shown === undefined) return true;
  const drawn = [...draft.pictures, ...draft.lines].some((it) => it.part === part);
  return !shown.pageField && !drawn && shown.paragraphs.every(({ text }) => text.trim() === '');
}
