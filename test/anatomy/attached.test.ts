import { documentAt } from '../../src/anatomy/documents';
import { type Block, centred, draft, paragraph, paragraphs, table } from '../support/draft-builder';
import { congVan, endingTable, keHoach, type Letter, twoRowHeader } from '../support/letterheads';
import { recognised, roles, words } from './shown';

const bold = { bold: true } as const;
const running = { alignment: 'justify', firstLine: 36 } as const;
const newPage = { pageBreakBefore: true } as const;

const quyetDinh: Letter = {
  ...keHoach,
  number: 'Số: 12/QĐ-UBND',
  date: 'Quảng Ngãi, ngày 05 tháng 3 năm 2026',
  type: [centred('QUYẾT ĐỊNH', bold), centred('Ban hành Quy chế làm việc của Ban Chỉ đạo', bold)],
  body: [
    centred('ỦY BAN NHÂN DÂN TỈNH', bold),
    ...paragraphs(['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'], {
      ...running,
      italic: true,
    }),
    centred('QUYẾT ĐỊNH:', bold),
    ...paragraphs(
      [
        'Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của Ban Chỉ đạo.',
        'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký./.',
      ],
      running,
    ),
  ],
  noiNhan: ['Nơi nhận:', '- Như Điều 2;', '- Lưu: VT, NV.'],
};

const note = '(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh)';
const articles = paragraphs(
  [
    'Chương I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi điều chỉnh',
    'Quy chế này quy định về lề lối làm việc của Ban Chỉ đạo và trách nhiệm của các thành viên.',
    'Điều 2. Tổ chức thực hiện',
    'Các thành viên Ban Chỉ đạo thực hiện Quy chế này./.',
  ],
  running,
);
const titled = (type: string, about: string, beneath: string | null = note): Block[] => [
  centred(type, bold),
  centred(about, bold),
  ...(beneath === null ? [] : [centred(beneath, { italic: true })]),
];
const quyChe = [...titled('QUY CHẾ', 'Làm việc của Ban Chỉ đạo'), ...articles];
const whole = (letter: Letter): Block[] => [
  twoRowHeader(letter),
  ...letter.type,
  ...letter.kinhGui,
  ...letter.body,
  endingTable(letter),
];
const bareHeader = (letter: Letter) => twoRowHeader({ ...letter, number: '', date: '' });

