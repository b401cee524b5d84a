import type { Part } from '../../../anatomy/model';
import type { DraftDocument, Paragraph } from '../../../draft/model';
import { at } from '../../place';
import { defineRule } from '../../rule';
import { cellOf, heightOfParagraph } from '../../reading/surroundings';
import { letterhead } from '../../law/nd30/letterhead';

/** Two lines that stand less than this far apart, in points, are one line to the eye, as heights of names are only guessed. */
const oneLine = 22;
/** The same where nothing but empty lines stands above them in their row. */
const emptyLine = 13;

export const ngangSo = defineRule({
  id: 'nd30/dia-danh-thoi-gian/ngang-so',
  ref: 'ND30-POS-01',
  component: 'diaDanhThoiGian',
  title: 'Địa danh, thời gian cùng dòng với số, ký hiệu',
  severity: 'warning',
  appliesTo: 'all',
  basis: letterhead.diaDanh,
  messages: { khacDong: 'Địa danh, thời gian không cùng dòng với số, ký hiệu.' },
  examples: {
    right: ['Lào Cai, ngày 05 tháng 3 năm 2026'],
    wrong: [
      {
        text: 'Lào Cai, ngày 05 tháng 3 năm 2026',
        shown: 'số, ký hiệu thấp hơn hai dòng',
        beside: { coQuanBanHanh: 'VĂN PHÒNG\nĐOÀN ĐẠI BIỂU QUỐC HỘI\nVÀ HỘI ĐỒNG NHÂN DÂN' },
      },
    ],
  },

  *check({ draft, anatomy }) {
    const [number] = anatomy.of('soKyHieu');
    const [date] = anatomy.of('diaDanhThoiGian');
    if (number === undefined || date === undefined) return;
    const [left, right] = [depthOf(draft, number), depthOf(draft, date)];
    if (left === null || left.table !== right?.table) return;
    const above = [...left.lines, ...right.lines];
    const limit = above.length > 0 && above.every(isEmpty) ? emptyLine : oneLine;
    const apart = left.row === right.row ? Math.abs(left.depth - right.depth) > limit : !reach(draft, number, date);
    if (apart) yield { message: 'khacDong', place: at(date) };
  },
});

/** Where a line begins: its row of the letterhead's table, and the height of what stands above it in the cell. */
interface Depth {
  readonly table: number;
  readonly row: number;
  readonly depth: number;
  readonly lines: readonly Paragraph[];
}

function depthOf(draft: DraftDocument, { paragraph }: Part): Depth | null {
  const cell = cellOf(draft, paragraph);
  if (cell === null || paragraph.cell === null || cell.continuesAbove) return null;
  const above = draft.paragraphs.slice(cell.from, paragraph.index);
  const depth = above.reduce((sum, it) => sum + heightOfParagraph(draft, it), 0);
  return {
    table: paragraph.cell.table,
    row: paragraph.cell.row,
    depth: depth + paragraph.format.spaceBefore,
    lines: above,
  };
}

function isEmpty({ text }: Paragraph): boolean {
  return text.trim() === '';
}

/** Cells merged down the rows may bring lines of different rows side by side. */
function reach(draft: DraftDocument, ...parts: readonly Part[]): boolean {
  return parts.some(({ paragraph }) => {
    const table = paragraph.cell === null ? undefined : draft.tables[paragraph.cell.table];
    return table?.rows.some((row) => row.cells.some((cell) => cell.continuesAbove)) === true;
  });
}
