import type { OutOfScope, System } from '../../src/anatomy/model';
import { recognise } from '../../src/anatomy/recognise';
import { type Block, centred, draft, paragraph, paragraphs, table } from '../support/draft-builder';
import { congVan, dangKeHoach, endingTable, keHoach, type Letter, letterOf } from '../support/letterheads';
import { recognised } from './shown';

const bold = { bold: true } as const;
const type = (name: string, about: string) => [centred(name, bold), centred(about, bold)];

const outside: (readonly [why: string, scope: OutOfScope, change: Partial<Letter>, base: Letter])[] = [
  [
    'nghị định',
    'vbqppl',
    {
      number: 'Số: 30/2020/NĐ-CP',
      bodies: [centred('CHÍNH PHỦ', bold)],
      type: type('NGHỊ ĐỊNH', 'Về công tác văn thư'),
    },
    keHoach,
  ],
  [
    'a thông tư whose trích yếu begins with the name of a type',
    'vbqppl',
    { number: 'Số: 02/2025/TT-BNV', type: type('THÔNG TƯ', 'Hướng dẫn chế độ tiền lương') },
    keHoach,
  ],
  ['thông tư', 'vbqppl', { number: 'Số: 02/2025/TT-BNV', type: type('THÔNG TƯ', 'Quy định chế độ báo cáo') }, keHoach],
  [
    'a resolution of a people’s council',
    'vbqppl',
    { number: 'Số: 12/2025/NQ-HĐND', type: type('NGHỊ QUYẾT', 'Quy định mức chi') },
    keHoach,
  ],
  [
    'a resolution of the standing committee of the assembly',
    'vbqppl',
    { number: 'Nghị quyết số: 76/2025/UBTVQH15', type: type('NGHỊ QUYẾT', 'Về sắp xếp đơn vị hành chính') },
    keHoach,
  ],
  [
    'a decision that regulates',
    'vbqppl',
    { number: 'Số: 15/2026/QĐ-UBND', type: type('QUYẾT ĐỊNH', 'Ban hành Quy định về quản lý đê điều') },
    keHoach,
  ],
  [
    'a decision that regulates, still to be numbered',
    'vbqppl',
    { number: 'Số:        /2026/QĐ-UBND', type: type('QUYẾT ĐỊNH', 'Ban hành Quy định về quản lý đê điều') },
    keHoach,
  ],
  [
    'a contract between two parties, that no body issues',
    'not-a-document',
    {
      bodies: [paragraph('')],
      number: 'Số: 01/2026/HĐMB',
      date: '',
      type: type('HỢP ĐỒNG', 'Mua bán thiết bị văn phòng'),
      noiNhan: [''],
    },
    keHoach,
  ],
  ['a law', 'vbqppl', { number: 'Luật số: 30/2023/QH15', type: type('LUẬT', 'Căn cước') }, keHoach],
  ['older than the decree', 'before-nd30', { date: 'Bình Sơn, ngày 04 tháng 3 năm 2020' }, congVan],
  ['a Party document of 2017', 'before-hd36', { date: 'Bình Sơn, ngày 05 tháng 12 năm 2017' }, dangKeHoach],
  [
    'the Youth Union',
    'other-organisation',
    {
      bodies: [centred('TỈNH ĐOÀN QUẢNG NGÃI'), centred('BAN THƯỜNG VỤ', bold)],
      heading: ['ĐOÀN TNCS HỒ CHÍ MINH'],
      number: 'Số: 15-KH/TĐTN-BTG',
    },
    keHoach,
  ],
  [
    'the trade union',
    'other-organisation',
    {
      bodies: [centred('TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM'), centred('LIÊN ĐOÀN LAO ĐỘNG TỈNH QUẢNG NGÃI', bold)],
      number: 'Số: 15/KH-LĐLĐ',
    },
    keHoach,
  ],
  [
    'the Front',
    'other-organisation',
    {
      bodies: [centred('ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', bold), centred('XÃ BÌNH SƠN', bold)],
      number: 'Số: 15/KH-MTTQ-BTT',
    },
    keHoach,
  ],
  [
    'the Front by its usual abbreviation',
    'other-organisation',
    { bodies: [centred('UB MTTQ VIỆT NAM XÃ BÌNH SƠN'), centred('BAN THƯỜNG TRỰC', bold)], number: 'Số: 15/KH-MTTQ' },
    keHoach,
  ],
  [
    'the Youth Union, told by its heading alone',
    'other-organisation',
    {
      bodies: [centred('BAN CHẤP HÀNH'), centred('PHƯỜNG BÌNH SƠN', bold)],
      heading: ['ĐOÀN TNCS HỒ CHÍ MINH'],
      number: 'Số: 15-KH/ĐTN',
    },
    keHoach,
  ],
  [
    'the trade union of an office of the State',
    'other-organisation',
    { bodies: [centred('CÔNG ĐOÀN VIÊN CHỨC TỈNH'), centred('CÔNG ĐOÀN CƠ SỞ SỞ NỘI VỤ', bold)] },
    congVan,
  ],
  [
    'the Women’s Union',
    'other-organisation',
    { bodies: [centred('HỘI LHPN VIỆT NAM'), centred('HỘI LIÊN HIỆP PHỤ NỮ TỈNH QUẢNG NGÃI', bold)] },
    keHoach,
  ],
  ['veterans', 'other-organisation', { bodies: [centred('HỘI CỰU CHIẾN BINH XÃ BÌNH SƠN', bold)] }, congVan],
  [
    'the Red Cross, in the Party’s style of numbers',
    'other-organisation',
    {
      bodies: [centred('HỘI CHỮ THẬP ĐỎ VIỆT NAM'), centred('HỘI CHỮ THẬP ĐỎ TỈNH QUẢNG NGÃI', bold)],
      number: 'Số 15-KH/CTĐ',
    },
    keHoach,
  ],
  [
    'a resolution that regulates, still to be numbered',
    'vbqppl',
    { number: 'Số:      /2026/NQ-HĐND', type: type('NGHỊ QUYẾT', 'Quy định chính sách hỗ trợ học phí') },
    keHoach,
  ],
  [
    'a joint circular',
    'vbqppl',
    { number: 'Số: 01/2026/TTLT-BNV-BTC', type: type('THÔNG TƯ LIÊN TỊCH', 'Hướng dẫn chế độ phụ cấp') },
    keHoach,
  ],
  [
    'an association',
    'other-organisation',
    {
      bodies: [centred('HỘI NÔNG DÂN VIỆT NAM'), centred('HỘI NÔNG DÂN TỈNH QUẢNG NGÃI', bold)],
      number: 'Số: 15-KH/HNDT',
    },
    keHoach,
  ],
];

