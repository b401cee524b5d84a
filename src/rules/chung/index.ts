// Written by `npm run docs:rules` from the rule files; compared in test/rules/index.test.ts.
import { khacHoSo as chuKyKhacHoSo } from './chu-ky/khac-ho-so';
import { capHuyen as coQuanBanHanhCapHuyen } from './co-quan-ban-hanh/cap-huyen';
import { khacHoSo as coQuanBanHanhKhacHoSo } from './co-quan-ban-hanh/khac-ho-so';
import { tenCu as coQuanBanHanhTenCu } from './co-quan-ban-hanh/ten-cu';
import { khacHoSo as coQuanChuQuanKhacHoSo } from './co-quan-chu-quan/khac-ho-so';
import { khacHoSo as diaDanhThoiGianKhacHoSo } from './dia-danh-thoi-gian/khac-ho-so';
import { tinhCu as diaDanhThoiGianTinhCu } from './dia-danh-thoi-gian/tinh-cu';
import { haiChamCachChu as kinhGuiHaiChamCachChu } from './kinh-gui/hai-cham-cach-chu';
import { amTiet as noiDungAmTiet } from './noi-dung/am-tiet';
import { baoCaoKhongNoiNhan as noiDungBaoCaoKhongNoiNhan } from './noi-dung/bao-cao-khong-noi-nhan';
import { choConTrong as noiDungChoConTrong } from './noi-dung/cho-con-trong';
import { chuAn as noiDungChuAn } from './noi-dung/chu-an';
import { cumTuLap as noiDungCumTuLap } from './noi-dung/cum-tu-lap';
import { dauCauLap as noiDungDauCauLap } from './noi-dung/dau-cau-lap';
import { dauSaiCho as noiDungDauSaiCho } from './noi-dung/dau-sai-cho';
import { gachNoiCachChu as noiDungGachNoiCachChu } from './noi-dung/gach-noi-cach-chu';
import { hanNgayNghi as noiDungHanNgayNghi } from './noi-dung/han-ngay-nghi';
import { hanTruocNgayBanHanh as noiDungHanTruocNgayBanHanh } from './noi-dung/han-truoc-ngay-ban-hanh';
import { khoangNam as noiDungKhoangNam } from './noi-dung/khoang-nam';
import { khoangNgayNguoc as noiDungKhoangNgayNguoc } from './noi-dung/khoang-ngay-nguoc';
import { khoangTrangDoi as noiDungKhoangTrangDoi } from './noi-dung/khoang-trang-doi';
import { khoangTrangSauNgoac as noiDungKhoangTrangSauNgoac } from './noi-dung/khoang-trang-sau-ngoac';
import { khoangTrangTruocDau as noiDungKhoangTrangTruocDau } from './noi-dung/khoang-trang-truoc-dau';
import { kieuDatDau as noiDungKieuDatDau } from './noi-dung/kieu-dat-dau';
import { namGoSai as noiDungNamGoSai } from './noi-dung/nam-go-sai';
import { ngayKhongCo as noiDungNgayKhongCo } from './noi-dung/ngay-khong-co';
import { ngoacKhongKhep as noiDungNgoacKhongKhep } from './noi-dung/ngoac-khong-khep';
import { nhanXet as noiDungNhanXet } from './noi-dung/nhan-xet';
import { saiThu as noiDungSaiThu } from './noi-dung/sai-thu';
import { tenCu as noiDungTenCu } from './noi-dung/ten-cu';
import { thayDoiTheoDoi as noiDungThayDoiTheoDoi } from './noi-dung/thay-doi-theo-doi';
import { thieuKhoangTrangSauDau as noiDungThieuKhoangTrangSauDau } from './noi-dung/thieu-khoang-trang-sau-dau';
import { thieuKhoangTrangSauSo as noiDungThieuKhoangTrangSauSo } from './noi-dung/thieu-khoang-trang-sau-so';
import { toHopDau as noiDungToHopDau } from './noi-dung/to-hop-dau';
import { toMau as noiDungToMau } from './noi-dung/to-mau';
import { tuLap as noiDungTuLap } from './noi-dung/tu-lap';
import { tuSaiChinhTa as noiDungTuSaiChinhTa } from './noi-dung/tu-sai-chinh-ta';
import { tenCu as noiNhanTenCu } from './noi-nhan/ten-cu';
import { thanhPhoThuocTinh as noiNhanThanhPhoThuocTinh } from './noi-nhan/thanh-pho-thuoc-tinh';
import { khacHoSo as soKyHieuKhacHoSo } from './so-ky-hieu/khac-ho-so';
import { maCapHuyen as soKyHieuMaCapHuyen } from './so-ky-hieu/ma-cap-huyen';
import { trangTrang as trangTrangTrang } from './trang/trang-trang';
import { coQuanSai as vienDanCoQuanSai } from './vien-dan/co-quan-sai';
import { hetHieuLuc as vienDanHetHieuLuc } from './vien-dan/het-hieu-luc';
import { kyHieuSai as vienDanKyHieuSai } from './vien-dan/ky-hieu-sai';
import { loaiSai as vienDanLoaiSai } from './vien-dan/loai-sai';
import { mauThuan as vienDanMauThuan } from './vien-dan/mau-thuan';
import { namKhacSo as vienDanNamKhacSo } from './vien-dan/nam-khac-so';
import { ngaySai as vienDanNgaySai } from './vien-dan/ngay-sai';
import { ngaySauVanBan as vienDanNgaySauVanBan } from './vien-dan/ngay-sau-van-ban';
import { tenLoaiVietSai as vienDanTenLoaiVietSai } from './vien-dan/ten-loai-viet-sai';
import { thieuKyHieu as vienDanThieuKyHieu } from './vien-dan/thieu-ky-hieu';
import { trichYeuSai as vienDanTrichYeuSai } from './vien-dan/trich-yeu-sai';
import type { Rule } from '../rule';

