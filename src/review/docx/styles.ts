import type { Convention } from '../../profile/model';
import { stylesOf } from '../../templates/page/styles';
import type { StyleId, StyleLook } from '../../templates/sheet';

/** Styles that the sheet takes over from documents of its convention. */
const taken = [
  'QuocHieu',
  'TieuNgu',
  'CoQuanChuQuan',
  'CoQuanBanHanh',
  'DauSao',
  'DiaDanhThoiGian',
  'TenLoai',
  'TrichYeu',
  'NamGach',
  'KemTheo',
] as const satisfies readonly StyleId[];

const own = [
  'PhieuMuc',
  'PhieuDoan',
  'PhieuDong',
  'PhieuO',
  'PhieuCot',
  'PhieuChuThich',
  'PhieuKy',
  'PhieuHoTen',
  'PhieuHet',
  'PhieuChan',
] as const;

/** The paragraph styles of the sheet, by the id that its file gives them. */
export const sheetStyleIds = [...taken, ...own] as const;

export type SheetStyleId = (typeof sheetStyleIds)[number];

/** Size of running text in points. */
export const textSize = 13;

/** The looks of a sheet: head and title as in any document of the convention, the rest smaller, to stay on a page or two. */
export function sheetStyles(convention: Convention): Readonly<Record<SheetStyleId, StyleLook>> {
  const all = stylesOf[convention];
  const size = textSize;
  // The Party sets running text at a fixed pitch (HD05: exactly 18 to 22 points).
  const pitch = convention === 'hd05' ? ({ line: 18, exact: true } as const) : {};
  return {
    QuocHieu: all.QuocHieu,
    TieuNgu: all.TieuNgu,
    CoQuanChuQuan: all.CoQuanChuQuan,
    CoQuanBanHanh: all.CoQuanBanHanh,
    DauSao: all.DauSao,
    DiaDanhThoiGian: all.DiaDanhThoiGian,
    TenLoai: { ...all.TenLoai, before: 10 },
    TrichYeu: all.TrichYeu,
    NamGach: { ...all.NamGach, after: 2 },
    KemTheo: all.KemTheo,
    PhieuMuc: {
      name: 'Phiếu: đề mục',
      align: 'left',
      size,
      bold: true,
      before: 3,
      after: 1,
      keepNext: true,
      outline: 1,
    },
    PhieuDoan: { name: 'Phiếu: đoạn', align: 'justify', size, after: 2, ...pitch },
    PhieuDong: { name: 'Phiếu: dòng', align: 'left', size, after: 1 },
    PhieuO: { name: 'Phiếu: ô', align: 'left', size: 11, before: 0.75, after: 0.75 },
    PhieuCot: {
      name: 'Phiếu: tên cột',
      align: 'center',
      size: 11,
      bold: true,
      before: 0.75,
      after: 0.75,
      keepNext: true,
    },
    PhieuChuThich: { name: 'Phiếu: chú thích', align: 'left', size, italic: true, before: 1 },
    PhieuKy: { name: 'Phiếu: người ký', align: 'center', size, bold: true, before: 4, keepNext: true },
    PhieuHoTen: { name: 'Phiếu: họ tên', align: 'center', size, bold: true, before: 32 },
    // Word wants a paragraph after the last table: as low as it can be, or it takes a page of its own.
    PhieuHet: { name: 'Phiếu: hết', align: 'left', size: 1, line: 1, exact: true },
    PhieuChan: { name: 'Phiếu: chân trang', align: 'left', size: 11 },
  };
}