test.each(outside)('%s is out of scope', (_, scope, change, base) => {
  const anatomy = recognised(letterOf(change, base));
  expect(anatomy).toMatchObject({ outOfScope: scope, system: null });
  expect(anatomy.reasons).toHaveLength(1);
});

const judged: (readonly [why: string, system: System, change: Partial<Letter>, base: Letter])[] = [
  ['a year slipped into the symbol of a kế hoạch', 'nd30', { number: 'Số: 15/2026/KH-UBND' }, keHoach],
  ['a year slipped into the symbol of a công văn', 'nd30', { number: 'Số: 15/2026/UBND-VX' }, congVan],
  [
    'a year slipped into a personnel decision',
    'nd30',
    { number: 'Số: 15/2026/QĐ-UBND', type: type('QUYẾT ĐỊNH', 'Về việc bổ nhiệm ông Lê Văn An') },
    keHoach,
  ],
  [
    'a number of four digits is no year',
    'nd30',
    { number: 'Số: 1502/QĐ-UBND', type: type('QUYẾT ĐỊNH', 'Ban hành Quy chế làm việc của Ban Chỉ đạo') },
    keHoach,
  ],
  ['a contract of an office', 'nd30', { number: 'Số: 02/HĐ-UBND', type: type('HỢP ĐỒNG', 'Thuê phòng họp') }, keHoach],
  [
    'a letter of a commune to the Front',
    'nd30',
    { kinhGui: [paragraph('Kính gửi: Ủy ban Mặt trận Tổ quốc Việt Nam xã Bình Sơn.')] },
    congVan,
  ],
  [
    'a school',
    'nd30',
    { bodies: [centred('UBND XÃ BÌNH SƠN'), centred('TRƯỜNG MẦM NON HOA SEN', bold)], number: 'Số: 15/KH-MNHS' },
    keHoach,
  ],
  [
    'a hospital',
    'nd30',
    { bodies: [centred('SỞ Y TẾ QUẢNG NGÃI'), centred('BỆNH VIỆN ĐA KHOA TỈNH', bold)], number: 'Số: 15/KH-BVĐK' },
    keHoach,
  ],
  [
    'an enterprise',
    'nd30',
    {
      bodies: [centred('TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM'), centred('CÔNG TY ĐIỆN LỰC QUẢNG NGÃI', bold)],
      number: 'Số: 15/KH-PCQN',
    },
    keHoach,
  ],
  [
    'deputies to the National Assembly, no Youth Union',
    'nd30',
    {
      bodies: [centred('QUỐC HỘI'), centred('ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH QUẢNG NGÃI', bold)],
      number: 'Số: 15/KH-ĐĐBQH',
    },
    keHoach,
  ],
  [
    'a team of inspectors, no Youth Union',
    'nd30',
    {
      bodies: [centred('THANH TRA TỈNH QUẢNG NGÃI'), centred('ĐOÀN THANH TRA THEO QUYẾT ĐỊNH SỐ 12/QĐ-TTr', bold)],
      number: 'Số: 15/KH-ĐTTr',
    },
    keHoach,
  ],
  [
    'a resolution on a person',
    'nd30',
    { number: 'Số: 08/NQ-HĐND', type: type('NGHỊ QUYẾT', 'Về việc xác nhận kết quả bầu Chủ tịch Ủy ban nhân dân xã') },
    keHoach,
  ],
  [
    'a resolution on a person, a year slipped into its symbol',
    'nd30',
    {
      number: 'Số: 08/2026/NQ-HĐND',
      type: type('NGHỊ QUYẾT', 'Về việc xác nhận kết quả bầu Chủ tịch Ủy ban nhân dân xã'),
    },
    keHoach,
  ],
  ['rules of a house', 'nd30', { number: 'Số: 15/NQ-UBND', type: type('NỘI QUY', 'Tiếp công dân') }, keHoach],
  [
    'an invitation of a Party committee',
    'hd05',
    { number: 'Số 12-GM/ĐU', type: [centred('GIẤY MỜI', bold), centred('dự Hội nghị Ban Chấp hành Đảng bộ xã', bold)] },
    dangKeHoach,
  ],
  [
    'a commission of a Party committee',
    'hd05',
    {
      bodies: [centred('TỈNH ỦY QUẢNG NGÃI'), centred('BAN TUYÊN GIÁO VÀ DÂN VẬN', bold), centred('*')],
      number: 'Số 12-KH/BTGDVTU',
    },
    dangKeHoach,
  ],
  ['no Quốc hiệu and no Tiêu ngữ', 'nd30', { heading: [] }, congVan],
  ['no bodies', 'nd30', { bodies: [paragraph('')] }, congVan],
  ['no number', 'nd30', { number: '' }, congVan],
  ['no Nơi nhận', 'nd30', { noiNhan: [''] }, congVan],
  ['no signature', 'nd30', { signature: [''] }, congVan],
  ['no date', 'nd30', { date: '' }, congVan],
  ['the day the decree came into force', 'nd30', { date: 'Bình Sơn, ngày 05 tháng 3 năm 2020' }, congVan],
  [
    'a council of the State, no association',
    'nd30',
    { bodies: [centred('UBND XÃ BÌNH SƠN'), centred('HỘI ĐỒNG THI ĐUA KHEN THƯỞNG', bold)] },
    congVan,
  ],
  ['a Party committee of 2025', 'hd36', { date: 'Bình Sơn, ngày 05 tháng 12 năm 2025' }, dangKeHoach],
  ['the day Hướng dẫn 05 came into force', 'hd05', { date: 'Bình Sơn, ngày 27 tháng 5 năm 2026' }, dangKeHoach],
  ['the day before it', 'hd36', { date: 'Bình Sơn, ngày 26 tháng 5 năm 2026' }, dangKeHoach],
  ['the Party, without its heading', 'hd05', { heading: [] }, dangKeHoach],
  ['the Party, number in the State’s style', 'hd05', { number: 'Số: 12/KH-ĐU' }, dangKeHoach],
  ['the State, number in the Party’s style', 'nd30', { number: 'Số 12-KH/UBND' }, keHoach],
  [
    'the Party committee of the Front',
    'hd05',
    { bodies: [centred('ĐẢNG BỘ TỈNH QUẢNG NGÃI'), centred('ĐẢNG ỦY MẶT TRẬN TỔ QUỐC, CÁC ĐOÀN THỂ', bold)] },
    dangKeHoach,
  ],
];

