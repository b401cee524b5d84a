/** A row of the conventions: rules that serve it beside those that name it, and why no more is checked. */
export interface Row {
  readonly id: string;
  readonly also: readonly string[];
  readonly why: string;
}

/** Rows whose rules name them: nothing more to say. */
const plain = `
CLS-02 CLS-04 PAGE-01 PAGE-02 PAGE-03 PAGE-04 PAGE-05 PAGE-06 PAGE-07 PAGE-08 PAGE-09 PAGE-10 PAGE-11 PAGE-12
FONT-6 FONT-14 POS-01 POS-02 QH-01 QH-02 TN-01 TN-02 TN-03 TN-04 CQ-02 CQ-03 CQ-04 CQ-05 CQ-07 CQ-08 SO-02
SO-03 SO-04 SO-05 SO-06 SO-07 SO-10 SO-11 DD-02 DD-03 DD-05 DD-06 NGAY-01 NGAY-02 NGAY-03 TL-01 TY-02 TY-03
TY-04 TY-05 TYCV-01 TYCV-02 TYCV-03 CC-02 CC-03 CC-04 CC-05 CC-06 VD-01 VD-02 VD-03 VD-04 VD-05 BC-01 BC-02
BC-03 BC-04 BC-05 BC-06 BC-07 BC-08 BC-09 ND-01 ND-02 ND-03 ND-04 ND-05 KY-01 KY-02 KY-03 KY-05 KY-06 KY-07
KY-08 KY-10 KY-11 KY-12 KY-13 KY-15 KY-16 KG-01 KG-02 KG-03 KG-04 NN-01 NN-02 NN-03 NN-04 NN-05 NN-06 PL-01
PL-02 PL-03 MAT-01 KHAN-01 LH-01 ST-01 DC-01 SAO-01 SAO-02 SAO-03 VH-01 VH-04 VH-05 VH-06 VH-07 VH-08 VH-10
VH-11 VH-12 VH-13 VH-14 VH-15 VH-16 VH-17 VH-18 VH-20 VH-21 VH-22 VH-23 VH-24 ABB-01 MAU-1.1 MAU-1.2 MAU-1.6
MAU-1.7 MAU-1.8 MAU-1.9 MAU-1.10`;

