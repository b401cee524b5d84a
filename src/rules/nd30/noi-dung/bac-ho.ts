import { vietHoa } from '../../law/nd30/capitals';
import { wordingRule } from '../../shapes/wording';

const pattern =
  /(?<=[\p{Ll},] )(?<quanh>(?<sai>bác|cụ|vua|bà)(?: Hồ| Hùng| Triệu| Trưng))(?<=bác Hồ|cụ Hồ|vua Hùng|bà Triệu|bà Trưng)(?= *(?:[,;.)]|$|\p{Ll}))/dgu;

export const bacHo = wordingRule({
  id: 'nd30/noi-dung/bac-ho',
  ref: 'ND30-VH-02',
  component: 'noiDung',
  title: 'Tên hiệu, tên gọi nhân vật lịch sử viết hoa tất cả các âm tiết',
  severity: 'warning',
  basis: vietHoa.tenHieu,
  message: '“{quanh}” chưa viết hoa tên gọi nhân vật lịch sử.',
  hint: / [bcvuôg][^ ]{1,3} (?:H|Tr|G)/,
  pattern,
  right: ({ sai }) => (sai === undefined ? null : sai.text.charAt(0).toUpperCase() + sai.text.slice(1)),
  safety: 'safe',
  examples: {
    right: ['Học tập và làm theo tấm gương của Bác Hồ; lễ Giỗ Tổ Vua Hùng.'],
    wrong: ['Học tập tấm gương của bác Hồ.'],
  },
});
