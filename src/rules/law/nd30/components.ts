import type { Component } from '../../../anatomy/model';
import type { LegalBasis } from '../../../finding/model';
import { nghiDinh30 } from './basis';

const thanhPhanChinh = (diem: string, quote: string): LegalBasis => nghiDinh30(`Điều 8, khoản 2, điểm ${diem}`, quote);

/** The components that every administrative document has (Điều 8, khoản 2). */
export const thanhPhan = {
  quocHieu: thanhPhanChinh('a', 'Quốc hiệu và Tiêu ngữ.'),
  tieuNgu: thanhPhanChinh('a', 'Quốc hiệu và Tiêu ngữ.'),
  coQuanBanHanh: thanhPhanChinh('b', 'Tên cơ quan, tổ chức ban hành văn bản.'),
  soKyHieu: thanhPhanChinh('c', 'Số, ký hiệu của văn bản.'),
  diaDanhThoiGian: thanhPhanChinh('d', 'Địa danh và thời gian ban hành văn bản.'),
  trichYeu: thanhPhanChinh('đ', 'Tên loại và trích yếu nội dung văn bản.'),
} as const satisfies Partial<Record<Component, LegalBasis>>;
