import type { Severity } from '../../../finding/model';
import { vietHoa } from '../../law/nd30/capitals';
import { tenCoQuan as names } from '../../law/nd30/proper-names';
import { properNameRule, type FoundName } from '../../shapes/proper-name';

export const tenCoQuan = properNameRule({
  id: 'nd30/noi-dung/ten-co-quan',
  ref: 'ND30-VH-10',
  title: 'Tên cơ quan viết hoa chữ cái đầu của từ chỉ loại hình và lĩnh vực hoạt động',
  severity: 'warning',
  basis: vietHoa.coQuan,
  components: ['noiDung', 'kinhGui', 'noiNhan', 'trichYeu', 'phuLuc'],
  hint: /B(?:ộ|o)|S(?:ở|o|ơ)| [nN]h[^ ]{1,5} [dD]|V(?:ă|a)[^ ]{0,2}n [pP]h|Thanh [tT]ra|Ng(?:â|a)[^ ]{0,2}n |T(?:ậ|a|â)|Ch[^ ]{1,3}nh P/,
  names,
  judge,
  examples: {
    right: ['Báo cáo Ủy ban nhân dân tỉnh, Bộ Tài chính và Sở Nội vụ; Sở xây dựng kế hoạch hằng năm.'],
    wrong: [
      'Gửi Sở nội vụ trước ngày 20 tháng 6 năm 2026.',
      'Báo cáo Bộ Tài Chính.',
      'Trình Ủy ban Nhân dân tỉnh xem xét.',
    ],
  },
});

/** A longer name of the list says it already. */
const inLongerName = /(?:Thủ tướng|Văn phòng|Thanh tra)[ \u00a0]$/iu;

/** Words that may go on otherwise are softer or left alone. */
function judge({ actual, right, before, after }: FoundName): Severity | null {
  if (right === 'Chính phủ' && inLongerName.test(before)) return null;
  if (/^\p{Ll}/u.test(actual)) {
    if (isOneBody(right, after)) return 'warning';
    return beginsClause(before) && isOfOneLevel(right, after) ? 'info' : null;
  }
  if (actual.endsWith(' xây dựng') && !/^(?:[,;.)]|$| và | tỉnh| thành phố)/u.test(after)) return null;
  return /Công Thương$|^Tòa án/u.test(right) ? 'info' : 'warning';
}

/** “ủy ban nhân dân tỉnh Lâm Đồng” is one; “ủy ban nhân dân các cấp” is a kind. */
function isOneBody(right: string, after: string): boolean {
  return right.endsWith(' nhân dân') && /^ (?:tỉnh|thành phố|xã|phường|đặc khu) \p{Lu}/u.test(after);
}

/** “ủy ban nhân dân cấp xã lập danh mục” after a semicolon: who acts. */
function isOfOneLevel(right: string, after: string): boolean {
  return /^(?:Ủy|Uỷ|Hội)/u.test(right) && /^ cấp (?:xã|tỉnh)(?!\p{L})/u.test(after);
}

function beginsClause(before: string): boolean {
  return /;[ \u00a0]$/u.test(before);
}
