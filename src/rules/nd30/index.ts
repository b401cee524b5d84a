// Written by `npm run docs:rules` from the rule files; compared in test/rules/index.test.ts.
import { canhGiuaChucVu as chuKyCanhGiuaChucVu } from './chu-ky/canh-giua-chuc-vu';
import { canhGiuaHoTen as chuKyCanhGiuaHoTen } from './chu-ky/canh-giua-ho-ten';
import { capPhoKyThay as chuKyCapPhoKyThay } from './chu-ky/cap-pho-ky-thay';
import { capPhoPhuTrach as chuKyCapPhoPhuTrach } from './chu-ky/cap-pho-phu-trach';
import { chuDungChucVu as chuKyChuDungChucVu } from './chu-ky/chu-dung-chuc-vu';
import { chuDungHoTen as chuKyChuDungHoTen } from './chu-ky/chu-dung-ho-ten';
import { chucVuKhacCoQuan as chuKyChucVuKhacCoQuan } from './chu-ky/chuc-vu-khac-co-quan';
import { coChuChucVu as chuKyCoChuChucVu } from './chu-ky/co-chu-chuc-vu';
import { coChuHoTen as chuKyCoChuHoTen } from './chu-ky/co-chu-ho-ten';
import { damChucVu as chuKyDamChucVu } from './chu-ky/dam-chuc-vu';
import { damHoTen as chuKyDamHoTen } from './chu-ky/dam-ho-ten';
import { hocHamHocVi as chuKyHocHamHocVi } from './chu-ky/hoc-ham-hoc-vi';
import { inHoaChucVu as chuKyInHoaChucVu } from './chu-ky/in-hoa-chuc-vu';
import { ktKhongPhaiCapPho as chuKyKtKhongPhaiCapPho } from './chu-ky/kt-khong-phai-cap-pho';
import { quyenCapTruong as chuKyQuyenCapTruong } from './chu-ky/quyen-cap-truong';
import { tenInThuong as chuKyTenInThuong } from './chu-ky/ten-in-thuong';
import { tenVietTat as chuKyTenVietTat } from './chu-ky/ten-viet-tat';
import { thayMatUyBan as chuKyThayMatUyBan } from './chu-ky/thay-mat-uy-ban';
import { thieuChuKy as chuKyThieuChuKy } from './chu-ky/thieu-chu-ky';
import { thieuChucVu as chuKyThieuChucVu } from './chu-ky/thieu-chuc-vu';
import { thieuHoTen as chuKyThieuHoTen } from './chu-ky/thieu-ho-ten';
import { thuTuQuyenHan as chuKyThuTuQuyenHan } from './chu-ky/thu-tu-quyen-han';
import { tlCapPho as chuKyTlCapPho } from './chu-ky/tl-cap-pho';
import { tmCheDoThuTruong as chuKyTmCheDoThuTruong } from './chu-ky/tm-che-do-thu-truong';
import { tmKhacCoQuan as chuKyTmKhacCoQuan } from './chu-ky/tm-khac-co-quan';
import { tmTruocChucVu as chuKyTmTruocChucVu } from './chu-ky/tm-truoc-chuc-vu';
import { truocChucVuCapPho as chuKyTruocChucVuCapPho } from './chu-ky/truoc-chuc-vu-cap-pho';
import { truocTenCoQuan as chuKyTruocTenCoQuan } from './chu-ky/truoc-ten-co-quan';
import { tuqUyQuyenLai as chuKyTuqUyQuyenLai } from './chu-ky/tuq-uy-quyen-lai';
import { vietTatQuyenHan as chuKyVietTatQuyenHan } from './chu-ky/viet-tat-quyen-han';
import { canhGiua as coQuanBanHanhCanhGiua } from './co-quan-ban-hanh/canh-giua';
import { chuDam as coQuanBanHanhChuDam } from './co-quan-ban-hanh/chu-dam';
import { chuDung as coQuanBanHanhChuDung } from './co-quan-ban-hanh/chu-dung';
import { coChu as coQuanBanHanhCoChu } from './co-quan-ban-hanh/co-chu';
import { dongKe as coQuanBanHanhDongKe } from './co-quan-ban-hanh/dong-ke';
import { inHoa as coQuanBanHanhInHoa } from './co-quan-ban-hanh/in-hoa';
import { thieu as coQuanBanHanhThieu } from './co-quan-ban-hanh/thieu';
import { vietTat as coQuanBanHanhVietTat } from './co-quan-ban-hanh/viet-tat';
import { chuDung as coQuanChuQuanChuDung } from './co-quan-chu-quan/chu-dung';
import { coChu as coQuanChuQuanCoChu } from './co-quan-chu-quan/co-chu';
import { inHoa as coQuanChuQuanInHoa } from './co-quan-chu-quan/in-hoa';
import { khongDam as coQuanChuQuanKhongDam } from './co-quan-chu-quan/khong-dam';
import { thieuTenDiaPhuong as coQuanChuQuanThieuTenDiaPhuong } from './co-quan-chu-quan/thieu-ten-dia-phuong';
import { trenUyBan as coQuanChuQuanTrenUyBan } from './co-quan-chu-quan/tren-uy-ban';
import { chuDung as diaChiChuDung } from './dia-chi/chu-dung';
import { coChu as diaChiCoChu } from './dia-chi/co-chu';
import { bienBanKhongGhi as diaDanhThoiGianBienBanKhongGhi } from './dia-danh-thoi-gian/bien-ban-khong-ghi';
import { canhGiua as diaDanhThoiGianCanhGiua } from './dia-danh-thoi-gian/canh-giua';
import { chuNgayThuong as diaDanhThoiGianChuNgayThuong } from './dia-danh-thoi-gian/chu-ngay-thuong';
import { chuNghieng as diaDanhThoiGianChuNghieng } from './dia-danh-thoi-gian/chu-nghieng';
import { coChu as diaDanhThoiGianCoChu } from './dia-danh-thoi-gian/co-chu';
import { dauCach as diaDanhThoiGianDauCach } from './dia-danh-thoi-gian/dau-cach';
import { dauCuoi as diaDanhThoiGianDauCuoi } from './dia-danh-thoi-gian/dau-cuoi';
import { dauPhay as diaDanhThoiGianDauPhay } from './dia-danh-thoi-gian/dau-phay';
import { inThuong as diaDanhThoiGianInThuong } from './dia-danh-thoi-gian/in-thuong';
import { khoangTrangDoi as diaDanhThoiGianKhoangTrangDoi } from './dia-danh-thoi-gian/khoang-trang-doi';
import { khongDam as diaDanhThoiGianKhongDam } from './dia-danh-thoi-gian/khong-dam';
import { namBonChuSo as diaDanhThoiGianNamBonChuSo } from './dia-danh-thoi-gian/nam-bon-chu-so';
import { ngangSo as diaDanhThoiGianNgangSo } from './dia-danh-thoi-gian/ngang-so';
import { ngayHaiChuSo as diaDanhThoiGianNgayHaiChuSo } from './dia-danh-thoi-gian/ngay-hai-chu-so';
import { ngayKhongCo as diaDanhThoiGianNgayKhongCo } from './dia-danh-thoi-gian/ngay-khong-co';
import { thangHaiChuSo as diaDanhThoiGianThangHaiChuSo } from './dia-danh-thoi-gian/thang-hai-chu-so';
import { thangKhongThemSo0 as diaDanhThoiGianThangKhongThemSo0 } from './dia-danh-thoi-gian/thang-khong-them-so-0';
import { thanhPho as diaDanhThoiGianThanhPho } from './dia-danh-thoi-gian/thanh-pho';
import { thieu as diaDanhThoiGianThieu } from './dia-danh-thoi-gian/thieu';
import { thieuDiaDanh as diaDanhThoiGianThieuDiaDanh } from './dia-danh-thoi-gian/thieu-dia-danh';
import { thuaDauPhay as diaDanhThoiGianThuaDauPhay } from './dia-danh-thoi-gian/thua-dau-phay';
import { vietDayDu as diaDanhThoiGianVietDayDu } from './dia-danh-thoi-gian/viet-day-du';
import { vietHoa as diaDanhThoiGianVietHoa } from './dia-danh-thoi-gian/viet-hoa';
import { vietTat as diaDanhThoiGianVietTat } from './dia-danh-thoi-gian/viet-tat';
import { chuDam as doKhanChuDam } from './do-khan/chu-dam';
import { chuDung as doKhanChuDung } from './do-khan/chu-dung';
import { coChu as doKhanCoChu } from './do-khan/co-chu';
import { inHoa as doKhanInHoa } from './do-khan/in-hoa';
import { inHoa as doMatInHoa } from './do-mat/in-hoa';
import { cachSauGach as kinhGuiCachSauGach } from './kinh-gui/cach-sau-gach';
import { chuDung as kinhGuiChuDung } from './kinh-gui/chu-dung';
import { coChu as kinhGuiCoChu } from './kinh-gui/co-chu';
import { dauCuoiDong as kinhGuiDauCuoiDong } from './kinh-gui/dau-cuoi-dong';
import { dauHaiCham as kinhGuiDauHaiCham } from './kinh-gui/dau-hai-cham';
import { gachDauDong as kinhGuiGachDauDong } from './kinh-gui/gach-dau-dong';
import { gachThangHang as kinhGuiGachThangHang } from './kinh-gui/gach-thang-hang';
import { inThuong as kinhGuiInThuong } from './kinh-gui/in-thuong';
import { khongApDung as kinhGuiKhongApDung } from './kinh-gui/khong-ap-dung';
import { khongDam as kinhGuiKhongDam } from './kinh-gui/khong-dam';
import { motNoiCungDong as kinhGuiMotNoiCungDong } from './kinh-gui/mot-noi-cung-dong';
import { motNoiDauCuoi as kinhGuiMotNoiDauCuoi } from './kinh-gui/mot-noi-dau-cuoi';
import { nhieuNoiXuongDong as kinhGuiNhieuNoiXuongDong } from './kinh-gui/nhieu-noi-xuong-dong';
import { thieuKinhGui as kinhGuiThieuKinhGui } from './kinh-gui/thieu-kinh-gui';
import { chuDung as nguoiSoanThaoChuDung } from './nguoi-soan-thao/chu-dung';
import { coChu as nguoiSoanThaoCoChu } from './nguoi-soan-thao/co-chu';
import { bacHo as noiDungBacHo } from './noi-dung/bac-ho';
import { cachDoan as noiDungCachDoan } from './noi-dung/cach-doan';
import { cachDong as noiDungCachDong } from './noi-dung/cach-dong';
import { cachMangThangTam as noiDungCachMangThangTam } from './noi-dung/cach-mang-thang-tam';
import { canCuDauCuoiDong as noiDungCanCuDauCuoiDong } from './noi-dung/can-cu-dau-cuoi-dong';
import { canCuGachDauDong as noiDungCanCuGachDauDong } from './noi-dung/can-cu-gach-dau-dong';
import { canCuLuatKhongSo as noiDungCanCuLuatKhongSo } from './noi-dung/can-cu-luat-khong-so';
import { canCuNghieng as noiDungCanCuNghieng } from './noi-dung/can-cu-nghieng';
import { canCuTheoDeNghi as noiDungCanCuTheoDeNghi } from './noi-dung/can-cu-theo-de-nghi';
import { canCuXuongDong as noiDungCanCuXuongDong } from './noi-dung/can-cu-xuong-dong';
import { canhDeu as noiDungCanhDeu } from './noi-dung/canh-deu';
import { chuDung as noiDungChuDung } from './noi-dung/chu-dung';
import { chucVuHoaThua as noiDungChucVuHoaThua } from './noi-dung/chuc-vu-hoa-thua';
import { chucVuVietHoa as noiDungChucVuVietHoa } from './noi-dung/chuc-vu-viet-hoa';
import { coChu as noiDungCoChu } from './noi-dung/co-chu';
import { coChuThongNhat as noiDungCoChuThongNhat } from './noi-dung/co-chu-thong-nhat';
import { dang as noiDungDang } from './noi-dung/dang';
import { danhSoLienTuc as noiDungDanhSoLienTuc } from './noi-dung/danh-so-lien-tuc';
import { danhSoThapPhan as noiDungDanhSoThapPhan } from './noi-dung/danh-so-thap-phan';
import { danhSoTu1 as noiDungDanhSoTu1 } from './noi-dung/danh-so-tu-1';
import { dauCauVietHoa as noiDungDauCauVietHoa } from './noi-dung/dau-cau-viet-hoa';
import { dauDoanVietHoa as noiDungDauDoanVietHoa } from './noi-dung/dau-doan-viet-hoa';
import { deMucDam as noiDungDeMucDam } from './noi-dung/de-muc-dam';
import { deMucDauCham as noiDungDeMucDauCham } from './noi-dung/de-muc-dau-cham';
import { deMucInHoa as noiDungDeMucInHoa } from './noi-dung/de-muc-in-hoa';
import { deMucLaMa as noiDungDeMucLaMa } from './noi-dung/de-muc-la-ma';
import { diemDauNgoac as noiDungDiemDauNgoac } from './noi-dung/diem-dau-ngoac';
import { diemThuTu as noiDungDiemThuTu } from './noi-dung/diem-thu-tu';
import { dieuDam as noiDungDieuDam } from './noi-dung/dieu-dam';
import { dieuDauCham as noiDungDieuDauCham } from './noi-dung/dieu-dau-cham';
import { dieuThieuTen as noiDungDieuThieuTen } from './noi-dung/dieu-thieu-ten';
import { donViHanhChinh as noiDungDonViHanhChinh } from './noi-dung/don-vi-hanh-chinh';
import { ketThuc as noiDungKetThuc } from './noi-dung/ket-thuc';
import { ketThucCachChu as noiDungKetThucCachChu } from './noi-dung/ket-thuc-cach-chu';
import { ketThucGiua as noiDungKetThucGiua } from './noi-dung/ket-thuc-giua';
import { khoanDauCham as noiDungKhoanDauCham } from './noi-dung/khoan-dau-cham';
import { khongDam as noiDungKhongDam } from './noi-dung/khong-dam';
import { loiBanHanhCanhGiua as noiDungLoiBanHanhCanhGiua } from './noi-dung/loi-ban-hanh-canh-giua';
import { loiBanHanhHaiCham as noiDungLoiBanHanhHaiCham } from './noi-dung/loi-ban-hanh-hai-cham';
import { luiBangPhim as noiDungLuiBangPhim } from './noi-dung/lui-bang-phim';
import { luiDauDong as noiDungLuiDauDong } from './noi-dung/lui-dau-dong';
import { mauBienBan as noiDungMauBienBan } from './noi-dung/mau-bien-ban';
import { mauCongDien as noiDungMauCongDien } from './noi-dung/mau-cong-dien';
import { mauGiayGioiThieu as noiDungMauGiayGioiThieu } from './noi-dung/mau-giay-gioi-thieu';
import { mauGiayMoi as noiDungMauGiayMoi } from './noi-dung/mau-giay-moi';
import { mauGiayNghiPhep as noiDungMauGiayNghiPhep } from './noi-dung/mau-giay-nghi-phep';
import { mauKeHoach as noiDungMauKeHoach } from './noi-dung/mau-ke-hoach';
import { mauNghiQuyet as noiDungMauNghiQuyet } from './noi-dung/mau-nghi-quyet';
import { mauQuyetDinh as noiDungMauQuyetDinh } from './noi-dung/mau-quyet-dinh';
import { mauThamQuyen as noiDungMauThamQuyen } from './noi-dung/mau-tham-quyen';
import { mucARap as noiDungMucARap } from './noi-dung/muc-a-rap';
import { nhaNuoc as noiDungNhaNuoc } from './noi-dung/nha-nuoc';
import { nhanDan as noiDungNhanDan } from './noi-dung/nhan-dan';
import { phanChuongCanhGiua as noiDungPhanChuongCanhGiua } from './noi-dung/phan-chuong-canh-giua';
import { phanChuongDau as noiDungPhanChuongDau } from './noi-dung/phan-chuong-dau';
import { phanChuongDongRieng as noiDungPhanChuongDongRieng } from './noi-dung/phan-chuong-dong-rieng';
import { phanChuongInThuong as noiDungPhanChuongInThuong } from './noi-dung/phan-chuong-in-thuong';
import { phanChuongLaMa as noiDungPhanChuongLaMa } from './noi-dung/phan-chuong-la-ma';
import { phanChuongLienTuc as noiDungPhanChuongLienTuc } from './noi-dung/phan-chuong-lien-tuc';
import { phanChuongThieuTieuDe as noiDungPhanChuongThieuTieuDe } from './noi-dung/phan-chuong-thieu-tieu-de';
import { phanChuongTieuDeCanhGiua as noiDungPhanChuongTieuDeCanhGiua } from './noi-dung/phan-chuong-tieu-de-canh-giua';
import { phanChuongTieuDeDam as noiDungPhanChuongTieuDeDam } from './noi-dung/phan-chuong-tieu-de-dam';
import { phanChuongTieuDeInHoa as noiDungPhanChuongTieuDeInHoa } from './noi-dung/phan-chuong-tieu-de-in-hoa';
import { quanPhuongSo as noiDungQuanPhuongSo } from './noi-dung/quan-phuong-so';
import { tenCoQuan as noiDungTenCoQuan } from './noi-dung/ten-co-quan';
import { tenDanhHieu as noiDungTenDanhHieu } from './noi-dung/ten-danh-hieu';
import { tenDiaHinh as noiDungTenDiaHinh } from './noi-dung/ten-dia-hinh';
import { tenNamAmLich as noiDungTenNamAmLich } from './noi-dung/ten-nam-am-lich';
import { tenNgayLe as noiDungTenNgayLe } from './noi-dung/ten-ngay-le';
import { tenSachBao as noiDungTenSachBao } from './noi-dung/ten-sach-bao';
import { tenTet as noiDungTenTet } from './noi-dung/ten-tet';
import { tenToChucDang as noiDungTenToChucDang } from './noi-dung/ten-to-chuc-dang';
import { tenToChucQuocTe as noiDungTenToChucQuocTe } from './noi-dung/ten-to-chuc-quoc-te';
import { tenVietTatQuocTe as noiDungTenVietTatQuocTe } from './noi-dung/ten-viet-tat-quoc-te';
import { tenVung as noiDungTenVung } from './noi-dung/ten-vung';
import { thanhPhoHoChiMinh as noiDungThanhPhoHoChiMinh } from './noi-dung/thanh-pho-ho-chi-minh';
import { thuTrongTuan as noiDungThuTrongTuan } from './noi-dung/thu-trong-tuan';
import { tinhVietThuong as noiDungTinhVietThuong } from './noi-dung/tinh-viet-thuong';
import { cachSauGach as noiNhanCachSauGach } from './noi-nhan/cach-sau-gach';
import { chuDungDanhSach as noiNhanChuDungDanhSach } from './noi-nhan/chu-dung-danh-sach';
import { coChuDanhSach as noiNhanCoChuDanhSach } from './noi-nhan/co-chu-danh-sach';
import { coChuTieuDe as noiNhanCoChuTieuDe } from './noi-nhan/co-chu-tieu-de';
import { damTieuDe as noiNhanDamTieuDe } from './noi-nhan/dam-tieu-de';
import { dauCuoiDong as noiNhanDauCuoiDong } from './noi-nhan/dau-cuoi-dong';
import { dauHaiCham as noiNhanDauHaiCham } from './noi-nhan/dau-hai-cham';
import { gachChanTieuDe as noiNhanGachChanTieuDe } from './noi-nhan/gach-chan-tieu-de';
import { gachDauDong as noiNhanGachDauDong } from './noi-nhan/gach-dau-dong';
import { gachTrongTen as noiNhanGachTrongTen } from './noi-nhan/gach-trong-ten';
import { inThuongTieuDe as noiNhanInThuongTieuDe } from './noi-nhan/in-thuong-tieu-de';
import { khongDamDanhSach as noiNhanKhongDamDanhSach } from './noi-nhan/khong-dam-danh-sach';
import { khongNhuTren as noiNhanKhongNhuTren } from './noi-nhan/khong-nhu-tren';
import { luuCuoiCung as noiNhanLuuCuoiCung } from './noi-nhan/luu-cuoi-cung';
import { luuDauCham as noiNhanLuuDauCham } from './noi-nhan/luu-dau-cham';
import { luuDauHaiCham as noiNhanLuuDauHaiCham } from './noi-nhan/luu-dau-hai-cham';
import { luuDauPhay as noiNhanLuuDauPhay } from './noi-nhan/luu-dau-phay';
import { luuVietHoa as noiNhanLuuVietHoa } from './noi-nhan/luu-viet-hoa';
import { luuVt as noiNhanLuuVt } from './noi-nhan/luu-vt';
import { ngangHangChucVu as noiNhanNgangHangChucVu } from './noi-nhan/ngang-hang-chuc-vu';
import { nghiengTieuDe as noiNhanNghiengTieuDe } from './noi-nhan/nghieng-tieu-de';
import { nhuDieu as noiNhanNhuDieu } from './noi-nhan/nhu-dieu';
import { nhuKinhGui as noiNhanNhuKinhGui } from './noi-nhan/nhu-kinh-gui';
import { nhuTren as noiNhanNhuTren } from './noi-nhan/nhu-tren';
import { nhuTrenVietHoa as noiNhanNhuTrenVietHoa } from './noi-nhan/nhu-tren-viet-hoa';
import { satLeTrai as noiNhanSatLeTrai } from './noi-nhan/sat-le-trai';
import { thieuDonViDuocGiao as noiNhanThieuDonViDuocGiao } from './noi-nhan/thieu-don-vi-duoc-giao';
import { thieuLuu as noiNhanThieuLuu } from './noi-nhan/thieu-luu';
import { thieuNoiNhan as noiNhanThieuNoiNhan } from './noi-nhan/thieu-noi-nhan';
import { trungNoiNhan as noiNhanTrungNoiNhan } from './noi-nhan/trung-noi-nhan';
import { chuDam as phamViLuuHanhChuDam } from './pham-vi-luu-hanh/chu-dam';
import { chuDung as phamViLuuHanhChuDung } from './pham-vi-luu-hanh/chu-dung';
import { coChu as phamViLuuHanhCoChu } from './pham-vi-luu-hanh/co-chu';
import { inHoa as phamViLuuHanhInHoa } from './pham-vi-luu-hanh/in-hoa';
import { canhGiua as phuLucCanhGiua } from './phu-luc/canh-giua';
import { chuDam as phuLucChuDam } from './phu-luc/chu-dam';
import { chuDung as phuLucChuDung } from './phu-luc/chu-dung';
import { coChu as phuLucCoChu } from './phu-luc/co-chu';
import { inThuong as phuLucInThuong } from './phu-luc/in-thuong';
import { kemTheoCoChu as phuLucKemTheoCoChu } from './phu-luc/kem-theo-co-chu';
import { kemTheoKhopSo as phuLucKemTheoKhopSo } from './phu-luc/kem-theo-khop-so';
import { kemTheoNghieng as phuLucKemTheoNghieng } from './phu-luc/kem-theo-nghieng';
import { nhacDen as phuLucNhacDen } from './phu-luc/nhac-den';
import { soLaMa as phuLucSoLaMa } from './phu-luc/so-la-ma';
import { tenInHoa as phuLucTenInHoa } from './phu-luc/ten-in-hoa';
import { thieuKemTheo as phuLucThieuKemTheo } from './phu-luc/thieu-kem-theo';
import { chuDam as quocHieuChuDam } from './quoc-hieu/chu-dam';
import { chuDung as quocHieuChuDung } from './quoc-hieu/chu-dung';
import { coChu as quocHieuCoChu } from './quoc-hieu/co-chu';
import { gachChan as quocHieuGachChan } from './quoc-hieu/gach-chan';
import { inHoa as quocHieuInHoa } from './quoc-hieu/in-hoa';
import { motDong as quocHieuMotDong } from './quoc-hieu/mot-dong';
import { saiChu as quocHieuSaiChu } from './quoc-hieu/sai-chu';
import { thieu as quocHieuThieu } from './quoc-hieu/thieu';
import { banSao as soKyHieuBanSao } from './so-ky-hieu/ban-sao';
import { canhGiua as soKyHieuCanhGiua } from './so-ky-hieu/canh-giua';
import { chuDung as soKyHieuChuDung } from './so-ky-hieu/chu-dung';
import { coChu as soKyHieuCoChu } from './so-ky-hieu/co-chu';
import { coNam as soKyHieuCoNam } from './so-ky-hieu/co-nam';
import { congVanDonVi as soKyHieuCongVanDonVi } from './so-ky-hieu/cong-van-don-vi';
import { congVanKhongGhiLoai as soKyHieuCongVanKhongGhiLoai } from './so-ky-hieu/cong-van-khong-ghi-loai';
import { dauCach as soKyHieuDauCach } from './so-ky-hieu/dau-cach';
import { dauCuoi as soKyHieuDauCuoi } from './so-ky-hieu/dau-cuoi';
import { dauHaiCham as soKyHieuDauHaiCham } from './so-ky-hieu/dau-hai-cham';
import { gachCheoThua as soKyHieuGachCheoThua } from './so-ky-hieu/gach-cheo-thua';
import { gachNoi as soKyHieuGachNoi } from './so-ky-hieu/gach-noi';
import { khongDam as soKyHieuKhongDam } from './so-ky-hieu/khong-dam';
import { khopTenLoai as soKyHieuKhopTenLoai } from './so-ky-hieu/khop-ten-loai';
import { kyHieuInHoa as soKyHieuKyHieuInHoa } from './so-ky-hieu/ky-hieu-in-hoa';
import { soNhoHon10 as soKyHieuSoNhoHon10 } from './so-ky-hieu/so-nho-hon-10';
import { thieu as soKyHieuThieu } from './so-ky-hieu/thieu';
import { thieuGachNoi as soKyHieuThieuGachNoi } from './so-ky-hieu/thieu-gach-noi';
import { thuTu as soKyHieuThuTu } from './so-ky-hieu/thu-tu';
import { thuaSoKhong as soKyHieuThuaSoKhong } from './so-ky-hieu/thua-so-khong';
import { tuSo as soKyHieuTuSo } from './so-ky-hieu/tu-so';
import { vietTatLoai as soKyHieuVietTatLoai } from './so-ky-hieu/viet-tat-loai';
import { canhGiua as tenLoaiCanhGiua } from './ten-loai/canh-giua';
import { chuDam as tenLoaiChuDam } from './ten-loai/chu-dam';
import { chuDung as tenLoaiChuDung } from './ten-loai/chu-dung';
import { coChu as tenLoaiCoChu } from './ten-loai/co-chu';
import { congVanKhongGhi as tenLoaiCongVanKhongGhi } from './ten-loai/cong-van-khong-ghi';
import { dauCuoi as tenLoaiDauCuoi } from './ten-loai/dau-cuoi';
import { gachChan as tenLoaiGachChan } from './ten-loai/gach-chan';
import { hinhThucSao as tenLoaiHinhThucSao } from './ten-loai/hinh-thuc-sao';
import { hinhThucSaoKieuChu as tenLoaiHinhThucSaoKieuChu } from './ten-loai/hinh-thuc-sao-kieu-chu';
import { inHoa as tenLoaiInHoa } from './ten-loai/in-hoa';
import { cachChu as tieuNguCachChu } from './tieu-ngu/cach-chu';
import { cachDong as tieuNguCachDong } from './tieu-ngu/cach-dong';
import { canhGiua as tieuNguCanhGiua } from './tieu-ngu/canh-giua';
import { chuDam as tieuNguChuDam } from './tieu-ngu/chu-dam';
import { chuDung as tieuNguChuDung } from './tieu-ngu/chu-dung';
import { coChu as tieuNguCoChu } from './tieu-ngu/co-chu';
import { dongKe as tieuNguDongKe } from './tieu-ngu/dong-ke';
import { gachNoi as tieuNguGachNoi } from './tieu-ngu/gach-noi';
import { saiChu as tieuNguSaiChu } from './tieu-ngu/sai-chu';
import { thieu as tieuNguThieu } from './tieu-ngu/thieu';
import { vietHoa as tieuNguVietHoa } from './tieu-ngu/viet-hoa';
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
import { mauChu as trangMauChu } from './trang/mau-chu';
import { phongChu as trangPhongChu } from './trang/phong-chu';
import { soTrangCanhGiua as trangSoTrangCanhGiua } from './trang/so-trang-canh-giua';
import { soTrangChuDung as trangSoTrangChuDung } from './trang/so-trang-chu-dung';
import { soTrangChuSoARap as trangSoTrangChuSoARap } from './trang/so-trang-chu-so-a-rap';
import { soTrangPhuLuc as trangSoTrangPhuLuc } from './trang/so-trang-phu-luc';
import { soTrangTu1 as trangSoTrangTu1 } from './trang/so-trang-tu-1';
import { thieuSoTrang as trangThieuSoTrang } from './trang/thieu-so-trang';
import { tuongQuanCoChu as trangTuongQuanCoChu } from './trang/tuong-quan-co-chu';
import { viTriSoTrang as trangViTriSoTrang } from './trang/vi-tri-so-trang';
import { cachDong as trichYeuCachDong } from './trich-yeu/cach-dong';
import { canhGiua as trichYeuCanhGiua } from './trich-yeu/canh-giua';
import { chuCaiDau as trichYeuChuCaiDau } from './trich-yeu/chu-cai-dau';
import { chuDam as trichYeuChuDam } from './trich-yeu/chu-dam';
import { chuDung as trichYeuChuDung } from './trich-yeu/chu-dung';
import { coChu as trichYeuCoChu } from './trich-yeu/co-chu';
import { congVanCachSo as trichYeuCongVanCachSo } from './trich-yeu/cong-van-cach-so';
import { congVanCanhGiua as trichYeuCongVanCanhGiua } from './trich-yeu/cong-van-canh-giua';
import { congVanChuDung as trichYeuCongVanChuDung } from './trich-yeu/cong-van-chu-dung';
import { congVanCoChu as trichYeuCongVanCoChu } from './trich-yeu/cong-van-co-chu';
import { congVanGachChan as trichYeuCongVanGachChan } from './trich-yeu/cong-van-gach-chan';
import { congVanKhongDam as trichYeuCongVanKhongDam } from './trich-yeu/cong-van-khong-dam';
import { congVanSauVv as trichYeuCongVanSauVv } from './trich-yeu/cong-van-sau-vv';
import { congVanVeViec as trichYeuCongVanVeViec } from './trich-yeu/cong-van-ve-viec';
import { congVanVietThuong as trichYeuCongVanVietThuong } from './trich-yeu/cong-van-viet-thuong';
import { dauCham as trichYeuDauCham } from './trich-yeu/dau-cham';
import { dongKe as trichYeuDongKe } from './trich-yeu/dong-ke';
import { inThuong as trichYeuInThuong } from './trich-yeu/in-thuong';
import { thieu as trichYeuThieu } from './trich-yeu/thieu';
import { veViec as trichYeuVeViec } from './trich-yeu/ve-viec';
import { canCuThieu as vienDanCanCuThieu } from './vien-dan/can-cu-thieu';
import { canCuThuTu as vienDanCanCuThuTu } from './vien-dan/can-cu-thu-tu';
import { dieuVietHoa as vienDanDieuVietHoa } from './vien-dan/dieu-viet-hoa';
import { khoanDiemVietThuong as vienDanKhoanDiemVietThuong } from './vien-dan/khoan-diem-viet-thuong';
import { kieuNgayLanLon as vienDanKieuNgayLanLon } from './vien-dan/kieu-ngay-lan-lon';
import { kyHieuCachChu as vienDanKyHieuCachChu } from './vien-dan/ky-hieu-cach-chu';
import { lanDauThieu as vienDanLanDauThieu } from './vien-dan/lan-dau-thieu';
import { lanSauGhiGon as vienDanLanSauGhiGon } from './vien-dan/lan-sau-ghi-gon';
import { luatKhongSo as vienDanLuatKhongSo } from './vien-dan/luat-khong-so';
import { phayTruocNgay as vienDanPhayTruocNgay } from './vien-dan/phay-truoc-ngay';
import { soCachKyHieu as vienDanSoCachKyHieu } from './vien-dan/so-cach-ky-hieu';
import { soLienSo as vienDanSoLienSo } from './vien-dan/so-lien-so';
import { tenLuatVietHoa as vienDanTenLuatVietHoa } from './vien-dan/ten-luat-viet-hoa';
import { thieuSo as vienDanThieuSo } from './vien-dan/thieu-so';
import { thuTu as vienDanThuTu } from './vien-dan/thu-tu';
import type { Rule } from '../rule';

