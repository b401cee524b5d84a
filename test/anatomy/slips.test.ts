import type { Component } from '../../src/anatomy/model';
import { centred, paragraph, paragraphs } from '../support/draft-builder';
import { congVan, keHoach, dangKeHoach, type Letter, letterOf } from '../support/letterheads';
import { recognised, roles, words } from './shown';

/** A slip in one place must not hide the component: rules can only judge what was recognised. */
type Row = readonly [why: string, component: Component, expected: readonly string[], change: Partial<Letter>];

const heading = (quocHieu: string, tieuNgu = 'Độc lập - Tự do - Hạnh phúc') => ({ heading: [quocHieu, tieuNgu] });

const inCongVan: Row[] = [
  [
    'tone on the other vowel',
    'quocHieu',
    ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    heading('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  ],
  ['words glued', 'quocHieu', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆTNAM'], heading('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆTNAM')],
  ['small letters', 'quocHieu', ['Cộng hòa xã hội chủ nghĩa Việt Nam'], heading('Cộng hòa xã hội chủ nghĩa Việt Nam')],
  ['a word missing', 'quocHieu', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA'], heading('CỘNG HÒA XÃ HỘI CHỦ NGHĨA')],
  ['a wrong dấu', 'quocHieu', ['CỘNG HÒA XÃ HỘI CHŨ NGHỈA VIỆT NAM'], heading('CỘNG HÒA XÃ HỘI CHŨ NGHỈA VIỆT NAM')],
  [
    'en dashes',
    'tieuNgu',
    ['Độc lập – Tự do – Hạnh phúc'],
    heading(congVan.heading[0]!, 'Độc lập – Tự do – Hạnh phúc'),
  ],
  ['no blanks', 'tieuNgu', ['Độc lập-Tự do-Hạnh phúc'], heading(congVan.heading[0]!, 'Độc lập-Tự do-Hạnh phúc')],
  ['capitals', 'tieuNgu', ['ĐỘC LẬP - TỰ DO - HẠNH PHÚC'], heading(congVan.heading[0]!, 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC')],
  ['a phrase missing', 'tieuNgu', ['Độc lập - Tự do'], heading(congVan.heading[0]!, 'Độc lập - Tự do')],
  ['other marks', 'tieuNgu', ['Độc lập. Tự do. Hạnh phúc'], heading(congVan.heading[0]!, 'Độc lập. Tự do. Hạnh phúc')],

  ['no colon', 'soKyHieu', ['Số 68/UBND-VX'], { number: 'Số 68/UBND-VX' }],
  ['blanks around the signs', 'soKyHieu', ['Số: 68 / UBND - VX'], { number: 'Số: 68 / UBND - VX' }],
  ['the word misspelt', 'soKyHieu', ['Sô: 68/UBND-VX'], { number: 'Sô: 68/UBND-VX' }],
  ['the word in capitals', 'soKyHieu', ['SỐ: 68/UBND-VX'], { number: 'SỐ: 68/UBND-VX' }],
  ['the symbol alone', 'soKyHieu', ['68/UBND-VX'], { number: '68/UBND-VX' }],
  ['blanks for the number', 'soKyHieu', ['Số:      /UBND-VX'], { number: 'Số:      /UBND-VX' }],
  ['dots for the number', 'soKyHieu', ['Số: ……/UBND-VX'], { number: 'Số: ……/UBND-VX' }],
  ['a tab for the number', 'soKyHieu', ['Số:\t/UBND-VX'], { number: 'Số:\t/UBND-VX' }],
  ['number and type run together', 'soKyHieu', ['Số: 68/UBNDVX'], { number: 'Số: 68/UBNDVX' }],
  ['Party style', 'soKyHieu', ['Số 68-CV/UBND'], { number: 'Số 68-CV/UBND' }],
  ['small letters', 'soKyHieu', ['số: 68/ubnd-vx'], { number: 'số: 68/ubnd-vx' }],
  ['a year slipped in', 'soKyHieu', ['Số: 68/2026/UBND-VX'], { number: 'Số: 68/2026/UBND-VX' }],

  ['figures', 'diaDanhThoiGian', ['Bình Sơn, ngày 05/3/2026'], { date: 'Bình Sơn, ngày 05/3/2026' }],
  ['figures without ngày', 'diaDanhThoiGian', ['Bình Sơn, 05/3/2026'], { date: 'Bình Sơn, 05/3/2026' }],
  ['no comma', 'diaDanhThoiGian', ['Bình Sơn ngày 05 tháng 3 năm 2026'], { date: 'Bình Sơn ngày 05 tháng 3 năm 2026' }],
  ['blanks', 'diaDanhThoiGian', ['Bình Sơn, ngày … tháng … năm …'], { date: 'Bình Sơn, ngày … tháng … năm …' }],
  [
    'wide blanks',
    'diaDanhThoiGian',
    ['Bình Sơn, ngày     tháng     năm 2026'],
    { date: 'Bình Sơn, ngày     tháng     năm 2026' },
  ],
  [
    'a place that sounds like “hồi”, the month without 0',
    'diaDanhThoiGian',
    ['Hồi Ninh, ngày 15 tháng 1 năm 2025'],
    { date: 'Hồi Ninh, ngày 15 tháng 1 năm 2025' },
  ],
  [
    'a place that sounds like “lúc”',
    'diaDanhThoiGian',
    ['Lục Ngạn, ngày 05 tháng 3 năm 2026'],
    { date: 'Lục Ngạn, ngày 05 tháng 3 năm 2026' },
  ],
  ['no place', 'diaDanhThoiGian', ['ngày 05 tháng 3 năm 2026'], { date: 'ngày 05 tháng 3 năm 2026' }],
  [
    'capitals at the words',
    'diaDanhThoiGian',
    ['Bình Sơn, Ngày 05 Tháng 3 Năm 2026'],
    { date: 'Bình Sơn, Ngày 05 Tháng 3 Năm 2026' },
  ],

  ['a colon', 'trichYeu', ['V/v: Triển khai công tác dân vận'], { about: ['V/v: Triển khai công tác dân vận'] }],
  [
    'written out',
    'trichYeu',
    ['Về việc triển khai công tác dân vận'],
    { about: ['Về việc triển khai công tác dân vận'] },
  ],
  ['small v', 'trichYeu', ['v/v triển khai công tác dân vận'], { about: ['v/v triển khai công tác dân vận'] }],
  [
    'four paragraphs',
    'trichYeu',
    ['V/v triển khai', 'công tác dân vận', 'trên địa bàn xã', 'năm 2026'],
    { about: ['V/v triển khai', 'công tác dân vận', 'trên địa bàn xã', 'năm 2026'] },
  ],
  [
    'soft breaks',
    'trichYeu',
    ['V/v triển khai\ncông tác dân vận\nnăm 2026'],
    { about: ['V/v triển khai\ncông tác dân vận\nnăm 2026'] },
  ],
];

const kinhGui: Row[] = [
  ['no colon', 'kinhGui', ['Kính gửi Phòng Văn hóa'], { kinhGui: [paragraph('Kính gửi Phòng Văn hóa')] }],
  ['bold', 'kinhGui', ['Kính gửi: Phòng Văn hóa'], { kinhGui: [paragraph('Kính gửi: Phòng Văn hóa', { bold: true })] }],
  [
    'a list',
    'kinhGui',
    ['Kính gửi:', '- Phòng Kinh tế;', '- Phòng Văn hóa.'],
    { kinhGui: paragraphs(['Kính gửi:', '- Phòng Kinh tế;', '- Phòng Văn hóa.']) },
  ],
  [
    'a list without dashes',
    'kinhGui',
    ['Kính gửi:', 'Phòng Kinh tế;', 'Các thôn, tổ dân phố.'],
    { kinhGui: paragraphs(['Kính gửi:', 'Phòng Kinh tế;', 'Các thôn, tổ dân phố.']) },
  ],
  [
    'generated dashes',
    'kinhGui',
    ['Kính gửi:', 'Phòng Kinh tế', 'Phòng Văn hóa'],
    { kinhGui: [paragraph('Kính gửi:'), ...paragraphs(['Phòng Kinh tế', 'Phòng Văn hóa'], { label: '-' })] },
  ],
  [
    'first receiver after the colon',
    'kinhGui',
    ['Kính gửi: - Phòng Kinh tế;', '- Phòng Văn hóa.'],
    { kinhGui: paragraphs(['Kính gửi: - Phòng Kinh tế;', '- Phòng Văn hóa.']) },
  ],
  [
    'soft breaks',
    'kinhGui',
    ['Kính gửi:', '- Phòng Kinh tế;', '- Phòng Văn hóa.'],
    { kinhGui: [paragraph('Kính gửi:\n- Phòng Kinh tế;\n- Phòng Văn hóa.')] },
  ],
  [
    'a receiver that wraps by hand',
    'kinhGui',
    ['Kính gửi:', '- Trưởng các phòng chuyên môn,', 'đơn vị sự nghiệp.'],
    { kinhGui: paragraphs(['Kính gửi:', '- Trưởng các phòng chuyên môn,', 'đơn vị sự nghiệp.']) },
  ],
];

test.each([...inCongVan, ...kinhGui])('công văn, %s: still %s', (_, component, expected, change) => {
  const anatomy = recognised(letterOf(change));
  expect(words(anatomy, component)).toEqual(expected);
  expect(anatomy).toMatchObject({ system: 'nd30', outOfScope: null, kind: 'cong-van' });
});

const title = (...lines: string[]) => ({ type: lines.map((line) => centred(line, { bold: true })) });

test.each<readonly [why: string, tenLoai: string[], trichYeu: string[], change: Partial<Letter>]>([
  ['small letters', ['Kế hoạch'], ['Thực hiện công tác dân vận'], title('Kế hoạch', 'Thực hiện công tác dân vận')],
  [
    'a trích yếu that begins like a căn cứ line',
    ['KẾ HOẠCH'],
    ['Xét, tặng danh hiệu Công dân ưu tú'],
    title('KẾ HOẠCH', 'Xét, tặng danh hiệu Công dân ưu tú'),
  ],
  [
    'a trích yếu that begins like a chapter',
    ['KẾ HOẠCH'],
    ['Chương trình xây dựng nông thôn mới'],
    title('KẾ HOẠCH', 'Chương trình xây dựng nông thôn mới'),
  ],
  [
    'a trích yếu that begins like a part',
    ['KẾ HOẠCH'],
    ['Phần mềm quản lý văn bản'],
    title('KẾ HOẠCH', 'Phần mềm quản lý văn bản'),
  ],
  ['one line', ['KẾ HOẠCH'], ['Thực hiện công tác dân vận'], title('KẾ HOẠCH Thực hiện công tác dân vận')],
  [
    'one line, a colon between',
    ['KẾ HOẠCH'],
    ['Thực hiện công tác dân vận'],
    title('KẾ HOẠCH: Thực hiện công tác dân vận'),
  ],
  ['a soft break', ['KẾ HOẠCH'], ['Thực hiện công tác dân vận'], title('KẾ HOẠCH\nThực hiện công tác dân vận')],
  [
    'all in capitals',
    ['KẾ HOẠCH'],
    ['THỰC HIỆN CÔNG TÁC', 'DÂN VẬN NĂM 2026'],
    title('KẾ HOẠCH', 'THỰC HIỆN CÔNG TÁC', 'DÂN VẬN NĂM 2026'),
  ],
  [
    'not bold',
    ['KẾ HOẠCH'],
    ['Thực hiện công tác dân vận'],
    { type: [centred('KẾ HOẠCH'), centred('Thực hiện công tác dân vận')] },
  ],
  [
    'left',
    ['KẾ HOẠCH'],
    ['Thực hiện công tác dân vận'],
    { type: [paragraph('KẾ HOẠCH', { bold: true }), paragraph('Thực hiện công tác dân vận', { bold: true })] },
  ],
  ['no trích yếu', ['KẾ HOẠCH'], [], title('KẾ HOẠCH')],
  [
    'letters set apart',
    ['K Ế  H O Ạ C H'],
    ['Thực hiện công tác dân vận'],
    title('K Ế  H O Ạ C H', 'Thực hiện công tác dân vận'),
  ],
])('kế hoạch, title %s', (_, tenLoai, trichYeu, change) => {
  const anatomy = recognised(letterOf(change, keHoach));
  expect(words(anatomy, 'tenLoai')).toEqual(tenLoai);
  expect(words(anatomy, 'trichYeu')).toEqual(trichYeu);
  expect(anatomy.kind).toBe('ke-hoach');
  expect(anatomy.of('noiDung')).toHaveLength(5);
});

test('CHƯƠNG TRÌNH is a type, not a chapter', () => {
  const anatomy = recognised(
    letterOf({ number: 'Số: 02/CTr-SNV', ...title('CHƯƠNG TRÌNH', 'Công tác năm 2026') }, keHoach),
  );
  expect(words(anatomy, 'tenLoai')).toEqual(['CHƯƠNG TRÌNH']);
  expect(words(anatomy, 'trichYeu')).toEqual(['Công tác năm 2026']);
});

test.each<readonly [why: string, lines: string[], expected: string[]]>([
  [
    'no colon',
    ['Nơi nhận', '- Như trên;', '- Lưu: VT.'],
    ['heading: Nơi nhận', 'item: - Như trên;', 'luu: - Lưu: VT.'],
  ],
  [
    'small n',
    ['nơi nhận:', '- Như trên;', '- Lưu: VT.'],
    ['heading: nơi nhận:', 'item: - Như trên;', 'luu: - Lưu: VT.'],
  ],
  [
    'en dashes and plus',
    ['Nơi nhận:', '– Như trên;', '+ Phòng Kinh tế', '- Lưu VT.'],
    ['heading: Nơi nhận:', 'item: – Như trên;', 'item: + Phòng Kinh tế', 'luu: - Lưu VT.'],
  ],
  [
    'no dashes',
    ['Nơi nhận:', 'Như trên;', 'UBND tỉnh', 'Lưu VT'],
    ['heading: Nơi nhận:', 'item: Như trên;', 'item: UBND tỉnh', 'luu: Lưu VT'],
  ],
  [
    'Lưu in capitals',
    ['Nơi nhận:', '- Như trên;', '- LƯU: VT'],
    ['heading: Nơi nhận:', 'item: - Như trên;', 'luu: - LƯU: VT'],
  ],
  [
    'Lưu glued',
    ['Nơi nhận:', '- Như trên;', '-Lưu:VT,VHXH'],
    ['heading: Nơi nhận:', 'item: - Như trên;', 'luu: -Lưu:VT,VHXH'],
  ],
  [
    'a line that wraps by hand',
    ['Nơi nhận:', '- Thường trực Đảng ủy,', 'Thường trực HĐND xã;', '- Lưu: VT.'],
    ['heading: Nơi nhận:', 'item: - Thường trực Đảng ủy,', 'item: Thường trực HĐND xã;', 'luu: - Lưu: VT.'],
  ],
  [
    'soft breaks',
    ['Nơi nhận:\n- Như trên;\n- Lưu: VT.'],
    ['heading: Nơi nhận:', 'item: - Như trên;', 'luu: - Lưu: VT.'],
  ],
  ['no heading', ['- Như trên;', '- Lưu: VT.'], ['item: - Như trên;', 'luu: - Lưu: VT.']],
])('nơi nhận, %s', (_, noiNhan, expected) => {
  expect(roles(recognised(letterOf({ noiNhan })), 'noiNhan')).toEqual(expected);
});

test.each<readonly [why: string, lines: string[], expected: string[]]>([
  [
    'KT without its dot',
    ['KT CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Lê Văn An'],
    ['quyenHan: KT CHỦ TỊCH', 'chucVu: PHÓ CHỦ TỊCH', 'hoTen: Lê Văn An'],
  ],
  [
    'no blank after the dot',
    ['KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Lê Văn An'],
    ['quyenHan: KT.CHỦ TỊCH', 'chucVu: PHÓ CHỦ TỊCH', 'hoTen: Lê Văn An'],
  ],
  [
    'the slash of the Party',
    ['T/M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Lê Văn An'],
    ['quyenHan: T/M ỦY BAN NHÂN DÂN', 'chucVu: CHỦ TỊCH', 'hoTen: Lê Văn An'],
  ],
  [
    'three lines',
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Lê Văn An'],
    ['quyenHan: TM. ỦY BAN NHÂN DÂN', 'quyenHan: KT. CHỦ TỊCH', 'chucVu: PHÓ CHỦ TỊCH', 'hoTen: Lê Văn An'],
  ],
  [
    'soft breaks',
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', '', 'Lê Văn An'],
    ['quyenHan: TM. ỦY BAN NHÂN DÂN', 'chucVu: CHỦ TỊCH', 'hoTen: Lê Văn An'],
  ],
  ['the title alone', ['CHỦ TỊCH', '', 'Lê Văn An'], ['chucVu: CHỦ TỊCH', 'hoTen: Lê Văn An']],
  ['a title in small letters', ['Chủ tịch', '', 'Lê Văn An'], ['chucVu: Chủ tịch', 'hoTen: Lê Văn An']],
  ['an acting head', ['Q. CHỦ TỊCH', '', 'Lê Văn An'], ['quyenHan: Q. CHỦ TỊCH', 'hoTen: Lê Văn An']],
  ['a name in capitals', ['CHỦ TỊCH', '', '', 'LÊ VĂN AN'], ['chucVu: CHỦ TỊCH', 'hoTen: LÊ VĂN AN']],
  ['a learned title', ['GIÁM ĐỐC', '', 'TS. Lê Văn An'], ['chucVu: GIÁM ĐỐC', 'hoTen: TS. Lê Văn An']],
  ['a rank', ['GIÁM ĐỐC', '', 'Đại tá Lê Văn An'], ['chucVu: GIÁM ĐỐC', 'hoTen: Đại tá Lê Văn An']],
  ['signed already', ['CHỦ TỊCH', '', '(Đã ký)', '', 'Lê Văn An'], ['chucVu: CHỦ TỊCH', 'hoTen: Lê Văn An']],
  ['signed, as the software writes', ['CHỦ TỊCH', '[daky]', 'Lê Văn An'], ['chucVu: CHỦ TỊCH', 'hoTen: Lê Văn An']],
  [
    'a name that begins with Lưu',
    ['CỤC TRƯỞNG', '', 'Lưu Hoàng Long'],
    ['chucVu: CỤC TRƯỞNG', 'hoTen: Lưu Hoàng Long'],
  ],
  ['no name yet', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', ''], ['quyenHan: TM. ỦY BAN NHÂN DÂN', 'chucVu: CHỦ TỊCH']],
  [
    'Trương is a name, Trưởng a title',
    ['TRƯỞNG PHÒNG', '', 'Trương Văn Ban'],
    ['chucVu: TRƯỞNG PHÒNG', 'hoTen: Trương Văn Ban'],
  ],
  ['a name from the highlands', ['CHỦ TỊCH', '', "H'Yim Kđoh"], ['chucVu: CHỦ TỊCH', "hoTen: H'Yim Kđoh"]],
])('chữ ký, %s', (_, signature, expected) => {
  expect(roles(recognised(letterOf({ signature })), 'chuKy')).toEqual(expected);
});

test('the same draft in decomposed letters has the same anatomy', () => {
  const nfd = (lines: readonly string[]) => lines.map((line) => line.normalize('NFD'));
  for (const letter of [congVan, keHoach, dangKeHoach]) {
    const { number, date } = letter;
    const anatomy = recognised(
      letterOf(
        {
          heading: nfd(letter.heading),
          number: number.normalize('NFD'),
          date: date.normalize('NFD'),
          about: nfd(letter.about),
          noiNhan: nfd(letter.noiNhan),
          signature: nfd(letter.signature),
        },
        letter,
      ),
    );
    const composed = recognised(letterOf({}, letter));
    expect(anatomy.occurrences.map((it) => it.component)).toEqual(composed.occurrences.map((it) => it.component));
    for (const component of ['quocHieu', 'soKyHieu', 'diaDanhThoiGian', 'trichYeu', 'noiNhan', 'chuKy'] as const) {
      expect(roles(anatomy, component).map((it) => it.normalize('NFC'))).toEqual(roles(composed, component));
    }
    expect(anatomy).toMatchObject({ system: composed.system, kind: composed.kind, date: composed.date });
  }
});
