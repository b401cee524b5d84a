// Written by `npm run docs:rules` from the rule files; compared in test/rules/index.test.ts.
import { canhGiuaHoTen as chuKyCanhGiuaHoTen } from './chu-ky/canh-giua-ho-ten';
import { capPhoThayMat as chuKyCapPhoThayMat } from './chu-ky/cap-pho-thay-mat';
import { capUyThayMat as chuKyCapUyThayMat } from './chu-ky/cap-uy-thay-mat';
import { chuDungChucVu as chuKyChuDungChucVu } from './chu-ky/chu-dung-chuc-vu';
import { chuDungHoTen as chuKyChuDungHoTen } from './chu-ky/chu-dung-ho-ten';
import { chucVuKhongTenCoQuan as chuKyChucVuKhongTenCoQuan } from './chu-ky/chuc-vu-khong-ten-co-quan';
import { coChuChucVu as chuKyCoChuChucVu } from './chu-ky/co-chu-chuc-vu';
import { coChuHoTen as chuKyCoChuHoTen } from './chu-ky/co-chu-ho-ten';
import { damHoTen as chuKyDamHoTen } from './chu-ky/dam-ho-ten';
import { damQuyenHan as chuKyDamQuyenHan } from './chu-ky/dam-quyen-han';
import { hocHamHocVi as chuKyHocHamHocVi } from './chu-ky/hoc-ham-hoc-vi';
import { inHoaChucVu as chuKyInHoaChucVu } from './chu-ky/in-hoa-chuc-vu';
import { khongDamChucVu as chuKyKhongDamChucVu } from './chu-ky/khong-dam-chuc-vu';
import { khongUyQuyenLai as chuKyKhongUyQuyenLai } from './chu-ky/khong-uy-quyen-lai';
import { kiemNhiem as chuKyKiemNhiem } from './chu-ky/kiem-nhiem';
import { tenInThuong as chuKyTenInThuong } from './chu-ky/ten-in-thuong';
import { tenTapThe as chuKyTenTapThe } from './chu-ky/ten-tap-the';
import { tenVietTat as chuKyTenVietTat } from './chu-ky/ten-viet-tat';
import { thayMatTapThe as chuKyThayMatTapThe } from './chu-ky/thay-mat-tap-the';
import { thieu as chuKyThieu } from './chu-ky/thieu';
import { thieuHoTen as chuKyThieuHoTen } from './chu-ky/thieu-ho-ten';
import { truocChucVuCapPho as chuKyTruocChucVuCapPho } from './chu-ky/truoc-chuc-vu-cap-pho';
import { uyVien as chuKyUyVien } from './chu-ky/uy-vien';
import { vietTatQuyenHan as chuKyVietTatQuyenHan } from './chu-ky/viet-tat-quyen-han';
import { chuDam as coQuanBanHanhChuDam } from './co-quan-ban-hanh/chu-dam';
import { chuDung as coQuanBanHanhChuDung } from './co-quan-ban-hanh/chu-dung';
import { coChu as coQuanBanHanhCoChu } from './co-quan-ban-hanh/co-chu';
import { dauSao as coQuanBanHanhDauSao } from './co-quan-ban-hanh/dau-sao';
import { gachNoi as coQuanBanHanhGachNoi } from './co-quan-ban-hanh/gach-noi';
import { tenCapUy as coQuanBanHanhTenCapUy } from './co-quan-ban-hanh/ten-cap-uy';
import { thieu as coQuanBanHanhThieu } from './co-quan-ban-hanh/thieu';
import { vietTat as coQuanBanHanhVietTat } from './co-quan-ban-hanh/viet-tat';
import { capUyCapTren as coQuanChuQuanCapUyCapTren } from './co-quan-chu-quan/cap-uy-cap-tren';
import { chuDung as coQuanChuQuanChuDung } from './co-quan-chu-quan/chu-dung';
import { coChu as coQuanChuQuanCoChu } from './co-quan-chu-quan/co-chu';
import { dangBoCapTren as coQuanChuQuanDangBoCapTren } from './co-quan-chu-quan/dang-bo-cap-tren';
import { khongDam as coQuanChuQuanKhongDam } from './co-quan-chu-quan/khong-dam';
import { thieuCapTren as coQuanChuQuanThieuCapTren } from './co-quan-chu-quan/thieu-cap-tren';
import { thuaCapTren as coQuanChuQuanThuaCapTren } from './co-quan-chu-quan/thua-cap-tren';
import { vietTat as coQuanChuQuanVietTat } from './co-quan-chu-quan/viet-tat';
import { coChu as diaChiCoChu } from './dia-chi/co-chu';
import { canhGiua as diaDanhThoiGianCanhGiua } from './dia-danh-thoi-gian/canh-giua';
import { capHanhChinh as diaDanhThoiGianCapHanhChinh } from './dia-danh-thoi-gian/cap-hanh-chinh';
import { chuNgayThuong as diaDanhThoiGianChuNgayThuong } from './dia-danh-thoi-gian/chu-ngay-thuong';
import { chuNghieng as diaDanhThoiGianChuNghieng } from './dia-danh-thoi-gian/chu-nghieng';
import { coChu as diaDanhThoiGianCoChu } from './dia-danh-thoi-gian/co-chu';
import { dauCach as diaDanhThoiGianDauCach } from './dia-danh-thoi-gian/dau-cach';
import { dauCuoi as diaDanhThoiGianDauCuoi } from './dia-danh-thoi-gian/dau-cuoi';
import { dauPhay as diaDanhThoiGianDauPhay } from './dia-danh-thoi-gian/dau-phay';
import { inThuong as diaDanhThoiGianInThuong } from './dia-danh-thoi-gian/in-thuong';
import { khongDam as diaDanhThoiGianKhongDam } from './dia-danh-thoi-gian/khong-dam';
import { namBonChuSo as diaDanhThoiGianNamBonChuSo } from './dia-danh-thoi-gian/nam-bon-chu-so';
import { ngayHaiChuSo as diaDanhThoiGianNgayHaiChuSo } from './dia-danh-thoi-gian/ngay-hai-chu-so';
import { ngayKhongCo as diaDanhThoiGianNgayKhongCo } from './dia-danh-thoi-gian/ngay-khong-co';
import { thangHaiChuSo as diaDanhThoiGianThangHaiChuSo } from './dia-danh-thoi-gian/thang-hai-chu-so';
import { thangKhongThemSo0 as diaDanhThoiGianThangKhongThemSo0 } from './dia-danh-thoi-gian/thang-khong-them-so-0';
import { thieu as diaDanhThoiGianThieu } from './dia-danh-thoi-gian/thieu';
import { thieuDiaDanh as diaDanhThoiGianThieuDiaDanh } from './dia-danh-thoi-gian/thieu-dia-danh';
import { thuaCapHanhChinh as diaDanhThoiGianThuaCapHanhChinh } from './dia-danh-thoi-gian/thua-cap-hanh-chinh';
import { thuaDauPhay as diaDanhThoiGianThuaDauPhay } from './dia-danh-thoi-gian/thua-dau-phay';
import { vietDayDu as diaDanhThoiGianVietDayDu } from './dia-danh-thoi-gian/viet-day-du';
import { vietHoa as diaDanhThoiGianVietHoa } from './dia-danh-thoi-gian/viet-hoa';
import { chuDam as doKhanChuDam } from './do-khan/chu-dam';
import { coChu as doKhanCoChu } from './do-khan/co-chu';
import { chuNghieng as kinhGuiChuNghieng } from './kinh-gui/chu-nghieng';
import { coChu as kinhGuiCoChu } from './kinh-gui/co-chu';
import { dauCuoiDong as kinhGuiDauCuoiDong } from './kinh-gui/dau-cuoi-dong';
import { dauHaiCham as kinhGuiDauHaiCham } from './kinh-gui/dau-hai-cham';
import { inThuong as kinhGuiInThuong } from './kinh-gui/in-thuong';
import { khongApDung as kinhGuiKhongApDung } from './kinh-gui/khong-ap-dung';
import { khongDam as kinhGuiKhongDam } from './kinh-gui/khong-dam';
import { tenChuDung as kinhGuiTenChuDung } from './kinh-gui/ten-chu-dung';
import { thieu as kinhGuiThieu } from './kinh-gui/thieu';
import { toTrinh as kinhGuiToTrinh } from './kinh-gui/to-trinh';
import { toTrinhThieu as kinhGuiToTrinhThieu } from './kinh-gui/to-trinh-thieu';
import { coChu as nguoiSoanThaoCoChu } from './nguoi-soan-thao/co-chu';
import { cachDoan as noiDungCachDoan } from './noi-dung/cach-doan';
import { cachDong as noiDungCachDong } from './noi-dung/cach-dong';
import { canCuChuDung as noiDungCanCuChuDung } from './noi-dung/can-cu-chu-dung';
import { canCuDauCuoiDong as noiDungCanCuDauCuoiDong } from './noi-dung/can-cu-dau-cuoi-dong';
import { canhDeu as noiDungCanhDeu } from './noi-dung/canh-deu';
import { chuDung as noiDungChuDung } from './noi-dung/chu-dung';
import { coChu as noiDungCoChu } from './noi-dung/co-chu';
import { danhSoLienTuc as noiDungDanhSoLienTuc } from './noi-dung/danh-so-lien-tuc';
import { diemDauNgoac as noiDungDiemDauNgoac } from './noi-dung/diem-dau-ngoac';
import { diemThuTu as noiDungDiemThuTu } from './noi-dung/diem-thu-tu';
import { dieuDauCham as noiDungDieuDauCham } from './noi-dung/dieu-dau-cham';
import { ketThuc as noiDungKetThuc } from './noi-dung/ket-thuc';
import { luiDauDong as noiDungLuiDauDong } from './noi-dung/lui-dau-dong';
import { mucARap as noiDungMucARap } from './noi-dung/muc-a-rap';
import { phanChuongCanhGiua as noiDungPhanChuongCanhGiua } from './noi-dung/phan-chuong-canh-giua';
import { phanChuongLaMa as noiDungPhanChuongLaMa } from './noi-dung/phan-chuong-la-ma';
import { cachSauGach as noiNhanCachSauGach } from './noi-nhan/cach-sau-gach';
import { chuDungDanhSach as noiNhanChuDungDanhSach } from './noi-nhan/chu-dung-danh-sach';
import { chuDungTieuDe as noiNhanChuDungTieuDe } from './noi-nhan/chu-dung-tieu-de';
import { coChuDanhSach as noiNhanCoChuDanhSach } from './noi-nhan/co-chu-danh-sach';
import { coChuTieuDe as noiNhanCoChuTieuDe } from './noi-nhan/co-chu-tieu-de';
import { dauCuoiDong as noiNhanDauCuoiDong } from './noi-nhan/dau-cuoi-dong';
import { dauHaiCham as noiNhanDauHaiCham } from './noi-nhan/dau-hai-cham';
import { gachChan as noiNhanGachChan } from './noi-nhan/gach-chan';
import { gachDauDong as noiNhanGachDauDong } from './noi-nhan/gach-dau-dong';
import { inThuongTieuDe as noiNhanInThuongTieuDe } from './noi-nhan/in-thuong-tieu-de';
import { khongDamDanhSach as noiNhanKhongDamDanhSach } from './noi-nhan/khong-dam-danh-sach';
import { khongDamTieuDe as noiNhanKhongDamTieuDe } from './noi-nhan/khong-dam-tieu-de';
import { luu as noiNhanLuu } from './noi-nhan/luu';
import { luuDauCham as noiNhanLuuDauCham } from './noi-nhan/luu-dau-cham';
import { nhuKinhGui as noiNhanNhuKinhGui } from './noi-nhan/nhu-kinh-gui';
import { nhuTren as noiNhanNhuTren } from './noi-nhan/nhu-tren';
import { thieu as noiNhanThieu } from './noi-nhan/thieu';
import { thieuLuu as noiNhanThieuLuu } from './noi-nhan/thieu-luu';
import { chuDam as phamViLuuHanhChuDam } from './pham-vi-luu-hanh/chu-dam';
import { coChu as phamViLuuHanhCoChu } from './pham-vi-luu-hanh/co-chu';
import { canhGiua as phuLucCanhGiua } from './phu-luc/canh-giua';
import { kemTheoKhopSo as phuLucKemTheoKhopSo } from './phu-luc/kem-theo-khop-so';
import { nhacDen as phuLucNhacDen } from './phu-luc/nhac-den';
import { soARap as phuLucSoARap } from './phu-luc/so-a-rap';
import { chuDam as quocHieuChuDam } from './quoc-hieu/chu-dam';
import { chuDung as quocHieuChuDung } from './quoc-hieu/chu-dung';
import { coChu as quocHieuCoChu } from './quoc-hieu/co-chu';
import { dongKe as quocHieuDongKe } from './quoc-hieu/dong-ke';
import { inHoa as quocHieuInHoa } from './quoc-hieu/in-hoa';
import { saiChu as quocHieuSaiChu } from './quoc-hieu/sai-chu';
import { thieu as quocHieuThieu } from './quoc-hieu/thieu';
import { canhGiua as soKyHieuCanhGiua } from './so-ky-hieu/canh-giua';
import { chuDung as soKyHieuChuDung } from './so-ky-hieu/chu-dung';
import { chuLoai as soKyHieuChuLoai } from './so-ky-hieu/chu-loai';
import { coChu as soKyHieuCoChu } from './so-ky-hieu/co-chu';
import { coNam as soKyHieuCoNam } from './so-ky-hieu/co-nam';
import { congVanCv as soKyHieuCongVanCv } from './so-ky-hieu/cong-van-cv';
import { dauCach as soKyHieuDauCach } from './so-ky-hieu/dau-cach';
import { dauCuoi as soKyHieuDauCuoi } from './so-ky-hieu/dau-cuoi';
import { gachNoi as soKyHieuGachNoi } from './so-ky-hieu/gach-noi';
import { khongDam as soKyHieuKhongDam } from './so-ky-hieu/khong-dam';
import { khongHaiCham as soKyHieuKhongHaiCham } from './so-ky-hieu/khong-hai-cham';
import { khopCoQuan as soKyHieuKhopCoQuan } from './so-ky-hieu/khop-co-quan';
import { khopTenLoai as soKyHieuKhopTenLoai } from './so-ky-hieu/khop-ten-loai';
import { kyHieuInHoa as soKyHieuKyHieuInHoa } from './so-ky-hieu/ky-hieu-in-hoa';
import { soNhoHon10 as soKyHieuSoNhoHon10 } from './so-ky-hieu/so-nho-hon-10';
import { thieu as soKyHieuThieu } from './so-ky-hieu/thieu';
import { thuTu as soKyHieuThuTu } from './so-ky-hieu/thu-tu';
import { thuaSoKhong as soKyHieuThuaSoKhong } from './so-ky-hieu/thua-so-khong';
import { tuSo as soKyHieuTuSo } from './so-ky-hieu/tu-so';
import { canhGiua as tenLoaiCanhGiua } from './ten-loai/canh-giua';
import { chuDam as tenLoaiChuDam } from './ten-loai/chu-dam';
import { chuDung as tenLoaiChuDung } from './ten-loai/chu-dung';
import { coChu as tenLoaiCoChu } from './ten-loai/co-chu';
import { congVanKhongGhi as tenLoaiCongVanKhongGhi } from './ten-loai/cong-van-khong-ghi';
import { dauCuoi as tenLoaiDauCuoi } from './ten-loai/dau-cuoi';
import { inHoa as tenLoaiInHoa } from './ten-loai/in-hoa';
import { thieu as tenLoaiThieu } from './ten-loai/thieu';
import { khongGhi as tieuNguKhongGhi } from './tieu-ngu/khong-ghi';
import { anSoTrangDau as trangAnSoTrangDau } from './trang/an-so-trang-dau';
import { bangMaCu as trangBangMaCu } from './trang/bang-ma-cu';
import { coChuSoTrang as trangCoChuSoTrang } from './trang/co-chu-so-trang';
import { dangSoTrang as trangDangSoTrang } from './trang/dang-so-trang';
import { huongGiay as trangHuongGiay } from './trang/huong-giay';
import { khoGiay as trangKhoGiay } from './trang/kho-giay';
import { leDuoi as trangLeDuoi } from './trang/le-duoi';
import { lePhai as trangLePhai } from './trang/le-phai';
import { leTrai as trangLeTrai } from './trang/le-trai';
import { leTren as trangLeTren } from './trang/le-tren';
import { phongChu as trangPhongChu } from './trang/phong-chu';
import { soTrangCachMep as trangSoTrangCachMep } from './trang/so-trang-cach-mep';
import { soTrangCanhGiua as trangSoTrangCanhGiua } from './trang/so-trang-canh-giua';
import { soTrangChuDung as trangSoTrangChuDung } from './trang/so-trang-chu-dung';
import { soTrangChuSoARap as trangSoTrangChuSoARap } from './trang/so-trang-chu-so-a-rap';
import { thieuSoTrang as trangThieuSoTrang } from './trang/thieu-so-trang';
import { viTriSoTrang as trangViTriSoTrang } from './trang/vi-tri-so-trang';
import { canhGiua as trichYeuCanhGiua } from './trich-yeu/canh-giua';
import { chuDam as trichYeuChuDam } from './trich-yeu/chu-dam';
import { chuDung as trichYeuChuDung } from './trich-yeu/chu-dung';
import { coChu as trichYeuCoChu } from './trich-yeu/co-chu';
import { congVanChuNghieng as trichYeuCongVanChuNghieng } from './trich-yeu/cong-van-chu-nghieng';
import { congVanCoChu as trichYeuCongVanCoChu } from './trich-yeu/cong-van-co-chu';
import { congVanKhongDam as trichYeuCongVanKhongDam } from './trich-yeu/cong-van-khong-dam';
import { congVanKhongKe as trichYeuCongVanKhongKe } from './trich-yeu/cong-van-khong-ke';
import { congVanVeViec as trichYeuCongVanVeViec } from './trich-yeu/cong-van-ve-viec';
import { dauCuoi as trichYeuDauCuoi } from './trich-yeu/dau-cuoi';
import { namGachNoi as trichYeuNamGachNoi } from './trich-yeu/nam-gach-noi';
import { thieu as trichYeuThieu } from './trich-yeu/thieu';
import { vietThuong as trichYeuVietThuong } from './trich-yeu/viet-thuong';
import { lanDauThieu as vienDanLanDauThieu } from './vien-dan/lan-dau-thieu';
import { lanSauGhiGon as vienDanLanSauGhiGon } from './vien-dan/lan-sau-ghi-gon';
import { phayTruocNgay as vienDanPhayTruocNgay } from './vien-dan/phay-truoc-ngay';
import type { Rule } from '../rule';

