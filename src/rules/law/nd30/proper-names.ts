/** Names as State documents write them, with the capitals of Phụ lục II; more names are added here, not in rules. */

/** What ministries and sở are in charge of, as their names say it. */
const linhVuc = [
  'Công Thương',
  'Dân tộc và Tôn giáo',
  'Giáo dục và Đào tạo',
  'Kế hoạch và Đầu tư',
  'Khoa học và Công nghệ',
  'Lao động - Thương binh và Xã hội',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Nội vụ',
  'Tài chính',
  'Tài nguyên và Môi trường',
  'Thông tin và Truyền thông',
  'Tư pháp',
  'Văn hóa, Thể thao và Du lịch',
  'Xây dựng',
  'Y tế',
];

const chiCoBo = ['Công an', 'Ngoại giao', 'Quốc phòng'];
const chiCoSo = ['Ngoại vụ', 'Quy hoạch - Kiến trúc', 'Văn hóa và Thể thao'];

/** Bodies of the State. */
export const tenCoQuan: readonly string[] = [
  ...[...linhVuc, ...chiCoBo].map((it) => `Bộ ${it}`),
  ...[...linhVuc, ...chiCoSo].map((it) => `Sở ${it}`),
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Tòa án nhân dân',
  'Thủ tướng Chính phủ',
  'Chính phủ',
  'Văn phòng Chính phủ',
  'Văn phòng Chủ tịch nước',
  'Văn phòng Quốc hội',
  'Thanh tra Chính phủ',
  'Ngân hàng Nhà nước Việt Nam',
  'Tập đoàn Điện lực Việt Nam',
];

/** Bodies of the Party and its fellows that State documents name. */
export const tenToChucDang: readonly string[] = [
  'Ban Chấp hành Trung ương Đảng',
  'Văn phòng Trung ương Đảng',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Đảng Cộng sản Việt Nam',
  'Mặt trận Tổ quốc Việt Nam',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
];

/** Regions named by directions. */
export const tenVung: readonly string[] = [
  'Bắc Bộ',
  'Bắc Trung Bộ',
  'Đông Nam Bộ',
  'Nam Bộ',
  'Nam Trung Bộ',
  'Tây Nam Bộ',
  'Tây Nguyên',
  'Trung Bộ',
  'Tây Bắc',
  'Đông Bắc',
];

/** Days that are kept, after the word “ngày”. */
export const tenNgayLe: readonly string[] = [
  'Quốc khánh',
  'Quốc tế Lao động',
  'Quốc tế Phụ nữ',
  'Quốc tế Thiếu nhi',
  'Phụ nữ Việt Nam',
  'Nhà giáo Việt Nam',
  'Thầy thuốc Việt Nam',
  'Gia đình Việt Nam',
  'Doanh nhân Việt Nam',
  'Sách và Văn hóa đọc Việt Nam',
  'Thương binh - Liệt sĩ',
];

/** Orders, medals and honours. */
export const tenDanhHieu: readonly string[] = [
  'Huân chương Sao vàng',
  'Huân chương Hồ Chí Minh',
  'Huân chương Độc lập',
  'Huân chương Lao động',
  'Huân chương Quân công',
  'Huân chương Chiến công',
  'Huân chương Đại đoàn kết dân tộc',
  'Nghệ sĩ Nhân dân',
  'Nghệ sĩ Ưu tú',
  'Nghệ nhân Nhân dân',
  'Nghệ nhân Ưu tú',
  'Nhà giáo Nhân dân',
  'Nhà giáo Ưu tú',
  'Thầy thuốc Nhân dân',
  'Thầy thuốc Ưu tú',
  'Anh hùng Lao động',
];

/** Places of which a word for water or land has become a part. */
export const tenDiaHinh: readonly string[] = ['Cửa Lò', 'Cửa Ông', 'Vũng Tàu', 'Vũng Áng', 'Lạch Trường', 'Vàm Cỏ'];

/** Bodies of other countries. */
export const tenToChucQuocTe: readonly string[] = ['Liên hợp quốc'];

/** Days of Tết, after “tết”. */
export const tenTet: readonly string[] = ['Nguyên đán', 'Đoan ngọ', 'Trung thu'];

/** Names of books and journals, after “tạp chí”, “từ điển”. */
export const tenSachBao: readonly string[] = ['Cộng sản', 'Bách khoa toàn thư'];

const can = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const chi = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];

/** The sixty years of the cycle. */
export const tenNamAmLich: readonly string[] = can.flatMap((first, i) =>
  chi.filter((_, j) => i % 2 === j % 2).map((second) => `${first} ${second}`),
);
