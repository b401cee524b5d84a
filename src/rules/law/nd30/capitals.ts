import { docTuNghiDinh30, nghiDinh30 } from './basis';

/** What Phụ lục II says of capitals, by what it speaks of. */
export const vietHoa = {
  datCau: nghiDinh30(
    'Phụ lục II, Mục I',
    'Viết hoa chữ cái đầu âm tiết thứ nhất của một câu hoàn chỉnh: Sau dấu chấm câu (.); sau dấu chấm hỏi (?); sau dấu chấm than (!) và khi xuống dòng.',
  ),
  tenHieu: nghiDinh30(
    'Phụ lục II, Mục II, khoản 1, điểm b',
    'Tên hiệu, tên gọi nhân vật lịch sử: Viết hoa chữ cái đầu tất cả các âm tiết. Ví dụ: Vua Hùng, Bà Triệu, Ông Gióng, Bác Hồ, Cụ Hồ,...',
  ),
  donViHanhChinh: nghiDinh30(
    'Phụ lục II, Mục III, khoản 1, điểm a',
    'Viết hoa chữ cái đầu của các âm tiết tạo thành tên riêng và không dùng gạch nối. Ví dụ: thành phố Thái Nguyên, tỉnh Nam Định,…',
  ),
  donViTheoSo: nghiDinh30(
    'Phụ lục II, Mục III, khoản 1, điểm b',
    'Trường hợp tên đơn vị hành chính được cấu tạo giữa danh từ chung kết hợp với chữ số, tên người, tên sự kiện lịch sử: Viết hoa cả danh từ chung chỉ đơn vị hành chính đó. Ví dụ: Quận 1, Phường Điện Biên Phủ,...',
  ),
  diaHinh: nghiDinh30(
    'Phụ lục II, Mục III, khoản 1, điểm d',
    'Viết hoa tất cả các chữ cái tạo nên địa danh. Ví dụ: Cửa Lò, Vũng Tàu, Lạch Trường, Vàm Cỏ, Cầu Giấy,...',
  ),
  vung: nghiDinh30(
    'Phụ lục II, Mục III, khoản 1, điểm đ',
    'Đối với tên địa lý chỉ vùng, miền riêng được cấu tạo bằng từ chỉ phương hướng kết hợp với danh từ chỉ địa hình thì viết hoa các chữ cái đầu mỗi âm tiết. Ví dụ: Tây Bắc, Đông Bắc, Bắc Bộ,...',
  ),
  coQuan: docTuNghiDinh30(
    'Phụ lục II, Mục IV, khoản 1, điểm a',
    'Viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình cơ quan, tổ chức; chức năng, lĩnh vực hoạt động của cơ quan, tổ chức. Ví dụ: Ban Chỉ đạo trung ương về Phòng chống tham nhũng, Văn phòng Chủ tịch nước, Bộ Tài nguyên và Môi trường, Tập đoàn Điện lực Việt Nam, Hội đồng nhân dân tỉnh Sơn La, Sở Tài chính,...',
  ),
  toChucDang: docTuNghiDinh30(
    'Phụ lục II, Mục IV, khoản 1, điểm b',
    'Trường hợp viết hoa đặc biệt: Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam, Văn phòng Trung ương Đảng,...',
  ),
  toChucQuocTe: docTuNghiDinh30(
    'Phụ lục II, Mục IV, khoản 2, điểm a',
    'Viết hoa theo quy tắc viết tên cơ quan, tổ chức của Việt Nam. Ví dụ: Liên hợp quốc (UN), Tổ chức Y tế thế giới (WHO),...',
  ),
  tenVietTat: nghiDinh30(
    'Phụ lục II, Mục IV, khoản 2, điểm b',
    'Viết bằng chữ in hoa như nguyên ngữ hoặc chuyển tự La-tinh nếu nguyên ngữ không thuộc hệ La-tinh. Ví dụ: WTO, UNDP, UNESCO, ASEAN,...',
  ),
  nhanDanNhaNuoc: nghiDinh30('Phụ lục II, Mục V, khoản 1', 'Danh từ thuộc trường hợp đặc biệt: Nhân dân, Nhà nước.'),
  danhHieu: nghiDinh30(
    'Phụ lục II, Mục V, khoản 2',
    'Tên các huân chương, huy chương, các danh hiệu vinh dự: Viết hoa chữ cái đầu của các âm tiết của các thành phần tạo thành tên riêng và các từ chỉ thứ, hạng. Ví dụ: Huân chương Sao vàng, Nghệ sĩ Nhân dân, Anh hùng Lao động,...',
  ),
  chucVu: docTuNghiDinh30(
    'Phụ lục II, Mục V, khoản 3',
    'Viết hoa tên chức vụ, học vị nếu đi liền với tên người cụ thể. Ví dụ: Chủ tịch Quốc hội, Thủ tướng Chính phủ, Giáo sư Tôn Thất Tùng,...',
  ),
  riengHoa: nghiDinh30(
    'Phụ lục II, Mục V, khoản 4',
    'Viết hoa chữ cái đầu của từ, cụm từ chỉ tên gọi đó trong trường hợp dùng trong một nhân xưng, đứng độc lập và thể hiện sự trân trọng. Ví dụ: Bác, Người (chỉ Chủ tịch Hồ Chí Minh), Đảng (chỉ Đảng Cộng sản Việt Nam),…',
  ),
  ngayLe: nghiDinh30(
    'Phụ lục II, Mục V, khoản 5',
    'Tên các ngày lễ, ngày kỷ niệm: Viết hoa chữ cái đầu của âm tiết tạo thành tên gọi ngày lễ, ngày kỷ niệm. Ví dụ: ngày Quốc khánh 2-9, ngày Tổng tuyển cử đầu tiên, ngày Quốc tế Lao động 1-5, ngày Phụ nữ Việt Nam 20-10,...',
  ),
  namAmLich: nghiDinh30(
    'Phụ lục II, Mục V, khoản 8, điểm a',
    'Tên các năm âm lịch: Viết hoa chữ cái đầu của tất cả các âm tiết tạo thành tên gọi. Ví dụ: Kỷ Tỵ, Tân Hợi, Mậu Tuất, Mậu Thân,...',
  ),
  ngayTet: nghiDinh30(
    'Phụ lục II, Mục V, khoản 8, điểm b',
    'Tên các ngày tết: Viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên gọi. Ví dụ: tết Nguyên đán, tết Đoan ngọ, tết Trung thu.',
  ),
  thuThang: nghiDinh30(
    'Phụ lục II, Mục V, khoản 8, điểm c',
    'Tên các ngày trong tuần và tháng trong năm: Viết hoa chữ cái đầu của âm tiết chỉ ngày và tháng trong trường hợp không dùng chữ số. Ví dụ: thứ Hai, thứ Tư, tháng Năm, tháng Tám,...',
  ),
  suKien: nghiDinh30(
    'Phụ lục II, Mục V, khoản 9',
    'Viết hoa chữ cái đầu của các âm tiết tạo thành sự kiện và tên sự kiện, trong trường hợp có các con số chỉ mốc thời gian thì ghi bằng chữ và viết hoa chữ đó. Ví dụ: Triều Lý, Triều Trần, Phong trào Xô viết Nghệ Tĩnh, Cách mạng tháng Tám,…',
  ),
  sachBao: nghiDinh30(
    'Phụ lục II, Mục V, khoản 10',
    'Tên các tác phẩm, sách báo, tạp chí: Viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên tác phẩm, sách báo. Ví dụ: từ điển Bách khoa toàn thư, tạp chí Cộng sản,…',
  ),
} as const;
