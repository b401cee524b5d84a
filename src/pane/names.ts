import type { Component, Kind, OutOfScope, System } from '../anatomy/model';

/** Names of the components as the decree calls them. */
export const nameOf: Readonly<Record<Component, string>> = {
  trang: 'Trang văn bản',
  quocHieu: 'Quốc hiệu',
  tieuNgu: 'Tiêu ngữ',
  coQuanChuQuan: 'Tên cơ quan chủ quản',
  coQuanBanHanh: 'Tên cơ quan ban hành',
  soKyHieu: 'Số, ký hiệu',
  diaDanhThoiGian: 'Địa danh và thời gian',
  tenLoai: 'Tên loại',
  trichYeu: 'Trích yếu',
  noiDung: 'Nội dung',
  vienDan: 'Viện dẫn',
  chuKy: 'Quyền hạn, chức vụ, họ tên',
  kinhGui: 'Kính gửi',
  noiNhan: 'Nơi nhận',
  doMat: 'Độ mật',
  doKhan: 'Mức độ khẩn',
  phamViLuuHanh: 'Phạm vi lưu hành',
  nguoiSoanThao: 'Người soạn thảo',
  diaChi: 'Địa chỉ cơ quan',
  phuLuc: 'Phụ lục',
};

/** Short names of the conventions. */
export const systemName: Readonly<Record<System, string>> = {
  nd30: 'Nghị định 30/2020',
  hd05: 'Hướng dẫn 05-HD/VPTW',
  hd36: 'Hướng dẫn 36-HD/VPTW',
};

/** Names of the kinds of document. */
export const kindName: Readonly<Record<Kind, string>> = {
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
  khac: 'Loại khác',
};

const instrumentNames: Readonly<Record<string, string>> = {
  '30/2020/NĐ-CP': 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
};

/** The instrument in full where it is one of the conventions, else by its number. */
export function instrumentName(number: string): string {
  return instrumentNames[number] ?? `Văn bản số ${number}`;
}

/** Why a document is not judged. */
export const outOfScopeSentence: Readonly<Record<OutOfScope, string>> = {
  vbqppl: 'Văn bản quy phạm pháp luật có quy định riêng về thể thức.',
  'before-nd30': 'Văn bản ban hành trước Nghị định 30/2020.',
  'before-hd36': 'Văn bản ban hành trước Hướng dẫn 36-HD/VPTW.',
  'other-organisation': 'Văn bản của tổ chức có quy định riêng về thể thức.',
  'not-a-document': 'Không thấy thành phần nào của một văn bản hành chính.',
};
