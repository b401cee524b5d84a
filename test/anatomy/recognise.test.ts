import { components } from '../../src/anatomy/model';
import { draft, paragraph } from '../support/draft-builder';
import {
  congVan,
  dangKeHoach,
  endingTable,
  keHoach,
  type Letter,
  letterOf,
  oneRowHeader,
  tabHeader,
  twoRowHeader,
} from '../support/letterheads';
import { recognised, roles, words } from './shown';

const headers = [
  ['a table of two rows', (letter: Letter) => [twoRowHeader(letter)]],
  ['a table of one row', (letter: Letter) => [oneRowHeader(letter)]],
  ['tabs', tabHeader],
] as const;

describe.each(headers)('a letterhead made with %s', (_, header) => {
  test('of a công văn', () => {
    const anatomy = recognised(
      draft(...header(congVan), paragraph(''), ...congVan.kinhGui, ...congVan.body, endingTable(congVan)),
    );
    expect(words(anatomy, 'quocHieu')).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    expect(words(anatomy, 'tieuNgu')).toEqual(['Độc lập - Tự do - Hạnh phúc']);
    expect(words(anatomy, 'coQuanChuQuan')).toEqual([]);
    expect(words(anatomy, 'coQuanBanHanh')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ BÌNH SƠN']);
    expect(words(anatomy, 'soKyHieu')).toEqual(['Số: 68/UBND-VX']);
    expect(words(anatomy, 'diaDanhThoiGian')).toEqual(['Bình Sơn, ngày 05 tháng 3 năm 2026']);
    expect(words(anatomy, 'trichYeu')).toEqual(['V/v triển khai công tác dân vận']);
    expect(words(anatomy, 'kinhGui')).toEqual(['Kính gửi: Phòng Văn hóa - Xã hội.']);
    expect(words(anatomy, 'tenLoai')).toEqual([]);
    expect(anatomy).toMatchObject({ system: 'nd30', outOfScope: null, kind: 'cong-van', date: '2026-03-05' });
  });

  test('of a kế hoạch', () => {
    const anatomy = recognised(draft(...header(keHoach), ...keHoach.type, ...keHoach.body, endingTable(keHoach)));
    expect(words(anatomy, 'coQuanBanHanh')).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NGÃI']);
    expect(words(anatomy, 'tenLoai')).toEqual(['KẾ HOẠCH']);
    expect(words(anatomy, 'trichYeu')).toEqual(['Thực hiện công tác dân vận năm 2026']);
    expect(anatomy).toMatchObject({ system: 'nd30', kind: 'ke-hoach', date: '2026-01-14' });
  });

  test('of the Party', () => {
    const anatomy = recognised(
      draft(...header(dangKeHoach), ...dangKeHoach.type, ...dangKeHoach.body, endingTable(dangKeHoach)),
    );
    expect(words(anatomy, 'quocHieu')).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM']);
    expect(words(anatomy, 'coQuanChuQuan')).toEqual(['ĐẢNG BỘ TỈNH QUẢNG NGÃI']);
    expect(words(anatomy, 'coQuanBanHanh')).toEqual(['ĐẢNG ỦY XÃ BÌNH SƠN']);
    expect(words(anatomy, 'soKyHieu')).toEqual(['Số 12-KH/ĐU']);
    expect(words(anatomy, 'trichYeu')).toEqual(['thực hiện công tác dân vận năm 2026']);
    expect(anatomy).toMatchObject({ system: 'hd05', kind: 'ke-hoach', date: '2026-06-03' });
  });
});

test('the body and the ending of a công văn', () => {
  const anatomy = recognised(letterOf());
  expect(anatomy.of('noiDung').map((part) => part.role)).toEqual(['moDau', 'doan', 'doan', 'ket']);
  expect(roles(anatomy, 'noiNhan')).toEqual(['heading: Nơi nhận:', 'item: - Như trên;', 'luu: - Lưu: VT, VHXH.']);
  expect(roles(anatomy, 'chuKy')).toEqual(['quyenHan: KT. CHỦ TỊCH', 'chucVu: PHÓ CHỦ TỊCH', 'hoTen: Phạm Quang Sự']);
});

test('nothing is doubtful in a correct draft', () => {
  for (const letter of [congVan, keHoach, dangKeHoach]) {
    const anatomy = recognised(letterOf({}, letter));
    const doubtful = components.filter((it) => anatomy.of(it).some((part) => part.confidence === 'likely'));
    expect(doubtful).toEqual([]);
  }
});