/** Rows that rules serve which name another row first, and rows that a machine cannot judge. */
const others: Readonly<Record<string, Omit<Row, 'id'>>> = {
  'CLS-01': {
    also: [],
    why: 'Định nghĩa các loại văn bản; bộ nhận dạng loại dùng danh sách này, không có gì để báo lỗi.',
  },
  'CLS-03': { also: [], why: 'Thành phần tùy chọn: không bắt buộc có.' },
  'CLS-05': { also: [], why: 'Việc đính chính, sửa đổi là quyết định của cơ quan, không đọc được từ bản thảo.' },
  'FONT-1.1': { also: ['nd30/quoc-hieu/in-hoa', 'nd30/quoc-hieu/chu-dung', 'nd30/quoc-hieu/chu-dam'], why: '' },
  'FONT-1.2': { also: ['nd30/tieu-ngu/viet-hoa', 'nd30/tieu-ngu/chu-dung', 'nd30/tieu-ngu/chu-dam'], why: '' },
  'FONT-1.3': { also: ['nd30/tieu-ngu/dong-ke'], why: '' },
  'FONT-2.1': {
    also: ['nd30/co-quan-chu-quan/in-hoa', 'nd30/co-quan-chu-quan/chu-dung', 'nd30/co-quan-chu-quan/khong-dam'],
    why: '',
  },
  'FONT-2.2': {
    also: ['nd30/co-quan-ban-hanh/in-hoa', 'nd30/co-quan-ban-hanh/chu-dung', 'nd30/co-quan-ban-hanh/chu-dam'],
    why: '',
  },
  'FONT-2.3': { also: ['nd30/co-quan-ban-hanh/dong-ke'], why: '' },
  'FONT-3': { also: ['nd30/so-ky-hieu/tu-so', 'nd30/so-ky-hieu/ky-hieu-in-hoa'], why: '' },
  'FONT-4': {
    also: [
      'nd30/dia-danh-thoi-gian/in-thuong',
      'nd30/dia-danh-thoi-gian/chu-nghieng',
      'nd30/dia-danh-thoi-gian/khong-dam',
    ],
    why: '',
  },
  'FONT-5a.1': { also: ['nd30/ten-loai/in-hoa', 'nd30/ten-loai/chu-dung', 'nd30/ten-loai/chu-dam'], why: '' },
  'FONT-5a.2': { also: ['nd30/trich-yeu/in-thuong', 'nd30/trich-yeu/chu-dung', 'nd30/trich-yeu/chu-dam'], why: '' },
  'FONT-5a.3': { also: ['nd30/trich-yeu/dong-ke'], why: '' },
  'FONT-5b': {
    also: [
      'nd30/trich-yeu/cong-van-viet-thuong',
      'nd30/trich-yeu/cong-van-chu-dung',
      'nd30/trich-yeu/cong-van-khong-dam',
    ],
    why: '',
  },
  'FONT-6a.1': {
    also: ['nd30/noi-dung/de-muc-dam', 'nd30/noi-dung/phan-chuong-canh-giua', 'nd30/noi-dung/co-chu'],
    why: '',
  },
  'FONT-6a.2': { also: ['nd30/noi-dung/phan-chuong-tieu-de-canh-giua', 'nd30/noi-dung/co-chu'], why: '' },
  'FONT-6a.3': {
    also: [
      'nd30/noi-dung/phan-chuong-in-thuong',
      'nd30/noi-dung/de-muc-dam',
      'nd30/noi-dung/phan-chuong-canh-giua',
      'nd30/noi-dung/co-chu',
    ],
    why: '',
  },
  'FONT-6a.4': {
    also: [
      'nd30/noi-dung/phan-chuong-tieu-de-in-hoa',
      'nd30/noi-dung/phan-chuong-tieu-de-dam',
      'nd30/noi-dung/phan-chuong-tieu-de-canh-giua',
      'nd30/noi-dung/co-chu',
    ],
    why: '',
  },
  'FONT-6a.5': {
    also: [
      'nd30/noi-dung/phan-chuong-in-thuong',
      'nd30/noi-dung/de-muc-dam',
      'nd30/noi-dung/phan-chuong-canh-giua',
      'nd30/noi-dung/co-chu',
    ],
    why: '',
  },
  'FONT-6a.6': {
    also: [
      'nd30/noi-dung/phan-chuong-tieu-de-in-hoa',
      'nd30/noi-dung/phan-chuong-tieu-de-dam',
      'nd30/noi-dung/phan-chuong-tieu-de-canh-giua',
      'nd30/noi-dung/co-chu',
    ],
    why: '',
  },
  'FONT-6a.7': { also: ['nd30/noi-dung/dieu-dam', 'nd30/noi-dung/co-chu', 'nd30/noi-dung/co-chu-thong-nhat'], why: '' },
  'FONT-6a.8': { also: ['nd30/noi-dung/co-chu', 'nd30/noi-dung/co-chu-thong-nhat', 'nd30/noi-dung/chu-dung'], why: '' },
  'FONT-6a.9': { also: ['nd30/noi-dung/co-chu', 'nd30/noi-dung/co-chu-thong-nhat', 'nd30/noi-dung/chu-dung'], why: '' },
  'FONT-6b.1': {
    also: [
      'nd30/noi-dung/phan-chuong-in-thuong',
      'nd30/noi-dung/de-muc-dam',
      'nd30/noi-dung/phan-chuong-canh-giua',
      'nd30/noi-dung/co-chu',
    ],
    why: '',
  },
  'FONT-6b.2': {
    also: [
      'nd30/noi-dung/phan-chuong-tieu-de-in-hoa',
      'nd30/noi-dung/phan-chuong-tieu-de-dam',
      'nd30/noi-dung/phan-chuong-tieu-de-canh-giua',
      'nd30/noi-dung/co-chu',
    ],
    why: '',
  },
  'FONT-6b.3': { also: ['nd30/noi-dung/de-muc-in-hoa', 'nd30/noi-dung/de-muc-dam', 'nd30/noi-dung/co-chu'], why: '' },
  'FONT-6b.4': { also: ['nd30/noi-dung/co-chu'], why: '' },
  'FONT-6b.5': { also: ['nd30/noi-dung/co-chu', 'nd30/noi-dung/chu-dung', 'nd30/noi-dung/khong-dam'], why: '' },
  'FONT-6b.6': { also: ['nd30/noi-dung/co-chu', 'nd30/noi-dung/chu-dung', 'nd30/noi-dung/khong-dam'], why: '' },
  'FONT-7.1': {
    also: [
      'nd30/chu-ky/in-hoa-chuc-vu',
      'nd30/chu-ky/co-chu-chuc-vu',
      'nd30/chu-ky/chu-dung-chuc-vu',
      'nd30/chu-ky/dam-chuc-vu',
    ],
    why: '',
  },
  'FONT-7.2': {
    also: [
      'nd30/chu-ky/in-hoa-chuc-vu',
      'nd30/chu-ky/co-chu-chuc-vu',
      'nd30/chu-ky/chu-dung-chuc-vu',
      'nd30/chu-ky/dam-chuc-vu',
    ],
    why: '',
  },
  'FONT-7.3': {
    also: [
      'nd30/chu-ky/ten-in-thuong',
      'nd30/chu-ky/co-chu-ho-ten',
      'nd30/chu-ky/chu-dung-ho-ten',
      'nd30/chu-ky/dam-ho-ten',
    ],
    why: '',
  },
  'FONT-8a': {
    also: ['nd30/kinh-gui/in-thuong', 'nd30/kinh-gui/co-chu', 'nd30/kinh-gui/chu-dung', 'nd30/kinh-gui/khong-dam'],
    why: '',
  },
  'FONT-8b.1': {
    also: [
      'nd30/noi-nhan/in-thuong-tieu-de',
      'nd30/noi-nhan/co-chu-tieu-de',
      'nd30/noi-nhan/nghieng-tieu-de',
      'nd30/noi-nhan/dam-tieu-de',
    ],
    why: '',
  },
  'FONT-8b.2': {
    also: ['nd30/noi-nhan/co-chu-danh-sach', 'nd30/noi-nhan/chu-dung-danh-sach', 'nd30/noi-nhan/khong-dam-danh-sach'],
    why: '',
  },
  'FONT-9.1': {
    also: ['nd30/phu-luc/in-thuong', 'nd30/phu-luc/co-chu', 'nd30/phu-luc/chu-dung', 'nd30/phu-luc/chu-dam'],
    why: '',
  },
  'FONT-9.2': { also: ['nd30/phu-luc/ten-in-hoa'], why: '' },
  'FONT-10': {
    also: ['nd30/do-khan/in-hoa', 'nd30/do-khan/co-chu', 'nd30/do-khan/chu-dung', 'nd30/do-khan/chu-dam'],
    why: '',
  },
  'FONT-11': { also: ['nd30/nguoi-soan-thao/co-chu', 'nd30/nguoi-soan-thao/chu-dung'], why: '' },
  'FONT-12': { also: ['nd30/dia-chi/co-chu', 'nd30/dia-chi/chu-dung'], why: '' },
  'FONT-13': {
    also: [
      'nd30/pham-vi-luu-hanh/in-hoa',
      'nd30/pham-vi-luu-hanh/co-chu',
      'nd30/pham-vi-luu-hanh/chu-dung',
      'nd30/pham-vi-luu-hanh/chu-dam',
    ],
    why: '',
  },
  'POS-03': { also: [], why: 'Chân trang chỉ hiện ở trang đầu tùy thiết lập của từng phân đoạn; chưa có quy tắc.' },
  'CQ-01': {
    also: ['nd30/co-quan-ban-hanh/viet-tat'],
    why: 'Tên chính thức của từng cơ quan không có danh mục chung; tên viết tắt đã được nhắc ở ND30-CQ-04.',
  },
  'CQ-06': {
    also: [],
    why: 'Tên dài xuống dòng là lựa chọn của người soạn; dòng trống giữa hai tên hiếm và không làm sai nghĩa.',
  },
  'SO-01': { also: [], why: 'Số thứ tự trong năm chỉ biết được từ sổ đăng ký văn bản đi.' },
  'SO-08': { also: [], why: 'Chữ viết tắt do từng cơ quan quy định; quy tắc riêng của cơ quan kiểm tra phần này.' },
  'SO-09': { also: [], why: 'Hệ thống số riêng của tổ chức tư vấn chỉ biết được từ sổ đăng ký.' },
  'SO-12': { also: [], why: 'Thời điểm cấp số là việc của Văn thư, không nằm trong bản thảo.' },
  'DD-01': { also: [], why: 'Nơi đóng trụ sở của cơ quan trung ương không có trong văn bản.' },
  'DD-04': { also: [], why: 'Theo quy định riêng của Bộ Công an, Bộ Quốc phòng.' },
  'TY-01': { also: [], why: 'Trích yếu có phản ánh đúng nội dung hay không cần người đọc.' },
  'CC-01': { also: [], why: 'Căn cứ nào đủ thẩm quyền cần người am hiểu; máy chỉ xem cách ghi.' },
  'VD-06': { also: [], why: 'Cách viện dẫn văn bản hợp nhất thuộc văn bản khác, chưa thành quy định của Nghị định.' },
  'KY-04': { also: ['nd30/chu-ky/viet-tat-quyen-han', 'nd30/chu-ky/truoc-chuc-vu-cap-pho'], why: '' },
  'KY-09': { also: [], why: 'Chức vụ của người ký ở cơ quan khác không có trong văn bản.' },
  'KY-14': {
    also: [],
    why: 'Quyết định cá biệt ký “TM.” hay không tùy thẩm quyền; mẫu chỉ ghi chú, thực tế hai cách cùng tồn tại.',
  },
  'KY-17': { also: [], why: 'Màu mực và hình chữ ký số không nằm trong bản thảo.' },
  'DAU-01': { also: [], why: 'Dấu được đóng sau khi ký.' },
  'DAU-02': { also: [], why: 'Dấu được đóng sau khi ký.' },
  'DAU-03': { also: [], why: 'Dấu được đóng sau khi ký.' },
  'DAU-04': { also: [], why: 'Chữ ký số được thêm sau khi ký.' },
  'NN-07': { also: [], why: 'Số bản phát hành là việc của Văn thư.' },
  'PL-04': { also: ['nd30/trang/so-trang-phu-luc'], why: '' },
  'PL-05': {
    also: [],
    why: 'Văn bản kèm theo được nhận ra nhờ chính dòng “(Kèm theo …)”; thiếu dòng ấy thì không chắc là văn bản kèm theo.',
  },
  'SAO-04': { also: [], why: 'Bản sao điện tử là tệp PDF, không phải tệp Word.' },
  'SAO-05': { also: [], why: 'Giá trị pháp lý của bản sao, không phải cách trình bày.' },
  'VH-02': { also: ['nd30/chu-ky/ten-in-thuong'], why: '' },
  'VH-03': { also: [], why: 'Cần danh mục tên người nước ngoài.' },
  'VH-09': { also: [], why: 'Cần danh mục địa danh nước ngoài.' },
  'VH-19': { also: ['nd30/vien-dan/dieu-viet-hoa', 'nd30/vien-dan/khoan-diem-viet-thuong'], why: '' },
  'MAU-1.3': {
    also: ['nd30/trich-yeu/ve-viec'],
    why: 'Mẫu của quyết định gián tiếp có các phần như mẫu 1.2; lời trích yếu xem ND30-TY-05.',
  },
  'MAU-1.4': { also: [], why: 'Mẫu chung: mọi phần đã có quy tắc riêng.' },
  'MAU-1.5': { also: [], why: 'Mẫu công văn: mọi phần đã có quy tắc riêng.' },
  'MAU-2.1': { also: ['nd30/phu-luc/thieu-kem-theo'], why: 'Mẫu phụ lục: xem các dòng ND30-PL.' },
  'MAU-2.2': { also: [], why: 'Mẫu phụ lục: xem các dòng ND30-PL.' },
  'MAU-3.1': { also: ['nd30/ten-loai/hinh-thuc-sao'], why: 'Mẫu bản sao giấy: xem các dòng ND30-SAO.' },
  'MAU-3.2': { also: [], why: 'Bản sao điện tử là tệp PDF, không phải tệp Word.' },
};

/** Every row of the conventions for State documents. */
export const rows: readonly Row[] = [
  ...plain
    .trim()
    .split(/\s+/)
    .map((id) => ({ id: `ND30-${id}`, also: [], why: '' })),
  ...Object.entries(others).map(([id, row]) => ({ id: `ND30-${id}`, ...row })),
];
