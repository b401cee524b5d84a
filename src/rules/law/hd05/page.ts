import { huongDan05, muc } from './basis';

/** Sentences on the page, by what they speak of. */
export const page = {
  phongChu: huongDan05(
    muc('IV', '1'),
    'Phông chữ: Phông chữ tiếng Việt, kiểu chữ Times New Roman, bộ mã ký tự Unicode theo Tiêu chuẩn Việt Nam TCVN 6909: 2001, màu đen.',
  ),
  khoGiay: huongDan05(
    muc('IV', '3'),
    'Khổ giấy: Văn bản giấy và văn bản điện tử trình bày trên khổ giấy A4 (210 mm x 297 mm). Các loại văn bản, giấy tờ hành chính trình bày trên khổ giấy A4 hoặc A5 (148 mm x 210 mm) hoặc sử dụng mẫu in sẵn.',
  ),
  huongGiay: huongDan05(
    muc('IV', '4.1'),
    'Văn bản của Đảng trình bày theo chiều dọc của trang văn bản (định hướng bản in theo chiều dọc), vùng trình bày như sau:',
  ),
  leTren: huongDan05(muc('IV', '4.1.1'), 'Lề trên: Cách mép trên trang văn bản 20 mm.'),
  leDuoi: huongDan05(muc('IV', '4.1.2'), 'Lề dưới: Cách mép dưới trang văn bản 20 mm.'),
  leTrai: huongDan05(muc('IV', '4.1.3'), 'Lề trái: Cách mép trái trang văn bản 30 mm.'),
  lePhai: huongDan05(muc('IV', '4.1.4'), 'Lề phải: Cách mép phải trang văn bản 15 mm.'),
  soTrang: huongDan05(
    muc('IV', '5.1'),
    'Số trang văn bản được ghi bằng chữ số Ả-rập; số trang văn bản trình bày tại điểm giữa, cách mép trên trang văn bản 10 mm và cách đều hai mép phải, trái của phần có chữ; không hiển thị số trang đối với trang thứ nhất.',
  ),
} as const;
