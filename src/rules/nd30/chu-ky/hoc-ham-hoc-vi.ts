import type { Anatomy } from '../../../anatomy/model';
import { fold } from '../../../text/fold';
import { nghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { textOf } from '../../place';
import { certainlyOwn } from '../../reading/own-agency';
import { beforeName, isRank } from '../../reading/person-name';
import { defineRule } from '../../rule';
import { replaceWith } from '../../words';

/** Bodies whose sector may provide for a rank or a degree before the name. */
const coQuyDinhRieng =
  /\b(?:truong|benh vien|hoc vien|vien|dai hoc|cao dang|y te|phong kham|giao duc|khoa hoc|nghien cuu)\b/;
const vuTrang = /\b(?:cong an|quan su|chi huy|quan khu|su doan|trung doan|bien phong|quoc phong|quan doi|tu lenh)\b/;

export const hocHamHocVi = defineRule({
  id: 'nd30/chu-ky/hoc-ham-hoc-vi',
  ref: 'ND30-KY-11',
  component: 'chuKy',
  title: 'Trước họ tên người ký không ghi học hàm, học vị và danh hiệu danh dự',
  severity: 'error',
  appliesTo: motNguoiKy,
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 7, điểm c',
    'Trước họ tên của người ký, không ghi học hàm, học vị và các danh hiệu danh dự khác.',
  ),
  messages: { truocTen: 'Trước họ tên người ký ghi “{actual}”, quy định không ghi.' },
  examples: {
    right: ['GIÁM ĐỐC\nTrần Văn Bình'],
    wrong: ['GIÁM ĐỐC\nTS. Trần Văn Bình', 'GIÁM ĐỐC\nThS. Trần Văn Bình'],
  },

  *check(context) {
    const { anatomy } = context;
    if ((certainlyOwn(context)?.field ?? 'general') !== 'general') return;
    const sector = sectorOf(anatomy);
    for (const part of anatomy.of('chuKy')) {
      const before = part.role === 'hoTen' ? beforeName(part) : undefined;
      if (before === undefined || (sector === 'vuTrang' && isRank(before.text))) continue;
      const actual = before.text.trim();
      const softer = sector === 'khac' ? {} : { severity: 'info' as const };
      yield {
        message: 'truocTen',
        ...softer,
        place: { kind: 'span', span: before.span },
        data: { actual },
        actual,
        fixes: [
          { title: `Bỏ “${actual}”`, safety: sector === 'khac' ? 'safe' : 'review', edits: [replaceWith(before, '')] },
        ],
      };
    }
  },
});

/** The rule leaves ranks and degrees to the heads of these sectors. */
function sectorOf(anatomy: Anatomy): 'vuTrang' | 'suNghiep' | 'khac' {
  const issuer = fold([...anatomy.of('coQuanChuQuan'), ...anatomy.of('coQuanBanHanh')].map(textOf).join(' '));
  return vuTrang.test(issuer) ? 'vuTrang' : coQuyDinhRieng.test(issuer) ? 'suNghiep' : 'khac';
}
