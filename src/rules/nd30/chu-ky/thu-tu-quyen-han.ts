import type { Part } from '../../../anatomy/model';
import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { at, textOf } from '../../place';
import { signaturesOf, type Signature } from '../../reading/signatures';
import { defineRule } from '../../rule';

export const thuTuQuyenHan = defineRule({
  id: 'nd30/chu-ky/thu-tu-quyen-han',
  ref: 'ND30-KY-12',
  component: 'chuKy',
  title: 'Thứ tự từ trên xuống: “TM.”, “TL.” hoặc “TUQ.”, rồi “KT.”, rồi chức vụ của người ký',
  severity: 'warning',
  appliesTo: motNguoiKy,
  basis: docTuNghiDinh30(
    'Điều 13, khoản 2',
    'Cấp phó của người đứng đầu cơ quan, tổ chức được thay mặt tập thể, ký thay người đứng đầu cơ quan, tổ chức những văn bản theo ủy quyền của người đứng đầu và những văn bản thuộc lĩnh vực được phân công phụ trách.',
  ),
  messages: { saiThuTu: 'Dòng “{duoi}” đứng dưới “{tren}”, thứ tự là quyền hạn trước, chức vụ sau.' },
  examples: {
    right: ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Bình'],
    wrong: ['KT. CHỦ TỊCH\nTM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\nTrần Văn Bình'],
  },

  *check({ anatomy }) {
    for (const signature of signaturesOf(anatomy)) {
      const found = misplaced(signature);
      if (found === null) continue;
      const [tren, duoi] = found;
      yield {
        message: 'saiThuTu',
        place: at(duoi),
        data: { tren: textOf(tren), duoi: textOf(duoi) },
        actual: textOf(duoi),
      };
    }
  },
});

const rank = { tm: 0, tl: 1, tuq: 1, kt: 2, q: 2 } as const;

/** The first line of quyền hạn that stands under what should follow it. */
function misplaced({ authorities, lines }: Signature): readonly [Part, Part] | null {
  for (const [i, line] of lines.entries()) {
    const own = authorities.find(({ part }) => part === line);
    const above = i === 0 ? undefined : lines[i - 1];
    if (own === undefined || above === undefined) continue;
    const upper = authorities.find(({ part }) => part === above);
    // A second post of the signer (ô 7b) may have a quyền hạn of its own under the first.
    const wrong =
      upper === undefined
        ? above.role === 'chucVu' && own === authorities[0]
        : rank[upper.abbreviation] > rank[own.abbreviation];
    if (wrong) return [above, line];
  }
  return null;
}
