import { docTuHuongDan05, huongDan05, muc } from './basis';

const so = (rest: string) => muc('I', rest);

/** Sentences that the rules of the signature, the receivers and the additional components stand on. */
export const ending = {
  thayMat: huongDan05(
    so('7.1.1.a'),
    'Đề ký văn bản của đại hội (đại hội, đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu, ban kiểm phiếu), cấp uỷ, uỷ ban kiểm tra, hội đồng là thay mặt (ký hiệu là T/M).',
  ),
  kyThay: huongDan05(
    so('7.1.1.b'),
    'Đề ký văn bản của cơ quan chuyên trách tham mưu, giúp việc, đơn vị sự nghiệp của Đảng, ban chỉ đạo, tiểu ban…, đơn vị được thành lập theo quyết định của tổ chức, cơ quan đảng làm việc theo chế độ thủ trưởng: Cấp trưởng ký thì đề ký trực tiếp chức vụ, chức danh; khi cấp phó ký thì đề ký là ký thay (ký hiệu là K/T).',
  ),
  thuaLenh: huongDan05(
    so('7.1.1.c'),
    'Đề ký văn bản được ban thường vụ cấp uỷ hoặc thủ trưởng tổ chức, cơ quan đảng uỷ quyền ký là thừa lệnh (ký hiệu là T/L).',
  ),
  chucVu: huongDan05(
    so('7.1.2'),
    'Ghi đúng chức vụ được bầu, bổ nhiệm hoặc phân công của người ký văn bản; không ghi tên cấp uỷ, tổ chức, cơ quan đảng kèm theo chức vụ của người ký văn bản (như phó bí thư tỉnh uỷ, trưởng ban tổ chức, chủ nhiệm uỷ ban kiểm tra…), trừ văn bản của ban chỉ đạo, tiểu ban, hội đồng… không có con dấu riêng và văn bản của liên cơ quan ban hành.',
  ),
  chucVuThayMat: huongDan05(
    so('7.1.2.b'),
    'Khi thay mặt cấp uỷ, uỷ ban kiểm tra, hội đồng ký văn bản chỉ ghi chức vụ người ký đối với các chức vụ bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch.',
  ),
  hoTen: huongDan05(
    so('7.1.3'),
    'Họ tên người ký văn bản là họ tên đầy đủ của người ký; không ghi học hàm, học vị, quân hàm, danh hiệu… trước họ tên người ký văn bản.',
  ),
  thayMatViDu: docTuHuongDan05(so('7.1.4.b'), 'T/M BAN THƯỜNG VỤ'),
  uyQuyen: huongDan05(so('7.1.4.d'), 'Người được uỷ quyền trực tiếp ký, không uỷ quyền cho người khác ký thay.'),
  kiem: huongDan05(
    so('7.1.4.đ'),
    'Người ký văn bản là phó trưởng ban chỉ đạo, phó trưởng tiểu ban thì không đề ký thay trưởng ban chỉ đạo, trưởng tiểu ban; phó chủ tịch hội đồng ký văn bản không đề ký thay mặt hội đồng…',
  ),
  chuKy: huongDan05(
    so('7.2.1'),
    'Trình bày quyền hạn, chức vụ của người ký văn bản ở góc phải, dưới phần nội dung văn bản (ô số 7a, Phụ lục 1).',
  ),
  hoTenDuoi: huongDan05(
    so('7.2.3'),
    'Họ và tên của người ký văn bản trình bày dưới chữ ký của người ký văn bản (ô số 7b, Phụ lục 1).',
  ),
  noiNhan: huongDan05(
    so('9.2.1'),
    'Trình bày nơi nhận văn bản ở góc trái, dưới nội dung văn bản (ô số 9a, Phụ lục 1). Cụm từ "Nơi nhận" trình bày một dòng riêng, dưới cụm từ này có đường kẻ ngang nét liền, tương ứng với chiều dài của cụm từ này.',
  ),
  noiNhanDanhSach: huongDan05(
    so('9.2.2'),
    'Trình bày tên tổ chức, cơ quan, cá nhân nhận văn bản dưới cụm từ "Nơi nhận".',
  ),
  kinhGui: huongDan05(
    so('9.2.3'),
    'Đối với tên loại văn bản là công văn thì tên tổ chức, cơ quan, cá nhân trực tiếp nhận giải quyết được liệt kê tại phần "Kính gửi", ở chính giữa, trang đầu văn bản (ô số 5a, Phụ lục 1). Ở dòng đầu phần "Nơi nhận" cuối văn bản có thêm từ "Như trên".',
  ),
  kinhTrinh: huongDan05(
    so('9.2.4'),
    'Đối với tên loại văn bản là tờ trình thì trình bày thêm từ "Kính trình" và liệt kê tên tổ chức, cơ quan, cá nhân trực tiếp nhận giải quyết công việc ở dưới tên loại và trích yếu nội dung văn bản (ô số 9b, Phụ lục 1). Ở dòng đầu phần "Nơi nhận" cuối văn bản có thêm từ "Như trên".',
  ),
  dauNoiNhan: huongDan05(
    so('9.2.5'),
    'Sau các từ "Nơi nhận", "Kính gửi", "Kính trình" có dấu hai chấm (:); sau mỗi tổ chức, cơ quan, cá nhân hoặc nhóm tổ chức, cơ quan, cá nhân nhận văn bản ở phần "Kính gửi", "Kính trình" có dấu chấm phẩy (;); sau mỗi tổ chức, cơ quan, cá nhân hoặc nhóm tổ chức, cơ quan, cá nhân nhận văn bản ở phần "Nơi nhận" có dấu chấm phẩy (;), kết thúc nơi lưu văn bản có dấu chấm.',
  ),
  luuViDu: docTuHuongDan05('Phần III, Nơi nhận', '- Lưu Văn phòng Trung ương Đảng.'),
  phuLuc: huongDan05(
    muc('II', '1.1'),
    'Văn bản có phụ lục kèm theo thì phải có chỉ dẫn về phụ lục. Phụ lục văn bản trình bày riêng và phải có tiêu đề, văn bản có từ hai phụ lục trở lên thì ghi số thứ tự phụ lục bằng chữ số Ả-rập.',
  ),
  phuLucTrinhBay: huongDan05(
    muc('II', '1.2'),
    'Từ "Phụ lục và số thứ tự" trình bày thành một dòng riêng cách đều hai mép phải và trái của phần có chữ. Tiêu đề của phụ lục trình bày dưới từ "Phụ lục" và số thứ tự của phụ lục. Dưới tiêu đề phụ lục trình bày chỉ dẫn phụ lục kèm theo văn bản bao gồm số, ký hiệu văn bản; ngày, tháng, năm ban hành văn bản và tên tổ chức, cơ quan ban hành văn bản.',
  ),
} as const;