test.each(judged)('%s: still judged', (_, system, change, base) => {
  expect(recognised(letterOf(change, base))).toMatchObject({ outOfScope: null, system });
});

test('a Party draft without a date is judged by the day given', () => {
  const blank = letterOf({ date: 'Bình Sơn, ngày     tháng     năm 2026' }, dangKeHoach);
  expect(recognised(blank, { asOf: '2026-05-01' }).system).toBe('hd36');
  expect(recognised(blank, { asOf: '2026-06-01' }).system).toBe('hd05');
});

test('what the author chooses holds', () => {
  expect(recognised(letterOf(), { system: 'hd36', kind: 'ke-hoach' })).toMatchObject({
    system: 'hd36',
    kind: 'ke-hoach',
  });
});

const attached = (note: string): Block[] => [
  centred('Phụ lục I', bold),
  centred('THỂ THỨC VĂN BẢN', bold),
  centred(note),
  paragraph('Khổ giấy A4.'),
];

const nothing: (readonly [why: string, scope: OutOfScope, blocks: readonly Block[]])[] = [
  [
    'an appendix of a decree',
    'vbqppl',
    attached('(Kèm theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ)'),
  ],
  [
    'an appendix of a circular, its note broken',
    'vbqppl',
    [...attached('(Ban hành kèm theo Thông tư số 02/2025/TT-BNV'), centred('ngày 05 tháng 3 năm 2025)')],
  ],
  ['nothing at all', 'not-a-document', []],
  ['one empty paragraph', 'not-a-document', [paragraph('')]],
  [
    'a letter',
    'not-a-document',
    paragraphs([
      'Hà Nội, ngày 05 tháng 3 năm 2026',
      'Anh Nam thân mến,',
      'Lâu rồi không gặp anh.',
      'Em của anh',
      'Lê Văn An',
    ]),
  ],
  [
    'a story',
    'not-a-document',
    [
      centred('CHUYỆN CŨ', bold),
      ...paragraphs(['Ngày xưa có một người tên là Số, ở làng bên.', 'Ông ấy nhận ra nơi nhận thư đã đổi.']),
    ],
  ],
  [
    'a table',
    'not-a-document',
    [
      table([
        ['TT', 'Họ tên', 'Số: điện thoại', 'Ghi chú'],
        ['1', 'Lê Văn An', '0912', ''],
      ]),
    ],
  ],
  [
    'an appendix of a resolution that regulates, without the heading “Phụ lục”',
    'vbqppl',
    [
      centred('QUY ĐỊNH', bold),
      centred('Chính sách hỗ trợ học phí', bold),
      centred('(Kèm theo Nghị quyết số 12/2026/NQ-HĐND ngày 10 tháng 7 năm 2026 của Hội đồng nhân dân tỉnh)'),
      paragraph('Điều 1. Phạm vi điều chỉnh'),
    ],
  ],
  [
    'a report of one person on himself',
    'not-a-document',
    [
      ...congVan.heading.map((it) => centred(it, bold)),
      paragraph('Bình Sơn, ngày 05 tháng 12 năm 2026', { alignment: 'right', italic: true }),
      centred('BÁO CÁO', bold),
      centred('Kiểm điểm cá nhân năm 2026', bold),
      paragraph('Họ và tên: Lê Văn An'),
      paragraph('Chức vụ: Chuyên viên'),
      centred('NGƯỜI BÁO CÁO', bold),
      centred('Lê Văn An', bold),
    ],
  ],
  [
    'an agenda',
    'not-a-document',
    [
      centred('CHƯƠNG TRÌNH', bold),
      centred('Hội nghị tổng kết năm 2026', bold),
      table([
        ['7:30', 'Đón tiếp đại biểu'],
        ['8:00', 'Khai mạc'],
      ]),
    ],
  ],
  [
    'a petition of a citizen',
    'not-a-document',
    [
      ...congVan.heading.map((it) => centred(it, bold)),
      centred('ĐƠN XIN NGHỈ PHÉP', bold),
      paragraph('Kính gửi: Ban Giám hiệu Trường THPT Bình Sơn'),
      paragraph('Tôi tên là Lê Văn An.'),
      centred('Người làm đơn'),
      centred('Lê Văn An'),
    ],
  ],
];

