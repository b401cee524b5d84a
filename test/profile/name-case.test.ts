import { inSentenceCase } from '../../src/profile/name-case';

test.each([
  ['ỦY BAN NHÂN DÂN XÃ BÌNH SƠN', 'Ủy ban nhân dân xã Bình Sơn'],
  ['UBND TỈNH QUẢNG NGÃI', 'UBND tỉnh Quảng Ngãi'],
  ['ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH', 'Ủy ban nhân dân Thành phố Hồ Chí Minh'],
  ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
  ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['PHÒNG TÀI CHÍNH - KẾ HOẠCH', 'Phòng Tài chính - Kế hoạch'],
  ['ĐẢNG UỶ XÃ AN PHÚ ĐÔNG', 'Đảng uỷ xã An Phú Đông'],
  ['ĐẢNG BỘ TỈNH LÂM HÀ', 'Đảng bộ tỉnh Lâm Hà'],
  ['BỘ NỘI VỤ', 'Bộ Nội vụ'],
  ['', ''],
])('%s', (printed, name) => {
  expect(inSentenceCase(printed)).toBe(name);
  expect(inSentenceCase(printed.normalize('NFD'))).toBe(name);
});