/** The rules of this folder, by path. */
export const rules: readonly Rule[] = [
  chuKyCanhGiuaChucVu,
  chuKyCanhGiuaHoTen,
  chuKyCapPhoKyThay,
  chuKyCapPhoPhuTrach,
  chuKyChuDungChucVu,
  chuKyChuDungHoTen,
  chuKyChucVuKhacCoQuan,
  chuKyCoChuChucVu,
  chuKyCoChuHoTen,
  chuKyDamChucVu,
  chuKyDamHoTen,
  chuKyHocHamHocVi,
  chuKyInHoaChucVu,
  chuKyKtKhongPhaiCapPho,
  chuKyQuyenCapTruong,
  chuKyTenInThuong,
  chuKyTenVietTat,
  chuKyThayMatUyBan,
  chuKyThieuChuKy,
  chuKyThieuChucVu,
  chuKyThieuHoTen,
  chuKyThuTuQuyenHan,
  chuKyTlCapPho,
  chuKyTmCheDoThuTruong,
  chuKyTmKhacCoQuan,
  chuKyTmTruocChucVu,
  chuKyTruocChucVuCapPho,
  chuKyTruocTenCoQuan,
  chuKyTuqUyQuyenLai,
  chuKyVietTatQuyenHan,
  coQuanBanHanhCanhGiua,
  coQuanBanHanhChuDam,
  coQuanBanHanhChuDung,
  coQuanBanHanhCoChu,
  coQuanBanHanhDongKe,
  coQuanBanHanhInHoa,
  coQuanBanHanhThieu,
  coQuanBanHanhVietTat,
  coQuanChuQuanChuDung,
  coQuanChuQuanCoChu,
  coQuanChuQuanInHoa,
  coQuanChuQuanKhongDam,
  coQuanChuQuanThieuTenDiaPhuong,
  coQuanChuQuanTrenUyBan,
  diaChiChuDung,
  diaChiCoChu,
  diaDanhThoiGianBienBanKhongGhi,
  diaDanhThoiGianCanhGiua,
  diaDanhThoiGianChuNgayThuong,
  diaDanhThoiGianChuNghieng,
  diaDanhThoiGianCoChu,
  diaDanhThoiGianDauCach,
  diaDanhThoiGianDauCuoi,
  diaDanhThoiGianDauPhay,
  diaDanhThoiGianInThuong,
  diaDanhThoiGianKhoangTrangDoi,
  diaDanhThoiGianKhongDam,
  diaDanhThoiGianNamBonChuSo,
  diaDanhThoiGianNgangSo,
  diaDanhThoiGianNgayHaiChuSo,
  diaDanhThoiGianNgayKhongCo,
  diaDanhThoiGianThangHaiChuSo,
  diaDanhThoiGianThangKhongThemSo0,
  diaDanhThoiGianThanhPho,
  diaDanhThoiGianThieu,
  diaDanhThoiGianThieuDiaDanh,
  diaDanhThoiGianThuaDauPhay,
  diaDanhThoiGianVietDayDu,
  diaDanhThoiGianVietHoa,
  diaDanhThoiGianVietTat,
  doKhanChuDam,
  doKhanChuDung,
  doKhanCoChu,
  doKhanInHoa,
  doMatInHoa,
  kinhGuiCachSauGach,
  kinhGuiChuDung,
  kinhGuiCoChu,
  kinhGuiDauCuoiDong,
  kinhGuiDauHaiCham,
  kinhGuiGachDauDong,
  kinhGuiGachThangHang,
  kinhGuiInThuong,
  kinhGuiKhongApDung,
  kinhGuiKhongDam,
  kinhGuiMotNoiCungDong,
  kinhGuiMotNoiDauCuoi,
  kinhGuiNhieuNoiXuongDong,
  kinhGuiThieuKinhGui,
  nguoiSoanThaoChuDung,
  nguoiSoanThaoCoChu,
  noiDungBacHo,
  noiDungCachDoan,
  noiDungCachDong,
  noiDungCachMangThangTam,
  noiDungCanCuDauCuoiDong,
  noiDungCanCuGachDauDong,
  noiDungCanCuLuatKhongSo,
  noiDungCanCuNghieng,
  noiDungCanCuTheoDeNghi,
  noiDungCanCuXuongDong,
  noiDungCanhDeu,
  noiDungChuDung,
  noiDungChucVuHoaThua,
  noiDungChucVuVietHoa,
  noiDungCoChu,
  noiDungCoChuThongNhat,
  noiDungDang,
  noiDungDanhSoLienTuc,
  noiDungDanhSoThapPhan,
  noiDungDanhSoTu1,
  noiDungDauCauVietHoa,
  noiDungDauDoanVietHoa,
  noiDungDeMucDam,
  noiDungDeMucDauCham,
  noiDungDeMucInHoa,
  noiDungDeMucLaMa,
  noiDungDiemDauNgoac,
  noiDungDiemThuTu,
  noiDungDieuDam,
  noiDungDieuDauCham,
  noiDungDieuThieuTen,
  noiDungDonViHanhChinh,
  noiDungKetThuc,
  noiDungKetThucCachChu,
  noiDungKetThucGiua,
  noiDungKhoanDauCham,
  noiDungKhongDam,
  noiDungLoiBanHanhCanhGiua,
  noiDungLoiBanHanhHaiCham,
  noiDungLuiBangPhim,
  noiDungLuiDauDong,
  noiDungMauBienBan,
  noiDungMauCongDien,
  noiDungMauGiayGioiThieu,
  noiDungMauGiayMoi,
  noiDungMauGiayNghiPhep,
  noiDungMauKeHoach,
  noiDungMauNghiQuyet,
  noiDungMauQuyetDinh,
  noiDungMauThamQuyen,
  noiDungMucARap,
  noiDungNhaNuoc,
  noiDungNhanDan,
  noiDungPhanChuongCanhGiua,
  noiDungPhanChuongDau,
  noiDungPhanChuongDongRieng,
  noiDungPhanChuongInThuong,
  noiDungPhanChuongLaMa,
  noiDungPhanChuongLienTuc,
  noiDungPhanChuongThieuTieuDe,
  noiDungPhanChuongTieuDeCanhGiua,
  noiDungPhanChuongTieuDeDam,
  noiDungPhanChuongTieuDeInHoa,
  noiDungQuanPhuongSo,
  noiDungTenCoQuan,
  noiDungTenDanhHieu,
  noiDungTenDiaHinh,
  noiDungTenNamAmLich,
  noiDungTenNgayLe,
  noiDungTenSachBao,
  noiDungTenTet,
  noiDungTenToChucDang,
  noiDungTenToChucQuocTe,
  noiDungTenVietTatQuocTe,
  noiDungTenVung,
  noiDungThanhPhoHoChiMinh,
  noiDungThuTrongTuan,
  noiDungTinhVietThuong,
  noiNhanCachSauGach,
  noiNhanChuDungDanhSach,
  noiNhanCoChuDanhSach,
  noiNhanCoChuTieuDe,
  noiNhanDamTieuDe,
  noiNhanDauCuoiDong,
  noiNhanDauHaiCham,
  noiNhanGachChanTieuDe,
  noiNhanGachDauDong,
  noiNhanGachTrongTen,
  noiNhanInThuongTieuDe,
  noiNhanKhongDamDanhSach,
  noiNhanKhongNhuTren,
  noiNhanLuuCuoiCung,
  noiNhanLuuDauCham,
  noiNhanLuuDauHaiCham,
  noiNhanLuuDauPhay,
  noiNhanLuuVietHoa,
  noiNhanLuuVt,
  noiNhanNgangHangChucVu,
  noiNhanNghiengTieuDe,
  noiNhanNhuDieu,
  noiNhanNhuKinhGui,
  noiNhanNhuTren,
  noiNhanNhuTrenVietHoa,
  noiNhanSatLeTrai,
  noiNhanThieuDonViDuocGiao,
  noiNhanThieuLuu,
  noiNhanThieuNoiNhan,
  noiNhanTrungNoiNhan,
  phamViLuuHanhChuDam,
  phamViLuuHanhChuDung,
  phamViLuuHanhCoChu,
  phamViLuuHanhInHoa,
  phuLucCanhGiua,
  phuLucChuDam,
  phuLucChuDung,
  phuLucCoChu,
  phuLucInThuong,
  phuLucKemTheoCoChu,
  phuLucKemTheoKhopSo,
  phuLucKemTheoNghieng,
  phuLucNhacDen,
  phuLucSoLaMa,
  phuLucTenInHoa,
  phuLucThieuKemTheo,
  quocHieuChuDam,
  quocHieuChuDung,
  quocHieuCoChu,
  quocHieuGachChan,
  quocHieuInHoa,
  quocHieuMotDong,
  quocHieuSaiChu,
  quocHieuThieu,
  soKyHieuBanSao,
  soKyHieuCanhGiua,
  soKyHieuChuDung,
  soKyHieuCoChu,
  soKyHieuCoNam,
  soKyHieuCongVanDonVi,
  soKyHieuCongVanKhongGhiLoai,
  soKyHieuDauCach,
  soKyHieuDauCuoi,
  soKyHieuDauHaiCham,
  soKyHieuGachCheoThua,
  soKyHieuGachNoi,
  soKyHieuKhongDam,
  soKyHieuKhopTenLoai,
  soKyHieuKyHieuInHoa,
  soKyHieuSoNhoHon10,
  soKyHieuThieu,
  soKyHieuThieuGachNoi,
  soKyHieuThuTu,
  soKyHieuThuaSoKhong,
  soKyHieuTuSo,
  soKyHieuVietTatLoai,
  tenLoaiCanhGiua,
  tenLoaiChuDam,
  tenLoaiChuDung,
  tenLoaiCoChu,
  tenLoaiCongVanKhongGhi,
  tenLoaiDauCuoi,
  tenLoaiGachChan,
  tenLoaiHinhThucSao,
  tenLoaiHinhThucSaoKieuChu,
  tenLoaiInHoa,
  tieuNguCachChu,
  tieuNguCachDong,
  tieuNguCanhGiua,
  tieuNguChuDam,
  tieuNguChuDung,
  tieuNguCoChu,
  tieuNguDongKe,
  tieuNguGachNoi,
  tieuNguSaiChu,
  tieuNguThieu,
  tieuNguVietHoa,
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
  trangMauChu,
  trangPhongChu,
  trangSoTrangCanhGiua,
  trangSoTrangChuDung,
  trangSoTrangChuSoARap,
  trangSoTrangPhuLuc,
  trangSoTrangTu1,
  trangThieuSoTrang,
  trangTuongQuanCoChu,
  trangViTriSoTrang,
  trichYeuCachDong,
  trichYeuCanhGiua,
  trichYeuChuCaiDau,
  trichYeuChuDam,
  trichYeuChuDung,
  trichYeuCoChu,
  trichYeuCongVanCachSo,
  trichYeuCongVanCanhGiua,
  trichYeuCongVanChuDung,
  trichYeuCongVanCoChu,
  trichYeuCongVanGachChan,
  trichYeuCongVanKhongDam,
  trichYeuCongVanSauVv,
  trichYeuCongVanVeViec,
  trichYeuCongVanVietThuong,
  trichYeuDauCham,
  trichYeuDongKe,
  trichYeuInThuong,
  trichYeuThieu,
  trichYeuVeViec,
  vienDanCanCuThieu,
  vienDanCanCuThuTu,
  vienDanDieuVietHoa,
  vienDanKhoanDiemVietThuong,
  vienDanKieuNgayLanLon,
  vienDanKyHieuCachChu,
  vienDanLanDauThieu,
  vienDanLanSauGhiGon,
  vienDanLuatKhongSo,
  vienDanPhayTruocNgay,
  vienDanSoCachKyHieu,
  vienDanSoLienSo,
  vienDanTenLuatVietHoa,
  vienDanThieuSo,
  vienDanThuTu,
];
