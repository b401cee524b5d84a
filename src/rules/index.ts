// Written by `npm run docs:rules` from the rule files; compared in test/rules/index.test.ts.
import { capHuyen as chungCoQuanBanHanhCapHuyen } from './chung/co-quan-ban-hanh/cap-huyen';
import { tenCu as chungCoQuanBanHanhTenCu } from './chung/co-quan-ban-hanh/ten-cu';
import { tinhCu as chungDiaDanhThoiGianTinhCu } from './chung/dia-danh-thoi-gian/tinh-cu';
import { haiChamCachChu as chungKinhGuiHaiChamCachChu } from './chung/kinh-gui/hai-cham-cach-chu';
import { amTiet as chungNoiDungAmTiet } from './chung/noi-dung/am-tiet';
import { choConTrong as chungNoiDungChoConTrong } from './chung/noi-dung/cho-con-trong';
import { cumTuLap as chungNoiDungCumTuLap } from './chung/noi-dung/cum-tu-lap';
import { dauCauLap as chungNoiDungDauCauLap } from './chung/noi-dung/dau-cau-lap';
import { dauSaiCho as chungNoiDungDauSaiCho } from './chung/noi-dung/dau-sai-cho';
import { gachNoiCachChu as chungNoiDungGachNoiCachChu } from './chung/noi-dung/gach-noi-cach-chu';
import { khoangTrangDoi as chungNoiDungKhoangTrangDoi } from './chung/noi-dung/khoang-trang-doi';
import { khoangTrangSauNgoac as chungNoiDungKhoangTrangSauNgoac } from './chung/noi-dung/khoang-trang-sau-ngoac';
import { khoangTrangTruocDau as chungNoiDungKhoangTrangTruocDau } from './chung/noi-dung/khoang-trang-truoc-dau';
import { kieuDatDau as chungNoiDungKieuDatDau } from './chung/noi-dung/kieu-dat-dau';
import { ngoacKhongKhep as chungNoiDungNgoacKhongKhep } from './chung/noi-dung/ngoac-khong-khep';
import { tenCu as chungNoiDungTenCu } from './chung/noi-dung/ten-cu';
import { thieuKhoangTrangSauDau as chungNoiDungThieuKhoangTrangSauDau } from './chung/noi-dung/thieu-khoang-trang-sau-dau';
import { thieuKhoangTrangSauSo as chungNoiDungThieuKhoangTrangSauSo } from './chung/noi-dung/thieu-khoang-trang-sau-so';
import { toHopDau as chungNoiDungToHopDau } from './chung/noi-dung/to-hop-dau';
import { toMau as chungNoiDungToMau } from './chung/noi-dung/to-mau';
import { tuLap as chungNoiDungTuLap } from './chung/noi-dung/tu-lap';
import { tenCu as chungNoiNhanTenCu } from './chung/noi-nhan/ten-cu';
import { maCapHuyen as chungSoKyHieuMaCapHuyen } from './chung/so-ky-hieu/ma-cap-huyen';
import { canhGiuaChucVu as nd30ChuKyCanhGiuaChucVu } from './nd30/chu-ky/canh-giua-chuc-vu';
import { canhGiuaHoTen as nd30ChuKyCanhGiuaHoTen } from './nd30/chu-ky/canh-giua-ho-ten';
import { capPhoKyThay as nd30ChuKyCapPhoKyThay } from './nd30/chu-ky/cap-pho-ky-thay';
import { capPhoPhuTrach as nd30ChuKyCapPhoPhuTrach } from './nd30/chu-ky/cap-pho-phu-trach';
import { chuDungChucVu as nd30ChuKyChuDungChucVu } from './nd30/chu-ky/chu-dung-chuc-vu';
import { chuDungHoTen as nd30ChuKyChuDungHoTen } from './nd30/chu-ky/chu-dung-ho-ten';
import { coChuChucVu as nd30ChuKyCoChuChucVu } from './nd30/chu-ky/co-chu-chuc-vu';
import { coChuHoTen as nd30ChuKyCoChuHoTen } from './nd30/chu-ky/co-chu-ho-ten';
import { damChucVu as nd30ChuKyDamChucVu } from './nd30/chu-ky/dam-chuc-vu';
import { damHoTen as nd30ChuKyDamHoTen } from './nd30/chu-ky/dam-ho-ten';
import { hocHamHocVi as nd30ChuKyHocHamHocVi } from './nd30/chu-ky/hoc-ham-hoc-vi';
import { inHoaChucVu as nd30ChuKyInHoaChucVu } from './nd30/chu-ky/in-hoa-chuc-vu';
import { tenInThuong as nd30ChuKyTenInThuong } from './nd30/chu-ky/ten-in-thuong';
import { tenVietTat as nd30ChuKyTenVietTat } from './nd30/chu-ky/ten-viet-tat';
import { thayMatUyBan as nd30ChuKyThayMatUyBan } from './nd30/chu-ky/thay-mat-uy-ban';
import { thieuChuKy as nd30ChuKyThieuChuKy } from './nd30/chu-ky/thieu-chu-ky';
import { thieuChucVu as nd30ChuKyThieuChucVu } from './nd30/chu-ky/thieu-chuc-vu';
import { thieuHoTen as nd30ChuKyThieuHoTen } from './nd30/chu-ky/thieu-ho-ten';
import { tmCheDoThuTruong as nd30ChuKyTmCheDoThuTruong } from './nd30/chu-ky/tm-che-do-thu-truong';
import { tmTruocChucVu as nd30ChuKyTmTruocChucVu } from './nd30/chu-ky/tm-truoc-chuc-vu';
import { truocChucVuCapPho as nd30ChuKyTruocChucVuCapPho } from './nd30/chu-ky/truoc-chuc-vu-cap-pho';
import { vietTatQuyenHan as nd30ChuKyVietTatQuyenHan } from './nd30/chu-ky/viet-tat-quyen-han';
import { canhGiua as nd30CoQuanBanHanhCanhGiua } from './nd30/co-quan-ban-hanh/canh-giua';
import { chuDam as nd30CoQuanBanHanhChuDam } from './nd30/co-quan-ban-hanh/chu-dam';
import { chuDung as nd30CoQuanBanHanhChuDung } from './nd30/co-quan-ban-hanh/chu-dung';
import { coChu as nd30CoQuanBanHanhCoChu } from './nd30/co-quan-ban-hanh/co-chu';
import { dongKe as nd30CoQuanBanHanhDongKe } from './nd30/co-quan-ban-hanh/dong-ke';
import { inHoa as nd30CoQuanBanHanhInHoa } from './nd30/co-quan-ban-hanh/in-hoa';
import { thieu as nd30CoQuanBanHanhThieu } from './nd30/co-quan-ban-hanh/thieu';
import { vietTat as nd30CoQuanBanHanhVietTat } from './nd30/co-quan-ban-hanh/viet-tat';
import { chuDung as nd30CoQuanChuQuanChuDung } from './nd30/co-quan-chu-quan/chu-dung';
import { coChu as nd30CoQuanChuQuanCoChu } from './nd30/co-quan-chu-quan/co-chu';
import { inHoa as nd30CoQuanChuQuanInHoa } from './nd30/co-quan-chu-quan/in-hoa';
import { khongDam as nd30CoQuanChuQuanKhongDam } from './nd30/co-quan-chu-quan/khong-dam';
import { thieuTenDiaPhuong as nd30CoQuanChuQuanThieuTenDiaPhuong } from './nd30/co-quan-chu-quan/thieu-ten-dia-phuong';
import { trenUyBan as nd30CoQuanChuQuanTrenUyBan } from './nd30/co-quan-chu-quan/tren-uy-ban';
import { chuDung as nd30DiaChiChuDung } from './nd30/dia-chi/chu-dung';
import { coChu as nd30DiaChiCoChu } from './nd30/dia-chi/co-chu';
import { canhGiua as nd30DiaDanhThoiGianCanhGiua } from './nd30/dia-danh-thoi-gian/canh-giua';
import { chuNgayThuong as nd30DiaDanhThoiGianChuNgayThuong } from './nd30/dia-danh-thoi-gian/chu-ngay-thuong';
import { chuNghieng as nd30DiaDanhThoiGianChuNghieng } from './nd30/dia-danh-thoi-gian/chu-nghieng';
import { coChu as nd30DiaDanhThoiGianCoChu } from './nd30/dia-danh-thoi-gian/co-chu';
import { dauCach as nd30DiaDanhThoiGianDauCach } from './nd30/dia-danh-thoi-gian/dau-cach';
import { dauCuoi as nd30DiaDanhThoiGianDauCuoi } from './nd30/dia-danh-thoi-gian/dau-cuoi';
import { dauPhay as nd30DiaDanhThoiGianDauPhay } from './nd30/dia-danh-thoi-gian/dau-phay';
import { inThuong as nd30DiaDanhThoiGianInThuong } from './nd30/dia-danh-thoi-gian/in-thuong';
import { khongDam as nd30DiaDanhThoiGianKhongDam } from './nd30/dia-danh-thoi-gian/khong-dam';
import { namBonChuSo as nd30DiaDanhThoiGianNamBonChuSo } from './nd30/dia-danh-thoi-gian/nam-bon-chu-so';
import { ngangSo as nd30DiaDanhThoiGianNgangSo } from './nd30/dia-danh-thoi-gian/ngang-so';
import { ngayHaiChuSo as nd30DiaDanhThoiGianNgayHaiChuSo } from './nd30/dia-danh-thoi-gian/ngay-hai-chu-so';
import { ngayKhongCo as nd30DiaDanhThoiGianNgayKhongCo } from './nd30/dia-danh-thoi-gian/ngay-khong-co';
import { thangHaiChuSo as nd30DiaDanhThoiGianThangHaiChuSo } from './nd30/dia-danh-thoi-gian/thang-hai-chu-so';
import { thangKhongThemSo0 as nd30DiaDanhThoiGianThangKhongThemSo0 } from './nd30/dia-danh-thoi-gian/thang-khong-them-so-0';
import { thanhPho as nd30DiaDanhThoiGianThanhPho } from './nd30/dia-danh-thoi-gian/thanh-pho';
import { thieu as nd30DiaDanhThoiGianThieu } from './nd30/dia-danh-thoi-gian/thieu';
import { thieuDiaDanh as nd30DiaDanhThoiGianThieuDiaDanh } from './nd30/dia-danh-thoi-gian/thieu-dia-danh';
import { thuaDauPhay as nd30DiaDanhThoiGianThuaDauPhay } from './nd30/dia-danh-thoi-gian/thua-dau-phay';
import { vietDayDu as nd30DiaDanhThoiGianVietDayDu } from './nd30/dia-danh-thoi-gian/viet-day-du';
import { vietHoa as nd30DiaDanhThoiGianVietHoa } from './nd30/dia-danh-thoi-gian/viet-hoa';
import { vietTat as nd30DiaDanhThoiGianVietTat } from './nd30/dia-danh-thoi-gian/viet-tat';
import { chuDam as nd30DoKhanChuDam } from './nd30/do-khan/chu-dam';
import { chuDung as nd30DoKhanChuDung } from './nd30/do-khan/chu-dung';
import { coChu as nd30DoKhanCoChu } from './nd30/do-khan/co-chu';
import { inHoa as nd30DoKhanInHoa } from './nd30/do-khan/in-hoa';
import { inHoa as nd30DoMatInHoa } from './nd30/do-mat/in-hoa';
import { cachSauGach as nd30KinhGuiCachSauGach } from './nd30/kinh-gui/cach-sau-gach';
import { chuDung as nd30KinhGuiChuDung } from './nd30/kinh-gui/chu-dung';
import { coChu as nd30KinhGuiCoChu } from './nd30/kinh-gui/co-chu';
import { dauCuoiDong as nd30KinhGuiDauCuoiDong } from './nd30/kinh-gui/dau-cuoi-dong';
import { dauHaiCham as nd30KinhGuiDauHaiCham } from './nd30/kinh-gui/dau-hai-cham';
import { gachDauDong as nd30KinhGuiGachDauDong } from './nd30/kinh-gui/gach-dau-dong';
import { gachThangHang as nd30KinhGuiGachThangHang } from './nd30/kinh-gui/gach-thang-hang';
import { inThuong as nd30KinhGuiInThuong } from './nd30/kinh-gui/in-thuong';
import { khongApDung as nd30KinhGuiKhongApDung } from './nd30/kinh-gui/khong-ap-dung';
import { khongDam as nd30KinhGuiKhongDam } from './nd30/kinh-gui/khong-dam';
import { motNoiCungDong as nd30KinhGuiMotNoiCungDong } from './nd30/kinh-gui/mot-noi-cung-dong';
import { nhieuNoiXuongDong as nd30KinhGuiNhieuNoiXuongDong } from './nd30/kinh-gui/nhieu-noi-xuong-dong';
import { thieuKinhGui as nd30KinhGuiThieuKinhGui } from './nd30/kinh-gui/thieu-kinh-gui';
import { chuDung as nd30NguoiSoanThaoChuDung } from './nd30/nguoi-soan-thao/chu-dung';
import { coChu as nd30NguoiSoanThaoCoChu } from './nd30/nguoi-soan-thao/co-chu';
import { cachDoan as nd30NoiDungCachDoan } from './nd30/noi-dung/cach-doan';
import { cachDong as nd30NoiDungCachDong } from './nd30/noi-dung/cach-dong';
import { canCuDauCuoiDong as nd30NoiDungCanCuDauCuoiDong } from './nd30/noi-dung/can-cu-dau-cuoi-dong';
import { canCuGachDauDong as nd30NoiDungCanCuGachDauDong } from './nd30/noi-dung/can-cu-gach-dau-dong';
import { canCuLuatKhongSo as nd30NoiDungCanCuLuatKhongSo } from './nd30/noi-dung/can-cu-luat-khong-so';
import { canCuNghieng as nd30NoiDungCanCuNghieng } from './nd30/noi-dung/can-cu-nghieng';
import { canCuXuongDong as nd30NoiDungCanCuXuongDong } from './nd30/noi-dung/can-cu-xuong-dong';
import { canhDeu as nd30NoiDungCanhDeu } from './nd30/noi-dung/canh-deu';
import { chuDung as nd30NoiDungChuDung } from './nd30/noi-dung/chu-dung';
import { coChu as nd30NoiDungCoChu } from './nd30/noi-dung/co-chu';
import { coChuThongNhat as nd30NoiDungCoChuThongNhat } from './nd30/noi-dung/co-chu-thong-nhat';
import { danhSoLienTuc as nd30NoiDungDanhSoLienTuc } from './nd30/noi-dung/danh-so-lien-tuc';
import { danhSoThapPhan as nd30NoiDungDanhSoThapPhan } from './nd30/noi-dung/danh-so-thap-phan';
import { danhSoTu1 as nd30NoiDungDanhSoTu1 } from './nd30/noi-dung/danh-so-tu-1';
import { deMucDam as nd30NoiDungDeMucDam } from './nd30/noi-dung/de-muc-dam';
import { deMucDauCham as nd30NoiDungDeMucDauCham } from './nd30/noi-dung/de-muc-dau-cham';
import { deMucInHoa as nd30NoiDungDeMucInHoa } from './nd30/noi-dung/de-muc-in-hoa';
import { deMucLaMa as nd30NoiDungDeMucLaMa } from './nd30/noi-dung/de-muc-la-ma';
import { diemDauNgoac as nd30NoiDungDiemDauNgoac } from './nd30/noi-dung/diem-dau-ngoac';
import { diemThuTu as nd30NoiDungDiemThuTu } from './nd30/noi-dung/diem-thu-tu';
import { dieuDam as nd30NoiDungDieuDam } from './nd30/noi-dung/dieu-dam';
import { dieuDauCham as nd30NoiDungDieuDauCham } from './nd30/noi-dung/dieu-dau-cham';
import { dieuThieuTen as nd30NoiDungDieuThieuTen } from './nd30/noi-dung/dieu-thieu-ten';
import { ketThuc as nd30NoiDungKetThuc } from './nd30/noi-dung/ket-thuc';
import { ketThucCachChu as nd30NoiDungKetThucCachChu } from './nd30/noi-dung/ket-thuc-cach-chu';
import { ketThucGiua as nd30NoiDungKetThucGiua } from './nd30/noi-dung/ket-thuc-giua';
import { khoanDauCham as nd30NoiDungKhoanDauCham } from './nd30/noi-dung/khoan-dau-cham';
import { loiBanHanhCanhGiua as nd30NoiDungLoiBanHanhCanhGiua } from './nd30/noi-dung/loi-ban-hanh-canh-giua';
import { luiBangPhim as nd30NoiDungLuiBangPhim } from './nd30/noi-dung/lui-bang-phim';
import { luiDauDong as nd30NoiDungLuiDauDong } from './nd30/noi-dung/lui-dau-dong';
import { mucARap as nd30NoiDungMucARap } from './nd30/noi-dung/muc-a-rap';
import { nhanDan as nd30NoiDungNhanDan } from './nd30/noi-dung/nhan-dan';
import { phanChuongCanhGiua as nd30NoiDungPhanChuongCanhGiua } from './nd30/noi-dung/phan-chuong-canh-giua';
import { phanChuongDau as nd30NoiDungPhanChuongDau } from './nd30/noi-dung/phan-chuong-dau';
import { phanChuongDongRieng as nd30NoiDungPhanChuongDongRieng } from './nd30/noi-dung/phan-chuong-dong-rieng';
import { phanChuongInThuong as nd30NoiDungPhanChuongInThuong } from './nd30/noi-dung/phan-chuong-in-thuong';
import { phanChuongLaMa as nd30NoiDungPhanChuongLaMa } from './nd30/noi-dung/phan-chuong-la-ma';
import { phanChuongLienTuc as nd30NoiDungPhanChuongLienTuc } from './nd30/noi-dung/phan-chuong-lien-tuc';
import { phanChuongThieuTieuDe as nd30NoiDungPhanChuongThieuTieuDe } from './nd30/noi-dung/phan-chuong-thieu-tieu-de';
import { phanChuongTieuDeCanhGiua as nd30NoiDungPhanChuongTieuDeCanhGiua } from './nd30/noi-dung/phan-chuong-tieu-de-canh-giua';
import { phanChuongTieuDeDam as nd30NoiDungPhanChuongTieuDeDam } from './nd30/noi-dung/phan-chuong-tieu-de-dam';
import { phanChuongTieuDeInHoa as nd30NoiDungPhanChuongTieuDeInHoa } from './nd30/noi-dung/phan-chuong-tieu-de-in-hoa';
import { thanhPhoHoChiMinh as nd30NoiDungThanhPhoHoChiMinh } from './nd30/noi-dung/thanh-pho-ho-chi-minh';
import { tinhVietThuong as nd30NoiDungTinhVietThuong } from './nd30/noi-dung/tinh-viet-thuong';
import { cachSauGach as nd30NoiNhanCachSauGach } from './nd30/noi-nhan/cach-sau-gach';
import { chuDungDanhSach as nd30NoiNhanChuDungDanhSach } from './nd30/noi-nhan/chu-dung-danh-sach';
import { coChuDanhSach as nd30NoiNhanCoChuDanhSach } from './nd30/noi-nhan/co-chu-danh-sach';
import { coChuTieuDe as nd30NoiNhanCoChuTieuDe } from './nd30/noi-nhan/co-chu-tieu-de';
import { damTieuDe as nd30NoiNhanDamTieuDe } from './nd30/noi-nhan/dam-tieu-de';
import { dauCuoiDong as nd30NoiNhanDauCuoiDong } from './nd30/noi-nhan/dau-cuoi-dong';
import { dauHaiCham as nd30NoiNhanDauHaiCham } from './nd30/noi-nhan/dau-hai-cham';
import { gachDauDong as nd30NoiNhanGachDauDong } from './nd30/noi-nhan/gach-dau-dong';
import { gachTrongTen as nd30NoiNhanGachTrongTen } from './nd30/noi-nhan/gach-trong-ten';
import { inThuongTieuDe as nd30NoiNhanInThuongTieuDe } from './nd30/noi-nhan/in-thuong-tieu-de';
import { khongDamDanhSach as nd30NoiNhanKhongDamDanhSach } from './nd30/noi-nhan/khong-dam-danh-sach';
import { khongNhuTren as nd30NoiNhanKhongNhuTren } from './nd30/noi-nhan/khong-nhu-tren';
import { luuDauCham as nd30NoiNhanLuuDauCham } from './nd30/noi-nhan/luu-dau-cham';
import { luuDauHaiCham as nd30NoiNhanLuuDauHaiCham } from './nd30/noi-nhan/luu-dau-hai-cham';
import { luuDauPhay as nd30NoiNhanLuuDauPhay } from './nd30/noi-nhan/luu-dau-phay';
import { luuVietHoa as nd30NoiNhanLuuVietHoa } from './nd30/noi-nhan/luu-viet-hoa';
import { luuVt as nd30NoiNhanLuuVt } from './nd30/noi-nhan/luu-vt';
import { ngangHangChucVu as nd30NoiNhanNgangHangChucVu } from './nd30/noi-nhan/ngang-hang-chuc-vu';
import { nghiengTieuDe as nd30NoiNhanNghiengTieuDe } from './nd30/noi-nhan/nghieng-tieu-de';
import { nhuDieu as nd30NoiNhanNhuDieu } from './nd30/noi-nhan/nhu-dieu';
import { nhuKinhGui as nd30NoiNhanNhuKinhGui } from './nd30/noi-nhan/nhu-kinh-gui';
import { nhuTren as nd30NoiNhanNhuTren } from './nd30/noi-nhan/nhu-tren';
import { nhuTrenVietHoa as nd30NoiNhanNhuTrenVietHoa } from './nd30/noi-nhan/nhu-tren-viet-hoa';
import { satLeTrai as nd30NoiNhanSatLeTrai } from './nd30/noi-nhan/sat-le-trai';
import { thieuLuu as nd30NoiNhanThieuLuu } from './nd30/noi-nhan/thieu-luu';
import { thieuNoiNhan as nd30NoiNhanThieuNoiNhan } from './nd30/noi-nhan/thieu-noi-nhan';
import { chuDam as nd30PhamViLuuHanhChuDam } from './nd30/pham-vi-luu-hanh/chu-dam';
import { chuDung as nd30PhamViLuuHanhChuDung } from './nd30/pham-vi-luu-hanh/chu-dung';
import { coChu as nd30PhamViLuuHanhCoChu } from './nd30/pham-vi-luu-hanh/co-chu';
import { inHoa as nd30PhamViLuuHanhInHoa } from './nd30/pham-vi-luu-hanh/in-hoa';
import { canhGiua as nd30PhuLucCanhGiua } from './nd30/phu-luc/canh-giua';
import { chuDam as nd30PhuLucChuDam } from './nd30/phu-luc/chu-dam';
import { chuDung as nd30PhuLucChuDung } from './nd30/phu-luc/chu-dung';
import { coChu as nd30PhuLucCoChu } from './nd30/phu-luc/co-chu';
import { inThuong as nd30PhuLucInThuong } from './nd30/phu-luc/in-thuong';
import { kemTheoCoChu as nd30PhuLucKemTheoCoChu } from './nd30/phu-luc/kem-theo-co-chu';
import { kemTheoKhopSo as nd30PhuLucKemTheoKhopSo } from './nd30/phu-luc/kem-theo-khop-so';
import { kemTheoNghieng as nd30PhuLucKemTheoNghieng } from './nd30/phu-luc/kem-theo-nghieng';
import { nhacDen as nd30PhuLucNhacDen } from './nd30/phu-luc/nhac-den';
import { soLaMa as nd30PhuLucSoLaMa } from './nd30/phu-luc/so-la-ma';
import { tenInHoa as nd30PhuLucTenInHoa } from './nd30/phu-luc/ten-in-hoa';
import { thieuKemTheo as nd30PhuLucThieuKemTheo } from './nd30/phu-luc/thieu-kem-theo';
import { chuDam as nd30QuocHieuChuDam } from './nd30/quoc-hieu/chu-dam';
import { chuDung as nd30QuocHieuChuDung } from './nd30/quoc-hieu/chu-dung';
import { coChu as nd30QuocHieuCoChu } from './nd30/quoc-hieu/co-chu';
import { inHoa as nd30QuocHieuInHoa } from './nd30/quoc-hieu/in-hoa';
import { motDong as nd30QuocHieuMotDong } from './nd30/quoc-hieu/mot-dong';
import { saiChu as nd30QuocHieuSaiChu } from './nd30/quoc-hieu/sai-chu';
import { thieu as nd30QuocHieuThieu } from './nd30/quoc-hieu/thieu';
import { canhGiua as nd30SoKyHieuCanhGiua } from './nd30/so-ky-hieu/canh-giua';
import { chuDung as nd30SoKyHieuChuDung } from './nd30/so-ky-hieu/chu-dung';
import { coChu as nd30SoKyHieuCoChu } from './nd30/so-ky-hieu/co-chu';
import { coNam as nd30SoKyHieuCoNam } from './nd30/so-ky-hieu/co-nam';
import { congVanDonVi as nd30SoKyHieuCongVanDonVi } from './nd30/so-ky-hieu/cong-van-don-vi';
import { congVanKhongGhiLoai as nd30SoKyHieuCongVanKhongGhiLoai } from './nd30/so-ky-hieu/cong-van-khong-ghi-loai';
import { dauCach as nd30SoKyHieuDauCach } from './nd30/so-ky-hieu/dau-cach';
import { dauCuoi as nd30SoKyHieuDauCuoi } from './nd30/so-ky-hieu/dau-cuoi';
import { dauHaiCham as nd30SoKyHieuDauHaiCham } from './nd30/so-ky-hieu/dau-hai-cham';
import { gachCheoThua as nd30SoKyHieuGachCheoThua } from './nd30/so-ky-hieu/gach-cheo-thua';
import { gachNoi as nd30SoKyHieuGachNoi } from './nd30/so-ky-hieu/gach-noi';
import { khongDam as nd30SoKyHieuKhongDam } from './nd30/so-ky-hieu/khong-dam';
import { khopTenLoai as nd30SoKyHieuKhopTenLoai } from './nd30/so-ky-hieu/khop-ten-loai';
import { kyHieuInHoa as nd30SoKyHieuKyHieuInHoa } from './nd30/so-ky-hieu/ky-hieu-in-hoa';
import { soNhoHon10 as nd30SoKyHieuSoNhoHon10 } from './nd30/so-ky-hieu/so-nho-hon-10';
import { thieu as nd30SoKyHieuThieu } from './nd30/so-ky-hieu/thieu';
import { thieuGachNoi as nd30SoKyHieuThieuGachNoi } from './nd30/so-ky-hieu/thieu-gach-noi';
import { thuTu as nd30SoKyHieuThuTu } from './nd30/so-ky-hieu/thu-tu';
import { thuaSoKhong as nd30SoKyHieuThuaSoKhong } from './nd30/so-ky-hieu/thua-so-khong';
import { tuSo as nd30SoKyHieuTuSo } from './nd30/so-ky-hieu/tu-so';
import { vietTatLoai as nd30SoKyHieuVietTatLoai } from './nd30/so-ky-hieu/viet-tat-loai';
import { canhGiua as nd30TenLoaiCanhGiua } from './nd30/ten-loai/canh-giua';
import { chuDam as nd30TenLoaiChuDam } from './nd30/ten-loai/chu-dam';
import { chuDung as nd30TenLoaiChuDung } from './nd30/ten-loai/chu-dung';
import { coChu as nd30TenLoaiCoChu } from './nd30/ten-loai/co-chu';
import { congVanKhongGhi as nd30TenLoaiCongVanKhongGhi } from './nd30/ten-loai/cong-van-khong-ghi';
import { dauCuoi as nd30TenLoaiDauCuoi } from './nd30/ten-loai/dau-cuoi';
import { inHoa as nd30TenLoaiInHoa } from './nd30/ten-loai/in-hoa';
import { cachChu as nd30TieuNguCachChu } from './nd30/tieu-ngu/cach-chu';
import { cachDong as nd30TieuNguCachDong } from './nd30/tieu-ngu/cach-dong';
import { canhGiua as nd30TieuNguCanhGiua } from './nd30/tieu-ngu/canh-giua';
import { chuDam as nd30TieuNguChuDam } from './nd30/tieu-ngu/chu-dam';
import { chuDung as nd30TieuNguChuDung } from './nd30/tieu-ngu/chu-dung';
import { coChu as nd30TieuNguCoChu } from './nd30/tieu-ngu/co-chu';
import { dongKe as nd30TieuNguDongKe } from './nd30/tieu-ngu/dong-ke';
import { gachNoi as nd30TieuNguGachNoi } from './nd30/tieu-ngu/gach-noi';
import { saiChu as nd30TieuNguSaiChu } from './nd30/tieu-ngu/sai-chu';
import { thieu as nd30TieuNguThieu } from './nd30/tieu-ngu/thieu';
import { vietHoa as nd30TieuNguVietHoa } from './nd30/tieu-ngu/viet-hoa';
import { anSoTrangDau as nd30TrangAnSoTrangDau } from './nd30/trang/an-so-trang-dau';
import { bangMaCu as nd30TrangBangMaCu } from './nd30/trang/bang-ma-cu';
import { coChuSoTrang as nd30TrangCoChuSoTrang } from './nd30/trang/co-chu-so-trang';
import { dangSoTrang as nd30TrangDangSoTrang } from './nd30/trang/dang-so-trang';
import { huongGiay as nd30TrangHuongGiay } from './nd30/trang/huong-giay';
import { khoGiay as nd30TrangKhoGiay } from './nd30/trang/kho-giay';
import { leDuoi as nd30TrangLeDuoi } from './nd30/trang/le-duoi';
import { lePhai as nd30TrangLePhai } from './nd30/trang/le-phai';
import { leTrai as nd30TrangLeTrai } from './nd30/trang/le-trai';
import { leTren as nd30TrangLeTren } from './nd30/trang/le-tren';
import { mauChu as nd30TrangMauChu } from './nd30/trang/mau-chu';
import { phongChu as nd30TrangPhongChu } from './nd30/trang/phong-chu';
import { soTrangCanhGiua as nd30TrangSoTrangCanhGiua } from './nd30/trang/so-trang-canh-giua';
import { soTrangChuDung as nd30TrangSoTrangChuDung } from './nd30/trang/so-trang-chu-dung';
import { soTrangChuSoARap as nd30TrangSoTrangChuSoARap } from './nd30/trang/so-trang-chu-so-a-rap';
import { soTrangTu1 as nd30TrangSoTrangTu1 } from './nd30/trang/so-trang-tu-1';
import { thieuSoTrang as nd30TrangThieuSoTrang } from './nd30/trang/thieu-so-trang';
import { tuongQuanCoChu as nd30TrangTuongQuanCoChu } from './nd30/trang/tuong-quan-co-chu';
import { viTriSoTrang as nd30TrangViTriSoTrang } from './nd30/trang/vi-tri-so-trang';
import { cachDong as nd30TrichYeuCachDong } from './nd30/trich-yeu/cach-dong';
import { canhGiua as nd30TrichYeuCanhGiua } from './nd30/trich-yeu/canh-giua';
import { chuCaiDau as nd30TrichYeuChuCaiDau } from './nd30/trich-yeu/chu-cai-dau';
import { chuDam as nd30TrichYeuChuDam } from './nd30/trich-yeu/chu-dam';
import { chuDung as nd30TrichYeuChuDung } from './nd30/trich-yeu/chu-dung';
import { coChu as nd30TrichYeuCoChu } from './nd30/trich-yeu/co-chu';
import { congVanCachSo as nd30TrichYeuCongVanCachSo } from './nd30/trich-yeu/cong-van-cach-so';
import { congVanCanhGiua as nd30TrichYeuCongVanCanhGiua } from './nd30/trich-yeu/cong-van-canh-giua';
import { congVanChuDung as nd30TrichYeuCongVanChuDung } from './nd30/trich-yeu/cong-van-chu-dung';
import { congVanCoChu as nd30TrichYeuCongVanCoChu } from './nd30/trich-yeu/cong-van-co-chu';
import { congVanKhongDam as nd30TrichYeuCongVanKhongDam } from './nd30/trich-yeu/cong-van-khong-dam';
import { congVanSauVv as nd30TrichYeuCongVanSauVv } from './nd30/trich-yeu/cong-van-sau-vv';
import { congVanVeViec as nd30TrichYeuCongVanVeViec } from './nd30/trich-yeu/cong-van-ve-viec';
import { congVanVietThuong as nd30TrichYeuCongVanVietThuong } from './nd30/trich-yeu/cong-van-viet-thuong';
import { dauCham as nd30TrichYeuDauCham } from './nd30/trich-yeu/dau-cham';
import { dongKe as nd30TrichYeuDongKe } from './nd30/trich-yeu/dong-ke';
import { inThuong as nd30TrichYeuInThuong } from './nd30/trich-yeu/in-thuong';
import { thieu as nd30TrichYeuThieu } from './nd30/trich-yeu/thieu';
import { veViec as nd30TrichYeuVeViec } from './nd30/trich-yeu/ve-viec';
import { dieuVietHoa as nd30VienDanDieuVietHoa } from './nd30/vien-dan/dieu-viet-hoa';
import { khoanDiemVietThuong as nd30VienDanKhoanDiemVietThuong } from './nd30/vien-dan/khoan-diem-viet-thuong';
import { kyHieuCachChu as nd30VienDanKyHieuCachChu } from './nd30/vien-dan/ky-hieu-cach-chu';
import { phayTruocNgay as nd30VienDanPhayTruocNgay } from './nd30/vien-dan/phay-truoc-ngay';
import { soCachKyHieu as nd30VienDanSoCachKyHieu } from './nd30/vien-dan/so-cach-ky-hieu';
import { soLienSo as nd30VienDanSoLienSo } from './nd30/vien-dan/so-lien-so';
import { tenLuatVietHoa as nd30VienDanTenLuatVietHoa } from './nd30/vien-dan/ten-luat-viet-hoa';
import { thieuSo as nd30VienDanThieuSo } from './nd30/vien-dan/thieu-so';
import type { Rule } from './rule';

