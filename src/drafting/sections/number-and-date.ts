import type { Component, Part } from '../../anatomy/model';
import type { Paragraph, Points, TableCell } from '../../draft/model';
import type { Edit } from '../../finding/model';
import type { NewParagraph } from '../../finding/new-block';
import { lengthOf } from '../../templates/page/letterhead';
import { stylesOf } from '../../templates/page/styles';
import { para, type StyleLook } from '../../templates/sheet';
import { blocksBeside, paragraphOf } from './blocks';
import { cellOf, depthOf, isEmpty, paragraphsIn, rowOf } from './cells';
import { built, complete, refused, type Built, type Choices, type Material } from './model';
import { conventionOf, letterheadWords } from './words';

const noLetterhead = 'Văn bản chưa có phần đầu trong bảng hai cột để đặt số, ngày; xin chèn phần đầu văn bản trước.';

/** Room between the letterhead's names and the line of number and date, points. */
const room: Points = 8;

/** A line to be put into a cell: behind a paragraph of it, or, null, above all that stands there. */
interface Spot {
  readonly cell: TableCell;
  readonly below: Paragraph | null;
}

/** Số, ký hiệu on the left, level with địa danh and date on the right. */
export function numberAndDate(material: Material, choices: Choices): Built {
  const { draft, anatomy } = material;
  const [lacksNumber, lacksDate] = [isMissing(material, 'soKyHieu'), isMissing(material, 'diaDanhThoiGian')];
  if (!lacksNumber && !lacksDate) return complete;
  if (anatomy.kind === 'bien-ban' && !lacksNumber) return complete;
  const [left, right] = spots(material);
  if (left === null || right === null) return refused(noLetterhead);
  const convention = conventionOf(anatomy);
  const words = letterheadWords(material, choices);
  const isState = convention === 'nd30';
  const edits: Edit[] = [];
  const put = (spot: Spot, style: 'SoKyHieu' | 'DiaDanhThoiGian', text: string, depth: Points): void => {
    const look = stylesOf[convention][style];
    const set = paragraphOf(para(style, text), convention, {
      spaceBefore: isState ? Math.max(0, depth) : (look.before ?? 0),
    });
    const paragraph = isState && isTooLong(text, look, spot.cell) ? sized(set, smallest) : set;
    const at = spot.below ?? draft.paragraphs[spot.cell.from];
    if (at !== undefined) edits.push(blocksBeside(at, spot.below === null ? 'before' : 'after', [paragraph]));
  };
  const level = levels(material, left, right);
  if (lacksNumber) put(left, 'SoKyHieu', words.symbol, level.left);
  if (lacksDate && anatomy.kind !== 'bien-ban') put(right, 'DiaDanhThoiGian', words.placeAndDate, level.right);
  const added = [...(lacksNumber ? ['số, ký hiệu'] : []), ...(lacksDate ? ['địa danh, ngày tháng'] : [])];
  return built(edits, added, lacksNumber && lacksDate);
}

/** Nghị định 30 sets number and date in 13 or 14 points. */
const smallest: Points = 13;

function isTooLong(text: string, look: StyleLook, { width, padding }: TableCell): boolean {
  return width > 0 && lengthOf(text, look) > width - padding;
}

function sized(paragraph: NewParagraph, size: Points): NewParagraph {
  const runs = paragraph.runs.map((run) => ({ ...run, format: { ...run.format, size } }));
  return { ...paragraph, mark: { ...paragraph.mark, size }, runs };
}

function isMissing({ anatomy }: Material, component: Component): boolean {
  return anatomy.of(component).length === 0;
}

/** Where number and date belong: level with the one that is there, else below the names and Quốc hiệu. */
function spots(material: Material): readonly [Spot | null, Spot | null] {
  const { draft, anatomy } = material;
  const [number] = anatomy.of('soKyHieu');
  const [date] = anatomy.of('diaDanhThoiGian');
  if (number !== undefined || date !== undefined) {
    const there = number ?? date;
    const row = there === undefined ? [] : rowOf(draft, there.paragraph);
    return [spotIn(material, row[0], 'soKyHieu'), spotIn(material, row.at(-1), 'diaDanhThoiGian', row.length > 1)];
  }
  const names = anatomy.of('coQuanBanHanh').at(-1) ?? anatomy.of('quocHieu').at(-1);
  if (names === undefined) return [null, null];
  const below = rowOf(draft, names.paragraph, 1);
  const isFree = below.length > 1 && below.every((cell) => isEmpty(draft, cell));
  const row = isFree ? below : rowOf(draft, names.paragraph);
  return [spotIn(material, row[0], 'soKyHieu'), spotIn(material, row.at(-1), 'diaDanhThoiGian', row.length > 1)];
}

/** Below the last words of a cell, the number above a trích yếu. */
function spotIn(
  { draft, anatomy }: Material,
  cell: TableCell | undefined,
  component: Component,
  isApart = true,
): Spot | null {
  if (cell === undefined || !isApart) return null;
  const summary = new Set(component === 'soKyHieu' ? anatomy.of('trichYeu').map(indexOf) : []);
  const written = paragraphsIn(draft, cell).filter(({ index, text }) => text.trim() !== '' && !summary.has(index));
  const above = written.filter(({ index }) => ![...summary].some((it) => it < index));
  return { cell, below: above.at(-1) ?? null };
}

function indexOf({ paragraph }: Part): number {
  return paragraph.index;
}

/**
 * Space above each line that brings them side by side: level with the one that is there, else below what both cells hold.
 */
function levels(
  { draft, anatomy }: Material,
  left: Spot,
  right: Spot,
): { readonly left: Points; readonly right: Points } {
  const [one, other] = [left, right].map(({ cell, below }) =>
    below === null ? 0 : depthOf(draft, { ...cell, to: below.index + 1 }),
  ) as [Points, Points];
  const there = anatomy.of('soKyHieu')[0] ?? anatomy.of('diaDanhThoiGian')[0];
  const cell = there === undefined ? null : cellOf(draft, there.paragraph);
  const line =
    there === undefined || cell === null
      ? Math.max(one, other) + room
      : depthOf(draft, { ...cell, to: there.paragraph.index }) + there.paragraph.format.spaceBefore;
  return { left: line - one, right: line - other };
}
