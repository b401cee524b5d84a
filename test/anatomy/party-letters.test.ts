import type { Block } from '../support/draft-builder';
import { centred, draft, paragraph } from '../support/draft-builder';
import { dangKeHoach, endingTable, type Letter, letterOf, tabHeader, twoRowHeader } from '../support/letterheads';
import { recognised, roles, words } from './shown';

const read = (change: Partial<Letter>) => recognised(letterOf({ ...dangKeHoach, ...change }));
const bold = { bold: true } as const;

test.each<readonly [why: string, bodies: readonly Block[], banHanh: string[], chuQuan: string[]]>([
  [
    'two bodies that issue together, the second over two lines',
    [centred('BAN TỔ CHỨC TỈNH UỶ -', bold), centred('BAN TUYÊN GIÁO VÀ DÂN VẬN', bold), centred('TỈNH UỶ', bold)],
    ['BAN TỔ CHỨC TỈNH UỶ -', 'BAN TUYÊN GIÁO VÀ DÂN VẬN', 'TỈNH UỶ'],
    [],
  ],
  [
    'a committee with its place is a body of its own',
    [centred('BAN CHẤP HÀNH TRUNG ƯƠNG'), centred('TỈNH UỶ LÀO CAI', bold)],
    ['TỈNH UỶ LÀO CAI'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG'],
  ],
])('names of bodies: %s', (_, bodies, banHanh, chuQuan) => {
  const anatomy = read({ bodies });
  expect(words(anatomy, 'coQuanBanHanh')).toEqual(banHanh);
  expect(words(anatomy, 'coQuanChuQuan')).toEqual(chuQuan);
});

test.each([['Nguyễn Trường Giang'], ['Nguyễn Chánh Tín'], ['Trương Thị Quyền'], ['Trường Văn Sơn']])(
  '%s is a name, no title',
  (name) => {
    const anatomy = read({ signature: ['T/M ĐẢNG UỶ', 'BÍ THƯ', '', '', name] });
    expect(roles(anatomy, 'chuKy')).toEqual(['quyenHan: T/M ĐẢNG UỶ', 'chucVu: BÍ THƯ', `hoTen: ${name}`]);
  },
);

test('a title of office is told from a name by its dấu', () => {
  const anatomy = read({ signature: ['Trưởng ban', '', '', 'Nguyễn Trường Giang'] });
  expect(roles(anatomy, 'chuKy')).toEqual(['chucVu: Trưởng ban', 'hoTen: Nguyễn Trường Giang']);
});

test.each([['Thăng Bình'], ['Nam Đàn'], ['Năm Căn']])('%s to the right of the number is a place', (place) => {
  const date = `${place}, ngày 05 tháng 02 năm 2026`;
  const anatomy = recognised(
    draft(...tabHeader({ ...dangKeHoach, date }), ...dangKeHoach.type, ...dangKeHoach.body, endingTable(dangKeHoach)),
  );
  expect(words(anatomy, 'soKyHieu')).toEqual([dangKeHoach.number]);
  expect(words(anatomy, 'diaDanhThoiGian')).toEqual([date]);
});

test('a date that lacks a word is still the date', () => {
  expect(words(read({ date: 'Bình Sơn, ngày 22 6 năm 2026' }), 'diaDanhThoiGian')).toEqual([
    'Bình Sơn, ngày 22 6 năm 2026',
  ]);
});

test('what the draft may be shown to stands above its letterhead', () => {
  const anatomy = recognised(
    draft(
      paragraph('LƯU HÀNH NỘI BỘ', { ...bold, alignment: 'right' }),
      twoRowHeader(dangKeHoach),
      ...dangKeHoach.type,
      ...dangKeHoach.body,
      endingTable(dangKeHoach),
    ),
  );
  expect(words(anatomy, 'phamViLuuHanh')).toEqual(['LƯU HÀNH NỘI BỘ']);
  expect(words(anatomy, 'soKyHieu')).toEqual([dangKeHoach.number]);
  expect(anatomy).toMatchObject({ outOfScope: null, kind: 'ke-hoach', attached: [] });
});

test('a year slipped into the symbol under the Party’s heading makes no text of law', () => {
  const anatomy = read({
    number: 'Số 15/2026/NQ/ĐU',
    type: [centred('NGHỊ QUYẾT', bold), centred('về dân vận', bold)],
  });
  expect(anatomy).toMatchObject({ outOfScope: null, system: 'hd05' });
});

test('the Quốc hiệu over what an advisory body of the Party writes makes it no document of the State', () => {
  const anatomy = read({
    bodies: [centred('BAN CHẤP HÀNH TRUNG ƯƠNG'), centred('VĂN PHÒNG', bold), centred('*')],
    heading: ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    number: 'Số 12-KH/VPTW',
    signature: ['K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', '', '', 'Nguyễn Văn An'],
  });
  expect(anatomy.system).toBe('hd05');
});
