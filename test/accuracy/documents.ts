import type { Anatomy, Component } from '../../src/anatomy/model';
import {
  type Block,
  box,
  centred,
  footer,
  paragraph,
  paragraphs,
  type ParagraphBlock,
  table,
} from '../support/draft-builder';

/** What a careful reader says of a file: the words of each component, in order, those of attached texts included. */
export interface Truth extends Partial<Record<Component, readonly string[]>> {
  readonly is: Pick<Anatomy, 'system' | 'kind' | 'date'>;
}

/** A document of one construction, and the truth about it. */
export interface Specimen {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly truth: Truth;
}

const bold = { bold: true } as const;
const slanted = { italic: true } as const;
const running = { alignment: 'justify', firstLine: 36 } as const;
const right = { alignment: 'right' } as const;
const quocHieu = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const tieuNgu = 'Độc lập - Tự do - Hạnh phúc';
const heading = [centred(quocHieu, bold), centred(tieuNgu, bold)];
const body = (...lines: string[]) => paragraphs(lines, running);
const blank = paragraph('');
const signer = (...lines: string[]) => lines.map((line) => centred(line, bold));
const receivers = (...lines: string[]): ParagraphBlock[] => [
  paragraph('Nơi nhận:', { bold: true, italic: true, size: 12 }),
  ...paragraphs(lines, { size: 11 }),
];

const baoCao: Specimen = {
  name: 'báo cáo: tabs above, tabs below',
  blocks: [
    paragraph([`UBND TỈNH LÀO CAI\t`, [quocHieu, bold]]),
    paragraph([['SỞ XÂY DỰNG', bold], '\t', [tieuNgu, bold]]),
    blank,
    paragraph(['Số: 112/BC-SXD\t', ['Lào Cai, ngày 12 tháng 6 năm 2026', slanted]]),
    blank,
    centred('BÁO CÁO', bold),
    centred('Tình hình thực hiện nhiệm vụ 6 tháng đầu năm 2026', bold),
    blank,
    centred('Kính gửi: Ủy ban nhân dân tỉnh Lào Cai.'),
    ...body(
      'Thực hiện Công văn số 55/UBND-TH ngày 02 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh, Sở Xây dựng báo cáo như sau:',
      'I. KẾT QUẢ',
      'Hoàn thành 12/12 nhiệm vụ.',
      'II. KIẾN NGHỊ',
      'Sở Xây dựng kính báo cáo./.',
    ),
    paragraph([['Nơi nhận:', bold], '\t', ['KT. GIÁM ĐỐC', bold]]),
    paragraph(['- Như trên;\t', ['PHÓ GIÁM ĐỐC', bold]]),
    paragraph('- Lưu: VT, KH.'),
    blank,
    paragraph('\t\t\t\t\t\tĐỗ Thị Hằng', bold),
  ],
  truth: {
    is: { system: 'nd30', kind: 'bao-cao', date: '2026-06-12' },
    quocHieu: [quocHieu],
    tieuNgu: [tieuNgu],
    coQuanChuQuan: ['UBND TỈNH LÀO CAI'],
    coQuanBanHanh: ['SỞ XÂY DỰNG'],
    soKyHieu: ['Số: 112/BC-SXD'],
    diaDanhThoiGian: ['Lào Cai, ngày 12 tháng 6 năm 2026'],
    tenLoai: ['BÁO CÁO'],
    trichYeu: ['Tình hình thực hiện nhiệm vụ 6 tháng đầu năm 2026'],
    kinhGui: ['Kính gửi: Ủy ban nhân dân tỉnh Lào Cai.'],
    noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT, KH.'],
    chuKy: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Đỗ Thị Hằng'],
  },
};

