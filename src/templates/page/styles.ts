import type { Convention } from '../../profile/model';
import type { Paper, StyleId, StyleLook } from '../sheet';

type Styles = Readonly<Record<StyleId, StyleLook>>;

const one = { align: 'center', size: 14 } as const;
const bold = { ...one, bold: true } as const;
const indent = 36;

/** Sizes and styles of Phụ lục I, Phần I, Mục V of the decree (ND30-FONT), the larger of each pair. */
const nd30: Styles = {
  QuocHieu: { name: 'Quốc hiệu', ...bold, size: 13 },
  TieuNgu: { name: 'Tiêu ngữ', ...bold },
  CoQuanChuQuan: { name: 'Cơ quan chủ quản', ...one, size: 13 },
  CoQuanBanHanh: { name: 'Cơ quan ban hành', ...bold, size: 13 },
  DauSao: { name: 'Dấu sao', ...one },
  SoKyHieu: { name: 'Số ký hiệu', ...one, size: 13, before: 8 },
  DiaDanhThoiGian: { name: 'Địa danh thời gian', ...one, italic: true, before: 8 },
  TenLoai: { name: 'Tên loại', ...bold, before: 18, keepNext: true },
  TrichYeu: { name: 'Trích yếu', ...bold },
  NamGach: { name: 'Năm dấu gạch', ...bold },
  TrichYeuCongVan: { name: 'Trích yếu công văn', ...one, size: 13, before: 6 },
  KinhGui: { name: 'Kính gửi', ...one, before: 18, after: 12 },
  ThamQuyen: { name: 'Thẩm quyền ban hành', ...bold, before: 12, after: 6, keepNext: true },
  CanCu: { name: 'Căn cứ', align: 'justify', size: 14, italic: true, firstLine: indent, after: 6 },
  NoiDung: { name: 'Nội dung', align: 'justify', size: 14, firstLine: indent, after: 6 },
  SoChuong: { name: 'Số chương', ...bold, before: 12, keepNext: true },
  TieuDeChuong: { name: 'Tiêu đề chương', ...bold, after: 6, keepNext: true, outline: 1 },
  TieuDeMuc: {
    name: 'Tiêu đề mục',
    align: 'justify',
    size: 14,
    bold: true,
    firstLine: indent,
    before: 6,
    after: 6,
    keepNext: true,
    outline: 1,
  },
  TieuDeKhoan: {
    name: 'Tiêu đề khoản',
    align: 'justify',
    size: 14,
    bold: true,
    firstLine: indent,
    after: 6,
    keepNext: true,
    outline: 2,
  },
  KemTheo: { name: 'Kèm theo', ...one, italic: true },
  NoiNhan: { name: 'Nơi nhận', align: 'left', size: 12, bold: true, italic: true },
  NoiNhanMuc: { name: 'Nơi nhận: danh sách', align: 'left', size: 11 },
  QuyenHan: { name: 'Quyền hạn', ...bold, keepNext: true },
  ChucVu: { name: 'Chức vụ', ...bold, keepNext: true },
  HoTen: { name: 'Họ tên người ký', ...bold, before: 72 },
};

const exactly = { line: 18, exact: true } as const;

/** What HD 05 prints of itself, and the annex of HD 36 that it kept (HD05-FONT). */
const hd05: Styles = {
  ...nd30,
  QuocHieu: { name: 'Tiêu đề Đảng Cộng sản Việt Nam', ...bold, size: 15 },
  TieuNgu: { name: 'Tiêu ngữ', ...bold },
  CoQuanChuQuan: { name: 'Cơ quan cấp trên', ...one },
  CoQuanBanHanh: { name: 'Cơ quan ban hành', ...bold },
  SoKyHieu: { name: 'Số ký hiệu', ...one },
  DiaDanhThoiGian: { name: 'Địa danh ngày tháng', ...one, italic: true, before: 10 },
  TenLoai: { name: 'Tên loại', ...bold, size: 16, before: 18, keepNext: true },
  TrichYeuCongVan: { name: 'Trích yếu công văn', ...one, size: 12, italic: true },
  TrichYeu: { name: 'Trích yếu', ...bold, size: 15 },
  NamGach: { name: 'Năm dấu gạch', ...bold, after: 12 },
  ThamQuyen: { name: 'Thẩm quyền ban hành', ...bold, ...exactly, before: 6, after: 6, keepNext: true },
  CanCu: { name: 'Căn cứ', align: 'justify', size: 14, firstLine: 28.35, after: 6, ...exactly },
  NoiDung: { name: 'Nội dung', align: 'justify', size: 14, firstLine: 28.35, after: 6, ...exactly },
  TieuDeMuc: {
    name: 'Tiêu đề mục',
    align: 'justify',
    size: 14,
    bold: true,
    firstLine: 28.35,
    before: 6,
    after: 6,
    ...exactly,
    keepNext: true,
    outline: 1,
  },
  TieuDeKhoan: {
    name: 'Tiêu đề khoản',
    align: 'justify',
    size: 14,
    bold: true,
    firstLine: 28.35,
    after: 6,
    ...exactly,
    keepNext: true,
    outline: 2,
  },
  NoiNhan: { name: 'Nơi nhận', align: 'left', size: 14 },
  NoiNhanMuc: { name: 'Nơi nhận: danh sách', align: 'left', size: 12 },
  ChucVu: { name: 'Chức vụ', ...one, keepNext: true },
};

export const stylesOf: Readonly<Record<Convention, Styles>> = { nd30, hd05 };

/** ND30-PAGE-03 to 06 and 10; HD05-PAGE-03 to 06 and 09. */
export const paper: Paper = { top: 20, bottom: 20, left: 30, right: 15, header: 10, numberSize: 14 };