/** The rules of this folder, by path. */
export const rules: readonly Rule[] = [
  chuKyKhacHoSo,
  coQuanBanHanhCapHuyen,
  coQuanBanHanhKhacHoSo,
  coQuanBanHanhTenCu,
  coQuanChuQuanKhacHoSo,
  diaDanhThoiGianKhacHoSo,
  diaDanhThoiGianTinhCu,
  kinhGuiHaiChamCachChu,
  noiDungAmTiet,
  noiDungBaoCaoKhongNoiNhan,
  noiDungChoConTrong,
  noiDungChuAn,
  noiDungCumTuLap,
  noiDungDauCauLap,
  noiDungDauSaiCho,
  noiDungGachNoiCachChu,
  noiDungHanNgayNghi,
  noiDungHanTruocNgayBanHanh,
  noiDungKhoangNam,
  noiDungKhoangNgayNguoc,
  noiDungKhoangTrangDoi,
  noiDungKhoangTrangSauNgoac,
  noiDungKhoangTrangTruocDau,
  noiDungKieuDatDau,
  noiDungNamGoSai,
  noiDungNgayKhongCo,
  noiDungNgoacKhongKhep,
  noiDungNhanXet,
  noiDungSaiThu,
  noiDungTenCu,
  noiDungThayDoiTheoDoi,
  noiDungThieuKhoangTrangSauDau,
  noiDungThieuKhoangTrangSauSo,
  noiDungToHopDau,
  noiDungToMau,
  noiDungTuLap,
  noiDungTuSaiChinhTa,
  noiNhanTenCu,
  noiNhanThanhPhoThuocTinh,
  soKyHieuKhacHoSo,
  soKyHieuMaCapHuyen,
  trangTrangTrang,
  vienDanCoQuanSai,
  vienDanHetHieuLuc,
  vienDanKyHieuSai,
  vienDanLoaiSai,
  vienDanMauThuan,
  vienDanNamKhacSo,
  vienDanNgaySai,
  vienDanNgaySauVanBan,
  vienDanTenLoaiVietSai,
  vienDanThieuKyHieu,
  vienDanTrichYeuSai,
];
