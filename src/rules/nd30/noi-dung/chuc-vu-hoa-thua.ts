import { vietHoa } from '../../law/nd30/capitals';
import { properNameRule } from '../../shapes/proper-name';

/** A body right after the title: no person's name, no heading. */
const body =
  /^[ \u00a0](?:Sở|Bộ|Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Chính phủ|Quốc hội|Công an|Trung tâm|Bệnh viện|Cục|nước|tỉnh|xã|phường)(?!\p{L})/u;

export const chucVuHoaThua = properNameRule({
  id: 'nd30/noi-dung/chuc-vu-hoa-thua',
  ref: 'ND30-VH-15',
  title: 'Tên chức vụ chỉ viết hoa chữ cái đầu: “Giám đốc Sở”, “Chủ tịch Ủy ban”',
  severity: 'warning',
  basis: vietHoa.chucVu,
  hint: /(?:Gi|Ch|B|Th)[^ ]{1,5}[ \u00a0](?:Đ|T)[^A-Z ]{2}/,
  names: ['Giám đốc', 'Chủ tịch', 'Bộ trưởng', 'Thứ trưởng', 'Thủ tướng'],
  judge: ({ actual, right, after }) =>
    actual.startsWith(right.charAt(0)) && body.test(after.normalize('NFC')) ? 'warning' : null,
  examples: {
    right: ['Tham mưu Giám đốc Sở Xây dựng, Chủ tịch Ủy ban nhân dân tỉnh.'],
    wrong: ['Tham mưu Giám Đốc Sở Xây dựng.', 'Báo cáo Chủ Tịch Ủy ban nhân dân tỉnh.'],
  },
});
