import { line, type Line, textOf } from '../spec';
import { hasOneReceiver } from './conditions';
import { blocks, body, bodyLook, type Change, type Fault, fault, isRunning, look, of, where, words } from './fault';

const isHeading = (own: Line) => /^[IVX]+\. /.test(textOf(own)) && own.look.bold === true;

const numbering: readonly Fault[] = [
  fault('BC-07', 'noiDung', 'd) then e)', body(/^đ\) /, 'e) ')),
  fault('BC-07', 'noiDung', 'f)', body(/^e\) /, 'f) ')),
  fault('BC-07', 'noiDung', 'a.', body(/^a\) /, 'a. ')),
  fault('BC-07', 'noiDung', 'b) left out', body(/^b\) /, 'c) ')),
  fault('BC-05', 'noiDung', 'Điều 1:', body(/^Điều 1\./, 'Điều 1:')),
  fault('BC-09', 'noiDung', 'Điều 2 left out', body(/^Điều 2\./, 'Điều 3.')),
  fault(
    'BC-05',
    'noiDung',
    'Điều not bold',
    of(
      'quyet-dinh',
      blocks((own) =>
        own.map((it) => (it.kind === 'line' && textOf(it).startsWith('Điều 1') ? line(textOf(it), it.look) : it)),
      ),
    ),
  ),
  fault('BC-09', 'noiDung', 'khoản 2 left out', body(/^2\. /, '3. ')),
  fault('BC-09', 'noiDung', 'khoản 2 twice', body(/^3\. /, '2. ')),
  fault(
    'BC-06',
    'noiDung',
    '2)',
    where(
      ({ body: own }) => own.some((it) => it.kind === 'line' && textOf(it).startsWith('3. ')),
      body(/^2\. /, '2) '),
    ),
  ),
  fault('BC-08', 'noiDung', 'section not in capitals', body(/^II\. .+/, 'II. Nội dung thực hiện')),
  fault(
    'BC-08',
    'noiDung',
    'section not bold',
    bodyLook({ bold: false }, (own) => isHeading(own) && textOf(own).startsWith('II.')),
  ),
  fault('BC-09', 'noiDung', 'section II left out', body(/^II\. /, 'III. ')),
  fault('BC-08', 'noiDung', 'II-', body(/^II\. /, 'II- ')),
  fault('BC-09', 'noiDung', 'chapter II left out', body(/^Chương II$/, 'Chương III')),
  fault('BC-09', 'noiDung', 'part II twice', body(/^Phần II$/, 'Phần I')),
  fault('BC-09', 'noiDung', 'Mục 2 left out', body(/^Mục 2$/, 'Mục 3')),
  fault('BC-09', 'noiDung', '1.2. left out', body(/^1\.2\. /, '1.3. ')),
  fault('BC-03', 'noiDung', 'Chương 2', body(/^Chương II$/, 'Chương 2')),
  fault('BC-04', 'noiDung', 'Mục I', body(/^Mục 1$/, 'Mục I')),
  fault('BC-03', 'noiDung', 'title beside the number', body(/^Chương II$/, 'Chương II. QUẢN LÝ VĂN BẢN')),
  fault('FONT-6a.1', 'noiDung', 'CHƯƠNG', body(/^Chương II$/, 'CHƯƠNG II')),
  fault('FONT-6a.2', 'noiDung', 'title of a chapter in small letters', body(/^QUY ĐỊNH CHUNG$/, 'Quy định chung')),
  fault(
    'FONT-6a.2',
    'noiDung',
    'title of a chapter not bold',
    bodyLook({ bold: false }, (own) => textOf(own) === 'QUY ĐỊNH CHUNG'),
  ),
  fault(
    'BC-03',
    'noiDung',
    'title of a chapter on the left',
    bodyLook({ align: 'left' }, (own) => textOf(own) === 'QUY ĐỊNH CHUNG'),
  ),
  fault(
    'BC-02',
    'noiDung',
    'a chapter without a title',
    blocks((own) => {
      const rest = own.filter((it) => it.kind !== 'line' || textOf(it) !== 'QUY ĐỊNH CHUNG');
      return rest.length === own.length ? null : rest;
    }),
  ),
  fault('BC-02', 'noiDung', 'an article without a title', body(/^Điều 6\. .+/, 'Điều 6.')),
];

/** The body without its lines that the pattern finds. */
const dropped = (which: RegExp): Change =>
  blocks((own) => {
    const rest = own.filter((it) => it.kind !== 'line' || !which.test(textOf(it)));
    return rest.length === own.length ? null : rest;
  });

const forms: readonly Fault[] = [
  fault('MAU-1.1', 'noiDung', 'no QUYẾT NGHỊ', of('nghi-quyet', dropped(/^QUYẾT NGHỊ:$/))),
  fault('MAU-1.2', 'noiDung', 'no QUYẾT ĐỊNH', of('quyet-dinh', dropped(/^QUYẾT ĐỊNH:$/))),
  fault('MAU-1.2', 'noiDung', 'no colon after QUYẾT ĐỊNH', of('quyet-dinh', body(/^QUYẾT ĐỊNH:$/, 'QUYẾT ĐỊNH'))),
  fault(
    'MAU-1.2',
    'noiDung',
    'no line of authority',
    of('quyet-dinh nghi-quyet', dropped(/^(?:GIÁM ĐỐC|ỦY BAN|HỘI ĐỒNG)/)),
  ),
  fault('MAU-1.6', 'noiDung', 'no … điện:', of('cong-dien', dropped(/ điện:$/))),
  fault('MAU-1.7', 'noiDung', 'no time', of('giay-moi', dropped(/^Thời gian/))),
  fault(
    'MAU-1.7',
    'noiDung',
    'no place',
    of('giay-moi', body(/^Địa điểm: .+/, 'Đề nghị các đại biểu tham dự đúng giờ./.')),
  ),
  fault('MAU-1.8', 'noiDung', 'no end of validity', of('giay-gioi-thieu', dropped(/^Giấy này/))),
  fault('MAU-1.10', 'noiDung', 'no days of leave', of('giay-nghi-phep', dropped(/^Được nghỉ/))),
];

const marks: readonly Fault[] = [
  fault(
    'FONT-6',
    'noiDung',
    'paragraphs in bold',
    bodyLook({ bold: true }, (own) => isRunning(own) && /^(?!Điều|Căn cứ)\p{Lu}.{150,}\.$/u.test(textOf(own))),
  ),
  fault('QH-02', 'quocHieu', 'Quốc hiệu underlined', look('quocHieu', { underline: true })),
  fault('TL-01', 'tenLoai', 'tên loại underlined', look('tenLoai', { underline: true })),
  fault('TYCV-03', 'trichYeu', 'V/v underlined', look('vv', { underline: true })),
  fault('KG-03', 'kinhGui', 'one receiver, a semicolon', where(hasOneReceiver, words('kinhGui', /(?<=\p{L})$/u, ';'))),
  fault(
    'VD-02',
    'vienDan',
    'the number of a law',
    body(/Luật (?:Trẻ em|Hòa giải ở cơ sở|Phòng, chống thiên tai)(?=[;,.])/, '$& số 31/2024/QH15'),
  ),
];

/** How the body is laid out: numbers, titles, the lines of the specimen forms. */
export const boCuc: readonly Fault[] = [...numbering, ...forms, ...marks];
