import type { Words } from '../phrasing';

const linhVuc = [
  [
    'Cải cách thể chế',
    'rà soát, hệ thống hóa các quy định thuộc thẩm quyền; bãi bỏ quy định chồng chéo, không còn phù hợp',
  ],
  [
    'Cải cách thủ tục hành chính',
    'đơn giản hóa thành phần hồ sơ, cắt giảm ít nhất 30% thời gian giải quyết so với quy định',
  ],
  ['Cải cách tổ chức bộ máy', 'sắp xếp cơ quan, đơn vị theo hướng tinh gọn, hoạt động hiệu lực, hiệu quả'],
  ['Cải cách chế độ công vụ', 'bố trí cán bộ, công chức đúng vị trí việc làm, nâng cao kỷ luật, kỷ cương hành chính'],
  ['Cải cách tài chính công', 'đẩy nhanh giải ngân vốn đầu tư, thực hành tiết kiệm, chống lãng phí'],
  ['Xây dựng chính quyền số', 'kết nối, chia sẻ dữ liệu dùng chung, cung cấp dịch vụ công trực tuyến toàn trình'],
] as const;

const viec = linhVuc.flatMap(([ten, noiDung], i) => [
  `# ${i + 1}. ${ten}`,
  `Các cơ quan, đơn vị ${noiDung}. Hằng quý, từng cơ quan tự đánh giá kết quả, xác định rõ nguyên nhân của tồn tại, hạn chế và đề ra giải pháp khắc phục; người đứng đầu chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh về kết quả thực hiện nhiệm vụ được giao.`,
  'a) Cơ quan chủ trì: Sở Nội vụ, Văn phòng Ủy ban nhân dân tỉnh và các cơ quan có liên quan theo lĩnh vực được phân công phụ trách;',
  'b) Thời gian thực hiện: thường xuyên trong năm, báo cáo kết quả trước ngày 15 của tháng cuối quý.',
]);

/** A kế hoạch of several pages. */
export const keHoachDai: Words = {
  name: 'Kế hoạch nhiều trang',
  kind: 'ke-hoach',
  date: '2026-01-30',
  taste: 'thuong',
  banHanh: ['ỦY BAN NHÂN DÂN', 'TỈNH LẠNG SƠN'],
  so: 'Số: 27/KH-UBND',
  ngay: 'Lạng Sơn, ngày 30 tháng 01 năm 2026',
  tenLoai: 'KẾ HOẠCH',
  trichYeu: ['Cải cách hành chính năm 2026'],
  body: [
    'Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
    '# I. MỤC TIÊU',
    'Xây dựng nền hành chính dân chủ, chuyên nghiệp, hiện đại, phục vụ Nhân dân; lấy sự hài lòng của người dân, doanh nghiệp làm thước đo chất lượng hoạt động của cơ quan hành chính nhà nước các cấp.',
    '# II. NHIỆM VỤ',
    ...viec,
    '# III. TỔ CHỨC THỰC HIỆN',
    '1. Các sở, ban, ngành và Ủy ban nhân dân các xã, phường cụ thể hóa thành kế hoạch của cơ quan, địa phương mình, ban hành trước ngày 15 tháng 02 năm 2026.',
    '2. Sở Nội vụ theo dõi, đôn đốc, kiểm tra việc thực hiện; định kỳ tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
    '3. Sở Tài chính tham mưu bố trí kinh phí thực hiện Kế hoạch./.',
  ],
  noiNhan: [
    'Nơi nhận:',
    '- Bộ Nội vụ (b/c);',
    '- TT Tỉnh ủy, TT HĐND tỉnh;',
    '- Các sở, ban, ngành;',
    '- UBND các xã, phường;',
    '- Lưu: VT, TH.',
  ],
  chuKy: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Đoàn Thanh Sơn'],
};
