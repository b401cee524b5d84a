import { docTuHuongDan36, huongDan36 } from './basis';

const trinhBay = 'Mục II, 1.6.2';
const khoangCach =
  'Thông thường nội dung bản văn được dàn đều cả hai lề; khi xuống dòng, chữ đầu dòng lùi vào khoảng 10 mm; khoảng cách giữa các đoạn văn bản (Spacing) tối thiểu là 6pt; khoảng cách giữa các dòng (Line spacing) tối thiểu là 18pt (Exactly); kết thúc nội dung văn bản có dấu chấm (.).';

/** Sentences on the body of a document that more than one rule stands on, by what they speak of. */
export const body = {
  vienDan: huongDan36(
    'Mục II, 1.6.1',
    'Khi viện dẫn cần ghi đầy đủ tên loại văn bản, số, ký hiệu văn bản, ngày, tháng, năm ban hành văn bản, tên cơ quan ban hành văn bản và trích yếu nội dung văn bản; các lần viện dẫn tiếp theo chỉ ghi tên loại và số, ký hiệu của văn bản đó.',
  ),
  vienDanViDu: docTuHuongDan36('Phần mở đầu', 'Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư Trung ương Đảng'),
  doanVan: docTuHuongDan36(trinhBay, khoangCach),
  ketThuc: huongDan36(trinhBay, 'kết thúc nội dung văn bản có dấu chấm (.).'),
  canCu: huongDan36(
    trinhBay,
    'Những văn bản có phần căn cứ ban hành, mỗi căn cứ trình bày một dòng riêng, cuối dòng có dấu chấm phẩy (;), riêng căn cứ cuối cùng có dấu phẩy (,).',
  ),
  phanChuong: huongDan36(
    trinhBay,
    'Các từ "Phần", "Chương" và số thứ tự của phần, chương trình bày một dòng riêng, chính giữa; số thứ tự của phần, chương dùng chữ số La Mã hoặc ghi bằng chữ',
  ),
  muc: huongDan36(
    trinhBay,
    'Từ "Mục" và số thứ tự của mục trình bày một dòng riêng, chính giữa; số thứ tự của mục dùng chữ số Ả-rập',
  ),
  dieu: huongDan36(
    trinhBay,
    'Từ "Điều", số thứ tự và tên điều (hoặc nội dung của điều) trình bày cùng một dòng; số thứ tự của điều dùng chữ số Ả-rập, sau số thứ tự có dấu chấm (.).',
  ),
  khoan: huongDan36(
    trinhBay,
    'Số thứ tự của khoản ghi bằng chữ số Ả-rập; sau số thứ tự của khoản có dấu chấm (.), tiếp đến tên khoản (nếu có) và nội dung của khoản.',
  ),
  diem: huongDan36(
    trinhBay,
    'Thứ tự các điểm được ghi bằng chữ cái tiếng Việt theo thứ tự a, b, c..., sau chữ cái có dấu ngoặc đơn đóng và nội dung của điểm.',
  ),
} as const;
