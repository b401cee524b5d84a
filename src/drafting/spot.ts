import { documentAt } from '../anatomy/documents';
import type { Anatomy, Part, Role } from '../anatomy/model';
import type { DraftDocument, Paragraph } from '../draft/model';
import { partsAround } from './items';
import type { LandingPlace, LandingSort } from './model';

/** Where a place stands in the outline of its text. */
export type Spot =
  /** Beside a paragraph of the text. `isLast`: nothing of the text is below. */
  | { readonly kind: 'beside'; readonly paragraph: Paragraph; readonly where: 'before' | 'after' }
  /** In a cell of a table of data. */
  | { readonly kind: 'cell'; readonly paragraph: Paragraph; readonly where: 'before' | 'after' }
  | { readonly kind: 'refused'; readonly reason: string };

/** A spot with the document and the paragraphs of text it is in. */
export interface Found {
  readonly spot: Spot;
  readonly anatomy: Anatomy;
  readonly parts: readonly Part[];
}

const refused = (reason: string) => ({ kind: 'refused', reason }) as const;

/** Finds where words go that are wanted at a place: blank lines count with the text above, the signature with its end. */
export function spotAt(draft: DraftDocument, whole: Anatomy, place: LandingPlace, sort: LandingSort): Found {
  const paragraph = draft.paragraphs[place.paragraph];
  const anatomy = paragraph === undefined ? whole : documentAt(whole, paragraph);
  const parts = partsAround(anatomy, place.paragraph);
  return {
    anatomy,
    parts,
    spot: paragraph === undefined ? refused(noPlace) : spotOf(draft, anatomy, parts, { ...place, sort }),
  };
}

/** What enacts or calls, above the text that it opens. */
const preamble: ReadonlySet<Role> = new Set(['thamQuyen', 'canCu', 'lenh', 'nguoiNhan']);

const noPlace = 'Chỗ định chèn không còn trong văn bản. Xin chọn lại.';

type Wanted = LandingPlace & { readonly sort: LandingSort };

function spotOf(draft: DraftDocument, anatomy: Anatomy, parts: readonly Part[], place: Wanted): Spot {
  if (anatomy.system === null) {
    return refused('Văn bản này nằm ngoài phạm vi thể thức được kiểm tra nên không chèn điều khoản.');
  }
  const running = parts.filter(({ role }) => role !== 'oBang');
  const [first, last] = [running[0]?.paragraph, running.at(-1)?.paragraph];
  const opening = running.findLast(({ role }) => preamble.has(role))?.paragraph;
  const here = draft.paragraphs[place.paragraph];
  if (here === undefined) return refused(noPlace);
  if (first === undefined || last === undefined) {
    return refused('Văn bản chưa có đoạn nội dung nào để chèn vào cạnh. Xin viết câu mở đầu trước.');
  }
  if (here.cell !== null && isInDataTable(here, parts)) return { kind: 'cell', paragraph: here, where: place.where };
  if (here.index < first.index) return aboveText(draft, here, first);
  if (here.index <= (opening?.index ?? -1)) {
    const begin = running.find(({ paragraph }) => paragraph.index > (opening?.index ?? -1))?.paragraph;
    if (place.sort !== 'canCu' && begin !== undefined) return { kind: 'beside', paragraph: begin, where: 'before' };
  }
  const above = parts.findLast(({ paragraph }) => paragraph.index <= here.index)?.paragraph ?? first;
  if (above.index === here.index) return { kind: 'beside', paragraph: here, where: place.where };
  const written = running.findLast(({ paragraph }) => paragraph.index <= here.index)?.paragraph ?? first;
  return { kind: 'beside', paragraph: above.cell === null ? above : written, where: 'after' };
}

/** Right above the text its beginning is meant; further up there is nothing to put in. */
function aboveText(draft: DraftDocument, here: Paragraph, first: Paragraph): Spot {
  const between = draft.paragraphs.slice(here.index + 1, first.index);
  const adjoins = here.cell === null && between.every(({ text }) => text.trim() === '');
  return adjoins
    ? { kind: 'beside', paragraph: first, where: 'before' }
    : refused('Con trỏ đang ở phần đầu văn bản. Xin đặt con trỏ vào phần nội dung rồi chèn.');
}

/** A table that has cells of the text, and not the letterhead's or the signature's. */
function isInDataTable({ cell }: Paragraph, parts: readonly Part[]): boolean {
  return parts.some(({ role, paragraph }) => role === 'oBang' && paragraph.cell?.table === cell?.table);
}