describe('what follows the signature', () => {
  test.each<readonly [why: string, blocks: readonly Block[]]>([
    ['a letterhead of its own', [bareHeader(quyetDinh), ...quyChe]],
    ['its title alone, on a new page', [paragraph('', newPage), ...quyChe]],
    ['its title alone, right under the signature', quyChe],
    [
      'tabs in its letterhead',
      [
        paragraph('ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', newPage),
        paragraph('TỈNH QUẢNG NGÃI\tĐộc lập - Tự do - Hạnh phúc'),
        ...quyChe,
      ],
    ],
    [
      'its note over two lines, typed in decomposed letters',
      [
        ...titled('QUY CHẾ', 'Làm việc của Ban Chỉ đạo', null),
        centred('(Ban hành kèm theo Quyết định số 12/QĐ-UBND'.normalize('NFD'), { italic: true }),
        centred('ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh)'.normalize('NFD'), { italic: true }),
        ...articles,
      ],
    ],
    [
      'title, trích yếu and note in one paragraph',
      [centred(`QUY CHẾ\nLàm việc của Ban Chỉ đạo\n${note}`, bold), ...articles],
    ],
  ])('a quy chế with %s', (_, blocks) => {
    const { attached, ...own } = recognised(draft(...whole(quyetDinh), ...blocks));
    expect(own).toMatchObject({ kind: 'quyet-dinh', standing: 'own', outOfScope: null });
    expect(own.of('phuLuc')).toEqual([]);
    expect(own.of('quocHieu')).toHaveLength(1);
    expect(own.of('noiDung').at(-1)).toMatchObject({ role: 'ket' });
    const [text] = attached;
    expect(attached).toHaveLength(1);
    expect(text).toMatchObject({ kind: 'quy-che', standing: 'attached', system: 'nd30', date: '2026-03-05' });
    expect(words(text!, 'tenLoai')).toEqual(['QUY CHẾ']);
    expect(words(text!, 'trichYeu')).toEqual(['Làm việc của Ban Chỉ đạo']);
    expect(words(text!, 'phuLuc').join(' ').normalize('NFC')).toMatch(/^\((?:Ban hành k|K)èm theo .* tỉnh\)$/u);
    expect(text!.of('phuLuc').every((part) => part.role === 'kemTheo' && part.confidence === 'sure')).toBe(true);
    expect(roles(text!, 'noiDung')).toEqual([
      'tieuDe: Chương I',
      'tieuDe: QUY ĐỊNH CHUNG',
      'tieuDe: Điều 1. Phạm vi điều chỉnh',
      expect.stringMatching(/^doan: Quy chế này/),
      'tieuDe: Điều 2. Tổ chức thực hiện',
      expect.stringMatching(/^ket: /),
    ]);
  });

  test('a quy chế with appendices of its own, each an occurrence', () => {
    const appendix = (number: string) => [
      centred(`Phụ lục ${number}`, { ...bold, ...newPage }),
      centred('DANH SÁCH', bold),
      centred('(Kèm theo Quy chế làm việc của Ban Chỉ đạo)', { italic: true }),
      table([['TT', 'Họ tên', 'Chức vụ', 'Ghi chú']]),
    ];
    const anatomy = recognised(draft(...whole(quyetDinh), ...quyChe, ...appendix('I'), ...appendix('II')));
    expect(anatomy.of('phuLuc')).toEqual([]);
    const [text] = anatomy.attached;
    expect(text!.occurrences.filter(({ component }) => component === 'phuLuc')).toHaveLength(3);
    expect(text!.of('noiDung').at(-1)).toMatchObject({ role: 'ket' });
  });

  test('two texts, the second after an appendix of the draft', () => {
    const anatomy = recognised(
      draft(
        ...whole(quyetDinh),
        ...quyChe,
        ...titled('KẾ HOẠCH', 'Triển khai Quy chế').map((it, i) =>
          i === 0 ? centred('KẾ HOẠCH', { ...bold, ...newPage }) : it,
        ),
        ...paragraphs(['I. MỤC ĐÍCH', 'Triển khai kịp thời Quy chế.'], running),
      ),
    );
    expect(anatomy.attached.map(({ kind }) => kind)).toEqual(['quy-che', 'ke-hoach']);
    const [first, second] = anatomy.attached;
    expect(first?.range.to).toBe(second?.range.from);
    expect(documentAt(anatomy, { part: 'body', index: first!.range.from })).toBe(first);
    expect(documentAt(anatomy, { part: 'body', index: 0 })).toBe(anatomy);
    expect(documentAt(anatomy, { part: 'textbox:0', index: first!.range.from })).toBe(anatomy);
  });

  test('an attached text may be signed itself', () => {
    const anatomy = recognised(
      draft(
        ...whole(quyetDinh),
        ...quyChe,
        centred('TM. BAN CHỈ ĐẠO', bold),
        centred('TRƯỞNG BAN', bold),
        centred(''),
        centred('Nguyễn Văn An', bold),
      ),
    );
    expect(words(anatomy.attached[0]!, 'chuKy')).toEqual(['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN', 'Nguyễn Văn An']);
    expect(words(anatomy, 'chuKy')).toEqual(quyetDinh.signature.filter((line) => line !== ''));
  });

  test('without a note, a type’s name that opens a page is one in doubt', () => {
    const anatomy = recognised(
      draft(...whole(quyetDinh), paragraph('', newPage), ...titled('QUY CHẾ', 'Làm việc', null), ...articles),
    );
    expect(
      anatomy.attached[0]?.occurrences.flatMap(({ parts }) => parts).every((it) => it.confidence === 'likely'),
    ).toBe(true);
  });
});

