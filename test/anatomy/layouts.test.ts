import { box, centred, draft, footer, header, paragraph, paragraphs, table } from '../support/draft-builder';
import { congVan, dangKeHoach, endingTable, keHoach, letterOf, soNoiVu, twoRowHeader } from '../support/letterheads';
import { recognised, roles, words } from './shown';

const bold = { bold: true } as const;
const running = { alignment: 'justify', firstLine: 36 } as const;

describe('names of bodies', () => {
  test.each<
    readonly [why: string, lines: readonly (readonly [string, boolean])[], chuQuan: string[], banHanh: string[]]
  >([
    [
      'regular over bold',
      [
        ['UBND TỈNH LÀO CAI', false],
        ['SỞ NỘI VỤ', true],
      ],
      ['UBND TỈNH LÀO CAI'],
      ['SỞ NỘI VỤ'],
    ],
    [
      'both bold',
      [
        ['UBND TỈNH LÀO CAI', true],
        ['SỞ NỘI VỤ', true],
      ],
      ['UBND TỈNH LÀO CAI'],
      ['SỞ NỘI VỤ'],
    ],
    [
      'neither bold',
      [
        ['BỘ NỘI VỤ', false],
        ['CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC', false],
      ],
      ['BỘ NỘI VỤ'],
      ['CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC'],
    ],
    [
      'one name over two lines',
      [
        ['ỦY BAN NHÂN DÂN', true],
        ['XÃ BÌNH SƠN', true],
      ],
      [],
      ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH SƠN'],
    ],
    [
      'one name, its first line not bold by a slip',
      [
        ['ỦY BAN NHÂN DÂN', false],
        ['XÃ BÌNH SƠN', true],
      ],
      [],
      ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH SƠN'],
    ],
    ['one name on one line', [['BỘ TÀI CHÍNH', true]], [], ['BỘ TÀI CHÍNH']],
    [
      'a name that runs on with a connective',
      [
        ['BỘ NÔNG NGHIỆP', true],
        ['VÀ MÔI TRƯỜNG', true],
      ],
      [],
      ['BỘ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'],
    ],
    [
      'two names of two lines',
      [
        ['ỦY BAN NHÂN DÂN', false],
        ['TỈNH QUẢNG NGÃI', false],
        ['SỞ GIÁO DỤC', true],
        ['VÀ ĐÀO TẠO', true],
      ],
      ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NGÃI'],
      ['SỞ GIÁO DỤC', 'VÀ ĐÀO TẠO'],
    ],
    [
      'a school of a province',
      [
        ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', false],
        ['TRƯỜNG THPT BÌNH SƠN', true],
      ],
      ['SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
      ['TRƯỜNG THPT BÌNH SƠN'],
    ],
    [
      'an office of a committee',
      [
        ['UBND XÃ BÌNH SƠN', false],
        ['PHÒNG KINH TẾ', true],
      ],
      ['UBND XÃ BÌNH SƠN'],
      ['PHÒNG KINH TẾ'],
    ],
    [
      'small letters by a slip',
      [
        ['Ủy ban nhân dân', true],
        ['xã Bình Sơn', true],
      ],
      [],
      ['Ủy ban nhân dân', 'xã Bình Sơn'],
    ],
    [
      'a Party committee under its đảng bộ',
      [
        ['ĐẢNG BỘ TỈNH QUẢNG NGÃI', false],
        ['ĐẢNG UỶ XÃ BÌNH SƠN', true],
      ],
      ['ĐẢNG BỘ TỈNH QUẢNG NGÃI'],
      ['ĐẢNG UỶ XÃ BÌNH SƠN'],
    ],
    [
      'a congress',
      [
        ['ĐẠI HỘI ĐẠI BIỂU', true],
        ['ĐẢNG BỘ XÃ BÌNH SƠN LẦN THỨ I', true],
      ],
      [],
      ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ BÌNH SƠN LẦN THỨ I'],
    ],
    [
      'a steering committee',
      [
        ['ỦY BAN NHÂN DÂN TỈNH', false],
        ['BAN CHỈ ĐẠO', true],
        ['CHUYỂN ĐỔI SỐ', true],
      ],
      ['ỦY BAN NHÂN DÂN TỈNH'],
      ['BAN CHỈ ĐẠO', 'CHUYỂN ĐỔI SỐ'],
    ],
    [
      'a name whose second line could be a body’s',
      [
        ['UBND TỈNH ĐỒNG THÁP', false],
        ['BAN QUẢN LÝ', true],
        ['KHU KINH TẾ', true],
      ],
      ['UBND TỈNH ĐỒNG THÁP'],
      ['BAN QUẢN LÝ', 'KHU KINH TẾ'],
    ],
    [
      'three bodies, the second in bold by a slip',
      [
        ['UBND TỈNH ĐỒNG THÁP', false],
        ['SỞ Y TẾ', true],
        ['BỆNH VIỆN MẮT', true],
      ],
      ['SỞ Y TẾ'],
      ['BỆNH VIỆN MẮT'],
    ],
    [
      'people’s council and its office',
      [
        ['HỘI ĐỒNG NHÂN DÂN', true],
        ['XÃ BÌNH SƠN', true],
      ],
      [],
      ['HỘI ĐỒNG NHÂN DÂN', 'XÃ BÌNH SƠN'],
    ],
  ])('%s', (_, lines, chuQuan, banHanh) => {
    const anatomy = recognised(letterOf({ bodies: lines.map(([text, isBold]) => centred(text, { bold: isBold })) }));
    expect(words(anatomy, 'coQuanChuQuan')).toEqual(chuQuan);
    expect(words(anatomy, 'coQuanBanHanh')).toEqual(banHanh);
  });

  test('both in one paragraph with a soft break and a typed line', () => {
    const anatomy = recognised(letterOf({ bodies: [centred(['UBND TỈNH LÀO CAI\n', ['SỞ NỘI VỤ\n-------', bold]])] }));
    expect(words(anatomy, 'coQuanChuQuan')).toEqual(['UBND TỈNH LÀO CAI']);
    expect(words(anatomy, 'coQuanBanHanh')).toEqual(['SỞ NỘI VỤ']);
  });
});

test('a letterhead in text boxes', () => {
  const anatomy = recognised(
    draft(
      box([...soNoiVu, centred(congVan.number)] as Parameters<typeof box>[0], { left: 60, width: 180 }),
      box(
        congVan.heading.map((it) => centred(it, bold)),
        { left: 300, width: 250 },
      ),
      paragraph(''),
      paragraph(congVan.date, { alignment: 'right', italic: true }),
      ...congVan.kinhGui,
      ...congVan.body,
      endingTable(congVan),
    ),
  );
  expect(words(anatomy, 'coQuanChuQuan')).toEqual(['UBND TỈNH QUẢNG NGÃI']);
  expect(words(anatomy, 'coQuanBanHanh')).toEqual(['SỞ NỘI VỤ']);
  expect(anatomy.of('soKyHieu')[0]?.paragraph.part).toBe('textbox:0');
  expect(anatomy.of('quocHieu')[0]?.paragraph.part).toBe('textbox:1');
  expect(anatomy.of('noiDung')).toHaveLength(4);
  expect(anatomy.kind).toBe('cong-van');
});

test('a letterhead of plain centred paragraphs, an ending without a table', () => {
  const anatomy = recognised(
    draft(
      ...congVan.heading.map((it) => centred(it, bold)),
      centred('ỦY BAN NHÂN DÂN XÃ BÌNH SƠN', bold),
      paragraph('Số: 15/BC-UBND'),
      paragraph('Bình Sơn, ngày 14 tháng 01 năm 2026', { alignment: 'right', italic: true }),
      centred('BÁO CÁO', bold),
      centred('Kết quả công tác dân vận năm 2025', bold),
      ...keHoach.body,
      paragraph('TM. ỦY BAN NHÂN DÂN', { alignment: 'right', bold: true }),
      paragraph('CHỦ TỊCH', { alignment: 'right', bold: true }),
      paragraph(''),
      paragraph('Nguyễn Tưởng Duy', { alignment: 'right', bold: true }),
      paragraph('Nơi nhận:', { bold: true, italic: true }),
      ...paragraphs(['- UBND tỉnh;', '- Lưu: VT.']),
    ),
  );
  expect(words(anatomy, 'coQuanBanHanh')).toEqual(['ỦY BAN NHÂN DÂN XÃ BÌNH SƠN']);
  expect(words(anatomy, 'trichYeu')).toEqual(['Kết quả công tác dân vận năm 2025']);
  expect(roles(anatomy, 'chuKy')).toEqual([
    'quyenHan: TM. ỦY BAN NHÂN DÂN',
    'chucVu: CHỦ TỊCH',
    'hoTen: Nguyễn Tưởng Duy',
  ]);
  expect(roles(anatomy, 'noiNhan')).toEqual(['heading: Nơi nhận:', 'item: - UBND tỉnh;', 'luu: - Lưu: VT.']);
  expect(anatomy.of('noiDung')).toHaveLength(5);
});

test('an ending with tabs', () => {
  const anatomy = recognised(
    draft(
      twoRowHeader(congVan),
      ...congVan.kinhGui,
      ...congVan.body,
      ...paragraphs([
        'Nơi nhận:\tKT. CHỦ TỊCH',
        '- Như trên;\tPHÓ CHỦ TỊCH',
        '- Lưu: VT.',
        '',
        '\t\t\t\t\t\tPhạm Quang Sự',
      ]),
    ),
  );
  expect(roles(anatomy, 'noiNhan')).toEqual(['heading: Nơi nhận:', 'item: - Như trên;', 'luu: - Lưu: VT.']);
  expect(roles(anatomy, 'chuKy')).toEqual(['quyenHan: KT. CHỦ TỊCH', 'chucVu: PHÓ CHỦ TỊCH', 'hoTen: Phạm Quang Sự']);
});

test('generated dashes of Nơi nhận', () => {
  const anatomy = recognised(
    draft(
      twoRowHeader(congVan),
      ...congVan.body,
      table([
        [
          [paragraph('Nơi nhận:'), ...paragraphs(['Như trên;', 'Lưu: VT.'], { label: '-' })],
          [centred('CHỦ TỊCH', bold), centred('Lê An', bold)],
        ],
      ]),
    ),
  );
  expect(roles(anatomy, 'noiNhan')).toEqual(['heading: Nơi nhận:', 'item: Như trên;', 'luu: Lưu: VT.']);
});

describe('quyết định', () => {
  const anatomy = recognised(
    letterOf(
      {
        number: 'Số:      /QĐ-UBND',
        date: 'Quảng Ngãi, ngày     tháng     năm 2026',
        type: [centred('QUYẾT ĐỊNH', bold), centred('Về việc thành lập Ban Chỉ đạo chuyển đổi số', bold)],
        body: [
          centred('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', bold),
          ...paragraphs(
            [
              'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
              'Căn cứ Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ;',
              'Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ.',
            ],
            { ...running, italic: true },
          ),
          centred('QUYẾT ĐỊNH:', bold),
          paragraph([['Điều 1.', bold], ' Thành lập Ban Chỉ đạo gồm các ông, bà có tên sau đây:'], running),
          table([
            ['TT', 'Họ tên', 'Chức vụ'],
            ['1', 'Lê Văn An', 'Trưởng ban'],
          ]),
          paragraph(
            [['Điều 2.', bold], ' Các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.'],
            running,
          ),
        ],
        noiNhan: ['Nơi nhận:', '- Như Điều 2;', '- Lưu: VT.'],
        signature: ['CHỦ TỊCH', '', 'Nguyễn Hoàng Giang'],
      },
      keHoach,
    ),
  );

  test('its parts', () => {
    expect(words(anatomy, 'tenLoai')).toEqual(['QUYẾT ĐỊNH']);
    expect(words(anatomy, 'trichYeu')).toEqual(['Về việc thành lập Ban Chỉ đạo chuyển đổi số']);
    expect(words(anatomy, 'soKyHieu')).toEqual(['Số:      /QĐ-UBND']);
    expect(anatomy).toMatchObject({ system: 'nd30', kind: 'quyet-dinh', date: null });
  });

  test('its body', () => {
    expect(anatomy.of('noiDung').map(({ role }) => role)).toEqual([
      'thamQuyen',
      'canCu',
      'canCu',
      'canCu',
      'lenh',
      'doan',
      ...Array<string>(6).fill('oBang'),
      'ket',
    ]);
  });
});

test('an opening paragraph that runs on is no căn cứ line', () => {
  expect(recognised(letterOf({}, keHoach)).of('noiDung')[0]?.role).toBe('moDau');
});

test('tờ trình: type, then Kính gửi', () => {
  const anatomy = recognised(
    letterOf(
      {
        number: 'Số: 15/TTr-SNV',
        bodies: soNoiVu,
        type: [centred('TỜ TRÌNH', bold), centred('Về việc bổ sung biên chế', bold)],
        kinhGui: [centred('Kính gửi: Ủy ban nhân dân tỉnh')],
      },
      keHoach,
    ),
  );
  expect(anatomy.kind).toBe('to-trinh');
  expect(words(anatomy, 'trichYeu')).toEqual(['Về việc bổ sung biên chế']);
  expect(words(anatomy, 'kinhGui')).toEqual(['Kính gửi: Ủy ban nhân dân tỉnh']);
});

test('biên bản: two signatories side by side, no date line', () => {
  const anatomy = recognised(
    draft(
      table([
        [soNoiVu, congVan.heading.map((it) => centred(it, bold))],
        [[centred('Số: 02/BB-SNV')], ''],
      ]),
      centred('BIÊN BẢN', bold),
      centred('Họp đánh giá công chức quý I năm 2026', bold),
      ...paragraphs(
        [
          'Thời gian bắt đầu: 8 giờ 00, ngày 05 tháng 3 năm 2026.',
          'Địa điểm: Phòng họp số 1.',
          'Chủ trì: Ông Lê Văn An.',
          '4. Kết luận: giao Văn phòng hoàn thành trước ngày 25 tháng 5 năm 2026.',
          'Cuộc họp kết thúc vào 9 giờ 00, ngày 05 tháng 3 năm 2026./.',
        ],
        running,
      ),
      table([
        [
          [centred('THƯ KÝ', bold), paragraph(''), centred('Trần Thị Bình', bold)],
          [centred('CHỦ TỌA', bold), paragraph(''), centred('Lê Văn An', bold)],
        ],
      ]),
      ...paragraphs(['Nơi nhận:', '- Lưu: VT, Hồ sơ.']),
    ),
  );
  expect(anatomy.kind).toBe('bien-ban');
  expect(roles(anatomy, 'chuKy')).toEqual([
    'chucVu: THƯ KÝ',
    'hoTen: Trần Thị Bình',
    'chucVu: CHỦ TỌA',
    'hoTen: Lê Văn An',
  ]);
  expect(words(anatomy, 'diaDanhThoiGian')).toEqual([]);
  expect(words(anatomy, 'noiNhan')).toEqual(['Nơi nhận:', '- Lưu: VT, Hồ sơ.']);
  expect(anatomy.of('noiDung')).toHaveLength(5);
});

test('stamps, the drafter’s sign, the address', () => {
  const anatomy = recognised(
    draft(
      header([paragraph('LƯU HÀNH NỘI BỘ')]),
      footer([paragraph('Số 12 đường Lê Lợi, xã Bình Sơn; ĐT: 0255.123.456; Email: ubnd@quangngai.gov.vn')]),
      twoRowHeader({ ...congVan, about: [...congVan.about, 'MẬT', 'HỎA TỐC'] }),
      paragraph('DỰ THẢO'),
      ...congVan.kinhGui,
      ...congVan.body,
      endingTable({ ...congVan, noiNhan: [...congVan.noiNhan, 'PL.(300)'] }),
    ),
  );
  expect(words(anatomy, 'doMat')).toEqual(['MẬT']);
  expect(words(anatomy, 'doKhan')).toEqual(['HỎA TỐC']);
  expect(words(anatomy, 'phamViLuuHanh')).toEqual(['LƯU HÀNH NỘI BỘ', 'DỰ THẢO']);
  expect(words(anatomy, 'nguoiSoanThao')).toEqual(['PL.(300)']);
  expect(words(anatomy, 'diaChi')).toHaveLength(1);
  expect(words(anatomy, 'soKyHieu')).toEqual(['Số: 68/UBND-VX']);
  expect(words(anatomy, 'trichYeu')).toEqual(['V/v triển khai công tác dân vận']);
});

describe('phụ lục', () => {
  const whole = [twoRowHeader(keHoach), ...keHoach.type, ...keHoach.body, endingTable(keHoach)];

  test('two, each an occurrence; not body text', () => {
    const anatomy = recognised(
      draft(
        ...whole,
        centred('Phụ lục I', bold),
        centred('DANH MỤC NHIỆM VỤ', bold),
        centred('(Kèm theo Kế hoạch số 15/KH-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh)', {
          italic: true,
        }),
        table([
          ['TT', 'Nhiệm vụ', 'Cơ quan'],
          ['1', 'Rà soát', 'Sở Nội vụ'],
        ]),
        centred('Phụ lục II', bold),
        centred('BIỂU MẪU', bold),
        paragraph('Nơi nhận: ghi tên cơ quan.'),
      ),
    );
    expect(
      anatomy.occurrences.filter((it) => it.component === 'phuLuc').map((it) => it.parts.map((part) => part.role)),
    ).toEqual([
      ['heading', 'tieuDe', 'kemTheo', 'oBang', 'oBang', 'oBang', 'oBang', 'oBang', 'oBang'],
      ['heading', 'tieuDe', 'doan'],
    ]);
    expect(anatomy.of('noiDung')).toHaveLength(5);
    expect(words(anatomy, 'noiNhan')).toEqual(keHoach.noiNhan);
  });

  test('a regulation issued with a decision has a letterhead of its own, and is none of the first one', () => {
    const anatomy = recognised(
      draft(
        ...whole,
        twoRowHeader({ ...keHoach, number: '', date: '' }),
        centred('QUY CHẾ', bold),
        centred('Làm việc của Ban Chỉ đạo', bold),
        centred('(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026)'),
        ...paragraphs(['Điều 1. Phạm vi điều chỉnh', 'Quy chế này quy định về lề lối làm việc.']),
      ),
    );
    expect(words(anatomy, 'quocHieu')).toHaveLength(1);
    expect(words(anatomy, 'tenLoai')).toEqual(['KẾ HOẠCH']);
    expect(anatomy.of('phuLuc')).toEqual([]);
    expect(anatomy.attached).toHaveLength(1);
  });
});

test('the Party: star, hyphens, author of a conclusion', () => {
  const anatomy = recognised(
    letterOf(
      {
        number: 'Số 05-KL/ĐU',
        type: [
          centred('KẾT LUẬN', bold),
          centred('CỦA BAN THƯỜNG VỤ ĐẢNG ỦY', bold),
          centred('về phát triển kinh tế tư nhân', bold),
          centred('-----'),
        ],
      },
      dangKeHoach,
    ),
  );
  expect(words(anatomy, 'tenLoai')).toEqual(['KẾT LUẬN', 'CỦA BAN THƯỜNG VỤ ĐẢNG ỦY']);
  expect(words(anatomy, 'trichYeu')).toEqual(['về phát triển kinh tế tư nhân']);
  expect(words(anatomy, 'coQuanBanHanh')).toEqual(['ĐẢNG ỦY XÃ BÌNH SƠN']);
  expect(anatomy).toMatchObject({ system: 'hd05', kind: 'ket-luan' });
});

test('the Party: công văn with a trích yếu in italics', () => {
  const anatomy = recognised(
    draft(
      table([
        [dangKeHoach.bodies, [centred('ĐẢNG CỘNG SẢN VIỆT NAM', bold)]],
        [
          [centred('Số 15-CV/ĐU'), centred('về việc chuẩn bị hội nghị trực tuyến', { italic: true })],
          [centred(dangKeHoach.date, { italic: true })],
        ],
      ]),
      centred('Kính gửi: Các chi bộ trực thuộc'),
      ...dangKeHoach.body,
      endingTable(dangKeHoach),
    ),
  );
  expect(words(anatomy, 'trichYeu')).toEqual(['về việc chuẩn bị hội nghị trực tuyến']);
  expect(anatomy).toMatchObject({ system: 'hd05', kind: 'cong-van' });
});

test.each([
  ['tabs and a soft break', [paragraph('Kính gửi:\t- Sở Nội vụ;\n\t- Sở Tài chính.')]],
  ['tabs, two paragraphs', paragraphs(['\tKính gửi:\t- Sở Nội vụ;', '\t\t- Sở Tài chính.'])],
])('Kính gửi with %s', (_, kinhGui) => {
  expect(roles(recognised(letterOf({ kinhGui })), 'kinhGui')).toEqual([
    'heading: Kính gửi:\t- Sở Nội vụ;',
    'item: - Sở Tài chính.',
  ]);
});

test('Kính gửi in a table, a receiver in the row below', () => {
  const anatomy = recognised(
    letterOf({
      kinhGui: [
        table([
          ['Kính gửi:', '- Sở Nội vụ;'],
          ['', '- Sở Tài chính.'],
        ]),
      ],
    }),
  );
  expect(words(anatomy, 'kinhGui')).toEqual(['Kính gửi:', '- Sở Nội vụ;', '- Sở Tài chính.']);
});

test('titles of office in a table of data are no signature', () => {
  const anatomy = recognised(
    draft(
      twoRowHeader(keHoach),
      ...keHoach.type,
      ...keHoach.body,
      table([
        ['TT', 'NHIỆM VỤ', 'NGƯỜI PHỤ TRÁCH', 'THỜI GIAN'],
        ['1', 'Rà soát', 'TRƯỞNG PHÒNG', 'Quý I'],
      ]),
      ...paragraphs(['Nơi nhận:', '- Lưu: VT.']),
      centred('CHỦ TỊCH', bold),
      centred('Lê An', bold),
    ),
  );
  expect(roles(anatomy, 'chuKy')).toEqual(['chucVu: CHỦ TỊCH', 'hoTen: Lê An']);
  expect(anatomy.of('noiDung').map(({ role }) => role)).toEqual([
    'moDau',
    'tieuDe',
    'doan',
    'tieuDe',
    'ket',
    ...Array<string>(8).fill('oBang'),
  ]);
});

test('those who sign an attached list do not sign the document', () => {
  const anatomy = recognised(
    draft(
      twoRowHeader(keHoach),
      ...keHoach.type,
      ...keHoach.body,
      endingTable(keHoach),
      centred('DANH SÁCH CÁN BỘ', bold),
      centred('(Kèm theo Kế hoạch số 15/KH-UBND)'),
      table([[signed('NGƯỜI LẬP BIỂU', 'Lê Thị A'), signed('THỦ TRƯỞNG ĐƠN VỊ', 'Lê Văn B')]]),
    ),
  );
  expect(words(anatomy, 'chuKy')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Hoàng Tuấn']);
  expect(words(anatomy, 'phuLuc')[0]).toBe('DANH SÁCH CÁN BỘ');
});

function signed(...lines: string[]) {
  return lines.map((line) => centred(line, bold));
}

test('a paragraph that opens in small letters is no receiver', () => {
  const body = [
    'thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về cải cách hành chính năm 2026, Sở báo cáo.',
    'Kính đề nghị xem xét./.',
  ];
  const anatomy = recognised(
    letterOf({ kinhGui: [centred('Kính gửi: Sở Nội vụ')], body: paragraphs(body, running) }, congVan),
  );
  expect(words(anatomy, 'kinhGui')).toEqual(['Kính gửi: Sở Nội vụ']);
  expect(words(anatomy, 'noiDung')).toEqual(body);
});

test('a letter greets its readers in its text', () => {
  const body = [
    'Kính gửi các thầy giáo, cô giáo và các em học sinh thân mến,',
    'Nhân dịp khai giảng năm học 2026 - 2027, tôi gửi lời chúc tốt đẹp nhất.',
  ];
  const anatomy = recognised(
    letterOf({ type: [centred('THƯ CHÚC MỪNG', bold)], kinhGui: [], body: paragraphs(body, running) }, keHoach),
  );
  expect(words(anatomy, 'kinhGui')).toEqual([]);
  expect(words(anatomy, 'noiDung')).toEqual(body);
});

test('a field “Về việc” and a field “Nơi nhận hồ sơ” are body text', () => {
  const fields = [
    'Ông (bà): Lê Văn An',
    'Về việc: Liên hệ công tác',
    'Nơi nhận hồ sơ: Bộ phận Một cửa',
    'Lưu ý: Mang theo căn cước',
    'Có giá trị đến hết ngày 30 tháng 6 năm 2026./.',
  ];
  const anatomy = recognised(
    letterOf({ type: [centred('GIẤY GIỚI THIỆU', bold)], body: paragraphs(fields, running) }, keHoach),
  );
  expect(words(anatomy, 'noiDung')).toEqual(fields);
  expect(words(anatomy, 'trichYeu')).toEqual([]);
  expect(words(anatomy, 'noiNhan')).toEqual(keHoach.noiNhan);
});

test('the type’s name forgotten: the trích yếu stays, with doubt, and the symbol tells the kind', () => {
  const anatomy = recognised(letterOf({ type: keHoach.type.slice(1) }, keHoach));
  expect(anatomy.kind).toBe('ke-hoach');
  expect(anatomy.of('trichYeu').map((part) => part.confidence)).toEqual(['likely']);
});

test('an ending set apart with spaces', () => {
  const gap = ' '.repeat(40);
  const lines = [
    `Nơi nhận:${gap}TM. ỦY BAN NHÂN DÂN`,
    `- UBND tỉnh;${gap}CHỦ TỊCH`,
    '- Lưu: VT.',
    '',
    `${gap}Nguyễn Văn An`,
  ];
  const anatomy = recognised(draft(twoRowHeader(keHoach), ...keHoach.type, ...keHoach.body, ...paragraphs(lines)));
  expect(words(anatomy, 'noiNhan')).toEqual(['Nơi nhận:', '- UBND tỉnh;', '- Lưu: VT.']);
  expect(words(anatomy, 'chuKy')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An']);
});

test('a letterhead in the header of page 1', () => {
  const anatomy = recognised(
    draft(
      header([
        ...congVan.heading.map((it) => centred(it, bold)),
        centred('UBND XÃ BÌNH SƠN', bold),
        paragraph(congVan.number),
      ]),
      paragraph(congVan.date, { alignment: 'right' }),
      ...congVan.kinhGui,
      ...congVan.body,
      endingTable(congVan),
    ),
  );
  expect(anatomy.of('quocHieu')[0]?.paragraph.part).toBe('header:0');
  expect(words(anatomy, 'coQuanBanHanh')).toEqual(['UBND XÃ BÌNH SƠN']);
  expect(words(anatomy, 'soKyHieu')).toEqual([congVan.number]);
  expect(anatomy.of('noiDung')).toHaveLength(4);
});

test('an ending in text boxes', () => {
  const anatomy = recognised(
    draft(
      twoRowHeader(congVan),
      ...congVan.kinhGui,
      ...congVan.body,
      box(paragraphs(congVan.noiNhan), { left: 60, width: 180 }),
      box(
        congVan.signature.map((it) => centred(it, bold)),
        { left: 320, width: 200 },
      ),
      paragraph(''),
    ),
  );
  expect(words(anatomy, 'noiNhan')).toEqual(congVan.noiNhan);
  expect(words(anatomy, 'chuKy')).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Phạm Quang Sự']);
  expect(anatomy.of('noiDung')).toHaveLength(4);
});

test('tables of three columns, a row for each line, the middle one empty', () => {
  const rows = (left: readonly string[], right: readonly string[]) =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
      [centred(left[i] ?? '', bold)],
      '',
      [centred(right[i] ?? '', bold)],
    ]);
  const above = rows(
    ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH SƠN', '', congVan.number, ...congVan.about],
    [...congVan.heading, '', congVan.date],
  );
  const anatomy = recognised(
    draft(table(above), ...congVan.kinhGui, ...congVan.body, table(rows(congVan.noiNhan, congVan.signature))),
  );
  expect(words(anatomy, 'coQuanBanHanh')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ BÌNH SƠN']);
  expect(words(anatomy, 'soKyHieu')).toEqual([congVan.number]);
  expect(words(anatomy, 'trichYeu')).toEqual(congVan.about);
  expect(words(anatomy, 'noiNhan')).toEqual(congVan.noiNhan);
  expect(words(anatomy, 'chuKy')).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Phạm Quang Sự']);
});
