import { docTuHuongDan36, huongDan36 } from './basis';

const so = (rest: string) => `Mục II, ${rest}`;

/** Sentences that the rules of the signature, the receivers and the additional components stand on. */
export const ending = {
  thayMat: huongDan36(
    so('1.7.1'),
    'Đối với văn bản của đại hội đảng (đại hội, đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu, ban kiểm phiếu), cấp uỷ, uỷ ban kiểm tra, đảng đoàn, ban cán sự đảng, hội đồng các cấp: Đề ký là thay mặt (ký hiệu là T/M).',
  ),
  kyThay: huongDan36(
    so('1.7.1'),
    'Đối với văn bản của các cơ quan tham mưu, giúp việc, ban chỉ đạo, tiểu ban..., các đơn vị được thành lập theo quyết định của cơ quan, tổ chức đảng các cấp: Cấp trưởng ký đề ký trực tiếp, khi cấp phó ký đề ký là ký thay (ký hiệu là K/T).',
  ),
  thuaLenh: huongDan36(
    so('1.7.1'),
    'Đối với văn bản được ban thường vụ cấp uỷ hoặc thủ trưởng cơ quan, tổ chức đảng các cấp uỷ quyền: Đề ký là thừa lệnh (ký hiệu là T/L).',
  ),
  chucVu: huongDan36(
    so('1.7.1'),
    'Ghi đúng chức vụ được bầu, bổ nhiệm hoặc phân công của người ký văn bản; không ghi tên cấp uỷ, cơ quan, tổ chức đảng kèm theo chức vụ của người ký văn bản (như phó bí thư tỉnh uỷ, trưởng ban tổ chức, chủ nhiệm uỷ ban kiểm tra…), trừ văn bản của ban chỉ đạo, tiểu ban, hội đồng… (trường hợp ban chỉ đạo, tiểu ban, hội đồng… không có con dấu riêng) và văn bản của liên cơ quan ban hành.',
  ),
  chucVuThayMat: huongDan36(
    so('1.7.1'),
    'Khi thay mặt cấp uỷ, uỷ ban kiểm tra, ban cán sự đảng, đảng đoàn, hội đồng các cấp ký văn bản, chỉ ghi chức vụ người ký văn bản đối với các đồng chí là bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch; không ghi chức vụ người ký văn bản là uỷ viên.',
  ),
  hoTen: huongDan36(
    so('1.7.1'),
    'Họ tên của người ký văn bản là họ tên đầy đủ của người ký văn bản; không ghi học hàm, học vị, quân hàm, danh hiệu… trước họ tên của người ký văn bản.',
  ),
  thayMatViDu: docTuHuongDan36(so('1.7.1.b'), 'T/M BAN THƯỜNG VỤ'),
  uyQuyen: huongDan36(
    so('1.7.1.d'),
    'Đối với văn bản uỷ quyền, người được uỷ quyền trực tiếp ký, không uỷ quyền cho người khác ký thay',
  ),
  kiem: huongDan36(
    so('1.7.1.đ'),
    'Khi phó trưởng ban chỉ đạo, phó trưởng tiểu ban ký văn bản, không đề ký thay trưởng ban chỉ đạo, trưởng tiểu ban; phó chủ tịch hội đồng ký văn bản không đề ký thay mặt hội đồng…',
  ),
  chuKy: huongDan36(
    so('1.7.2'),
    'Quyền hạn, chức vụ của người ký văn bản trình bày góc phải, dưới nội dung văn bản (ô số 7a, Phụ lục 1).',
  ),
  hoTenDuoi: huongDan36(
    so('1.7.2'),
    'Họ và tên của người ký văn bản trình bày dưới chữ ký của người ký văn bản (ô số 7b, Phụ lục 1).',
  ),
  noiNhanDanhSach: huongDan36(
    so('1.9.2'),
    'Từ "Nơi nhận" trình bày một dòng riêng, phần liệt kê các cơ quan, tổ chức, cá nhân nhận văn bản trình bày dưới từ "Nơi nhận".',
  ),
  kinhGui: huongDan36(
    so('1.9.2'),
    'Đối với tên loại công văn, trình bày từ "Kính gửi" và tên cơ quan, tổ chức, cá nhân trực tiếp nhận giải quyết công việc cùng dòng với từ "Kính gửi" ở chính giữa, trang đầu văn bản (ô số 5a, Phụ lục 1). Ở dòng đầu phần nơi nhận cuối văn bản có thêm từ "Như trên".',
  ),
  kinhGuiToTrinh: huongDan36(
    so('1.9.2'),
    'Đối với tên loại tờ trình, trình bày thêm từ "Kính gửi" và tên cơ quan, tổ chức, cá nhân trực tiếp nhận giải quyết công việc cùng dòng với từ "Kính gửi" dưới tên loại và trích yếu nội dung văn bản (ô số 9b, Phụ lục 1). Ở dòng đầu phần nơi nhận cuối văn bản có thêm từ "Như trên".',
  ),
  dauNoiNhan: huongDan36(
    so('1.9.2'),
    'Sau các từ "Nơi nhận", "Kính gửi" có dấu hai chấm (:), sau mỗi cơ quan, tổ chức, cá nhân hoặc nhóm cơ quan, tổ chức, cá nhân nhận văn bản có dấu phẩy (,), kết thúc nơi nhận văn bản có dấu chấm (.).',
  ),
  luuViDu: docTuHuongDan36(so('1.9.1'), '- Lưu Văn phòng Trung ương Đảng.'),
  phuLuc: huongDan36(
    so('4.5'),
    'Trường hợp văn bản có phụ lục kèm theo phải có chỉ dẫn về phụ lục. Phụ lục văn bản phải có tiêu đề; văn bản có từ hai phụ lục trở lên phải ghi số thứ tự phụ lục bằng chữ số Ả-rập.',
  ),
  phuLucTrinhBay: huongDan36(
    so('4.5'),
    'từ "Phụ lục" và số thứ tự của phụ lục trình bày thành một dòng riêng, chính giữa văn bản.',
  ),
} as const;
