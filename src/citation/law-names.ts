import { plainInPlace } from '../text/plain';

/**
 * Names of laws that the registry does not hold, by which running text calls them. They only tell where a name ends;
 * nothing is said of the law itself.
 */
const names = [
  'An ninh quốc gia',
  'Án phí, lệ phí Tòa án',
  'Bảo hiểm tiền gửi',
  'Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia',
  'Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
  'Biên giới quốc gia',
  'Biên phòng Việt Nam',
  'Bình đẳng giới',
  'Cạnh tranh',
  'Cảnh sát cơ động',
  'Cảnh sát môi trường',
  'Cảnh vệ',
  'Căn cước công dân',
  'Chăn nuôi',
  'Chống tham nhũng',
  'Chứng khoán',
  'Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài',
  'Cơ yếu',
  'Công an xã',
  'Công chứng',
  'Công nghiệp quốc phòng, an ninh và động viên công nghiệp',
  'Cựu chiến binh',
  'Dân chủ ở cơ sở',
  'Dầu khí',
  'Dự trữ quốc gia',
  'Đặc xá',
  'Địa chất và khoáng sản',
  'Điện ảnh',
  'Điều ước quốc tế',
  'Đo đạc và bản đồ',
  'Đo lường',
  'Đường bộ',
  'Giám định tư pháp',
  'Giao thông đường thủy nội địa',
  'Hải quan',
  'Hàng hải Việt Nam',
  'Hàng không dân dụng Việt Nam',
  'Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác',
  'Hòa giải ở cơ sở',
  'Hòa giải, đối thoại tại Tòa án',
  'Hóa chất',
  'Hoạt động chữ thập đỏ',
  'Hợp tác xã',
  'Kiểm toán độc lập',
  'Kiểm toán nhà nước',
  'Kinh doanh bảo hiểm',
  'Luật sư',
  'Lý lịch tư pháp',
  'Ngân hàng Nhà nước Việt Nam',
  'Ngoại hối',
  'Người cao tuổi',
  'Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng',
  'Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam',
  'Nuôi con nuôi',
  'Phá sản',
  'Phổ biến, giáo dục pháp luật',
  'Phòng cháy và chữa cháy',
  'Phòng, chống HIV/AIDS',
  'Phòng, chống khủng bố',
  'Phòng, chống mại dâm',
  'Phòng, chống mua bán người',
  'Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)',
  'Phòng, chống rửa tiền',
  'Quản lý nợ công',
  'Quản lý thị trường',
  'Quản lý và đầu tư vốn nhà nước tại doanh nghiệp',
  'Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp',
  'Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ',
  'Quốc tịch Việt Nam',
  'Sĩ quan Quân đội nhân dân Việt Nam',
  'Sở hữu trí tuệ',
  'Tần số vô tuyến điện',
  'Thể dục, thể thao',
  'Thi hành tạm giữ, tạm giam',
  'Thỏa thuận quốc tế',
  'Thuế bảo vệ môi trường',
  'Thuế sử dụng đất nông nghiệp',
  'Thuế sử dụng đất phi nông nghiệp',
  'Thuế tài nguyên',
  'Thuế xuất khẩu, thuế nhập khẩu',
  'Thương mại',
  'Tiêu chuẩn và quy chuẩn kỹ thuật',
  'Tình trạng khẩn cấp',
  'Tổ chức Hội đồng nhân dân và Ủy ban nhân dân',
  'Trật tự, an toàn giao thông đường bộ',
  'Trẻ em',
  'Trọng tài thương mại',
  'Trồng trọt',
  'Trợ giúp pháp lý',
  'Trưng cầu ý dân',
  'Tư pháp người chưa thành niên',
  'Tương trợ tư pháp',
  'Ưu đãi người có công với cách mạng',
  'Xuất bản',
];

/** Folded names by their first word, the longest first. */
const byWord = new Map<string, string[]>();
for (const name of names.map(plainInPlace).sort((a, b) => b.length - a.length)) {
  const word = /^[a-z0-9]+/.exec(name)?.[0] ?? '';
  byWord.set(word, [...(byWord.get(word) ?? []), name]);
}

const firstWord = /[a-z0-9]*/y;

/** The length of the longest of these names at an offset of plain text; 0 where none stands. */
export function wellKnownNameAt(plain: string, at: number): number {
  firstWord.lastIndex = at;
  const word = firstWord.exec(plain)?.[0] ?? '';
  for (const name of byWord.get(word) ?? []) {
    if (plain.startsWith(name, at) && !/[a-z0-9]/.test(plain.charAt(at + name.length))) return name.length;
  }
  return 0;
}
