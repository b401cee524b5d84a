import type { DraftDocument } from '../draft/model';
import type { Line } from './line';
import { linesOf, linesOfPart } from './lines';
import type { Anatomy, Zone } from './model';
import type { Page } from './proposal';
import { quocHieuLikeness } from './quoc-hieu';
import { attachedEndingZone, endingZone, headZone } from './zones';

/** The lines that recognisers look at, and the zones they were taken from. */
export interface Laid {
  readonly page: Page;
  readonly head: Zone;
  readonly ending: Zone | null;
}

/** Takes the letterhead's lines and the ending's out of a document; the body in between is not cut into lines. */
export function pageOf(draft: DraftDocument, range: Zone, standing: Anatomy['standing']): Laid {
  const head = headZone(draft, range);
  const below = { from: endOfLetterhead(draft, head, range), to: range.to };
  const ending = standing === 'own' ? endingZone(draft, below) : attachedEndingZone(draft, below);
  const furniture = standing === 'own' ? furnitureOf(draft) : [];
  const lines = linesOf(draft, head.from, Math.min(head.to, ending?.from ?? head.to));
  const page: Page = {
    draft,
    head: headLines(lines, furniture),
    ending: ending === null ? [] : linesOf(draft, ending.from, ending.to),
    furniture,
  };
  return { page, head, ending };
}

/** A signature is never above the number or the type name: the ending is sought after the first few lines. */
function endOfLetterhead({ tables, paragraphs }: DraftDocument, head: Zone, { from, to }: Zone): number {
  const cell = paragraphs[from]?.cell;
  const first = cell == null ? undefined : tables[cell.table]?.rows.at(-1)?.cells.at(-1)?.to;
  return Math.min(head.to, first !== undefined && first < (from + to) / 2 ? first : from + 3);
}

/** The lines above the body; a letterhead set in the page header comes before them. */
function headLines(lines: readonly Line[], furniture: Page['furniture']): readonly Line[] {
  const above = furniture.filter(({ paragraph }) => paragraph.part.startsWith('header'));
  if (!above.some((line) => quocHieuLikeness(line.plain) > 0.6)) return lines;
  return [...above, ...lines].map((line, at) => ({ ...line, at }));
}

function furnitureOf(draft: DraftDocument): Page['furniture'] {
  const section = draft.sections[0];
  if (section === undefined) return [];
  const shown = section.differentFirst ? 'first' : 'default';
  const header = draft.headers[section.header[shown] ?? -1]?.paragraphs ?? [];
  const footer = draft.footers[section.footer[shown] ?? -1]?.paragraphs ?? [];
  return [...linesOfPart(draft, header), ...linesOfPart(draft, footer)];
}
