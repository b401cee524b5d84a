import type { Part } from '../../../anatomy/model';
import type { DraftDocument } from '../../../draft/model';
import { at } from '../../place';
import { defineRule } from '../../rule';
import { endingAndPage } from '../../law/nd30/ending-and-page';

/** Points of difference that no eye sees across the page. */
const khongThay = 9;

export const ngangHangChucVu = defineRule({
  id: 'nd30/noi-nhan/ngang-hang-chuc-vu',
  ref: 'ND30-POS-02',
  component: 'noiNhan',
  title: '“Nơi nhận” ngang hàng với quyền hạn, chức vụ của người ký',
  severity: 'warning',
  appliesTo: 'all',
  basis: endingAndPage.noiNhanTieuDe,
  messages: { khongNgang: '“Nơi nhận” không ngang hàng với quyền hạn, chức vụ của người ký.' },
  examples: {
    right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.'],
    wrong: [{ text: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.', shown: 'thấp hơn chức vụ một dòng', gapAbove: true }],
  },

  *check({ draft, anatomy }) {
    const heading = anatomy.of('noiNhan').find((part) => part.role === 'heading');
    const signer = anatomy.of('chuKy').find((part) => part.role === 'quyenHan' || part.role === 'chucVu');
    if (heading === undefined || signer === undefined) return;
    const [left, right] = [heading.paragraph.cell, signer.paragraph.cell];
    if (left === null || right?.table !== left.table || left.column === right.column) return;
    if (left.row === right.row && Math.abs(heightAbove(draft, heading) - heightAbove(draft, signer)) < khongThay)
      return;
    yield { message: 'khongNgang', place: at(heading) };
  },
});

/** Points that paragraphs above it take up in its cell. */
function heightAbove(draft: DraftDocument, { paragraph }: Part): number {
  let height = paragraph.format.spaceBefore;
  for (let at = paragraph.index - 1; at >= 0; at--) {
    const above = draft.paragraphs[at];
    const cell = above?.cell;
    if (
      above === undefined ||
      cell?.table !== paragraph.cell?.table ||
      cell?.row !== paragraph.cell?.row ||
      cell?.column !== paragraph.cell?.column
    )
      break;
    height += (above.runs[0]?.format.size ?? above.mark.size) + above.format.spaceBefore + above.format.spaceAfter;
  }
  return height;
}
