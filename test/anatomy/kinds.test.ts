import type { Component, Kind } from '../../src/anatomy/model';
import {
  type Block,
  box,
  centred,
  draft,
  header,
  paragraph,
  paragraphs,
  type ParagraphBlock,
  table,
} from '../support/draft-builder';
import { recognised, roles, words } from './shown';

const bold = { bold: true } as const;
const italic = { italic: true } as const;
const running = { alignment: 'justify', firstLine: 36 } as const;
const quocHieu = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const tieuNgu = 'Độc lập - Tự do - Hạnh phúc';
const blank = paragraph('');
const body = (...lines: string[]) => paragraphs(lines, running);
const grounds = (...lines: string[]) => paragraphs(lines, { ...running, ...italic });
const title = (...lines: string[]) => lines.map((line) => centred(line, bold));
const signer = (...lines: string[]) => lines.map((line) => centred(line, bold));
const receivers = (...lines: string[]): ParagraphBlock[] => [
  paragraph('Nơi nhận:', { bold: true, italic: true, size: 12 }),
  ...paragraphs(lines, { size: 11 }),
];
/** Bodies and number on the left, Quốc hiệu and date on the right. */
const letterhead = (bodies: readonly string[], number: string, date: string | null) =>
  table([
    [
      [...bodies.map((it, i) => centred(it, i === bodies.length - 1 ? bold : {})), centred(number)],
      [centred(quocHieu, bold), centred(tieuNgu, bold), ...(date === null ? [] : [centred(date, italic)])],
    ],
  ]);
const ending = (left: readonly ParagraphBlock[], right: readonly ParagraphBlock[]) => table([[left, right]]);

