import { docTuHuongDan05, huongDan05, muc } from './basis';

const so = (rest: string) => muc('I', rest);

/** Sentences on the body of a document that more than one rule stands on, by what they speak of. */
export const body = {
  vienDan: huongDan05(
    so('6.1.4'),
    'Khi viện dẫn nội dung của văn bản khác cần ghi đầy đủ tên loại văn bản, số, ký hiệu văn bản, ngày, tháng, năm ban hành văn bản, tên cơ quan ban hành văn bản và trích yếu nội dung văn bản; các lần viện dẫn tiếp theo cùng một văn bản đã dẫn thì chỉ ghi tên loại và số, ký hiệu của văn bản đó.',
  ),
  vienDanViDu: docTuHuongDan05('Phần mở đầu', 'Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư'),
  doanVan: huongDan05(
    so('6.2.2'),
    'Nội dung văn bản được dàn đều về cả hai lề; khi xuống dòng thì chữ đầu dòng lùi vào khoảng 10 mm; khoảng cách giữa các đoạn văn bản (Spacing) tối thiểu là 6pt; khoảng cách giữa các dòng (Line spacing) từ 18pt đến 22pt (Exactly); kết thúc nội dung văn bản có dấu chấm (.).',
  ),
  canCu: huongDan05(
    so('6.2.3'),
    'Mỗi căn cứ được trình bày thành một dòng hoặc một khổ riêng, trước mỗi căn cứ có 1 dấu gạch ngang (-), sau mỗi căn cứ có dấu chấm phẩy (;), riêng căn cứ cuối cùng có dấu chấm (.).',
  ),
  canCuLuat: huongDan05(
    so('6.2.3'),
    'ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành, ngày, tháng, năm ban hành văn bản và trích yếu nội dung văn bản (riêng luật, pháp lệnh thì ghi tên luật, pháp lệnh và năm ban hành).',
  ),
  phanChuong: huongDan05(
    so('6.2.4.a'),
    'Các từ "Phần", "Chương" và số thứ tự của phần, chương trình bày cùng một dòng, chính giữa hai lề văn bản. Số thứ tự của phần, chương dùng chữ số La Mã hoặc ghi bằng chữ.',
  ),
  muc: huongDan05(
    so('6.2.4.b'),
    'Từ "Mục" và số thứ tự của mục trình bày cùng một dòng ở chính giữa hai lề văn bản. Số thứ tự của mục dùng chữ số Ả-rập.',
  ),
  dieu: huongDan05(
    so('6.2.4.c'),
    'Từ "Điều", số thứ tự và tên điều (hoặc nội dung của điều) trình bày cùng một dòng. Số thứ tự của điều dùng chữ số Ả-rập, sau số thứ tự có dấu chấm (.).',
  ),
  khoan: huongDan05(
    so('6.2.4.d'),
    'Số thứ tự của khoản dùng chữ số Ả-rập; sau số thứ tự có dấu chấm (.), tiếp theo là tên khoản (nếu có) và nội dung của khoản.',
  ),
  diem: huongDan05(
    so('6.2.4.đ'),
    'Thứ tự các điểm ghi bằng chữ cái tiếng Việt theo thứ tự a, b, c..., sau chữ cái có dấu ngoặc đơn đóng và nội dung của điểm.',
  ),
} as const;
