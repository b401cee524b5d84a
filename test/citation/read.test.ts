import { knowledgeOf } from '../../src/citation/document';
import type { Reference } from '../../src/citation/model';
import { readReferences } from '../../src/citation/read';
import { registry } from '../support/registry';
import { megabyteOf, nearMatches } from './near-matches';

const read = (text: string) => readReferences(text, knowledgeOf(registry));
const shown = ({ type, symbol, law, date, issuer, title }: Reference) =>
  [type?.value, symbol?.value.number ?? law?.value, date?.value, issuer?.value, title?.value]
    .map((it) => it ?? '-')
    .join(' | ');

test.each([
  ['telephones, ratios, streets', 'Gọi 0903/123-456 hoặc 024.3825/1234; tỷ lệ 12/15; đường 30/4; trực 24/7'],
  ['classes, houses, standards', 'lớp 12/A1; số nhà 12/3A phố Huế; TCVN ISO 9001:2015; biển số 51F-123.45'],
  [
    'money, files, terms',
    'số tiền 12/2025 là 5.000.000 đồng; mã hồ sơ 000.00.01.H12-250101-0001; nhiệm kỳ 2020 - 2025',
  ],
  ['the draft’s own number', 'Số: 12/KH-UBND'],
  ['rows of figures', 'các tổ số 12, 13, 14/TCT; khoản 12, 13; các hộ số 12, 13/KP3; đạt 12, 13/15 chỉ tiêu'],
  ['laws of no name', 'các luật: thuế, phí; các luật khác, nghị định'],
  ['back references', 'Kế hoạch này và Chỉ thị trên, Nghị định 30'],
  [
    'people and places of law',
    'Sinh viên Đại học Luật Hà Nội; Hội Luật gia tỉnh; luật sư Nguyễn Văn A; theo luật định',
  ],
])('no reference: %s', (_, text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  [
    'in full',
    'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tăng cường công tác dân vận; UBND huyện',
    ['Chỉ thị | 33/CT-TTg | 2021-11-26 | Thủ tướng Chính phủ | về tăng cường công tác dân vận'],
  ],
  [
    'a clause behind the title',
    'Công văn số 1559-CV/HU ngày 27/02/2023 của Huyện ủy Bình Sơn về công tác dân vận năm 2023, Chủ tịch UBND huyện đề nghị',
    ['Công văn | 1559-CV/HU | 2023-02-27 | Huyện ủy Bình Sơn | về công tác dân vận năm 2023'],
  ],
  [
    'a list that shares its day and issuer',
    'các Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị',
    [
      'Quyết định | 217-QĐ/TW | 2013-12-12 | Bộ Chính trị | -',
      'Quyết định | 218-QĐ/TW | 2013-12-12 | Bộ Chính trị | -',
    ],
  ],
  [
    'a list that shares its type',
    'các Nghị định số 34/2016/NĐ-CP, số 154/2020/NĐ-CP và 59/2024/NĐ-CP của Chính phủ',
    [
      'Nghị định | 34/2016/NĐ-CP | - | Chính phủ | -',
      'Nghị định | 154/2020/NĐ-CP | - | Chính phủ | -',
      'Nghị định | 59/2024/NĐ-CP | - | Chính phủ | -',
    ],
  ],
  [
    'numbers that share their letters',
    'Công văn số 12, 13 và 14/UBND-KT của Ủy ban nhân dân tỉnh',
    [
      'Công văn | 12/UBND-KT | - | Ủy ban nhân dân tỉnh | -',
      'Công văn | 13/UBND-KT | - | Ủy ban nhân dân tỉnh | -',
      'Công văn | 14/UBND-KT | - | Ủy ban nhân dân tỉnh | -',
    ],
  ],
  [
    'numbers that fall: they may be of two years',
    'Nghị định số 178, 67/2025/NĐ-CP của Chính phủ',
    ['- | 67/2025/NĐ-CP | - | Chính phủ | -'],
  ],
  [
    'a type that does not go with the letters',
    'Nghị quyết số 12, 13/KH-UBND của Ủy ban nhân dân xã',
    ['- | 13/KH-UBND | - | Ủy ban nhân dân xã | -'],
  ],
  [
    'laws behind a colon',
    'các Luật: Khiếu nại năm 2011; Tố cáo năm 2018 và Tiếp công dân',
    ['Luật | Khiếu nại | 2011 | - | -', 'Luật | Tố cáo | 2018 | - | -', 'Luật | Tiếp công dân | - | - | -'],
  ],
  ['laws in one breath', 'các Luật Đất đai, Nhà ở.', ['Luật | Đất đai | - | - | -', 'Luật | Nhà ở | - | - | -']],
  [
    'a law, and who carries it out',
    'các Luật Thanh tra, Công an xã, các thôn; Luật Đất đai, Nhà ở',
    ['Luật | Thanh tra | - | - | -', 'Luật | Đất đai | - | - | -'],
  ],
  [
    'a year of two figures behind “ngày”',
    'Công văn số 12/UBND-KT ngày 12/3/24 của Ủy ban nhân dân tỉnh',
    ['Công văn | 12/UBND-KT | 2024-03-12 | Ủy ban nhân dân tỉnh | -'],
  ],
  [
    'figures that are no year',
    'Công văn số 12/UBND-KT ngày 12/3/245 và Công văn số 13/UBND-KT 12/3/24',
    ['Công văn | 12/UBND-KT | - | - | -', 'Công văn | 13/UBND-KT | - | - | -'],
  ],
  [
    'the issuer before the number',
    'Nghị định của Chính phủ số 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư',
    ['Nghị định | 30/2020/NĐ-CP | 2020-03-05 | Chính phủ | về công tác văn thư'],
  ],
  [
    'the title before the issuer',
    'Nghị định số 30/2020/NĐ-CP về công tác văn thư của Chính phủ ngày 05/3/2020',
    ['Nghị định | 30/2020/NĐ-CP | 2020-03-05 | Chính phủ | về công tác văn thư'],
  ],
  [
    'laws by name, in any case',
    'Luật thực hiện dân chủ ở cơ sở, Luật cán bộ, công chức và Luật Đất đai năm 2024',
    [
      'Luật | thực hiện dân chủ ở cơ sở | - | - | -',
      'Luật | cán bộ, công chức | - | - | -',
      'Luật | Đất đai | 2024 | - | -',
    ],
  ],
  [
    'a law with name and number',
    'Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 của Quốc hội',
    ['Luật | 31/2024/QH15 | 2024-01-18 | Quốc hội | -'],
  ],
  [
    'a joint circular',
    'Thông tư liên tịch số 01/2012/TTLT-BTC-BTP ngày 02/01/2012 của Bộ trưởng Bộ Tài chính, Bộ Tư pháp hướng dẫn việc quản lý',
    [
      'Thông tư liên tịch | 01/2012/TTLT-BTC-BTP | 2012-01-02 | Bộ trưởng Bộ Tài chính, Bộ Tư pháp | hướng dẫn việc quản lý',
    ],
  ],
  [
    'an ampersand',
    'Công văn số 15/BTC-QLCS&HTQT ngày 3/1/2024 của Bộ Tài chính',
    ['Công văn | 15/BTC-QLCS&HTQT | 2024-01-03 | Bộ Tài chính | -'],
  ],
  [
    'a letter at the number',
    'Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ',
    ['Nghị quyết | 30c/NQ-CP | 2011-11-08 | Chính phủ | -'],
  ],
  [
    'slips of the pen',
    'chỉ thị số 33 /CT - TTg, Nghị quyết số 25–NQ/TW, Nghị định 30/2020/ND-CP, Quyết định số 218/QĐ-TW',
    [
      'Chỉ thị | 33/CT-TTg | - | - | -',
      'Nghị quyết | 25-NQ/TW | - | - | -',
      'Nghị định | 30/2020/NĐ-CP | - | - | -',
      'Quyết định | 218-QĐ/TW | - | - | -',
    ],
  ],
  [
    'without dấu',
    'nghi dinh so 30/2020/nd-cp ngay 05/3/2020 cua chinh phu',
    ['Nghị định | 30/2020/NĐ-CP | 2020-03-05 | chinh phu | -'],
  ],
])('reads %s', (_, text, expected) => {
  expect(read(text).map(shown)).toEqual(expected);
});

test('a reference inside a title is read too, and the title goes on past it', () => {
  const text =
    'Thông tư số 01/2016/TT-BNV của Bộ Nội vụ về việc hướng dẫn một số nội dung của Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ.';
  const [outer, inner] = read(text);
  expect(text.slice(outer!.start, outer!.end)).toBe(text.slice(0, -1));
  expect(inner?.symbol?.value.number).toBe('04/2015/NĐ-CP');
});

test('pins are read backwards from the reference', () => {
  const [citation] = read('theo điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự năm 2015');
  expect(citation?.pin).toEqual({ diem: 'a', khoan: '2', dieu: '103', muc: '5', chuong: 'XII', phan: 'I' });
});

test.each(nearMatches.map((piece) => [piece]))('a row of near-matches is read to its end: %s', (piece) => {
  const whole = megabyteOf(piece);
  // Those that do become references are read by the megabyte in `npm run bench -- citations`: it takes a second each.
  const text = read(piece.repeat(20)).length === 0 ? whole : whole.slice(0, 2 ** 15);
  const astray = read(text).filter(({ start, end }) => start < 0 || start >= end || end > text.length);
  expect(astray).toEqual([]);
});
