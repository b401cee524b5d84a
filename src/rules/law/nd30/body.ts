import { nghiDinh30 } from './basis';

const khoan6 = (diem: string) => `Phụ lục I, Phần I, Mục II, khoản 6, điểm ${diem}`;

/** Sentences on the body of a document that more than one rule stands on, by what they speak of. */
export const body = {
  canCu: nghiDinh30(
    khoan6('a'),
    'Căn cứ ban hành văn bản được trình bày bằng chữ in thường, kiểu chữ nghiêng, cỡ chữ từ 13 đến 14, trình bày dưới phần tên loại và trích yếu nội dung văn bản; sau mỗi căn cứ phải xuống dòng, cuối dòng có dấu chẩm phẩy (;), dòng cuối cùng kết thúc bằng dấu chấm (.).',
  ),
  canCuGom: nghiDinh30(
    khoan6('a'),
    'Căn cứ ban hành văn bản bao gồm văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan, tổ chức ban hành văn bản và các văn bản quy định nội dung, cơ sở để ban hành văn bản.',
  ),
  canCuLuat: nghiDinh30(
    khoan6('a'),
    'Căn cứ ban hành văn bản được ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành, ngày tháng năm ban hành văn bản và trích yếu nội dung văn bản (riêng Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành).',
  ),
  vienDan: nghiDinh30(
    khoan6('b'),
    'Khi viện dẫn lần đầu văn bản có liên quan, phải ghi đầy đủ tên loại, số, ký hiệu của văn bản, thời gian ban hành văn bản, tên cơ quan, tổ chức ban hành văn bản và trích yếu nội dung văn bản (đối với Luật và Pháp lệnh chỉ ghi tên loại và tên của Luật, Pháp lệnh); trong các lần viện dẫn tiếp theo, chỉ ghi tên loại và số, ký hiệu của văn bản đó.',
  ),
  trinhTu: nghiDinh30(
    khoan6('c'),
    'Tuỳ theo tên loại và nội dung, văn bản có thể có phần căn cứ pháp lý để ban hành, phần mở đầu và có thể được bố cục theo phần, chương, mục, tiểu mục, điều, khoản, điểm hoặc được phân chia thành các phần, mục từ lớn đến nhỏ theo một trình tự nhất định.',
  ),
  tieuDe: nghiDinh30(
    khoan6('d'),
    'Đối với các hình thức văn bản được bố cục theo phần, chương, mục, tiểu mục, điều thì phần, chương, mục, tiểu mục, điều phải có tiêu đề. Tiêu đề là cụm từ chỉ nội dung chính của phần, chương, mục, tiểu mục, điều.',
  ),
  tieuDePhanChuong: nghiDinh30(
    khoan6('đ'),
    'Tiêu đề của phần, chương được trình bày ngay dưới, canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  ),
  phanChuong: nghiDinh30(
    khoan6('đ'),
    'Từ “Phần”, “Chương” và số thứ tự của phần, chương được trình bày trên một dòng riêng, canh giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm. Số thứ tự của phần, chương dùng chữ số La Mã.',
  ),
  muc: nghiDinh30(
    khoan6('đ'),
    'Từ “Mục”, “Tiểu mục” và số thứ tự của mục, tiểu mục được trình bày trên một dòng riêng, canh giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm. Số thứ tự của mục, tiểu mục dùng chữ số Ả Rập.',
  ),
  dieu: nghiDinh30(
    khoan6('đ'),
    'Số thứ tự của điều dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.); cỡ chữ bằng cỡ chữ của phần lời văn, kiểu chữ đứng, đậm.',
  ),
  khoan: nghiDinh30(
    khoan6('đ'),
    'Số thứ tự các khoản trong mỗi mục dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.), cỡ chữ số bằng cỡ chữ của phần lời văn, kiểu chữ đứng.',
  ),
  diem: nghiDinh30(
    khoan6('đ'),
    'Thứ tự các điểm trong mỗi khoản dùng các chữ cái tiếng Việt theo thứ tự bảng chữ cái tiếng Việt, sau có dấu đóng ngoặc đơn, bằng chữ in thường, cỡ chữ bằng cỡ chữ của phần lời văn, kiểu chữ đứng.',
  ),
  doanVan: nghiDinh30(
    khoan6('e'),
    'Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu chữ đứng; cỡ chữ từ 13 đến 14; khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm; khoảng cách giữa các đoạn văn tối thiểu là 6pt; khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 lines.',
  ),
  vienDanDieu: nghiDinh30(
    'Phụ lục II, Mục V, khoản 7',
    'Trường hợp viện dẫn phần, chương, mục, tiểu mục, điều, khoản, điểm của một văn bản cụ thể thì viết hoa chữ cái đầu của phần, chương, mục, tiểu mục, điều.',
  ),
  tenVanBan: nghiDinh30(
    'Phụ lục II, Mục V, khoản 6',
    'Viết hoa chữ cái đầu của tên loại văn bản và chữ cái đầu của âm tiết thứ nhất tạo thành tên gọi của văn bản trong trường hợp nói đến một văn bản cụ thể. Ví dụ: Bộ luật Hình sự, Luật Tổ chức Quốc hội,…',
  ),
} as const;