test.each(nothing)('%s is not judged', (_, scope, blocks) => {
  expect(recognised(draft(...blocks))).toMatchObject({ outOfScope: scope, system: null });
});

test('a convention named by the author is applied to what would be left alone', () => {
  const law = letterOf({ number: 'Số: 02/2025/TT-BNV', type: type('THÔNG TƯ', 'Quy định mức chi') }, keHoach);
  expect(recognise(law, { asOf: '2026-03-05' })).toMatchObject({ outOfScope: 'vbqppl', system: null });
  expect(recognise(law, { asOf: '2026-03-05', system: 'nd30' })).toMatchObject({ outOfScope: null, system: 'nd30' });
});

test('nothing to judge stays so whatever the author names', () => {
  const story = draft(...paragraphs(['Ngày xửa ngày xưa có một cô bé.', 'Cô bé sống với bà ngoại.']));
  expect(recognise(story, { asOf: '2026-03-05', system: 'nd30' })).toMatchObject({ outOfScope: 'not-a-document' });
  expect(recognise(story, { asOf: '2026-03-05', system: 'nd30', kind: 'cong-van' })).toMatchObject({
    system: 'nd30',
    outOfScope: null,
  });
});

test('only letterhead lost: what the body says and who receives is evidence enough', () => {
  const anatomy = recognised(draft(...congVan.kinhGui, ...congVan.body, endingTable(congVan)));
  expect(anatomy).toMatchObject({ outOfScope: null, system: 'nd30', kind: 'cong-van' });
});

test.each([
  ['30 February', 'Bình Sơn, ngày 30 tháng 02 năm 2026', null],
  ['blank day', 'Bình Sơn, ngày … tháng 02 năm 2026', null],
  ['figures', 'Bình Sơn, ngày 5/2/2026', '2026-02-05'],
  ['29 February of a leap year', 'Bình Sơn, ngày 29 tháng 02 năm 2024', '2024-02-29'],
])('date of the draft, %s', (_, date, expected) => {
  expect(recognised(letterOf({ date })).date).toBe(expected);
});
