/** A paragraph of a real công văn that takes several lines. */
export const doanDai =
  'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân. Tập trung nâng cao hiệu quả công tác cải cách hành chính; ứng dụng công nghệ thông tin; tạo môi trường đầu tư kinh doanh thuận lợi, công khai, minh bạch cho người dân và doanh nghiệp.';

/** Another one, of a real kế hoạch. */
export const doanDaiKhac =
  'Tạo sự chuyển biến tích cực về nhận thức và hành động, khắc phục những hạn chế, thiếu sót trong công tác dân vận của các đơn vị, địa phương, nhằm phát huy quyền làm chủ của người dân, xây dựng chính quyền gần dân, sát dân.';

/** The last paragraph of a body. */
export const doanKet =
  'Yêu cầu Thủ trưởng các cơ quan, đơn vị, Chủ tịch Ủy ban nhân dân các xã, thị trấn triển khai thực hiện./.';
