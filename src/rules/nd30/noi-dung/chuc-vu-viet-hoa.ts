import { vietHoa } from '../../law/nd30/capitals';
import { wordingRule } from '../../shapes/wording';

const pattern =
  /(?<=[\p{Ll},] |\()(?<!(?:[Cc]ác|[Nn]hững|[Mm]ỗi|[Mm]ột|[Tt]ừng|chức|chức vụ|chức danh|và|là|làm) )(?<quanh>(?<sai>chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng) (?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Quốc hội|Chính phủ|Hồ Chí Minh|Sở \p{Lu}|Bộ \p{Lu}))(?![\p{L}\p{N}]*(?: cấp| các cấp))/dgu;

export const chucVuVietHoa = wordingRule({
  id: 'nd30/noi-dung/chuc-vu-viet-hoa',
  ref: 'ND30-VH-15',
  component: 'noiDung',
  title: 'Viết hoa tên chức vụ đi liền với tên cơ quan hoặc tên người cụ thể',
  severity: 'info',
  basis: vietHoa.chucVu,
  message: 'Chức vụ “{quanh}” của một người, một cơ quan cụ thể chưa viết hoa.',
  hint: /[ (](?:ch|ph|gi|b|th)[^ ]{1,6} (?:t|đ|tr|p|ch)[^ ]{1,6} [A-ZĐUỦ]/,
  pattern,
  right: ({ sai }) => (sai === undefined ? null : sai.text.charAt(0).toUpperCase() + sai.text.slice(1)),
  safety: 'safe',
  examples: {
    right: ['Theo ý kiến của Chủ tịch Ủy ban nhân dân tỉnh; bầu các chủ tịch Hội đồng nhân dân.'],
    wrong: ['Theo ý kiến chỉ đạo của chủ tịch Ủy ban nhân dân tỉnh.', 'Thực hiện Di chúc của chủ tịch Hồ Chí Minh.'],
  },
});
