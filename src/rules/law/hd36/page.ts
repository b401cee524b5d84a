import { docTuHuongDan36, huongDan36 } from './basis';

const so = (rest: string) => `Mục II, ${rest}`;

/** Sentences on the page, by what they speak of. */
export const page = {
  bangMa: huongDan36(
    so('4.1'),
    'Phông chữ trình bày trên văn bản của Đảng là Bộ mã các ký tự chữ Việt theo Tiêu chuẩn TCVN 6909:2001',
  ),
  phongChu: docTuHuongDan36('Phụ lục 3', 'Minh hoạ (phông chữ Times New Roman)'),
  khoGiay: huongDan36(
    so('4.2'),
    'Văn bản của Đảng trình bày trên khổ giấy A4 (210 mm x 297 mm). Các loại văn bản, giấy tờ hành chính trình bày trên khổ giấy A4 hoặc A5 (148 mm x 210 mm) hoặc sử dụng mẫu in sẵn.',
  ),
  huongGiay: huongDan36(
    so('4.3'),
    'Văn bản của Đảng trình bày theo chiều dọc của trang giấy (định hướng bản in theo chiều dọc), vùng trình bày như sau:',
  ),
  leTren: huongDan36(so('4.3'), 'Lề trên: Cách mép trên trang giấy 20 mm.'),
  leDuoi: huongDan36(so('4.3'), 'Lề dưới: Cách mép dưới trang giấy 20 mm.'),
  leTrai: huongDan36(so('4.3'), 'Lề trái: Cách mép trái trang giấy 30 mm.'),
  lePhai: huongDan36(so('4.3'), 'Lề phải: Cách mép phải trang giấy 15 mm.'),
  nhieuTrang: huongDan36(so('4.4'), 'Văn bản có hai trang trở lên phải ghi số trang bằng chữ số Ả-rập.'),
  soTrang: huongDan36(
    so('4.4'),
    'Số trang trình bày tại điểm giữa, cách mép trên trang giấy 10 mm và cách đều hai mép phải, trái của phần có chữ; không đánh số trang đối với trang thứ nhất.',
  ),
} as const;
