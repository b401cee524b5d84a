import { bangMauChu, docTuNghiDinh30, nghiDinh30, thongLe } from './basis';

const khoan = (so: number, diem: string) => `Phụ lục I, Phần I, Mục II, khoản ${so}, điểm ${diem}`;

const soKyHieu =
  'Giữa số và ký hiệu văn bản có dấu gạch chéo (/), giữa các nhóm chữ viết tắt trong ký hiệu văn bản có dấu gạch nối (-), không cách chữ.';
const kyHieu =
  'Ký hiệu của văn bản bao gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan, tổ chức hoặc chức danh nhà nước có thẩm quyền ban hành văn bản.';
const thoiGian =
  'Thời gian ban hành văn bản phải được viết đầy đủ; các số thể hiện ngày, tháng, năm dùng chữ số Ả Rập; đối với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước.';
const trichYeuCongVan =
  'Đối với công văn, trích yếu nội dung văn bản được trình bày tại ô số 5b Mục IV Phần I Phụ lục này, sau chữ “V/v” bằng chữ in thường, cỡ chữ từ 12 đến 13, kiểu chữ đứng; đặt canh giữa dưới số và ký hiệu văn bản, cách dòng 6pt với số và ký hiệu văn bản.';

/** Sentences that the rules of the letterhead stand on, by what they speak of. */
export const letterhead = {
  quocHieu: nghiDinh30(
    khoan(1, 'a'),
    'Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”: Được trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm và ở phía trên cùng, bên phải trang đầu tiên của văn bản.',
  ),
  quocHieuMotDong: thongLe(khoan(1, 'c'), 'Hai dòng chữ Quốc hiệu và Tiêu ngữ được trình bày cách nhau dòng đơn.'),
  tieuNgu: nghiDinh30(
    khoan(1, 'b'),
    'Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”: Được trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và được canh giữa dưới Quốc hiệu; chữ cái đầu của các cụm từ được viết hoa, giữa các cụm từ có gạch nối (-), có cách chữ',
  ),
  tieuNguDongKe: nghiDinh30(
    khoan(1, 'b'),
    'phía dưới có đường kẻ ngang, nét liền, có độ dài bằng độ dài của dòng chữ.',
  ),
  cachDong: nghiDinh30(khoan(1, 'c'), 'Hai dòng chữ Quốc hiệu và Tiêu ngữ được trình bày cách nhau dòng đơn.'),
  coQuanBanHanh: nghiDinh30(
    khoan(2, 'b'),
    'Tên cơ quan, tổ chức ban hành văn bản được trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm, được đặt canh giữa dưới tên cơ quan, tổ chức chủ quản trực tiếp',
  ),
  coQuanDongKe: nghiDinh30(
    khoan(2, 'b'),
    'phía dưới có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ và đặt cân đối so với dòng chữ.',
  ),
  coQuanDayDu: docTuNghiDinh30(
    khoan(2, 'a'),
    'Tên cơ quan, tổ chức ban hành văn bản là tên chính thức, đầy đủ của cơ quan, tổ chức hoặc chức danh nhà nước của người có thẩm quyền ban hành văn bản.',
  ),
  coQuanChuQuan: nghiDinh30(
    khoan(2, 'b'),
    'Tên cơ quan, tổ chức chủ quản trực tiếp được trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng.',
  ),
  coQuanChuQuanDiaPhuong: nghiDinh30(
    khoan(2, 'a'),
    'Đối với tên cơ quan, tổ chức chủ quản trực tiếp ở địa phương có thêm tên tỉnh, thành phố trực thuộc trung ương hoặc huyện, quận, thị xã, thành phố thuộc tỉnh, thành phố thuộc thành phố trực thuộc trung ương hoặc xã, phường, thị trấn nơi cơ quan, tổ chức ban hành văn bản đóng trụ sở.',
  ),
  coQuanChuQuanThongLe: thongLe(
    khoan(2, 'a'),
    'Tên cơ quan, tổ chức ban hành văn bản bao gồm tên của cơ quan, tổ chức ban hành văn bản và tên của cơ quan, tổ chức chủ quản trực tiếp (nếu có).',
  ),
  tuSo: nghiDinh30(
    khoan(3, 'c'),
    'Từ “Số” được trình bày bằng chữ in thường, cỡ chữ 13, kiểu chữ đứng; sau từ “Số” có dấu hai chấm (:)',
  ),
  kyHieuInHoa: nghiDinh30(
    khoan(3, 'c'),
    'Ký hiệu của văn bản được trình bày bằng chữ in hoa, cỡ chữ 13, kiểu chữ đứng.',
  ),
  soKyHieu: nghiDinh30(khoan(3, 'c'), soKyHieu),
  soCanhGiua: nghiDinh30(
    khoan(3, 'c'),
    'Số, ký hiệu của văn bản được đặt canh giữa dưới tên cơ quan, tổ chức ban hành văn bản.',
  ),
  kyHieu: nghiDinh30(khoan(3, 'b'), kyHieu),
  kyHieuNam: docTuNghiDinh30(khoan(3, 'b'), kyHieu),
  kyHieuCongVan: nghiDinh30(
    khoan(3, 'b'),
    'Đối với công văn, ký hiệu bao gồm chữ viết tắt tên cơ quan, tổ chức hoặc chức danh nhà nước ban hành công văn và chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực được giải quyết.',
  ),
  diaDanhDayDu: nghiDinh30(
    khoan(4, 'a'),
    'Đối với những đơn vị hành chính được đặt theo tên người, bằng chữ số hoặc sự kiện lịch sử thì phải ghi tên gọi đầy đủ của đơn vị hành chính đó.',
  ),
  diaDanhChinhThuc: docTuNghiDinh30(
    khoan(4, 'a'),
    'Địa danh ghi trên văn bản do cơ quan nhà nước ở địa phương ban hành là tên gọi chính thức của đơn vị hành chính nơi cơ quan ban hành văn bản đóng trụ sở.',
  ),
  thoiGian: nghiDinh30(khoan(4, 'b'), thoiGian),
  thangKhongCoSoKhong: docTuNghiDinh30(khoan(4, 'b'), thoiGian),
  diaDanh: nghiDinh30(
    khoan(4, 'c'),
    'Địa danh và thời gian ban hành văn bản được trình bày trên cùng một dòng với số, ký hiệu văn bản, tại ô số 4 Mục IV Phần I Phụ lục này, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng; các chữ cái đầu của địa danh phải viết hoa; sau địa danh có dấu phẩy (,); địa danh và ngày, tháng, năm được đặt dưới, canh giữa so với Quốc hiệu và Tiêu ngữ.',
  ),
  tenLoai: nghiDinh30(
    khoan(5, 'b'),
    'Tên loại văn bản được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  ),
  tenLoaiCanhGiua: nghiDinh30(khoan(5, 'b'), 'đặt canh giữa theo chiều ngang văn bản.'),
  trichYeu: nghiDinh30(
    khoan(5, 'b'),
    'Trích yếu nội dung văn bản được đặt ngay dưới tên loại văn bản, trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  ),
  trichYeuDongKe: nghiDinh30(
    khoan(5, 'b'),
    'Bên dưới trích yếu nội dung văn bản có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ và đặt cân đối so với dòng chữ.',
  ),
  trichYeuNganGon: thongLe(
    khoan(5, 'a'),
    'Trích yếu nội dung văn bản là một câu ngắn gọn hoặc một cụm từ phản ánh khái quát nội dung chủ yếu của văn bản.',
  ),
  trichYeuVeViec: docTuNghiDinh30(bangMauChu, 'Về công tác phòng, chống lụt bão'),
  trichYeuCongVan: nghiDinh30(khoan(5, 'b'), trichYeuCongVan),
  trichYeuCongVanViDu: docTuNghiDinh30(bangMauChu, 'V/v nâng bậc lương năm 2019'),
} as const;