const toTrinh: Specimen = {
  name: 'tờ trình: letterhead in text boxes',
  blocks: [
    box(
      [
        centred('SỞ Y TẾ'),
        centred('BỆNH VIỆN ĐA KHOA', bold),
        centred('KHU VỰC BÌNH SƠN', bold),
        centred('Số: 07/TTr-BV'),
      ],
      { left: 0, width: 170 },
    ),
    box(heading, { left: 220, width: 240 }),
    ...[blank, blank, blank],
    paragraph('Bình Sơn, ngày 09 tháng 6 năm 2026', { ...right, italic: true }),
    centred('TỜ TRÌNH', bold),
    centred('Về việc mua sắm thiết bị y tế', bold),
    paragraph('Kính gửi:', { indentLeft: 100 }),
    ...paragraphs(['- Sở Y tế;', '- Sở Tài chính.'], { indentLeft: 150 }),
    ...body(
      'Bệnh viện kính trình phê duyệt danh mục thiết bị.',
      'Kính mong Sở Y tế, Sở Tài chính xem xét, quyết định./.',
    ),
    table([
      [
        receivers('- Như trên;', '- Lưu: VT, TBYT.'),
        [...signer('GIÁM ĐỐC'), blank, blank, ...signer('BSCKII. Võ Hùng Viễn')],
      ],
    ]),
  ],
  truth: {
    is: { system: 'nd30', kind: 'to-trinh', date: '2026-06-09' },
    quocHieu: [quocHieu],
    tieuNgu: [tieuNgu],
    coQuanChuQuan: ['SỞ Y TẾ'],
    coQuanBanHanh: ['BỆNH VIỆN ĐA KHOA', 'KHU VỰC BÌNH SƠN'],
    soKyHieu: ['Số: 07/TTr-BV'],
    diaDanhThoiGian: ['Bình Sơn, ngày 09 tháng 6 năm 2026'],
    tenLoai: ['TỜ TRÌNH'],
    trichYeu: ['Về việc mua sắm thiết bị y tế'],
    kinhGui: ['Kính gửi:', '- Sở Y tế;', '- Sở Tài chính.'],
    noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT, TBYT.'],
    chuKy: ['GIÁM ĐỐC', 'BSCKII. Võ Hùng Viễn'],
  },
};

const quyetDinh: Specimen = {
  name: 'quyết định: a row for each line, regulation attached',
  blocks: [
    table([
      [[centred('BỘ KHOA HỌC VÀ CÔNG NGHỆ', bold)], [heading[0] ?? blank]],
      [[blank], [heading[1] ?? blank]],
      [[centred('Số:        /QĐ-BKHCN')], [centred('Hà Nội, ngày      tháng 6 năm 2026', slanted)]],
    ]),
    blank,
    centred('QUYẾT ĐỊNH', bold),
    centred('Ban hành Quy chế quản lý nhiệm vụ khoa học', bold),
    centred('BỘ TRƯỞNG BỘ KHOA HỌC VÀ CÔNG NGHỆ', bold),
    ...paragraphs(
      [
        'Căn cứ Luật Khoa học, công nghệ và đổi mới sáng tạo ngày 27 tháng 6 năm 2025;',
        'Theo đề nghị của Chánh Văn phòng.',
      ],
      { ...running, ...slanted },
    ),
    centred('QUYẾT ĐỊNH:', bold),
    paragraph([['Điều 1.', bold], ' Ban hành kèm theo Quyết định này Quy chế quản lý nhiệm vụ khoa học.'], running),
    paragraph([['Điều 2.', bold], ' Quyết định này có hiệu lực từ ngày ký./.'], running),
    table([
      [
        receivers('- Như Điều 2;', '- Lưu: VT, VP.'),
        [...signer('KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'), blank, ...signer('Bùi Thế Duy')],
      ],
    ]),
    table([[[centred('BỘ KHOA HỌC VÀ CÔNG NGHỆ', bold)], heading]]),
    centred('QUY CHẾ', bold),
    centred('Quản lý nhiệm vụ khoa học', bold),
    centred('(Kèm theo Quyết định số      /QĐ-BKHCN ngày      tháng 6 năm 2026)', slanted),
    ...body('Điều 1. Phạm vi điều chỉnh', 'Quy chế này quy định việc quản lý nhiệm vụ khoa học.'),
  ],
  truth: {
    is: { system: 'nd30', kind: 'quyet-dinh', date: null },
    quocHieu: [quocHieu, quocHieu],
    tieuNgu: [tieuNgu, tieuNgu],
    coQuanBanHanh: ['BỘ KHOA HỌC VÀ CÔNG NGHỆ', 'BỘ KHOA HỌC VÀ CÔNG NGHỆ'],
    soKyHieu: ['Số:        /QĐ-BKHCN'],
    diaDanhThoiGian: ['Hà Nội, ngày      tháng 6 năm 2026'],
    tenLoai: ['QUYẾT ĐỊNH', 'QUY CHẾ'],
    trichYeu: ['Ban hành Quy chế quản lý nhiệm vụ khoa học', 'Quản lý nhiệm vụ khoa học'],
    noiNhan: ['Nơi nhận:', '- Như Điều 2;', '- Lưu: VT, VP.'],
    chuKy: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Bùi Thế Duy'],
    phuLuc: ['(Kèm theo Quyết định số      /QĐ-BKHCN ngày      tháng 6 năm 2026)'],
  },
};