/** The rules of this folder, by path. */
export const rules: readonly Rule[] = [
  chuKyCanhGiuaHoTen,
  chuKyCapPhoThayMat,
  chuKyCapUyThayMat,
  chuKyChuDungChucVu,
  chuKyChuDungHoTen,
  chuKyChucVuKhongTenCoQuan,
  chuKyCoChuChucVu,
  chuKyCoChuHoTen,
  chuKyDamHoTen,
  chuKyDamQuyenHan,
  chuKyHocHamHocVi,
  chuKyInHoaChucVu,
  chuKyKhongDamChucVu,
  chuKyKhongUyQuyenLai,
  chuKyKiemNhiem,
  chuKyTenInThuong,
  chuKyTenTapThe,
  chuKyTenVietTat,
  chuKyThayMatTapThe,
  chuKyThieu,
  chuKyThieuHoTen,
  chuKyTruocChucVuCapPho,
  chuKyUyVien,
  chuKyVietTatQuyenHan,
  coQuanBanHanhChuDam,
  coQuanBanHanhChuDung,
  coQuanBanHanhCoChu,
  coQuanBanHanhDauSao,
  coQuanBanHanhGachNoi,
  coQuanBanHanhTenCapUy,
  coQuanBanHanhThieu,
  coQuanBanHanhVietTat,
  coQuanChuQuanCapUyCapTren,
  coQuanChuQuanChuDung,
  coQuanChuQuanCoChu,
  coQuanChuQuanDangBoCapTren,
  coQuanChuQuanKhongDam,
  coQuanChuQuanThieuCapTren,
  coQuanChuQuanThuaCapTren,
  coQuanChuQuanVietTat,
  diaChiCoChu,
  diaDanhThoiGianCanhGiua,
  diaDanhThoiGianCapHanhChinh,
  diaDanhThoiGianChuNgayThuong,
  diaDanhThoiGianChuNghieng,
  diaDanhThoiGianCoChu,
  diaDanhThoiGianDauCach,
  diaDanhThoiGianDauCuoi,
  diaDanhThoiGianDauPhay,
  diaDanhThoiGianInThuong,
  diaDanhThoiGianKhongDam,
  diaDanhThoiGianNamBonChuSo,
  diaDanhThoiGianNgayHaiChuSo,
  diaDanhThoiGianNgayKhongCo,
  diaDanhThoiGianThangHaiChuSo,
  diaDanhThoiGianThangKhongThemSo0,
  diaDanhThoiGianThieu,
  diaDanhThoiGianThieuDiaDanh,
  diaDanhThoiGianThuaCapHanhChinh,
  diaDanhThoiGianThuaDauPhay,
  diaDanhThoiGianVietDayDu,
  diaDanhThoiGianVietHoa,
  doKhanChuDam,
  doKhanCoChu,
  kinhGuiChuNghieng,
  kinhGuiCoChu,
  kinhGuiDauCuoiDong,
  kinhGuiDauHaiCham,
  kinhGuiInThuong,
  kinhGuiKhongApDung,
  kinhGuiKhongDam,
  kinhGuiTenChuDung,
  kinhGuiThieu,
  kinhGuiToTrinh,
  kinhGuiToTrinhThieu,
  nguoiSoanThaoCoChu,
  noiDungCachDoan,
  noiDungCachDong,
  noiDungCanCuChuDung,
  noiDungCanCuDauCuoiDong,
  noiDungCanhDeu,
  noiDungChuDung,
  noiDungCoChu,
  noiDungDanhSoLienTuc,
  noiDungDiemDauNgoac,
  noiDungDiemThuTu,
  noiDungDieuDauCham,
  noiDungKetThuc,
  noiDungLuiDauDong,
  noiDungMucARap,
  noiDungPhanChuongCanhGiua,
  noiDungPhanChuongLaMa,
  noiNhanCachSauGach,
  noiNhanChuDungDanhSach,
  noiNhanChuDungTieuDe,
  noiNhanCoChuDanhSach,
  noiNhanCoChuTieuDe,
  noiNhanDauCuoiDong,
  noiNhanDauHaiCham,
  noiNhanGachChan,
  noiNhanGachDauDong,
  noiNhanInThuongTieuDe,
  noiNhanKhongDamDanhSach,
  noiNhanKhongDamTieuDe,
  noiNhanLuu,
  noiNhanLuuDauCham,
  noiNhanNhuKinhGui,
  noiNhanNhuTren,
  noiNhanThieu,
  noiNhanThieuLuu,
  phamViLuuHanhChuDam,
  phamViLuuHanhCoChu,
  phuLucCanhGiua,
  phuLucKemTheoKhopSo,
  phuLucNhacDen,
  phuLucSoARap,
  quocHieuChuDam,
  quocHieuChuDung,
  quocHieuCoChu,
  quocHieuDongKe,
  quocHieuInHoa,
  quocHieuSaiChu,
  quocHieuThieu,
  soKyHieuCanhGiua,
  soKyHieuChuDung,
  soKyHieuChuLoai,
  soKyHieuCoChu,
  soKyHieuCoNam,
  soKyHieuCongVanCv,
  soKyHieuDauCach,
  soKyHieuDauCuoi,
  soKyHieuGachNoi,
  soKyHieuKhongDam,
  soKyHieuKhongHaiCham,
  soKyHieuKhopCoQuan,
  soKyHieuKhopTenLoai,
  soKyHieuKyHieuInHoa,
  soKyHieuSoNhoHon10,
  soKyHieuThieu,
  soKyHieuThuTu,
  soKyHieuThuaSoKhong,
  soKyHieuTuSo,
  tenLoaiCanhGiua,
  tenLoaiChuDam,
  tenLoaiChuDung,
  tenLoaiCoChu,
  tenLoaiCongVanKhongGhi,
  tenLoaiDauCuoi,
  tenLoaiInHoa,
  tenLoaiThieu,
  tieuNguKhongGhi,
  trangAnSoTrangDau,
  trangBangMaCu,
  trangCoChuSoTrang,
  trangDangSoTrang,
  trangHuongGiay,
  trangKhoGiay,
  trangLeDuoi,
  trangLePhai,
  trangLeTrai,
  trangLeTren,
  trangPhongChu,
  trangSoTrangCachMep,
  trangSoTrangCanhGiua,
  trangSoTrangChuDung,
  trangSoTrangChuSoARap,
  trangThieuSoTrang,
  trangViTriSoTrang,
  trichYeuCanhGiua,
  trichYeuChuDam,
  trichYeuChuDung,
  trichYeuCoChu,
  trichYeuCongVanChuNghieng,
  trichYeuCongVanCoChu,
  trichYeuCongVanKhongDam,
  trichYeuCongVanKhongKe,
  trichYeuCongVanVeViec,
  trichYeuDauCuoi,
  trichYeuNamGachNoi,
  trichYeuThieu,
  trichYeuVietThuong,
  vienDanLanDauThieu,
  vienDanLanSauGhiGon,
  vienDanPhayTruocNgay,
];
