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
  'PhieuChan',
] as const;

/** The paragraph styles of the sheet, by the id that its file gives them. */
export const sheetStyleIds = [...taken, ...own] as const;

export type SheetStyleId = (typeof sheetStyleIds)[number];

/** Size of running text in points. */
export const textSize: Readonly<Record<Convention, number>> = { nd30: 13, hd05: 14 };

/** The looks of a sheet: head and title as in any document of the convention, the rest smaller, to stay on a page or two. */
export function sheetStyles(convention: Convention): Readonly<Record<SheetStyleId, StyleLook>> {
  const all = stylesOf[convention];
  const size = textSize[convention];
  // The Party sets running text at a fixed pitch (HD05: exactly 18 to 22 points).
  const pitch = convention === 'hd05' ? ({ line: 18, exact: true } as const) : {};
  return {
    QuocHieu: all.QuocHieu,
    TieuNgu: all.TieuNgu,
    CoQuanChuQuan: all.CoQuanChuQuan,
    CoQuanBanHanh: all.CoQuanBanHanh,
    DauSao: all.DauSao,
    DiaDanhThoiGian: all.DiaDanhThoiGian,
    TenLoai: { ...all.TenLoai, before: 14 },
    TrichYeu: all.TrichYeu,
    NamGach: { ...all.NamGach, after: 6 },
    KemTheo: all.KemTheo,
    PhieuMuc: {
      name: 'Phiếu: đề mục',
      align: 'left',
      size,
      bold: true,
      before: 4,
      after: 2,
      keepNext: true,
      outline: 1,
    },
    PhieuDoan: { name: 'Phiếu: đoạn', align: 'justify', size, after: 6, ...pitch },
    PhieuDong: { name: 'Phiếu: dòng', align: 'left', size, after: 2 },
    PhieuO: { name: 'Phiếu: ô', align: 'left', size: 11.5, before: 1.5, after: 1.5 },
    PhieuCot: {
      name: 'Phiếu: tên cột',
      align: 'center',
      size: 11.5,
      bold: true,
      before: 1.5,
      after: 1.5,
      keepNext: true,
    },
    PhieuChuThich: { name: 'Phiếu: chú thích', align: 'left', size, italic: true, before: 2, ...pitch },
    PhieuKy: { name: 'Phiếu: người ký', align: 'center', size, bold: true, before: 8, keepNext: true },
    PhieuHoTen: { name: 'Phiếu: họ tên', align: 'center', size, bold: true, before: 32 },
    PhieuChan: { name: 'Phiếu: chân trang', align: 'left', size: 11 },
  };
}
