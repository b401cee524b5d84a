import baoCao from './library/bao-cao.json';
import bienBan from './library/bien-ban.json';
import chiThi from './library/chi-thi.json';
import chuongTrinh from './library/chuong-trinh.json';
import congDien from './library/cong-dien.json';
import congVan from './library/cong-van.json';
import dangBaoCao from './library/dang-bao-cao.json';
import dangChuongTrinh from './library/dang-chuong-trinh.json';
import dangCongVan from './library/dang-cong-van.json';
import dangKeHoach from './library/dang-ke-hoach.json';
import dangNghiQuyet from './library/dang-nghi-quyet.json';
import dangQuyetDinh from './library/dang-quyet-dinh.json';
import giayMoi from './library/giay-moi.json';
import huongDan from './library/huong-dan.json';
import keHoach from './library/ke-hoach.json';
import quyetDinhBanHanh from './library/quyet-dinh-ban-hanh.json';
import quyetDinh from './library/quyet-dinh.json';
import thongBao from './library/thong-bao.json';
import toTrinh from './library/to-trinh.json';
import type { Template, TemplateId } from './model';

/** Every template as its file has it; their form is tested. */
export const templates = [
  congVan,
  keHoach,
  quyetDinh,
  quyetDinhBanHanh,
  chiThi,
  toTrinh,
  baoCao,
  thongBao,
  huongDan,
  chuongTrinh,
  giayMoi,
  congDien,
  bienBan,
  dangCongVan,
  dangKeHoach,
  dangChuongTrinh,
  dangBaoCao,
  dangQuyetDinh,
  dangNghiQuyet,
] as readonly unknown[] as readonly Template[];

/** The template of that name. */
export function templateOf(id: TemplateId): Template {
  const found = templates.find((it) => it.id === id);
  if (found === undefined) throw new Error(`Every name has a template: ${id}.`);
  return found;
}
