import { docTuHuongDan05, huongDan05, muc } from './basis';

const so = (rest: string) => muc('I', rest);

/** Sentences that the rules of the letterhead stand on, by what they speak of. */
export const letterhead = {
  tieuDe: huongDan05(so('1.1'), 'Tiêu đề "Đảng Cộng sản Việt Nam" là thành phần thể thức xác định văn bản của Đảng.'),
  tieuDeDongKe: huongDan05(
    so('1.2'),
    'Trình bày tiêu đề ở trang đầu, góc phải, dòng đầu, phía dưới có đường kẻ ngang ngăn cách với địa danh và ngày, tháng, năm ban hành văn bản; đường kẻ ngang nét liền dài bằng độ dài tiêu đề (ô số 1, Phụ lục 1).',
  ),
  tenCoQuan: huongDan05(
    so('2.1'),
    'Ghi chính xác, đầy đủ tên cơ quan ban hành văn bản theo quy định của Điều lệ Đảng hoặc văn bản thành lập của cấp uỷ, tổ chức, cơ quan đảng có thẩm quyền.',
  ),
  tenTinhUy: huongDan05(
    so('2.1.2.b'),
    'Văn bản của ban chấp hành đảng bộ tỉnh, thành phố, đảng bộ trực thuộc Trung ương; văn bản của ban thường vụ tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương ghi tên tỉnh uỷ, thành uỷ, đảng uỷ.',
  ),
  tenDangUy: huongDan05(
    so('2.1.2.c'),
    'Văn bản của ban chấp hành đảng bộ, ban thường vụ đảng uỷ xã, phường, đặc khu, đảng uỷ cấp trên trực tiếp của tổ chức cơ sở đảng trực thuộc tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương ghi tên đảng bộ cấp trên trực tiếp và tên đảng uỷ ban hành văn bản.',
  ),
  tenCoQuanThamMuu: huongDan05(
    so('2.1.3'),
    'Văn bản của tổ chức, cơ quan đảng được lập theo quyết định của cấp uỷ các cấp (cơ quan chuyên trách tham mưu, giúp việc, đơn vị sự nghiệp của Đảng, ban chỉ đạo, tiểu ban, hội đồng…) ghi tên cấp uỷ mà cơ quan đó trực thuộc và tên tổ chức, cơ quan đảng.',
  ),
  dauSao: huongDan05(
    so('2.2.1'),
    'Trình bày tên cơ quan ban hành văn bản ở góc trái, dòng đầu, ngang với tiêu đề, phía dưới có dấu sao (*) ngăn cách với số và ký hiệu văn bản (ô số 2, Phụ lục 1).',
  ),
  tenCanDoi: huongDan05(
    so('2.2.2'),
    'Tên cơ quan ban hành văn bản trình bày cân đối dưới tên cơ quan cấp trên trực tiếp (nếu có).',
  ),
  lienCoQuan: huongDan05(
    so('2.2.3'),
    'Đối với văn bản của liên cơ quan thì ghi tên tổ chức, cơ quan chủ trì trước, giữa các tên tổ chức, cơ quan có dấu gạch nối (-).',
  ),
  so: huongDan05(so('3.1.1'), 'Số văn bản là số thứ tự của văn bản được đăng ký, quản lý tại văn thư cơ quan.'),
  soViDu: docTuHuongDan05(so('3.1.2.b'), 'Số 06-CT/TU'),
  soCongVan: docTuHuongDan05(so('3.1.2.b'), 'Số 138-CV/BTGDVTU'),
  kyHieu: huongDan05(
    so('3.1.2'),
    'Ký hiệu văn bản gồm nhóm chữ viết tắt của tên loại văn bản và tên cơ quan ban hành văn bản.',
  ),
  kyHieuLoai: huongDan05(
    so('3.1.2.a'),
    'Ký hiệu tên loại văn bản là những chữ cái đầu các âm tiết của tên loại văn bản, như: NQ (nghị quyết), CT (chỉ thị), KL (kết luận), QC (quy chế), BC (báo cáo)…',
  ),
  quyDinh: huongDan05(so('3.1.2.a'), 'Quyết định, Quy định: QĐ'),
  kyHieuCoQuan: huongDan05(
    so('3.1.2.b'),
    'Ký hiệu tên cơ quan ban hành văn bản là những chữ cái đầu các âm tiết của tên cơ quan ban hành văn bản.',
  ),
  soCanDoi: huongDan05(
    so('3.2.1'),
    'Trình bày số và ký hiệu văn bản cân đối dưới tên cơ quan ban hành văn bản (ô số 3, Phụ lục 1).',
  ),
  soKyHieu: huongDan05(
    so('3.2.2'),
    'Số văn bản viết bằng chữ số Ả-rập. Số văn bản nhỏ hơn 10 phải ghi số không (0) phía trước, giữa số và ký hiệu văn bản có dấu gạch nối (-), giữa chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan ban hành văn bản có dấu gạch chéo (/), giữa chữ viết tắt của tên liên cơ quan ban hành văn bản có dấu gạch nối (-).',
  ),
  diaDanh: huongDan05(
    so('4.1.1'),
    'Địa danh ban hành văn bản là tên gọi chính thức của đơn vị hành chính (tên riêng của tỉnh, thành phố trực thuộc Trung ương; tên riêng của xã, phường, đặc khu trực thuộc tỉnh, thành phố) nơi cấp uỷ, tổ chức, cơ quan đảng đặt trụ sở.',
  ),
  diaDanhCapHanhChinh: huongDan05(
    so('4.1.1.c'),
    'Ghi thêm cấp hành chính trước địa danh ban hành văn bản trong trường hợp địa danh mang tên người, địa danh một âm tiết, địa danh có tên riêng của xã, phường, đặc khu trùng với tên riêng của tỉnh, thành phố.',
  ),
  ngayCanDoi: huongDan05(
    so('4.2.1'),
    'Trình bày địa danh và ngày, tháng, năm ban hành văn bản cân đối dưới tiêu đề (ô số 4, Phụ lục 1).',
  ),
  ngay: huongDan05(
    so('4.2.2'),
    'Ngày dưới 10 và tháng dưới 3 phải thêm số không (0) phía trước và viết đầy đủ chữ ngày, tháng, năm; giữa địa danh và ngày, tháng, năm ban hành văn bản có dấu phẩy (,).',
  ),
  ngayViDu: docTuHuongDan05(so('4.2.2'), 'Hà Nội, ngày 03 tháng 02 năm 2026'),
  tenLoai: huongDan05(so('5.1.1'), 'Văn bản ban hành đều ghi tên loại văn bản, trừ công văn.'),
  trichYeu: huongDan05(
    so('5.1.1'),
    'Trích yếu nội dung văn bản là một cụm từ ngắn gọn, phản ánh nội dung chủ yếu của văn bản; trong một số văn bản có thể ghi tác giả vào trích yếu nội dung văn bản.',
  ),
  trichYeuViDu: docTuHuongDan05(so('5.1.1'), 'kết quả đại hội chi bộ nhiệm kỳ …'),
  namGachNoi: huongDan05(
    so('5.2.1'),
    'Tên loại văn bản trình bày một dòng riêng, trích yếu nội dung văn bản trình bày cân đối dưới tên loại văn bản, phía dưới có 05 dấu gạch nối (-) ngăn cách với nội dung văn bản.',
  ),
  chinhGiua: huongDan05(
    so('5.2.2'),
    'Tên loại văn bản và trích yếu nội dung văn bản trình bày chính giữa trang đầu văn bản (ô số 5a, Phụ lục 1).',
  ),
  trichYeuCongVan: huongDan05(
    so('5.2.3'),
    'Riêng trích yếu nội dung văn bản của tên loại văn bản công văn trình bày cân đối dưới số và ký hiệu văn bản (ô số 5b, Phụ lục 1).',
  ),
  trichYeuCongVanViDu: docTuHuongDan05(
    so('5.2.3'),
    'về việc chuẩn bị hội nghị trực tuyến quán triệt Nghị quyết Trung ương 12 khoá XIII',
  ),
} as const;