const thongBao: Specimen = {
  name: 'thông báo: number and date in a table of their own, generated bullets',
  blocks: [
    table([[[centred('UBND TỈNH QUẢNG NGÃI\nVĂN PHÒNG', bold)], heading]]),
    table([[[centred('Số: 9/TB-VP')], [centred('Quảng Ngãi, 05/6/2026')]]]),
    centred('THÔNG BÁO', bold),
    centred('Kết luận của Phó Chủ tịch UBND tỉnh', bold),
    centred('tại cuộc họp về giải phóng mặt bằng', bold),
    ...body(
      'Ngày 04 tháng 6 năm 2026, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp. Văn phòng thông báo kết luận như sau:',
      '1. Giao Sở Xây dựng rà soát hồ sơ.',
      '2. Các địa phương báo cáo trước ngày 15 tháng 6 năm 2026',
    ),
    table([
      [
        [paragraph('Nơi nhận', bold), ...paragraphs(['Các sở, ngành liên quan', 'Lưu: VT, CNXD.'], { label: '-' })],
        [...signer('KT.CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'), blank, ...signer('NGUYỄN ĐỨC HUY')],
      ],
    ]),
  ],
  truth: {
    is: { system: 'nd30', kind: 'thong-bao', date: '2026-06-05' },
    quocHieu: [quocHieu],
    tieuNgu: [tieuNgu],
    coQuanChuQuan: ['UBND TỈNH QUẢNG NGÃI'],
    coQuanBanHanh: ['VĂN PHÒNG'],
    soKyHieu: ['Số: 9/TB-VP'],
    diaDanhThoiGian: ['Quảng Ngãi, 05/6/2026'],
    tenLoai: ['THÔNG BÁO'],
    trichYeu: ['Kết luận của Phó Chủ tịch UBND tỉnh', 'tại cuộc họp về giải phóng mặt bằng'],
    noiNhan: ['Nơi nhận', 'Các sở, ngành liên quan', 'Lưu: VT, CNXD.'],
    chuKy: ['KT.CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'NGUYỄN ĐỨC HUY'],
  },
};

const giayMoi: Specimen = {
  name: 'giấy mời: no table at all, ending with the signature first',
  blocks: [
    centred(quocHieu, bold),
    centred('Độc lập – Tự do – Hạnh phúc', bold),
    centred('ỦY BAN NHÂN DÂN PHƯỜNG BA ĐÌNH', bold),
    paragraph('Số: 21/GM-UBND'),
    paragraph('Ba Đình, ngày 2 tháng 6 năm 2026', right),
    centred('GIẤY MỜI', bold),
    centred('Họp giao ban tháng 6 năm 2026', bold),
    ...body(
      'Ủy ban nhân dân phường trân trọng kính mời: Trưởng các phòng chuyên môn',
      'Thời gian: 8 giờ 00, ngày 04 tháng 6 năm 2026.',
      'Địa điểm: Phòng họp tầng 2.',
      'Đề nghị các đồng chí tham dự đúng thành phần./.',
    ),
    ...signer('TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'),
    blank,
    ...signer('Phạm Thị Diễm'),
    ...receivers('- Như thành phần;', '- Lưu: VT.'),
  ],
  truth: {
    is: { system: 'nd30', kind: 'giay-moi', date: '2026-06-02' },
    quocHieu: [quocHieu],
    tieuNgu: ['Độc lập – Tự do – Hạnh phúc'],
    coQuanBanHanh: ['ỦY BAN NHÂN DÂN PHƯỜNG BA ĐÌNH'],
    soKyHieu: ['Số: 21/GM-UBND'],
    diaDanhThoiGian: ['Ba Đình, ngày 2 tháng 6 năm 2026'],
    tenLoai: ['GIẤY MỜI'],
    trichYeu: ['Họp giao ban tháng 6 năm 2026'],
    noiNhan: ['Nơi nhận:', '- Như thành phần;', '- Lưu: VT.'],
    chuKy: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Phạm Thị Diễm'],
  },
};

const congVan: Specimen = {
  name: 'công văn: V/v below the table, urgent, address in the footer',
  blocks: [
    footer([paragraph('Địa chỉ: Số 52 đường Hùng Vương, Quảng Ngãi; ĐT: 0255.382.3333')]),
    table([
      [
        [centred('UBND TỈNH QUẢNG NGÃI'), centred('SỞ NỘI VỤ', bold), blank, centred('Số: 1502/SNV-CCHC')],
        [...heading, blank, centred('Quảng Ngãi, ngày 11 tháng 6 năm 2026', slanted)],
      ],
    ]),
    paragraph('V/v báo cáo kết quả cải cách', { size: 12 }),
    paragraph('hành chính quý II năm 2026', { size: 12 }),
    paragraph('HỎA TỐC', bold),
    blank,
    table([['Kính gửi:', paragraphs(['- Các sở, ban, ngành tỉnh;', '- UBND các xã, phường, đặc khu.'])]], [150, 300]),
    ...body(
      'Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh, Sở Nội vụ đề nghị các cơ quan báo cáo kết quả cải cách hành chính.',
      'Báo cáo gửi về Sở Nội vụ trước ngày 20 tháng 6 năm 2026./.',
    ),
    table([
      [
        [...receivers('- Như trên;', '- Lưu: VT, CCHC.'), paragraph('HT.(95)')],
        [...signer('GIÁM ĐỐC'), blank, centred('(Đã ký)'), blank, ...signer('Trương Quang Dũng')],
      ],
    ]),
  ],
  truth: {
    is: { system: 'nd30', kind: 'cong-van', date: '2026-06-11' },
    quocHieu: [quocHieu],
    tieuNgu: [tieuNgu],
    coQuanChuQuan: ['UBND TỈNH QUẢNG NGÃI'],
    coQuanBanHanh: ['SỞ NỘI VỤ'],
    soKyHieu: ['Số: 1502/SNV-CCHC'],
    diaDanhThoiGian: ['Quảng Ngãi, ngày 11 tháng 6 năm 2026'],
    trichYeu: ['V/v báo cáo kết quả cải cách', 'hành chính quý II năm 2026'],
    doKhan: ['HỎA TỐC'],
    kinhGui: ['Kính gửi:', '- Các sở, ban, ngành tỉnh;', '- UBND các xã, phường, đặc khu.'],
    noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT, CCHC.'],
    nguoiSoanThao: ['HT.(95)'],
    chuKy: ['GIÁM ĐỐC', 'Trương Quang Dũng'],
    diaChi: ['Địa chỉ: Số 52 đường Hùng Vương, Quảng Ngãi; ĐT: 0255.382.3333'],
  },
};

const dang = centred('ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true, size: 15 });

const dangNghiQuyet: Specimen = {
  name: 'Party: nghị quyết with căn cứ',
  blocks: [
    table([
      [
        [
          centred('ĐẢNG BỘ THÀNH PHỐ HÀ NỘI'),
          centred('ĐẢNG UỶ PHƯỜNG BA ĐÌNH', bold),
          centred('*'),
          centred('Số 03-NQ/ĐU'),
        ],
        [dang, centred('Ba Đình, ngày 15 tháng 6 năm 2026', slanted)],
      ],
    ]),
    centred('NGHỊ QUYẾT', bold),
    centred('về chuyển đổi số giai đoạn 2026 - 2030', bold),
    centred('-----'),
    ...body(
      '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
      '- Căn cứ Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị;',
      '- Căn cứ Quy chế làm việc của Đảng uỷ.',
      'Ban Chấp hành Đảng bộ phường quyết nghị:',
      '1. Mục tiêu',
      'Hoàn thành các chỉ tiêu được giao.',
    ),
    table([
      [
        [paragraph('Nơi nhận:', { underline: true }), ...paragraphs(['- Thành uỷ,', '- Lưu Văn phòng Đảng uỷ.'])],
        [...signer('T/M ĐẢNG UỶ'), centred('BÍ THƯ'), blank, ...signer('Phạm Thị Thu')],
      ],
    ]),
  ],
  truth: {
    is: { system: 'hd05', kind: 'nghi-quyet', date: '2026-06-15' },
    quocHieu: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    coQuanChuQuan: ['ĐẢNG BỘ THÀNH PHỐ HÀ NỘI'],
    coQuanBanHanh: ['ĐẢNG UỶ PHƯỜNG BA ĐÌNH'],
    soKyHieu: ['Số 03-NQ/ĐU'],
    diaDanhThoiGian: ['Ba Đình, ngày 15 tháng 6 năm 2026'],
    tenLoai: ['NGHỊ QUYẾT'],
    trichYeu: ['về chuyển đổi số giai đoạn 2026 - 2030'],
    noiNhan: ['Nơi nhận:', '- Thành uỷ,', '- Lưu Văn phòng Đảng uỷ.'],
    chuKy: ['T/M ĐẢNG UỶ', 'BÍ THƯ', 'Phạm Thị Thu'],
  },
};

const dangCongVan: Specimen = {
  name: 'Party: công văn of 2024, tabs',
  blocks: [
    paragraph(['HUYỆN UỶ BÌNH SƠN\t', ['ĐẢNG CỘNG SẢN VIỆT NAM', bold]]),
    paragraph([['BAN DÂN VẬN', bold]]),
    paragraph('*\tBình Sơn, ngày 07 tháng 5 năm 2024'),
    paragraph('Số 138-CV/BDVHU'),
    paragraph('chuẩn bị hội nghị sơ kết', slanted),
    centred('Kính gửi: Các chi bộ, đảng bộ trực thuộc'),
    ...body(
      'Ban Dân vận Huyện uỷ đề nghị các chi bộ, đảng bộ chuẩn bị báo cáo.',
      'Báo cáo gửi về Ban Dân vận trước ngày 20/5/2024.',
    ),
    table([
      [
        [paragraph('Nơi nhận:', { underline: true }), ...paragraphs(['- Như trên,', '- Lưu Ban Dân vận.'])],
        [...signer('K/T TRƯỞNG BAN'), centred('PHÓ TRƯỞNG BAN'), blank, ...signer('Lê Thị Hoa')],
      ],
    ]),
  ],
  truth: {
    is: { system: 'hd36', kind: 'cong-van', date: '2024-05-07' },
    quocHieu: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    coQuanChuQuan: ['HUYỆN UỶ BÌNH SƠN'],
    coQuanBanHanh: ['BAN DÂN VẬN'],
    soKyHieu: ['Số 138-CV/BDVHU'],
    diaDanhThoiGian: ['Bình Sơn, ngày 07 tháng 5 năm 2024'],
    trichYeu: ['chuẩn bị hội nghị sơ kết'],
    kinhGui: ['Kính gửi: Các chi bộ, đảng bộ trực thuộc'],
    noiNhan: ['Nơi nhận:', '- Như trên,', '- Lưu Ban Dân vận.'],
    chuKy: ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Lê Thị Hoa'],
  },
};

const missing: Specimen = {
  name: 'công văn: no Quốc hiệu, no V/v, no Nơi nhận',
  blocks: [
    table([
      [
        [centred('SỞ GIÁO DỤC VÀ ĐÀO TẠO'), centred('TRƯỜNG THPT LÊ TRUNG ĐÌNH', bold), centred('Số: 44/THPT-LTĐ')],
        [centred('Quảng Ngãi, ngày 03 tháng 6 năm 2026', slanted)],
      ],
    ]),
    paragraph('Kính gửi: Sở Giáo dục và Đào tạo.', { indentLeft: 100 }),
    ...body('Nhà trường đăng ký danh sách học sinh dự thi.', 'Kính đề nghị Sở xem xét.'),
    paragraph('HIỆU TRƯỞNG', { ...right, ...bold }),
    blank,
    paragraph('Hồ Tấn Phương', { ...right, ...bold }),
  ],
  truth: {
    is: { system: 'nd30', kind: 'cong-van', date: '2026-06-03' },
    coQuanChuQuan: ['SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    coQuanBanHanh: ['TRƯỜNG THPT LÊ TRUNG ĐÌNH'],
    soKyHieu: ['Số: 44/THPT-LTĐ'],
    diaDanhThoiGian: ['Quảng Ngãi, ngày 03 tháng 6 năm 2026'],
    kinhGui: ['Kính gửi: Sở Giáo dục và Đào tạo.'],
    chuKy: ['HIỆU TRƯỞNG', 'Hồ Tấn Phương'],
  },
};

const disordered: Specimen = {
  name: 'kế hoạch: number above the bodies, date above the Quốc hiệu, appendices',
  blocks: [
    table([
      [
        [centred('Số: 30/KH-UBND'), centred('ỦY BAN NHÂN DÂN', bold), centred('XÃ TƯ NGHĨA', bold)],
        [centred('Tư Nghĩa, ngày 01 tháng 6 năm 2026'), ...heading],
      ],
    ]),
    centred('Phát động thi đua năm 2026', bold),
    centred('KẾ HOẠCH', bold),
    ...body(
      'Ủy ban nhân dân xã xây dựng Kế hoạch phát động thi đua năm 2026 như sau:',
      'I. MỤC TIÊU',
      'Hoàn thành nhiệm vụ.',
      'II. THỰC HIỆN',
      'Các phòng tổ chức thực hiện./.',
    ),
    table([
      [
        [...signer('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'), blank, ...signer('Đặng Kim Đồng')],
        receivers('- Các phòng;', '- Lưu: VT.'),
      ],
    ]),
    centred('PHỤ LỤC', bold),
    centred('PHÂN CÔNG NHIỆM VỤ', bold),
    table([
      ['TT', 'Việc', 'Phòng'],
      ['1', 'Rà soát', 'Phòng Kinh tế'],
    ]),
  ],
  truth: {
    is: { system: 'nd30', kind: 'ke-hoach', date: '2026-06-01' },
    quocHieu: [quocHieu],
    tieuNgu: [tieuNgu],
    coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'XÃ TƯ NGHĨA'],
    soKyHieu: ['Số: 30/KH-UBND'],
    diaDanhThoiGian: ['Tư Nghĩa, ngày 01 tháng 6 năm 2026'],
    tenLoai: ['KẾ HOẠCH'],
    noiNhan: ['Nơi nhận:', '- Các phòng;', '- Lưu: VT.'],
    chuKy: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Đặng Kim Đồng'],
    phuLuc: ['PHỤ LỤC', 'PHÂN CÔNG NHIỆM VỤ', 'TT', 'Việc', 'Phòng', '1', 'Rà soát', 'Phòng Kinh tế'],
  },
};

const bienBan: Specimen = {
  name: 'biên bản: two signatories, none of them opposite Nơi nhận',
  blocks: [
    table([[[centred('UBND XÃ BÌNH SƠN'), centred('PHÒNG KINH TẾ', bold), centred('Số: 05/BB-KT')], heading]]),
    centred('BIÊN BẢN', bold),
    centred('Họp xét thi đua quý II năm 2026', bold),
    ...body(
      'Thời gian bắt đầu: 8 giờ 00, ngày 09 tháng 6 năm 2026.',
      'Địa điểm: Phòng họp.',
      'Cuộc họp kết thúc vào 9 giờ 30, ngày 09 tháng 6 năm 2026./.',
    ),
    table([
      [
        [...signer('THƯ KÝ'), blank, ...signer('Lê Thị Mỹ')],
        [...signer('CHỦ TỌA'), blank, ...signer('Trần Văn Út')],
      ],
    ]),
    ...receivers('- Lưu: VT, Hồ sơ.'),
  ],
  truth: {
    is: { system: 'nd30', kind: 'bien-ban', date: null },
    quocHieu: [quocHieu],
    tieuNgu: [tieuNgu],
    coQuanChuQuan: ['UBND XÃ BÌNH SƠN'],
    coQuanBanHanh: ['PHÒNG KINH TẾ'],
    soKyHieu: ['Số: 05/BB-KT'],
    tenLoai: ['BIÊN BẢN'],
    trichYeu: ['Họp xét thi đua quý II năm 2026'],
    noiNhan: ['Nơi nhận:', '- Lưu: VT, Hồ sơ.'],
    chuKy: ['THƯ KÝ', 'Lê Thị Mỹ', 'CHỦ TỌA', 'Trần Văn Út'],
  },
};

/** Documents of different make: tables, tabs, boxes, plain paragraphs; parts missing, parts out of order. */
export const specimens: readonly Specimen[] = [
  baoCao,
  toTrinh,
  quyetDinh,
  thongBao,
  giayMoi,
  congVan,
  dangNghiQuyet,
  dangCongVan,
  missing,
  disordered,
  bienBan,
];
