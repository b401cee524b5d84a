import { vietHoa } from '../../law/nd30/capitals';
import { wordingRule } from '../../shapes/wording';

const pattern =
  /(?<=[\p{Ll},;] |\()(?<quanh>(?<sai>q|p)(?:uận|hường) \d{1,2})(?=[,;.)]|$| và | (?:Quận|quận|thành phố|Thành phố|TP\.?) )(?<!(?:các|những|mỗi|\d) (?:quận|phường) \d{1,2})/dgu;

export const quanPhuongSo = wordingRule({
  id: 'nd30/noi-dung/quan-phuong-so',
  ref: 'ND30-VH-05',
  component: 'noiDung',
  title: 'Đơn vị hành chính đặt theo chữ số thì viết hoa cả danh từ chung',
  severity: 'warning',
  basis: vietHoa.donViTheoSo,
  message: '“{quanh}” đặt theo chữ số, danh từ chung chưa viết hoa.',
  hint: /[qp][^ ]{2,7} \d/,
  pattern,
  right: ({ sai }) => sai?.text.toUpperCase() ?? null,
  safety: 'safe',
  examples: {
    right: ['Ủy ban nhân dân Quận 1, Phường 12; tại 05 quận.'],
    wrong: ['Địa chỉ tại phường 12, quận 3.'],
  },
});
