import { docTuHuongDan36, huongDan36 } from './basis';

const so = (rest: string) => `Mục II, ${rest}`;

/** Sentences that the rules of the letterhead stand on, by what they speak of. */
export const letterhead = {
  tieuDe: huongDan36(so('1.1.1'), 'Tiêu đề "Đảng Cộng sản Việt Nam" là thành phần thể thức xác định văn bản của Đảng.'),
  tieuDeDongKe: huongDan36(
    so('1.1.2'),
    'Tiêu đề trình bày trang đầu, góc phải, dòng đầu, phía dưới có đường kẻ ngang ngăn cách với địa danh và ngày, tháng, năm ban hành văn bản; đường kẻ ngang nét liền, có độ dài bằng độ dài tiêu đề (ô số 1, Phụ lục 1).',
  ),
  tenCoQuan: huongDan36(
    so('1.2.1'),
    'Ghi chính xác, đầy đủ tên cơ quan ban hành văn bản theo quy định của Điều lệ Đảng hoặc văn bản thành lập của cấp uỷ, cơ quan, tổ chức đảng có thẩm quyền.',
  ),
  tenTinhUy: huongDan36(
    so('1.2.1.b'),
    'Văn bản của ban chấp hành đảng bộ tỉnh, thành phố, đảng bộ trực thuộc Trung ương, văn bản của ban thường vụ tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương ghi chung là tỉnh uỷ, thành uỷ, đảng uỷ.',
  ),
  tenDangUy: huongDan36(
    so('1.2.1.b'),
    'Văn bản của ban chấp hành đảng bộ cơ sở, văn bản của ban thường vụ đảng uỷ cơ sở ghi chung là đảng uỷ và tên đảng bộ cấp trên trực tiếp.',
  ),
  tenCoQuanThamMuu: huongDan36(
    so('1.2.1.c'),
    'Văn bản của các cơ quan, tổ chức đảng được lập theo quyết định của cấp uỷ các cấp (cơ quan tham mưu, giúp việc, đảng đoàn, ban cán sự đảng, ban chỉ đạo, tiểu ban, hội đồng…) ghi tên cơ quan ban hành văn bản là tên cơ quan, tổ chức đảng và tên cấp uỷ mà cơ quan đó trực thuộc.',
  ),
  dauSao: huongDan36(
    so('1.2.2'),
    'Tên cơ quan ban hành văn bản trình bày góc trái, dòng đầu, ngang với tiêu đề, phía dưới có dấu sao (*) ngăn cách với số và ký hiệu văn bản (ô số 2, Phụ lục 1).',
  ),
  lienCoQuan: huongDan36(
    so('1.2.2'),
    'Đối với văn bản của liên cơ quan, ghi tên cơ quan, tổ chức chủ trì trước, giữa các tên cơ quan, tổ chức có dấu gạch nối (-).',
  ),
  so: huongDan36(so('1.3.1.a'), 'Số văn bản là số thứ tự của văn bản được đăng ký, quản lý tại văn thư cơ quan.'),
  soViDu: docTuHuongDan36(so('1.3.1.b'), 'Số 15-HD/TU'),
  soCongVan: docTuHuongDan36(so('1.3.1.b'), 'Số 357-CV/BTCTU'),
  kyHieu: huongDan36(
    so('1.3.1.b'),
    'Ký hiệu văn bản gồm nhóm chữ viết tắt của tên loại văn bản và tên cơ quan ban hành văn bản.',
  ),
  kyHieuLoai: huongDan36(
    so('1.3.1.b'),
    'Ký hiệu tên loại văn bản là chữ cái đầu các âm tiết của tên loại văn bản, như: NQ (nghị quyết), CT (chỉ thị), KL (kết luận), QC (quy chế), BC (báo cáo)…',
  ),
  kyHieuCoQuan: huongDan36(
    so('1.3.1.b'),
    'Ký hiệu tên cơ quan ban hành văn bản là những chữ cái đầu các âm tiết của tên cơ quan ban hành văn bản.',
  ),
  soKyHieu: huongDan36(
    so('1.3.2'),
    'Số văn bản viết bằng chữ số Ả-rập. Số văn bản nhỏ hơn 10 phải ghi số 0 phía trước; giữa số và ký hiệu có dấu gạch nối (-), giữa chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan ban hành văn bản có dấu gạch chéo (/), giữa chữ viết tắt của liên cơ quan ban hành văn bản có dấu gạch nối (-).',
  ),
  soCanDoi: huongDan36(
    so('1.3.2'),
    'Số và ký hiệu văn bản trình bày cân đối dưới tên cơ quan ban hành văn bản (ô số 3, Phụ lục 1).',
  ),
  diaDanhCapHanhChinh: huongDan36(
    so('1.4.1.a'),
    'Địa danh mang tên người, địa danh một âm tiết, địa danh theo số thứ tự.',
  ),
  ngay: huongDan36(
    so('1.4.2'),
    'Ngày dưới 10 và tháng dưới 3 phải thêm số 0 ở trước và viết đầy đủ chữ ngày, tháng, năm; giữa địa danh và ngày, tháng, năm ban hành văn bản có dấu phẩy (,).',
  ),
  ngayViDu: docTuHuongDan36(so('1.4.2'), 'Hà Nội, ngày 03 tháng 02 năm 2018'),
  ngayDuoi: docTuHuongDan36(
    so('1.4.2'),
    'Địa danh và ngày, tháng, năm ban hành văn bản trình bày dưới tiêu đề (ô số 4, Phụ lục 1).',
  ),
  tenLoai: huongDan36(so('1.5.1'), 'Các văn bản ban hành đều ghi tên loại văn bản, trừ công văn.'),
  trichYeu: huongDan36(
    so('1.5.1'),
    'Trích yếu nội dung văn bản là một câu ngắn gọn hoặc một cụm từ phản ánh nội dung chủ yếu của văn bản.',
  ),
  trichYeuViDu: docTuHuongDan36(so('1.5.1'), 'kết quả đại hội chi bộ nhiệm kỳ 2017 - 2020'),
  namGachNoi: huongDan36(
    so('1.5.2'),
    'Tên loại văn bản trình bày một dòng riêng, trích yếu nội dung văn bản trình bày dưới tên loại văn bản; phía dưới trích yếu nội dung văn bản có năm (5) dấu gạch nối (-) ngăn cách với nội dung văn bản.',
  ),
  chinhGiua: huongDan36(
    so('1.5.2'),
    'Tên loại và trích yếu nội dung văn bản trình bày chính giữa trang đầu văn bản (ô số 5a, Phụ lục 1).',
  ),
  trichYeuCongVan: huongDan36(
    so('1.5.2'),
    'Riêng trích yếu nội dung văn bản của tên loại công văn trình bày dưới số và ký hiệu văn bản (ô số 5b, Phụ lục 1).',
  ),
  trichYeuCongVanViDu: docTuHuongDan36(
    so('1.5.2'),
    'Chuẩn bị hội nghị trực tuyến quán triệt Nghị quyết Trung ương 6 khoá XII',
  ),
} as const;
