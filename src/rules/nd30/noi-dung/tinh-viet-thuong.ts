import { wordingRule } from '../../shapes/wording';
import { docTuNghiDinh30 } from '../../law/nd30/basis';

const names =
  'An Giang|Bà Rịa|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|Hải Dương|Hậu Giang|Hòa Bình|Hoà Bình|Hưng Yên|Khánh Hòa|Khánh Hoà|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thanh Hoá|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái';

export const tinhVietThuong = wordingRule({
  id: 'nd30/noi-dung/tinh-viet-thuong',
  ref: 'ND30-VH-04',
  component: 'noiDung',
  title: 'Danh từ chung “tỉnh” đi với tên riêng không viết hoa',
  severity: 'info',
  basis: docTuNghiDinh30(
    'Phụ lục II, Mục III, khoản 1, điểm a',
    'Viết hoa chữ cái đầu của các âm tiết tạo thành tên riêng và không dùng gạch nối.',
  ),
  message: '“{quanh}” giữa câu: danh từ chung “tỉnh” không viết hoa.',
  hint: / T(?:ỉ|i\u0309)nh /,
  pattern: new RegExp(`(?<=[\\p{Ll},] )(?<quanh>(?<sai>T)ỉnh (?:${names}))(?![\\p{L}\\p{N}])`, 'dgu'),
  right: () => 't',
  safety: 'safe',
  examples: {
    right: ['Báo cáo Ủy ban nhân dân tỉnh Lâm Đồng và Tỉnh ủy.'],
    wrong: ['Báo cáo Ủy ban nhân dân Tỉnh Lâm Đồng trước ngày 20 tháng 6 năm 2026.'],
  },
});
