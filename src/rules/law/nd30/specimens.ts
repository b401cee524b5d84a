import { docTuNghiDinh30 } from './basis';

const mau = (so: string) => `Phụ lục III, Mục II, Mẫu ${so}`;

/** What the specimen forms say that more than one rule stands on. */
export const specimens = {
  nghiQuyet: docTuNghiDinh30(mau('1.1'), 'QUYẾT NGHỊ:'),
  quyetDinh: docTuNghiDinh30(mau('1.2'), 'QUYẾT ĐỊNH:'),
  thamQuyen: docTuNghiDinh30(
    mau('1.2'),
    'Thẩm quyền ban hành quyết định thuộc về người đứng đầu cơ quan, tổ chức thì ghi chức vụ của người đứng đầu; nếu thẩm quyền ban hành quyết định thuộc về tập thể lãnh đạo hoặc cơ quan, tổ chức thì ghi tên tập thể hoặc tên cơ quan, tổ chức đó.',
  ),
  theoDeNghi: docTuNghiDinh30(mau('1.2'), 'Theo đề nghị của'),
  vanBanKemTheo: docTuNghiDinh30(mau('1.3'), 'Số, ký hiệu, thời gian ban hành và tên cơ quan ban hành của Quyết định.'),
  congVan: docTuNghiDinh30(mau('1.5'), 'Trích yếu nội dung công văn.'),
  congDien: docTuNghiDinh30(mau('1.6'), 'Tên cơ quan, tổ chức nhận điện.'),
  giayMoi: docTuNghiDinh30(
    mau('1.7'),
    'Tên cơ quan, tổ chức hoặc họ và tên, chức vụ, đơn vị công tác của người được mời.',
  ),
  giayGioiThieu: docTuNghiDinh30(mau('1.8'), 'Họ và tên, chức vụ và đơn vị công tác của người được giới thiệu.'),
  bienBan: docTuNghiDinh30(mau('1.9'), 'Nội dung (theo diễn biến cuộc họp/hội nghị/hội thảo):'),
  giayNghiPhep: docTuNghiDinh30(mau('1.10'), 'Xét Đơn đề nghị nghỉ phép ngày'),
} as const;