interface Case {
  readonly kind: Kind;
  readonly blocks: readonly Block[];
  readonly truth: Partial<Record<Component, readonly string[]>>;
  /** "role: first words" of the body, in order. */
  readonly text?: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'quyết định in the chairman’s own name': {
    kind: 'quyet-dinh',
    blocks: [
      letterhead(['ỦY BAN NHÂN DÂN', 'XÃ TÂN THÀNH'], 'Số: 112/QĐ-UBND', 'Tân Thành, ngày 05 tháng 3 năm 2026'),
      ...title('QUYẾT ĐỊNH', 'Về việc nâng bậc lương thường xuyên đối với công chức'),
      blank,
      centred('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN THÀNH', bold),
      blank,
      ...grounds(
        'Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;',
        'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
      ),
      centred('QUYẾT ĐỊNH:', bold),
      ...body(
        'Điều 1. Nâng bậc lương đối với bà Nguyễn Thị Hoa kể từ ngày 01 tháng 3 năm 2026.',
        'Điều 2. Chánh Văn phòng và bà Nguyễn Thị Hoa chịu trách nhiệm thi hành Quyết định này./.',
      ),
      ending(receivers('- Như Điều 2;', '- Lưu: VT, VHXH.'), signer('CHỦ TỊCH', '', 'Lê Văn Nam')),
    ],
    truth: {
      tenLoai: ['QUYẾT ĐỊNH'],
      trichYeu: ['Về việc nâng bậc lương thường xuyên đối với công chức'],
      coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'XÃ TÂN THÀNH'],
      chuKy: ['CHỦ TỊCH', 'Lê Văn Nam'],
    },
    text: [
      'thamQuyen: CHỦ TỊCH',
      'canCu: Căn cứ',
      'canCu: Theo đề',
      'lenh: QUYẾT ĐỊNH:',
      'doan: Điều 1.',
      'ket: Điều 2.',
    ],
  },
  'quyết định of a school, its title and who enacts on lines of one paragraph': {
    kind: 'quyet-dinh',
    blocks: [
      letterhead(
        ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG THPT LÊ QUÝ ĐÔN'],
        'Số: 21/QĐ-THPTLQĐ',
        'Lào Cai, ngày 05 tháng 3 năm 2026',
      ),
      centred('QUYẾT ĐỊNH\nVề việc thành lập Hội đồng thi đua, khen thưởng', bold),
      centred('HIỆU TRƯỞNG TRƯỜNG TRUNG HỌC PHỔ THÔNG LÊ QUÝ ĐÔN', bold),
      ...grounds('Căn cứ Thông tư số 32/2020/TT-BGDĐT ngày 15 tháng 9 năm 2020 của Bộ trưởng Bộ Giáo dục và Đào tạo;'),
      ...grounds('Xét đề nghị của Tổ Văn phòng,'),
      centred('QUYẾT ĐỊNH:', bold),
      ...body('Điều 1. Thành lập Hội đồng gồm các ông, bà có tên sau.', 'Điều 2. Quyết định có hiệu lực từ ngày ký./.'),
      ending(receivers('- Như Điều 1;', '- Lưu: VT.'), signer('HIỆU TRƯỞNG', '', 'Trần Thị Minh')),
    ],
    truth: {
      tenLoai: ['QUYẾT ĐỊNH'],
      trichYeu: ['Về việc thành lập Hội đồng thi đua, khen thưởng'],
      coQuanChuQuan: ['SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
      coQuanBanHanh: ['TRƯỜNG THPT LÊ QUÝ ĐÔN'],
    },
    text: [
      'thamQuyen: HIỆU TRƯỞNG',
      'canCu: Căn cứ',
      'canCu: Xét đề',
      'lenh: QUYẾT ĐỊNH:',
      'doan: Điều 1.',
      'ket: Điều 2.',
    ],
  },
  'nghị quyết of a council, who enacts over two lines': {
    kind: 'nghi-quyet',
    blocks: [
      letterhead(['HỘI ĐỒNG NHÂN DÂN', 'XÃ BÌNH SƠN'], 'Số: 08/NQ-HĐND', 'Bình Sơn, ngày 10 tháng 7 năm 2026'),
      ...title('NGHỊ QUYẾT', 'Về kế hoạch giám sát năm 2027'),
      ...title('HỘI ĐỒNG NHÂN DÂN XÃ BÌNH SƠN', 'KHÓA II, KỲ HỌP THỨ BA'),
      ...grounds(
        'Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân;',
        'Xét Tờ trình số 12/TTr-HĐND ngày 01 tháng 7 năm 2026 của Thường trực Hội đồng nhân dân xã.',
      ),
      centred('QUYẾT NGHỊ:', bold),
      ...body(
        'Điều 1. Thông qua kế hoạch giám sát năm 2027.',
        'Nghị quyết này được Hội đồng nhân dân xã thông qua ngày 10 tháng 7 năm 2026./.',
      ),
      ending(receivers('- Như Điều 1;', '- Lưu: VT.'), signer('CHỦ TỊCH', '', 'Phạm Văn Hải')),
    ],
    truth: {
      tenLoai: ['NGHỊ QUYẾT'],
      trichYeu: ['Về kế hoạch giám sát năm 2027'],
      coQuanBanHanh: ['HỘI ĐỒNG NHÂN DÂN', 'XÃ BÌNH SƠN'],
    },
    text: [
      'thamQuyen: HỘI ĐỒNG',
      'thamQuyen: KHÓA II',
      'canCu: Căn cứ',
      'canCu: Xét Tờ',
      'lenh: QUYẾT NGHỊ:',
      'doan: Điều 1.',
      'ket: Nghị',
    ],
  },
  'chỉ thị': {
    kind: 'chi-thi',
    blocks: [
      letterhead(['ỦY BAN NHÂN DÂN', 'TỈNH LÂM ĐỒNG'], 'Số: 05/CT-UBND', 'Lâm Đồng, ngày 20 tháng 4 năm 2026'),
      ...title('CHỈ THỊ', 'Về tăng cường công tác phòng cháy, chữa cháy rừng'),
      ...body(
        'Trong thời gian qua, công tác phòng cháy, chữa cháy rừng được quan tâm.',
        '1. Sở Nông nghiệp và Môi trường kiểm tra, đôn đốc.',
        '2. Chỉ thị này có hiệu lực kể từ ngày ký./.',
      ),
      ending(receivers('- Các sở, ban, ngành;', '- Lưu: VT, NN.'), signer('CHỦ TỊCH', '', 'Hồ Văn Mười')),
    ],
    truth: { tenLoai: ['CHỈ THỊ'], chuKy: ['CHỦ TỊCH', 'Hồ Văn Mười'] },
  },
  'tờ trình, Kính gửi under the trích yếu': {
    kind: 'to-trinh',
    blocks: [
      letterhead(['UBND TỈNH LÀO CAI', 'SỞ TÀI CHÍNH'], 'Số: 45/TTr-STC', 'Lào Cai, ngày 05 tháng 3 năm 2026'),
      ...title('TỜ TRÌNH', 'Về việc bổ sung kinh phí năm 2026'),
      blank,
      centred('Kính gửi: Ủy ban nhân dân tỉnh Lào Cai.'),
      blank,
      ...grounds('Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;'),
      ...body(
        'Sở Tài chính kính trình Ủy ban nhân dân tỉnh xem xét, phê duyệt bổ sung kinh phí như sau:',
        '1. Sự cần thiết',
        'Kinh phí đã giao chưa đáp ứng nhiệm vụ.',
        'Kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.',
      ),
      ending(receivers('- Như trên;', '- Lưu: VT, NS.'), signer('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', 'Vũ Thị Lan')),
    ],
    truth: {
      tenLoai: ['TỜ TRÌNH'],
      trichYeu: ['Về việc bổ sung kinh phí năm 2026'],
      kinhGui: ['Kính gửi: Ủy ban nhân dân tỉnh Lào Cai.'],
    },
  },
  'báo cáo to two bodies': {
    kind: 'bao-cao',
    blocks: [
      letterhead(['ỦY BAN NHÂN DÂN', 'PHƯỜNG SA PA'], 'Số: 88/BC-UBND', 'Sa Pa, ngày 05 tháng 3 năm 2026'),
      ...title('BÁO CÁO', 'Kết quả thực hiện nhiệm vụ tháng 2 năm 2026'),
      paragraph('Kính gửi:', { indentLeft: 100 }),
      ...paragraphs(['- Ủy ban nhân dân tỉnh;', '- Sở Nội vụ.'], { indentLeft: 160 }),
      ...body('Thực hiện chế độ báo cáo, Ủy ban nhân dân phường báo cáo như sau:', 'I. KẾT QUẢ', 'Đã hoàn thành./.'),
      ending(receivers('- Như trên;', '- Lưu: VT.'), signer('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Vàng A Sử')),
    ],
    truth: {
      tenLoai: ['BÁO CÁO'],
      kinhGui: ['Kính gửi:', '- Ủy ban nhân dân tỉnh;', '- Sở Nội vụ.'],
      chuKy: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Vàng A Sử'],
    },
  },
  'thông báo, the head of an office by order': {
    kind: 'thong-bao',
    blocks: [
      letterhead(['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HUẾ'], 'Số: 71/TB-UBND', 'Huế, ngày 05 tháng 3 năm 2026'),
      ...title('THÔNG BÁO', 'Kết luận của Phó Chủ tịch Ủy ban nhân dân thành phố\ntại cuộc họp giao ban tuần'),
      ...body(
        'Ngày 03 tháng 3 năm 2026, Phó Chủ tịch đã chủ trì cuộc họp và kết luận:',
        '1. Giao Sở Nội vụ tham mưu./.',
      ),
      ending(
        receivers('- CT, các PCT UBND TP;', '- Lưu: VT, TH.'),
        signer('TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', '', 'Nguyễn Đình Bách'),
      ),
    ],
    truth: {
      tenLoai: ['THÔNG BÁO'],
      trichYeu: ['Kết luận của Phó Chủ tịch Ủy ban nhân dân thành phố\ntại cuộc họp giao ban tuần'],
      chuKy: ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Nguyễn Đình Bách'],
    },
  },
  'công điện': {
    kind: 'cong-dien',
    blocks: [
      letterhead(['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG TRỊ'], 'Số: 03/CĐ-UBND', 'Quảng Trị, ngày 10 tháng 9 năm 2026'),
      ...title('CÔNG ĐIỆN', 'Về việc ứng phó với bão số 6'),
      centred('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ điện:'),
      ...paragraphs(['- Các sở, ban, ngành cấp tỉnh;', '- Ủy ban nhân dân các xã, phường, đặc khu.'], {
        indentLeft: 120,
      }),
      ...body(
        'Bão số 6 đang di chuyển nhanh. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:',
        '1. Theo dõi chặt chẽ diễn biến của bão.',
        '2. Sẵn sàng lực lượng, phương tiện./.',
      ),
      ending(receivers('- Như trên;', '- Lưu: VT, KT.'), signer('KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Hoàng Nam')),
    ],
    truth: { tenLoai: ['CÔNG ĐIỆN'], trichYeu: ['Về việc ứng phó với bão số 6'], kinhGui: [] },
    text: [
      'nguoiNhan: CHỦ TỊCH',
      'nguoiNhan: - Các sở',
      'nguoiNhan: - Ủy ban',
      'moDau: Bão',
      'doan: 1. Theo',
      'ket: 2. Sẵn',
    ],
  },
  'giấy mời, without a table': {
    kind: 'giay-moi',
    blocks: [
      paragraph('UBND TỈNH GIA LAI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      paragraph('SỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc', bold),
      paragraph('Số: 30/GM-SYT\tGia Lai, ngày 05 tháng 3 năm 2026'),
      ...title('GIẤY MỜI', 'Họp triển khai công tác phòng, chống dịch'),
      ...body(
        'Sở Y tế trân trọng kính mời: Lãnh đạo Sở Tài chính.',
        'Tới dự cuộc họp triển khai công tác phòng, chống dịch.',
        'Chủ trì: Phó Giám đốc Sở Y tế.',
        'Thời gian: 08 giờ 00, ngày 10 tháng 3 năm 2026.',
        'Địa điểm: Hội trường Sở Y tế./.',
      ),
      paragraph('Nơi nhận:\tTL. GIÁM ĐỐC', bold),
      paragraph('- Như trên;\tCHÁNH VĂN PHÒNG'),
      paragraph('- Lưu: VT.'),
      paragraph('\tLê Thị Thu', { ...bold, tabs: [{ position: 260, alignment: 'left' }] }),
    ],
    truth: {
      tenLoai: ['GIẤY MỜI'],
      kinhGui: [],
      chuKy: ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Lê Thị Thu'],
      noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
    },
  },
  'giấy giới thiệu, no trích yếu': {
    kind: 'giay-gioi-thieu',
    blocks: [
      letterhead(['BỘ TƯ PHÁP', 'VĂN PHÒNG'], 'Số: 12/GGT-VP', 'Hà Nội, ngày 05 tháng 3 năm 2026'),
      centred('GIẤY GIỚI THIỆU', bold),
      blank,
      ...body(
        'Văn phòng Bộ Tư pháp trân trọng giới thiệu:',
        'Ông (bà): Nguyễn Văn An',
        'Chức vụ: Chuyên viên',
        'Được cử đến: Sở Tư pháp tỉnh Lào Cai',
        'Về việc: Khảo sát công tác văn thư',
        'Giấy này có giá trị đến hết ngày 30 tháng 3 năm 2026./.',
      ),
      ending(receivers('- Như trên;', '- Lưu: VT.'), signer('CHÁNH VĂN PHÒNG', '', 'Đỗ Xuân Quý')),
    ],
    truth: { tenLoai: ['GIẤY GIỚI THIỆU'], trichYeu: [], kinhGui: [], chuKy: ['CHÁNH VĂN PHÒNG', 'Đỗ Xuân Quý'] },
    text: ['moDau: Văn phòng', 'doan: Ông (bà)', 'doan: Chức vụ', 'doan: Được', 'doan: Về việc', 'ket: Giấy'],
  },
  'giấy nghỉ phép': {
    kind: 'giay-nghi-phep',
    blocks: [
      letterhead(['UBND TỈNH LÀO CAI', 'SỞ NỘI VỤ'], 'Số: 07/GNP-SNV', 'Lào Cai, ngày 05 tháng 3 năm 2026'),
      centred('GIẤY NGHỈ PHÉP', bold),
      ...body(
        'Xét Đơn đề nghị nghỉ phép ngày 02 tháng 3 năm 2026 của ông Trần Văn Bình,',
        'Sở Nội vụ cấp cho:',
        'Ông (bà): Trần Văn Bình',
        'Chức vụ: Chuyên viên',
        'Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ phép năm 2026./.',
      ),
      ending(
        receivers('- Ông Trần Văn Bình;', '- Lưu: VT.'),
        signer('TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', '', 'Lê Thị Thu'),
      ),
    ],
    truth: { tenLoai: ['GIẤY NGHỈ PHÉP'], trichYeu: [] },
  },
  'biên bản: no place and date, secretary and chair, Nơi nhận last': {
    kind: 'bien-ban',
    blocks: [
      letterhead(['UBND TỈNH LÀO CAI', 'SỞ NỘI VỤ'], 'Số: 15/BB-SNV', null),
      ...title('BIÊN BẢN', 'Họp xét nâng bậc lương năm 2026'),
      ...body(
        'Thời gian bắt đầu: 08 giờ 00, ngày 05 tháng 3 năm 2026.',
        'Địa điểm: Phòng họp số 1.',
        'Chủ trì: Ông Lê Văn Nam, Giám đốc.',
        'Thư ký: Bà Vũ Thị Lan.',
        'Cuộc họp kết thúc vào 11 giờ 00, ngày 05 tháng 3 năm 2026./.',
      ),
      ending(signer('THƯ KÝ', '', 'Vũ Thị Lan'), signer('CHỦ TỌA', '', 'Lê Văn Nam')),
      ...receivers('- Các thành viên;', '- Lưu: VT, Hồ sơ.'),
    ],
    truth: {
      diaDanhThoiGian: [],
      tenLoai: ['BIÊN BẢN'],
      trichYeu: ['Họp xét nâng bậc lương năm 2026'],
      chuKy: ['THƯ KÝ', 'Vũ Thị Lan', 'CHỦ TỌA', 'Lê Văn Nam'],
      noiNhan: ['Nơi nhận:', '- Các thành viên;', '- Lưu: VT, Hồ sơ.'],
    },
    text: ['moDau: Thời gian', 'doan: Địa điểm', 'doan: Chủ trì', 'doan: Thư ký', 'ket: Cuộc họp'],
  },
  'giấy ủy quyền': {
    kind: 'giay-uy-quyen',
    blocks: [
      letterhead(['UBND TỈNH LÀO CAI', 'SỞ NỘI VỤ'], 'Số: 02/GUQ-SNV', 'Lào Cai, ngày 05 tháng 3 năm 2026'),
      ...title('GIẤY ỦY QUYỀN', 'Về việc tham gia tố tụng'),
      ...body(
        'Người ủy quyền: Ông Lê Văn Nam, Giám đốc Sở Nội vụ.',
        'Người được ủy quyền: Bà Vũ Thị Lan, Phó Giám đốc.',
        'Giấy ủy quyền có hiệu lực từ ngày ký./.',
      ),
      ending(receivers('- Tòa án nhân dân tỉnh;', '- Lưu: VT.'), signer('GIÁM ĐỐC', '', 'Lê Văn Nam')),
    ],
    truth: { tenLoai: ['GIẤY ỦY QUYỀN'], chuKy: ['GIÁM ĐỐC', 'Lê Văn Nam'] },
  },
  'phiếu chuyển': {
    kind: 'phieu-chuyen',
    blocks: [
      letterhead(['UBND TỈNH LÀO CAI', 'THANH TRA TỈNH'], 'Số: 19/PC-TTr', 'Lào Cai, ngày 05 tháng 3 năm 2026'),
      ...title('PHIẾU CHUYỂN', 'Đơn của công dân'),
      centred('Kính gửi: Sở Nông nghiệp và Môi trường.'),
      ...body(
        'Thanh tra tỉnh nhận được đơn của ông Trần Văn Bình và chuyển đến quý cơ quan để giải quyết theo thẩm quyền./.',
      ),
      ending(
        receivers('- Như trên;', '- Lưu: VT.'),
        signer('KT. CHÁNH THANH TRA', 'PHÓ CHÁNH THANH TRA', '', 'Ngô Đức'),
      ),
    ],
    truth: { tenLoai: ['PHIẾU CHUYỂN'], trichYeu: ['Đơn của công dân'] },
  },
  'đề án with parts': {
    kind: 'de-an',
    blocks: [
      letterhead(['ỦY BAN NHÂN DÂN', 'TỈNH LÀO CAI'], 'Số: 03/ĐA-UBND', 'Lào Cai, ngày 05 tháng 3 năm 2026'),
      ...title('ĐỀ ÁN', 'Phát triển du lịch cộng đồng giai đoạn 2026 - 2030'),
      ...title('Phần thứ nhất', 'SỰ CẦN THIẾT'),
      ...body('I. CƠ SỞ PHÁP LÝ', 'Luật Du lịch năm 2017.'),
      ...title('Phần thứ hai', 'NỘI DUNG'),
      ...body('Phát triển du lịch gắn với bảo tồn văn hóa./.'),
      ending(
        receivers('- Các sở, ngành;', '- Lưu: VT.'),
        signer('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Trần Huy Tuấn'),
      ),
    ],
    truth: { tenLoai: ['ĐỀ ÁN'], trichYeu: ['Phát triển du lịch cộng đồng giai đoạn 2026 - 2030'] },
    text: [
      'tieuDe: Phần thứ nhất',
      'tieuDe: SỰ CẦN',
      'tieuDe: I. CƠ SỞ',
      'doan: Luật',
      'tieuDe: Phần thứ hai',
      'tieuDe: NỘI DUNG',
      'ket: Phát',
    ],
  },
  'công văn of a district’s police, urgent, secret, still a draft': {
    kind: 'cong-van',
    blocks: [
      blank,
      blank,
      paragraph('DỰ THẢO LẦN 2', { alignment: 'right', bold: true }),
      letterhead(
        ['CÔNG AN TỈNH LÀO CAI', 'PHÒNG THAM MƯU'],
        'Số:        /CV-PTM',
        'Lào Cai, ngày      tháng 3 năm 2026',
      ),
      paragraph('V/v báo cáo tình hình', { size: 12 }),
      table([['KHẨN']]),
      centred('Kính gửi: Ban Giám đốc Công an tỉnh.'),
      ...body('Phòng Tham mưu báo cáo Ban Giám đốc tình hình tháng 02 năm 2026./.'),
      ending(receivers('- Như trên;', '- Lưu: VT.'), signer('TRƯỞNG PHÒNG', '(ĐÃ KÝ)', 'Thượng tá Nguyễn Văn Hùng')),
    ],
    truth: {
      phamViLuuHanh: ['DỰ THẢO LẦN 2'],
      doKhan: ['KHẨN'],
      trichYeu: ['V/v báo cáo tình hình'],
      chuKy: ['TRƯỞNG PHÒNG', 'Thượng tá Nguyễn Văn Hùng'],
    },
  },
  'kế hoạch of two bodies, signed by both': {
    kind: 'ke-hoach',
    blocks: [
      letterhead(['SỞ NỘI VỤ - SỞ TÀI CHÍNH'], 'Số: 15/KHLT-SNV-STC', 'Lào Cai, ngày 05 tháng 3 năm 2026'),
      ...title('KẾ HOẠCH LIÊN TỊCH', 'Phối hợp thực hiện tinh giản biên chế'),
      ...body('Hai cơ quan thống nhất kế hoạch như sau:', 'I. MỤC ĐÍCH', 'Phối hợp chặt chẽ./.'),
      table([[signer('GIÁM ĐỐC SỞ TÀI CHÍNH', '', 'Vũ Thị Lan'), signer('GIÁM ĐỐC SỞ NỘI VỤ', '', 'Lê Văn Nam')]]),
      ...receivers('- UBND tỉnh;', '- Lưu: VT.'),
    ],
    truth: {
      tenLoai: ['KẾ HOẠCH LIÊN TỊCH'],
      coQuanBanHanh: ['SỞ NỘI VỤ - SỞ TÀI CHÍNH'],
      chuKy: ['GIÁM ĐỐC SỞ TÀI CHÍNH', 'Vũ Thị Lan', 'GIÁM ĐỐC SỞ NỘI VỤ', 'Lê Văn Nam'],
    },
  },
  'a letterhead in the page header': {
    kind: 'thong-bao',
    blocks: [
      header([
        centred(quocHieu, bold),
        centred(tieuNgu, bold),
        centred('TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC', bold),
        paragraph('Số: 15/TB-EVNNPC'),
      ]),
      paragraph('Hà Nội, ngày 05 tháng 3 năm 2026', { alignment: 'right', italic: true }),
      ...title('THÔNG BÁO', 'Lịch tạm ngừng cung cấp điện'),
      ...body('Tổng công ty thông báo lịch tạm ngừng cung cấp điện như sau:', '1. Khu vực phường Ba Đình./.'),
      ending(receivers('- Khách hàng;', '- Lưu: VT.'), signer('TỔNG GIÁM ĐỐC', '', 'Đỗ Nguyệt Ánh')),
    ],
    truth: {
      quocHieu: [quocHieu],
      tieuNgu: [tieuNgu],
      coQuanBanHanh: ['TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC'],
      soKyHieu: ['Số: 15/TB-EVNNPC'],
    },
  },
  'text boxes above and below, decomposed letters': {
    kind: 'huong-dan',
    blocks: [
      box([centred('UBND TỈNH LÀO CAI'), centred('SỞ NỘI VỤ', bold), centred('Số: 15/HD-SNV')].map(decomposed), {
        left: 60,
        width: 180,
      }),
      box(
        [centred(quocHieu, bold), centred(tieuNgu, bold), centred('Lào Cai, ngày 05 tháng 3 năm 2026', italic)].map(
          decomposed,
        ),
        { left: 280, width: 260 },
      ),
      blank,
      ...title('HƯỚNG DẪN', 'Đánh giá, xếp loại công chức').map(decomposed),
      ...body('Sở Nội vụ hướng dẫn như sau:', '1. Đối tượng', 'Công chức các cơ quan hành chính./.').map(decomposed),
      box(receivers('- Các sở, ngành;', '- Lưu: VT.').map(decomposed), { left: 60, width: 180 }),
      box(signer('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Vũ Thị Lan').map(decomposed), { left: 300, width: 200 }),
      blank,
    ],
    truth: {
      coQuanChuQuan: ['UBND TỈNH LÀO CAI'],
      coQuanBanHanh: ['SỞ NỘI VỤ'],
      soKyHieu: ['Số: 15/HD-SNV'],
      tenLoai: ['HƯỚNG DẪN'],
      chuKy: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Vũ Thị Lan'],
      noiNhan: ['Nơi nhận:', '- Các sở, ngành;', '- Lưu: VT.'],
    },
  },
  'superior of two lines, issuer of two lines': {
    kind: 'phuong-an',
    blocks: [
      letterhead(
        ['BỘ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG', 'CỤC QUẢN LÝ ĐÊ ĐIỀU', 'VÀ PHÒNG, CHỐNG THIÊN TAI']
          .slice(0, 2)
          .concat(['CỤC QUẢN LÝ ĐÊ ĐIỀU VÀ PHÒNG, CHỐNG THIÊN TAI']),
        'Số: 15/PA-ĐĐPCTT',
        'Hà Nội, ngày 05 tháng 3 năm 2026',
      ),
      ...title('PHƯƠNG ÁN', 'Hộ đê năm 2026'),
      ...body('Cục xây dựng phương án hộ đê như sau:', '1. Tình hình', 'Mưa lũ phức tạp./.'),
      ending(receivers('- Bộ trưởng;', '- Lưu: VT.'), signer('CỤC TRƯỞNG', '', 'Phạm Đức Luận')),
    ],
    truth: {
      coQuanChuQuan: ['BỘ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'],
      coQuanBanHanh: ['CỤC QUẢN LÝ ĐÊ ĐIỀU VÀ PHÒNG, CHỐNG THIÊN TAI'],
    },
  },
  'a council that advises, title and post above the name': {
    kind: 'quyet-dinh',
    blocks: [
      letterhead(
        ['UBND TỈNH LÀO CAI', 'HỘI ĐỒNG TUYỂN DỤNG CÔNG CHỨC'],
        'Số: 05/QĐ-HĐTD',
        'Lào Cai, ngày 05 tháng 3 năm 2026',
      ),
      ...title('QUYẾT ĐỊNH', 'Về việc thành lập Ban Đề thi'),
      centred('CHỦ TỊCH HỘI ĐỒNG TUYỂN DỤNG CÔNG CHỨC', bold),
      ...grounds('Căn cứ Nghị định số 170/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ.'),
      centred('QUYẾT ĐỊNH:', bold),
      ...body('Điều 1. Thành lập Ban Đề thi.', 'Điều 2. Ban Đề thi chịu trách nhiệm thi hành Quyết định này./.'),
      ending(
        receivers('- Như Điều 2;', '- Lưu: HĐTD.'),
        signer('TM. HỘI ĐỒNG', 'CHỦ TỊCH', '', 'GIÁM ĐỐC SỞ NỘI VỤ', 'Lê Văn Nam'),
      ),
    ],
    truth: {
      chuKy: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ', 'Lê Văn Nam'],
      coQuanBanHanh: ['HỘI ĐỒNG TUYỂN DỤNG CÔNG CHỨC'],
    },
  },
  'the type’s name forgotten, number still blank': {
    kind: 'quyet-dinh',
    blocks: [
      letterhead(['ỦY BAN NHÂN DÂN', 'XÃ TÂN THÀNH'], 'Số:       /QĐ-UBND', 'Tân Thành, ngày      tháng      năm 2026'),
      ...title('Về việc phê duyệt danh sách hộ nghèo'),
      centred('ỦY BAN NHÂN DÂN XÃ TÂN THÀNH', bold),
      ...grounds('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.'),
      centred('QUYẾT ĐỊNH:', bold),
      ...body('Điều 1. Phê duyệt danh sách hộ nghèo.', 'Điều 2. Quyết định có hiệu lực từ ngày ký./.'),
      ending(receivers('- Như Điều 1;', '- Lưu: VT.'), signer('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')),
    ],
    truth: {
      tenLoai: [],
      trichYeu: ['Về việc phê duyệt danh sách hộ nghèo'],
      chuKy: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    },
  },
  'an issuer on each of two lines, one name in capitals right under the title': {
    kind: 'ke-hoach',
    blocks: [
      table([
        [
          [centred('SỞ NỘI VỤ', bold), centred('SỞ TÀI CHÍNH', bold), centred('Số: 15/KHPH-SNV-STC')],
          [centred(quocHieu, bold), centred(tieuNgu, bold), centred('Lào Cai, ngày 05 tháng 3 năm 2026', italic)],
        ],
      ]),
      ...title('KẾ HOẠCH', 'Phối hợp rà soát biên chế'),
      ...body('Hai sở thống nhất như sau:', '1. Mục đích./.'),
      ending(receivers('- UBND tỉnh;', '- Lưu: VT.'), signer('GIÁM ĐỐC', 'LÊ VĂN NAM')),
    ],
    truth: { coQuanChuQuan: [], coQuanBanHanh: ['SỞ NỘI VỤ', 'SỞ TÀI CHÍNH'], chuKy: ['GIÁM ĐỐC', 'LÊ VĂN NAM'] },
  },
  'a cover before the first page': {
    kind: 'de-an',
    blocks: [
      ...title('ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'ĐỀ ÁN', 'PHÁT TRIỂN DU LỊCH CỘNG ĐỒNG', 'Lào Cai, tháng 3 năm 2026'),
      paragraph('', { pageBreakBefore: true }),
      letterhead(['ỦY BAN NHÂN DÂN', 'TỈNH LÀO CAI'], 'Số: 03/ĐA-UBND', 'Lào Cai, ngày 05 tháng 3 năm 2026'),
      ...title('ĐỀ ÁN', 'Phát triển du lịch cộng đồng'),
      ...body('I. SỰ CẦN THIẾT', 'Phát triển du lịch gắn với bảo tồn văn hóa./.'),
      ending(receivers('- Các sở;', '- Lưu: VT.'), signer('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Trần Huy Tuấn')),
    ],
    truth: {
      coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'TỈNH LÀO CAI'],
      tenLoai: ['ĐỀ ÁN'],
      trichYeu: ['Phát triển du lịch cộng đồng'],
      diaDanhThoiGian: ['Lào Cai, ngày 05 tháng 3 năm 2026'],
    },
    text: ['tieuDe: I. SỰ', 'ket: Phát'],
  },
  'a field “Nơi nhận” and a column of that name in the body': {
    kind: 'cong-van',
    blocks: [
      letterhead(['UBND TỈNH LÀO CAI', 'SỞ NỘI VỤ'], 'Số: 15/SNV-VP', 'Lào Cai, ngày 05 tháng 3 năm 2026'),
      paragraph('V/v gửi, nhận văn bản', { size: 12 }),
      centred('Kính gửi: Các sở, ban, ngành.'),
      ...body('Đề nghị ghi rõ trên bì:', 'Nơi nhận: Phòng Nội chính'),
      table([
        ['TT', 'Văn bản', 'Nơi nhận', 'Ghi chú'],
        ['1', 'Công văn', 'Sở Y tế', ''],
      ]),
      ...body('Đề nghị các cơ quan thực hiện./.'),
      ending(receivers('- Như trên;', '- Lưu: VT, VP.'), signer('GIÁM ĐỐC', '', 'Lê Văn Nam')),
    ],
    truth: { noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.'], chuKy: ['GIÁM ĐỐC', 'Lê Văn Nam'] },
    text: [
      'moDau: Đề',
      'moDau: Nơi nhận',
      'oBang: TT',
      'oBang: Văn',
      'oBang: Nơi',
      'oBang: Ghi',
      'oBang: 1',
      'oBang: Công',
      'oBang: Sở',
      'ket: Đề',
    ],
  },
  'a plan that is one table': {
    kind: 'ke-hoach',
    blocks: [
      letterhead(['ỦY BAN NHÂN DÂN', 'XÃ TÂN THÀNH'], 'Số: 15/KH-UBND', 'Tân Thành, ngày 05 tháng 3 năm 2026'),
      ...title('KẾ HOẠCH', 'Công tác tháng 3 năm 2026'),
      table([
        ['TT', 'Việc', 'Đơn vị', 'Hạn'],
        ['1', 'Rà soát', 'Văn phòng', '20/3'],
      ]),
      ending(receivers('- Các phòng;', '- Lưu: VT.'), signer('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Lê Văn Nam')),
    ],
    truth: {
      tenLoai: ['KẾ HOẠCH'],
      trichYeu: ['Công tác tháng 3 năm 2026'],
      noiNhan: ['Nơi nhận:', '- Các phòng;', '- Lưu: VT.'],
    },
  },
  'công điện, urgent, with its hour': {
    kind: 'cong-dien',
    blocks: [
      centred('HỎA TỐC', bold),
      letterhead(
        ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG TRỊ'],
        'Số: 03/CĐ-UBND',
        'Quảng Trị, 16 giờ 30 phút, ngày 10 tháng 9 năm 2026',
      ),
      ...title('CÔNG ĐIỆN', 'Về việc ứng phó với bão số 6'),
      paragraph('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:', bold),
      paragraph('Thủ trưởng các sở, ban, ngành tỉnh;', { label: '-' }),
      ...body('Bão số 6 đang mạnh lên.', 'Yêu cầu thực hiện nghiêm./.'),
      ending(receivers('- Như trên;', '- Lưu: VT.'), signer('CHỦ TỊCH', '', 'Hoàng Nam')),
    ],
    truth: {
      doKhan: ['HỎA TỐC'],
      coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG TRỊ'],
      diaDanhThoiGian: ['Quảng Trị, 16 giờ 30 phút, ngày 10 tháng 9 năm 2026'],
    },
    text: ['nguoiNhan: CHỦ', 'nguoiNhan: Thủ', 'moDau: Bão', 'ket: Yêu'],
  },
  'thư công': {
    kind: 'thu-cong',
    blocks: [
      letterhead(['BỘ NỘI VỤ'], '', 'Hà Nội, ngày 05 tháng 3 năm 2026'),
      ...title('THƯ CÔNG'),
      paragraph('Kính gửi: Ngài Bộ trưởng,'),
      ...body('Tôi trân trọng cảm ơn Ngài đã dành thời gian tiếp Đoàn công tác.', 'Trân trọng.'),
      ...signer('BỘ TRƯỞNG', '', 'Đỗ Thanh Bình'),
    ],
    truth: { tenLoai: ['THƯ CÔNG'], chuKy: ['BỘ TRƯỞNG', 'Đỗ Thanh Bình'] },
  },
  'hợp đồng issued under a body’s number': {
    kind: 'hop-dong',
    blocks: [
      letterhead(['UBND TỈNH LÀO CAI', 'SỞ NỘI VỤ'], 'Số: 03/HĐ-SNV', 'Lào Cai, ngày 05 tháng 3 năm 2026'),
      ...title('HỢP ĐỒNG', 'Về việc thực hiện công việc hỗ trợ, phục vụ'),
      ...body(
        'Chúng tôi, một bên là Sở Nội vụ và một bên là ông Trần Văn Bình, thỏa thuận:',
        'Điều 1. Nội dung công việc',
        'Bảo vệ cơ quan.',
        'Điều 2. Hiệu lực',
        'Hợp đồng có hiệu lực từ ngày ký./.',
      ),
      ending(signer('NGƯỜI LAO ĐỘNG', '', 'Trần Văn Bình'), signer('GIÁM ĐỐC', '', 'Lê Văn Nam')),
    ],
    truth: { tenLoai: ['HỢP ĐỒNG'], chuKy: ['NGƯỜI LAO ĐỘNG', 'Trần Văn Bình', 'GIÁM ĐỐC', 'Lê Văn Nam'] },
  },
};

function decomposed(block: ParagraphBlock): ParagraphBlock {
  return { ...block, pieces: block.pieces.map((it) => (typeof it === 'string' ? it : it[0]).normalize('NFD')) };
}

const names = (list: readonly string[]) => list.map((it) => it.normalize('NFC'));

test.each(Object.entries(cases))('%s', (_, { kind, blocks, truth, text }) => {
  const anatomy = recognised(draft(...blocks));
  const found = Object.keys(truth).map((it) => [it, names(words(anatomy, it as Component))]);
  expect({ kind: anatomy.kind, outOfScope: anatomy.outOfScope, ...Object.fromEntries(found) }).toEqual({
    kind,
    outOfScope: null,
    ...truth,
  });
  if (text === undefined) return;
  const said = names(roles(anatomy, 'noiDung'));
  expect(said.map((it, i) => (it.startsWith(text[i] ?? ' ') ? text[i] : it))).toEqual(text);
});
