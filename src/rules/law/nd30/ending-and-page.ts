import { nghiDinh30 } from './basis';

const chucVuHoTen = 'Phụ lục I, Phần I, Mục II, khoản 7, điểm đ';
const noiNhan = 'Phụ lục I, Phần I, Mục II, khoản 9, điểm d';

/** Sentences that more than one rule about the ending of a document stands on, by what they speak of. */
export const endingAndPage = {
  kinhGui: nghiDinh30(
    noiNhan,
    'Từ “Kính gửi” và tên các cơ quan, tổ chức hoặc cá nhân nhận văn bản được trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng; sau từ “Kính gửi” có dấu hai chấm (:).',
  ),
  kinhGuiMotNoi: nghiDinh30(
    noiNhan,
    'Nếu văn bản gửi cho một cơ quan, tổ chức hoặc một cá nhân thì từ “Kính gửi” và tên cơ quan, tổ chức hoặc cá nhân được trình bày trên cùng một dòng',
  ),
  kinhGuiNhieuNoi: nghiDinh30(
    noiNhan,
    'đầu dòng có gạch đầu dòng (-), cuối dòng có dấu chấm phẩy (;), cuối dòng cuối cùng có dấu chấm (.); các gạch đầu dòng được trình bày thẳng hàng với nhau dưới dấu hai chấm (:).',
  ),
  noiNhanTieuDe: nghiDinh30(
    noiNhan,
    'Từ “Nơi nhận” được trình bày trên một dòng riêng (ngang hàng với dòng chữ “quyền hạn, chức vụ của người ký” và sát lề trái), sau có dấu hai chấm (:), bằng chữ in thường, cỡ chữ 12, kiểu chữ nghiêng, đậm',
  ),
  noiNhanDanhSach: nghiDinh30(
    noiNhan,
    'phần liệt kê các cơ quan, tổ chức, đơn vị và cá nhân nhận văn bản được trình bày bằng chữ in thường, cỡ chữ 11, kiểu chữ đứng',
  ),
  noiNhanTungDong: nghiDinh30(
    noiNhan,
    'được trình bày trên một dòng riêng, đầu dòng có gạch đầu dòng (-) sát lề trái, cuối dòng có dấu chấm phẩy (;)',
  ),
  luu: nghiDinh30(
    noiNhan,
    'dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm (:), tiếp theo là chữ viết tắt “VT”, dấu phẩy (,), chữ viết tắt tên đơn vị (hoặc bộ phận) soạn thảo văn bản và số lượng bản lưu, cuối cùng là dấu chấm (.).',
  ),
  quyenHanChucVu: nghiDinh30(
    chucVuHoTen,
    'các chữ viết tắt quyền hạn như: “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.” và quyền hạn chức vụ của người ký được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  ),
  hoTen: nghiDinh30(
    chucVuHoTen,
    'bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm, được đặt canh giữa quyền hạn, chức vụ của người ký.',
  ),
  doKhan: nghiDinh30(
    'Phụ lục I, Phần I, Mục III, khoản 2, điểm b',
    'trên đó các từ “HOẢ TỐC”, “THƯỢNG KHẨN” và “KHẨN”, trình bày bằng chữ in hoa, phông chữ Times New Roman, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và đặt cân đối trong khung hình chữ nhật viền đơn.',
  ),
  phamViLuuHanh: nghiDinh30(
    'Phụ lục I, Phần I, Mục III, khoản 2, điểm c',
    'trình bày cân đối trong một khung hình chữ nhật viền đơn, bằng chữ in hoa, phông chữ Times New Roman, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  ),
  nguoiSoanThao: nghiDinh30(
    'Phụ lục I, Phần I, Mục III, khoản 3',
    'ký hiệu bằng chữ in hoa, số lượng bản bằng chữ số Ả Rập, cỡ chữ 11, kiểu chữ đứng.',
  ),
  diaChi: nghiDinh30(
    'Phụ lục I, Phần I, Mục III, khoản 4',
    'ở trang thứ nhất của văn bản, bằng chữ in thường, cỡ chữ từ 11 đến 12, kiểu chữ đứng, dưới một đường kẻ nét liền kéo dài hết chiều ngang của vùng trình bày văn bản.',
  ),
  phuLuc: nghiDinh30(
    'Phụ lục I, Phần I, Mục III, khoản 1, điểm b',
    'Từ “Phụ lục” và số thứ tự của Phụ lục được trình bày thành một dòng riêng, canh giữa, bằng chữ in thường, cỡ chữ 14, kiểu chữ đứng, đậm',
  ),
  tenPhuLuc: nghiDinh30(
    'Phụ lục I, Phần I, Mục III, khoản 1, điểm b',
    'tên Phụ lục (nếu có) được trình bày canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  ),
  thongTinKemTheo: nghiDinh30(
    'Phụ lục I, Phần I, Mục III, khoản 1, điểm c',
    'Thông tin chỉ dẫn kèm theo văn bản trên mỗi Phụ lục được ban hành bao gồm: Số, ký hiệu văn bản, thời gian ban hành văn bản và tên cơ quan, tổ chức ban hành văn bản.',
  ),
  kemTheo: nghiDinh30(
    'Phụ lục I, Phần I, Mục III, khoản 1, điểm c',
    'Thông tin chỉ dẫn kèm theo văn bản được canh giữa phía dưới tên của Phụ lục, chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng, cùng phông chữ với nội dung văn bản, màu đen.',
  ),
  soTrang: nghiDinh30(
    'Phụ lục I, Phần I, Mục I, khoản 7',
    'Được đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng, được đặt canh giữa theo chiều ngang trong phần lề trên của văn bản, không hiển thị số trang thứ nhất.',
  ),
  leTrang: nghiDinh30(
    'Phụ lục I, Phần I, Mục I, khoản 3',
    'Cách mép trên và mép dưới 20 - 25 mm, cách mép trái 30 - 35 mm, cách mép phải 15 - 20 mm.',
  ),
  phongChu: nghiDinh30(
    'Phụ lục I, Phần I, Mục I, khoản 4',
    'Phông chữ tiếng Việt Times New Roman, bộ mã ký tự Unicode theo Tiêu chuẩn Việt Nam TCVN 6909:2001, màu đen.',
  ),
} as const;
