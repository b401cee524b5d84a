import { wordingRule } from '../../shapes/wording';
import { nghiDinh30 } from '../../law/nd30/basis';

export const thanhPhoHoChiMinh = wordingRule({
  id: 'nd30/noi-dung/thanh-pho-ho-chi-minh',
  ref: 'ND30-VH-06',
  component: 'noiDung',
  title: 'Viết hoa “Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh”',
  severity: 'warning',
  basis: nghiDinh30(
    'Phụ lục II, Mục III, khoản 1, điểm c',
    'Trường hợp viết hoa đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
  ),
  message: '“{quanh}” chưa viết hoa chữ cái đầu.',
  hint: / Minh| H[^ ]{1,4} N/,
  pattern: /(?<![\p{L}\p{N}])(?<quanh>(?<sai>t)(?:hành phố Hồ Chí Minh|hủ đô Hà Nội))(?![\p{L}\p{N}])/dgu,
  right: () => 'T',
  safety: 'safe',
  examples: {
    right: ['Báo cáo Ủy ban nhân dân Thành phố Hồ Chí Minh và Ủy ban nhân dân thành phố Đà Nẵng.'],
    wrong: ['Báo cáo Ủy ban nhân dân thành phố Hồ Chí Minh.', 'Tổ chức tại thủ đô Hà Nội.'],
  },
});
