import type { Component, Kind, System } from '../anatomy/model';
import type { Severity } from '../finding/model';

/** Conventions as an author calls them. */
export const systemNames: Readonly<Record<System, string>> = {
  nd30: 'Nghị định 30/2020/NĐ-CP',
  hd05: 'Hướng dẫn 05-HD/VPTW',
  hd36: 'Hướng dẫn 36-HD/VPTW',
};

/** Kinds of document, in sentence case. */
export const kindNames: Readonly<Record<Kind, string>> = {
  'cong-van': 'Công văn',
  'ke-hoach': 'Kế hoạch',
  'quyet-dinh': 'Quyết định',
  'nghi-quyet': 'Nghị quyết',
  'chi-thi': 'Chỉ thị',
  'quy-che': 'Quy chế',
  'quy-dinh': 'Quy định',
  'thong-cao': 'Thông cáo',
  'thong-bao': 'Thông báo',
  'huong-dan': 'Hướng dẫn',
  'chuong-trinh': 'Chương trình',
  'phuong-an': 'Phương án',
  'de-an': 'Đề án',
  'du-an': 'Dự án',
  'bao-cao': 'Báo cáo',
  'bien-ban': 'Biên bản',
  'to-trinh': 'Tờ trình',
  'hop-dong': 'Hợp đồng',
  'cong-dien': 'Công điện',
  'giay-moi': 'Giấy mời',
  'giay-gioi-thieu': 'Giấy giới thiệu',
  'giay-nghi-phep': 'Giấy nghỉ phép',
  'giay-uy-quyen': 'Giấy ủy quyền',
  'phieu-gui': 'Phiếu gửi',
  'phieu-chuyen': 'Phiếu chuyển',
  'phieu-bao': 'Phiếu báo',
  'thu-cong': 'Thư công',
  'ket-luan': 'Kết luận',
  'ban-ghi-nho': 'Bản ghi nhớ',
  'ban-thoa-thuan': 'Bản thỏa thuận',
  khac: 'Văn bản khác',
};

/** Components as the layout diagram calls them, in sentence case. */
export const componentNames: Readonly<Record<Component, string>> = {
  trang: 'Trang văn bản',
  quocHieu: 'Quốc hiệu',
  tieuNgu: 'Tiêu ngữ',
  coQuanChuQuan: 'Cơ quan chủ quản',
  coQuanBanHanh: 'Cơ quan ban hành',
  soKyHieu: 'Số, ký hiệu',
  diaDanhThoiGian: 'Địa danh, thời gian',
  tenLoai: 'Tên loại',
  trichYeu: 'Trích yếu',
  noiDung: 'Nội dung',
  vienDan: 'Viện dẫn',
  chuKy: 'Chức vụ, họ tên người ký',
  kinhGui: 'Kính gửi',
  noiNhan: 'Nơi nhận',
  doMat: 'Độ mật',
  doKhan: 'Mức độ khẩn',
  phamViLuuHanh: 'Phạm vi lưu hành',
  nguoiSoanThao: 'Người soạn thảo',
  diaChi: 'Địa chỉ cơ quan',
  phuLuc: 'Phụ lục',
};

/** Severities as an author reads them. */
export const severityNames: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'nên xem', info: 'góp ý' };