describe('no attached text', () => {
  test.each<readonly [why: string, letter: Letter, blocks: readonly Block[]]>([
    ['nothing follows', quyetDinh, []],
    ['the line that enacts', { ...quyetDinh, type: [centred('QUYẾT ĐỊNH', bold)] }, []],
    [
      'a plan under the heading of an appendix',
      quyetDinh,
      [centred('Phụ lục I', bold), ...titled('KẾ HOẠCH', 'Thực hiện')],
    ],
    [
      'a numbered form',
      congVan,
      [centred('Mẫu số 01', { ...bold, ...newPage }), ...titled('BÁO CÁO', 'Kết quả thực hiện')],
    ],
    ['a biên bản to be filled in', congVan, [centred('BIÊN BẢN', { ...bold, ...newPage }), centred('Làm việc', bold)]],
    ['a list with a note', congVan, [centred('DANH SÁCH', bold), centred('(Kèm theo Công văn số 68/UBND-VX)')]],
    [
      'a title in capitals in the body',
      { ...keHoach, body: [...keHoach.body.slice(0, 3), centred('CHƯƠNG TRÌNH', bold), ...keHoach.body.slice(3)] },
      [],
    ],
    [
      'a title that opens a page above the signature',
      {
        ...keHoach,
        body: [...keHoach.body.slice(0, 3), centred('ĐỀ ÁN', { ...bold, ...newPage }), ...keHoach.body.slice(3)],
      },
      [],
    ],
  ])('%s', (_, letter, blocks) => {
    const anatomy = recognised(draft(...whole(letter), ...blocks));
    expect(anatomy.attached).toEqual([]);
    expect(anatomy.of('noiNhan')).not.toEqual([]);
  });
});

test('a file that holds the attached text alone', () => {
  const alone = recognised(draft(bareHeader(quyetDinh), ...quyChe));
  expect(alone).toMatchObject({ kind: 'quy-che', standing: 'attached', outOfScope: null, system: 'nd30' });
  expect(recognised(draft(...quyChe))).toMatchObject({ kind: 'quy-che', standing: 'attached', outOfScope: null });
});

test('a file that holds an appendix alone', () => {
  const alone = recognised(
    draft(centred('Phụ lục I', bold), centred('DANH SÁCH', bold), centred(note), paragraph('1. Sở Y tế')),
  );
  expect(alone).toMatchObject({ kind: null, standing: 'attached', outOfScope: null, system: 'nd30' });
});

test('an attached text alone is of the convention that its note shows', () => {
  const party = titled('QUY CHẾ', 'làm việc của Đảng ủy', '(Ban hành kèm theo Quyết định số 12-QĐ/ĐU, ngày 03/6/2026)');
  expect(recognised(draft(...party, ...articles))).toMatchObject({ system: 'hd05', standing: 'attached' });
});

test.each(['Phụ lục 2A', 'PHỤ LỤC I.1', 'Phụ lục số: 03', 'PHỤ LỤC SỐ 01: DANH SÁCH'])(
  '“%s” begins an appendix',
  (heading) => {
    const anatomy = recognised(draft(...whole(quyetDinh), ...titled(heading, 'DANH SÁCH')));
    expect(roles(anatomy, 'phuLuc')[0]).toBe(`heading: ${heading}`);
  },
);

test('a whole document with a number of its own may follow', () => {
  const anatomy = recognised(draft(...whole(keHoach), paragraph('', newPage), ...whole(quyetDinh)));
  expect(words(anatomy.attached[0]!, 'soKyHieu')).toEqual([quyetDinh.number]);
  expect(words(anatomy.attached[0]!, 'noiNhan')).toEqual(quyetDinh.noiNhan);
  expect(words(anatomy, 'soKyHieu')).toEqual([keHoach.number]);
});

test('a note does not make an attached text of a numbered document', () => {
  const [head, ...rest] = whole({ ...keHoach, type: titled('KẾ HOẠCH', 'Thực hiện', note) });
  expect(recognised(draft(head!, ...rest))).toMatchObject({ kind: 'ke-hoach', standing: 'own' });
});