/** Every rule, by path. */
export const rules: readonly Rule[] = [
  chungCoQuanBanHanhCapHuyen,
  chungCoQuanBanHanhTenCu,
  chungDiaDanhThoiGianTinhCu,
  chungKinhGuiHaiChamCachChu,
  chungNoiDungAmTiet,
  chungNoiDungChoConTrong,
  chungNoiDungCumTuLap,
  chungNoiDungDauCauLap,
  chungNoiDungDauSaiCho,
  chungNoiDungGachNoiCachChu,
  chungNoiDungKhoangTrangDoi,
  chungNoiDungKhoangTrangSauNgoac,
  chungNoiDungKhoangTrangTruocDau,
  chungNoiDungKieuDatDau,
  chungNoiDungNgoacKhongKhep,
  chungNoiDungTenCu,
  chungNoiDungThieuKhoangTrangSauDau,
  chungNoiDungThieuKhoangTrangSauSo,
  chungNoiDungToHopDau,
  chungNoiDungToMau,
  chungNoiDungTuLap,
  chungNoiNhanTenCu,
  chungSoKyHieuMaCapHuyen,
  nd30ChuKyCanhGiuaChucVu,
  nd30ChuKyCanhGiuaHoTen,
  nd30ChuKyCapPhoKyThay,
  nd30ChuKyCapPhoPhuTrach,
  nd30ChuKyChuDungChucVu,
  nd30ChuKyChuDungHoTen,
  nd30ChuKyCoChuChucVu,
  nd30ChuKyCoChuHoTen,
  nd30ChuKyDamChucVu,
  nd30ChuKyDamHoTen,
  nd30ChuKyHocHamHocVi,
  nd30ChuKyInHoaChucVu,
  nd30ChuKyTenInThuong,
  nd30ChuKyTenVietTat,
  nd30ChuKyThayMatUyBan,
  nd30ChuKyThieuChuKy,
  nd30ChuKyThieuChucVu,
  nd30ChuKyThieuHoTen,
  nd30ChuKyTmCheDoThuTruong,
  nd30ChuKyTmTruocChucVu,
  nd30ChuKyTruocChucVuCapPho,
  nd30ChuKyVietTatQuyenHan,
  nd30CoQuanBanHanhCanhGiua,
  nd30CoQuanBanHanhChuDam,
  nd30CoQuanBanHanhChuDung,
  nd30CoQuanBanHanhCoChu,
  nd30CoQuanBanHanhDongKe,
  nd30CoQuanBanHanhInHoa,
  nd30CoQuanBanHanhThieu,
  nd30CoQuanBanHanhVietTat,
  nd30CoQuanChuQuanChuDung,
  nd30CoQuanChuQuanCoChu,
  nd30CoQuanChuQuanInHoa,
  nd30CoQuanChuQuanKhongDam,
  nd30CoQuanChuQuanThieuTenDiaPhuong,
  nd30CoQuanChuQuanTrenUyBan,
  nd30DiaChiChuDung,
  nd30DiaChiCoChu,
  nd30DiaDanhThoiGianCanhGiua,
  nd30DiaDanhThoiGianChuNgayThuong,
  nd30DiaDanhThoiGianChuNghieng,
  nd30DiaDanhThoiGianCoChu,
  nd30DiaDanhThoiGianDauCach,
  nd30DiaDanhThoiGianDauCuoi,
  nd30DiaDanhThoiGianDauPhay,
  nd30DiaDanhThoiGianInThuong,
  nd30DiaDanhThoiGianKhongDam,
  nd30DiaDanhThoiGianNamBonChuSo,
  nd30DiaDanhThoiGianNgangSo,
  nd30DiaDanhThoiGianNgayHaiChuSo,
  nd30DiaDanhThoiGianNgayKhongCo,
  nd30DiaDanhThoiGianThangHaiChuSo,
  nd30DiaDanhThoiGianThangKhongThemSo0,
  nd30DiaDanhThoiGianThanhPho,
  nd30DiaDanhThoiGianThieu,
  nd30DiaDanhThoiGianThieuDiaDanh,
  nd30DiaDanhThoiGianThuaDauPhay,
  nd30DiaDanhThoiGianVietDayDu,
  nd30DiaDanhThoiGianVietHoa,
  nd30DiaDanhThoiGianVietTat,
  nd30DoKhanChuDam,
  nd30DoKhanChuDung,
  nd30DoKhanCoChu,
  nd30DoKhanInHoa,
  nd30DoMatInHoa,
  nd30KinhGuiCachSauGach,
  nd30KinhGuiChuDung,
  nd30KinhGuiCoChu,
  nd30KinhGuiDauCuoiDong,
  nd30KinhGuiDauHaiCham,
  nd30KinhGuiGachDauDong,
  nd30KinhGuiGachThangHang,
  nd30KinhGuiInThuong,
  nd30KinhGuiKhongApDung,
  nd30KinhGuiKhongDam,
  nd30KinhGuiMotNoiCungDong,
  nd30KinhGuiNhieuNoiXuongDong,
  nd30KinhGuiThieuKinhGui,
  nd30NguoiSoanThaoChuDung,
  nd30NguoiSoanThaoCoChu,
  nd30NoiDungCachDoan,
  nd30NoiDungCachDong,
  nd30NoiDungCanCuDauCuoiDong,
  nd30NoiDungCanCuGachDauDong,
  nd30NoiDungCanCuLuatKhongSo,
  nd30NoiDungCanCuNghieng,
  nd30NoiDungCanCuXuongDong,
  nd30NoiDungCanhDeu,
  nd30NoiDungChuDung,
  nd30NoiDungCoChu,
  nd30NoiDungCoChuThongNhat,
  nd30NoiDungDanhSoLienTuc,
  nd30NoiDungDanhSoThapPhan,
  nd30NoiDungDanhSoTu1,
  nd30NoiDungDeMucDam,
  nd30NoiDungDeMucDauCham,
  nd30NoiDungDeMucInHoa,
  nd30NoiDungDeMucLaMa,
  nd30NoiDungDiemDauNgoac,
  nd30NoiDungDiemThuTu,
  nd30NoiDungDieuDam,
  nd30NoiDungDieuDauCham,
  nd30NoiDungDieuThieuTen,
  nd30NoiDungKetThuc,
  nd30NoiDungKetThucCachChu,
  nd30NoiDungKetThucGiua,
  nd30NoiDungKhoanDauCham,
  nd30NoiDungLoiBanHanhCanhGiua,
  nd30NoiDungLuiBangPhim,
  nd30NoiDungLuiDauDong,
  nd30NoiDungMucARap,
  nd30NoiDungNhanDan,
  nd30NoiDungPhanChuongCanhGiua,
  nd30NoiDungPhanChuongDau,
  nd30NoiDungPhanChuongDongRieng,
  nd30NoiDungPhanChuongInThuong,
  nd30NoiDungPhanChuongLaMa,
  nd30NoiDungPhanChuongLienTuc,
  nd30NoiDungPhanChuongThieuTieuDe,
  nd30NoiDungPhanChuongTieuDeCanhGiua,
  nd30NoiDungPhanChuongTieuDeDam,
  nd30NoiDungPhanChuongTieuDeInHoa,
  nd30NoiDungThanhPhoHoChiMinh,
  nd30NoiDungTinhVietThuong,
  nd30NoiNhanCachSauGach,
  nd30NoiNhanChuDungDanhSach,
  nd30NoiNhanCoChuDanhSach,
  nd30NoiNhanCoChuTieuDe,
  nd30NoiNhanDamTieuDe,
  nd30NoiNhanDauCuoiDong,
  nd30NoiNhanDauHaiCham,
  nd30NoiNhanGachDauDong,
  nd30NoiNhanGachTrongTen,
  nd30NoiNhanInThuongTieuDe,
  nd30NoiNhanKhongDamDanhSach,
  nd30NoiNhanKhongNhuTren,
  nd30NoiNhanLuuDauCham,
  nd30NoiNhanLuuDauHaiCham,
  nd30NoiNhanLuuDauPhay,
  nd30NoiNhanLuuVietHoa,
  nd30NoiNhanLuuVt,
  nd30NoiNhanNgangHangChucVu,
  nd30NoiNhanNghiengTieuDe,
  nd30NoiNhanNhuDieu,
  nd30NoiNhanNhuKinhGui,
  nd30NoiNhanNhuTren,
  nd30NoiNhanNhuTrenVietHoa,
  nd30NoiNhanSatLeTrai,
  nd30NoiNhanThieuLuu,
  nd30NoiNhanThieuNoiNhan,
  nd30PhamViLuuHanhChuDam,
  nd30PhamViLuuHanhChuDung,
  nd30PhamViLuuHanhCoChu,
  nd30PhamViLuuHanhInHoa,
  nd30PhuLucCanhGiua,
  nd30PhuLucChuDam,
  nd30PhuLucChuDung,
  nd30PhuLucCoChu,
  nd30PhuLucInThuong,
  nd30PhuLucKemTheoCoChu,
  nd30PhuLucKemTheoKhopSo,
  nd30PhuLucKemTheoNghieng,
  nd30PhuLucNhacDen,
  nd30PhuLucSoLaMa,
  nd30PhuLucTenInHoa,
  nd30PhuLucThieuKemTheo,
  nd30QuocHieuChuDam,
  nd30QuocHieuChuDung,
  nd30QuocHieuCoChu,
  nd30QuocHieuInHoa,
  nd30QuocHieuMotDong,
  nd30QuocHieuSaiChu,
  nd30QuocHieuThieu,
  nd30SoKyHieuCanhGiua,
  nd30SoKyHieuChuDung,
  nd30SoKyHieuCoChu,
  nd30SoKyHieuCoNam,
  nd30SoKyHieuCongVanDonVi,
  nd30SoKyHieuCongVanKhongGhiLoai,
  nd30SoKyHieuDauCach,
  nd30SoKyHieuDauCuoi,
  nd30SoKyHieuDauHaiCham,
  nd30SoKyHieuGachCheoThua,
  nd30SoKyHieuGachNoi,
  nd30SoKyHieuKhongDam,
  nd30SoKyHieuKhopTenLoai,
  nd30SoKyHieuKyHieuInHoa,
  nd30SoKyHieuSoNhoHon10,
  nd30SoKyHieuThieu,
  nd30SoKyHieuThieuGachNoi,
  nd30SoKyHieuThuTu,
  nd30SoKyHieuThuaSoKhong,
  nd30SoKyHieuTuSo,
  nd30SoKyHieuVietTatLoai,
  nd30TenLoaiCanhGiua,
  nd30TenLoaiChuDam,
  nd30TenLoaiChuDung,
  nd30TenLoaiCoChu,
  nd30TenLoaiCongVanKhongGhi,
  nd30TenLoaiDauCuoi,
  nd30TenLoaiInHoa,
  nd30TieuNguCachChu,
  nd30TieuNguCachDong,
  nd30TieuNguCanhGiua,
  nd30TieuNguChuDam,
  nd30TieuNguChuDung,
  nd30TieuNguCoChu,
  nd30TieuNguDongKe,
  nd30TieuNguGachNoi,
  nd30TieuNguSaiChu,
  nd30TieuNguThieu,
  nd30TieuNguVietHoa,
  nd30TrangAnSoTrangDau,
  nd30TrangBangMaCu,
  nd30TrangCoChuSoTrang,
  nd30TrangDangSoTrang,
  nd30TrangHuongGiay,
  nd30TrangKhoGiay,
  nd30TrangLeDuoi,
  nd30TrangLePhai,
  nd30TrangLeTrai,
  nd30TrangLeTren,
  nd30TrangMauChu,
  nd30TrangPhongChu,
  nd30TrangSoTrangCanhGiua,
  nd30TrangSoTrangChuDung,
  nd30TrangSoTrangChuSoARap,
  nd30TrangSoTrangTu1,
  nd30TrangThieuSoTrang,
  nd30TrangTuongQuanCoChu,
  nd30TrangViTriSoTrang,
  nd30TrichYeuCachDong,
  nd30TrichYeuCanhGiua,
  nd30TrichYeuChuCaiDau,
  nd30TrichYeuChuDam,
  nd30TrichYeuChuDung,
  nd30TrichYeuCoChu,
  nd30TrichYeuCongVanCachSo,
  nd30TrichYeuCongVanCanhGiua,
  nd30TrichYeuCongVanChuDung,
  nd30TrichYeuCongVanCoChu,
  nd30TrichYeuCongVanKhongDam,
  nd30TrichYeuCongVanSauVv,
  nd30TrichYeuCongVanVeViec,
  nd30TrichYeuCongVanVietThuong,
  nd30TrichYeuDauCham,
  nd30TrichYeuDongKe,
  nd30TrichYeuInThuong,
  nd30TrichYeuThieu,
  nd30TrichYeuVeViec,
  nd30VienDanDieuVietHoa,
  nd30VienDanKhoanDiemVietThuong,
  nd30VienDanKyHieuCachChu,
  nd30VienDanPhayTruocNgay,
  nd30VienDanSoCachKyHieu,
  nd30VienDanSoLienSo,
  nd30VienDanTenLuatVietHoa,
  nd30VienDanThieuSo,
];
