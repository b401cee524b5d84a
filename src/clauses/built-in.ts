import { clauseOf, slotsOfFile, type KnownSlots } from './entries';
import canCu from './library/can-cu.json';
import cheDoBaoCao from './library/che-do-bao-cao.json';
import giaoNhiemVu from './library/giao-nhiem-vu.json';
import ketThuc from './library/ket-thuc.json';
import khenThuong from './library/khen-thuong.json';
import kinhPhi from './library/kinh-phi.json';
import moDau from './library/mo-dau.json';
import nhiemVu from './library/nhiem-vu.json';
import slots from './library/slots.json';
import soKetTongKet from './library/so-ket-tong-ket.json';
import tienDo from './library/tien-do.json';
import toChucThucHien from './library/to-chuc-thuc-hien.json';
import tuyenTruyen from './library/tuyen-truyen.json';
import vuongMac from './library/vuong-mac.json';
import type { Library } from './model';
import type { LibraryFile } from './schema';

/** The files of the library in the order of a document, as written; their form is tested. */
export const libraryFiles = [
  moDau,
  canCu,
  nhiemVu,
  giaoNhiemVu,
  tuyenTruyen,
  kinhPhi,
  tienDo,
  cheDoBaoCao,
  soKetTongKet,
  khenThuong,
  toChucThucHien,
  vuongMac,
  ketThuc,
] as readonly LibraryFile[];

/** The slots that every clause may name. */
export const builtInSlots: KnownSlots = slotsOfFile(slots as LibraryFile, new Map());

/** The library that comes with the product. */
export const builtInClauses: Library = {
  name: null,
  clauses: libraryFiles.flatMap(({ clauses }) => clauses.flatMap((entry) => clauseOf(entry, builtInSlots) ?? [])),
};
