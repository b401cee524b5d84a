import { fault, type Fault, inCells, look, of, where, without, words } from './fault';

const lateMonth = /tháng ([3-9]) /;

const soKyHieu: readonly Fault[] = [
  fault('SO-06', 'soKyHieu', 'CV in a công văn', of('cong-van', words('so', /\/[^/]+$/, '/CV-UBND'))),
  fault('SO-03', 'soKyHieu', 'no colon', words('so', 'Số: ', 'Số ')),
  fault('SO-02', 'soKyHieu', 'one digit', words('so', /: \d+\//, ': 5/')),
  fault('SO-04', 'soKyHieu', 'spaces about slash and hyphen', words('so', /(\d)\/(\S+?)-/, '$1 / $2 - ')),
  fault('SO-04', 'soKyHieu', 'a space after the hyphen', words('so', '-', '- ')),
  fault('SO-05', 'soKyHieu', 'a slash for the hyphen', words('so', '-', '/')),
  fault('SO-04', 'soKyHieu', 'an en dash', words('so', '-', '–')),
  fault('SO-05', 'soKyHieu', 'Party order', of('ke-hoach', words('so', /(\d+)\/KH-/, '$1-KH/'))),
  fault('SO-06', 'soKyHieu', 'the Party’s CV', of('cong-van', words('so', /(\d+)\/(\S+?)-(\S+)$/, '$1-CV/$2'))),
  fault('SO-03', 'soKyHieu', 'the number stuck to the colon', words('so', /: (?=\d)/, ':')),
  fault('SO-04', 'soKyHieu', 'a full stop', words('so', /$/, '.')),
  fault('SO-11', 'soKyHieu', 'a year', of('ke-hoach', words('so', /(\d+)\//, '$1/2026/'))),
  fault('SO-07', 'soKyHieu', 'TTR', words('so', 'TTr', 'TTR')),
  fault('SO-05', 'soKyHieu', 'BC on a kế hoạch', of('ke-hoach', words('so', 'KH-', 'BC-'))),
  fault('SO-05', 'soKyHieu', 'KH glued to the issuer', of('ke-hoach', words('so', 'KH-', 'KH'))),
  fault('SO-05', 'soKyHieu', 'no type at all', of('ke-hoach', words('so', 'KH-', ''))),
  fault('SO-03', 'soKyHieu', 'number in bold', look('so', { bold: true })),
  fault('SO-03', 'soKyHieu', 'number in italics', look('so', { italic: true })),
  fault('FONT-3', 'soKyHieu', 'number of size 14', look('so', { size: 14 })),
  fault('FONT-3', 'soKyHieu', 'number of size 12', look('so', { size: 12 })),
  fault('SO-03', 'soKyHieu', 'SỐ', words('so', 'Số', 'SỐ')),
  fault('SO-03', 'soKyHieu', 'số', words('so', 'Số', 'số')),
  fault('SO-03', 'soKyHieu', 'a space before the colon', words('so', 'Số:', 'Số :')),
  fault('SO-07', 'soKyHieu', 'symbol in lower case', words('so', 'UBND', 'ubnd')),
  fault('SO-06', 'soKyHieu', 'công văn without a unit', of('cong-van', words('so', /-\S+$/, ''))),
  fault('CLS-02', 'soKyHieu', 'no number', without('so')),
  inCells(fault('SO-10', 'soKyHieu', 'number on the left of its cell', look('so', { align: 'left' }))),
];

const diaDanh: readonly Fault[] = [
  fault('DD-03', 'diaDanhThoiGian', 'TP. HCM', words('ngay', 'Thành phố Hồ Chí Minh', 'TP. HCM')),
  fault('DD-03', 'diaDanhThoiGian', 'TP. before a city', words('ngay', /^/, 'TP. ')),
  fault('DD-05', 'diaDanhThoiGian', 'Hà nội', words('ngay', 'Hà Nội', 'Hà nội')),
  fault('DD-05', 'diaDanhThoiGian', 'no comma', words('ngay', ',', '')),
  fault('NGAY-02', 'diaDanhThoiGian', 'day of one digit', words('ngay', 'ngày 0', 'ngày ')),
  fault('NGAY-03', 'diaDanhThoiGian', 'month 1, 2 of one digit', words('ngay', 'tháng 0', 'tháng ')),
  fault('NGAY-03', 'diaDanhThoiGian', 'month 3–9 with a zero', words('ngay', lateMonth, 'tháng 0$1 ')),
  fault(
    'NGAY-01',
    'diaDanhThoiGian',
    'date with slashes',
    words('ngay', /ngày (\d\d) tháng (\d+) năm (\d+)/, '$1/$2/$3'),
  ),
  fault(
    'NGAY-01',
    'diaDanhThoiGian',
    'date with slashes after ngày',
    words('ngay', /ngày (\d\d) tháng (\d+) năm (\d+)/, 'ngày $1/$2/$3'),
  ),
  fault('DD-06', 'diaDanhThoiGian', 'upright', look('ngay', { italic: false })),
  fault('DD-06', 'diaDanhThoiGian', 'bold', look('ngay', { bold: true })),
  fault('FONT-4', 'diaDanhThoiGian', 'of size 12', look('ngay', { size: 12 })),
  fault('FONT-4', 'diaDanhThoiGian', 'of size 15', look('ngay', { size: 15 })),
  fault('NGAY-01', 'diaDanhThoiGian', '30 tháng 02', words('ngay', /ngày \d\d tháng \d+/, 'ngày 30 tháng 02')),
  fault('NGAY-01', 'diaDanhThoiGian', 'Ngày', words('ngay', 'ngày', 'Ngày')),
  fault('NGAY-01', 'diaDanhThoiGian', 'year of two digits', words('ngay', 'năm 20', 'năm ')),
  fault('DD-06', 'diaDanhThoiGian', 'a full stop', words('ngay', /$/, '.')),
  fault('DD-06', 'diaDanhThoiGian', 'a space before the comma', words('ngay', ', ', ' , ')),
  fault('DD-06', 'diaDanhThoiGian', 'no space after the comma', words('ngay', ', ', ',')),
  fault('CLS-02', 'diaDanhThoiGian', 'no place and date', without('ngay')),
  fault(
    'DD-05',
    'diaDanhThoiGian',
    'no place',
    where(({ truth }) => truth.date !== null, words('ngay', /^.+, ngày/, 'Ngày')),
  ),
  inCells(fault('DD-06', 'diaDanhThoiGian', 'on the left of its cell', look('ngay', { align: 'left' }))),
];

/** Ô 3 and 4. */
export const soVaNgay: readonly Fault[] = [...soKyHieu, ...diaDanh];
