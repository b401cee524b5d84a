import { mauPhuLuc3 } from './basis';

/** Rows of the specimen of sizes and weights, by what they speak of. */
export const look = {
  tieuDe: mauPhuLuc3('Tiêu đề "Đảng Cộng sản Việt Nam" In hoa 15 Đứng, đậm'),
  coQuanChuQuan: mauPhuLuc3('Tên cơ quan cấp trên trực tiếp In hoa 14 Đứng'),
  coQuanBanHanh: mauPhuLuc3('Tên cơ quan ban hành, sao văn bản In hoa 14 Đứng, đậm'),
  soKyHieu: mauPhuLuc3('Số và ký hiệu văn bản, bản sao In thường 14 Đứng'),
  diaDanh: mauPhuLuc3('Địa danh và ngày, tháng, năm ban hành văn bản, sao văn bản In thường 14 Nghiêng'),
  tenLoai: mauPhuLuc3('Tên loại văn bản In hoa 15-16 Đứng, đậm'),
  trichYeu: mauPhuLuc3('Trích yếu nội dung văn bản In thường 14-15 Đứng, đậm'),
  trichYeuCongVan: mauPhuLuc3('Trích yếu nội dung tên loại công văn In thường 12 Nghiêng'),
  noiDung: mauPhuLuc3('Nội dung văn bản In thường 14-15 Đứng'),
  dieu: mauPhuLuc3('Từ "Điều", số thứ tự và tên điều In thường 14-15 Đứng, đậm'),
  quyenHan: mauPhuLuc3('Quyền hạn ký văn bản In hoa 14 Đứng, đậm'),
  chucVu: mauPhuLuc3('Chức vụ của người ký văn bản In hoa 14 Đứng'),
  hoTen: mauPhuLuc3('Họ tên của người ký văn bản In thường 14 Đứng, đậm'),
  kinhGui: mauPhuLuc3('Từ "Kính gửi" đối với tên loại công văn, tờ trình In thường 14 Nghiêng'),
  kinhGuiTen: mauPhuLuc3('Tên cơ quan, tổ chức, cá nhân sau từ "Kính gửi" In thường 14 Đứng'),
  noiNhan: mauPhuLuc3('Từ "Nơi nhận" In thường 14 Đứng, có gạch chân'),
  noiNhanTen: mauPhuLuc3('Tên cơ quan, tổ chức, cá nhân sau từ "Nơi nhận" In thường 12 Đứng'),
  doKhan: mauPhuLuc3('Dấu chỉ mức độ khẩn In hoa 14 Đứng, đậm'),
  phamVi: mauPhuLuc3('Chỉ dẫn phạm vi lưu hành In hoa 12 Đứng, đậm'),
  duThao: mauPhuLuc3('Chỉ dẫn dự thảo văn bản In thường 14 Nghiêng'),
  danhMay: mauPhuLuc3('Ký hiệu người đánh máy và số lượng bản phát hành In hoa 8 Đứng'),
  lienHe: mauPhuLuc3('Thông tin liên hệ của cơ quan ban hành văn bản In thường 10 Đứng'),
  soTrang: mauPhuLuc3('Số trang văn bản In thường 14 Đứng'),
} as const;
