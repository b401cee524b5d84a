import { sentenceOf } from '../../src/json/fault';
import { readProfile } from '../../src/profile/read';
import { writeProfile } from '../../src/profile/write';
import { agency, agencyNames } from '../support/agencies';

/** A good file with one thing changed. */
function file(changes: Readonly<Record<string, unknown>> = {}): string {
  const whole = {
    version: 1,
    name: 'Ủy ban nhân dân xã Bình Sơn',
    symbol: 'UBND',
    place: 'Bình Sơn',
    convention: 'nd30',
    ...changes,
  };
  return JSON.stringify(whole, null, 2);
}

const sentences = (text: string) => {
  const reading = readProfile(text);
  return reading.kind === 'good' ? [] : reading.faults.map(sentenceOf);
};

test.each(agencyNames)('%s: what is written is read back the same, and written the same', (name) => {
  const profile = agency(name);
  expect(readProfile(writeProfile(profile))).toEqual({ kind: 'good', profile });
  expect(writeProfile(profile)).toBe(writeProfile(agency(name)));
});

test('decomposed letters, double blanks, dashes and marks of a list are what the keyboard left, and go', () => {
  const nfd = file({
    name: 'Ủy ban  nhân dân xã Bình Sơn '.normalize('NFD'),
    receivers: { '*': ['- TT Đảng ủy;', '- Lưu: VT, {đơn vị}.'] },
    signers: [{ name: 'Phạm Quang Sự', authority: ['KT. Chủ tịch'], title: 'Phó Chủ tịch' }],
  });
  const reading = readProfile(nfd);
  expect(reading).toMatchObject({
    kind: 'good',
    profile: {
      name: 'Ủy ban nhân dân xã Bình Sơn',
      receivers: { '*': ['TT Đảng ủy', 'Lưu: VT, {đơn vị}'] },
      signers: [{ authority: ['KT. CHỦ TỊCH'], title: 'PHÓ CHỦ TỊCH' }],
    },
  });
});

test.each([
  ['nothing but what must be there', {}],
  [
    'a Party committee',
    { name: 'Đảng uỷ xã Bình Sơn', superior: 'Đảng bộ tỉnh Quảng Ngãi', symbol: 'ĐU', convention: 'hd05' },
  ],
  ['letters of mixed case in a symbol', { name: 'Sở Ngoại vụ', symbol: 'SNgV' }],
  [
    'a degree in a hospital',
    { name: 'Bệnh viện Nhi', field: 'health', signers: [{ name: 'TS. Lê Văn An', title: 'GIÁM ĐỐC' }] },
  ],
  [
    'one person who signs in two ways',
    {
      signers: [
        { name: 'Lê Văn An', title: 'CHỦ TỊCH' },
        { name: 'Lê Văn An', authority: ['TM. ỦY BAN NHÂN DÂN'], title: 'CHỦ TỊCH' },
      ],
    },
  ],
  ['a place named after a person', { place: 'Phường Điện Biên Phủ' }],
  ['named documents that carry the unit', { numbers: { '*': '{số}/{loại}-{cơ quan}-{đơn vị}' } }],
])('silent: %s', (_, changes) => {
  expect(sentences(file(changes))).toEqual([]);
});

test.each([
  ['', 'Dòng 1: tệp trống.'],
  ['{"version": 1,', 'Dòng 1, cột 15: tên trường phải đặt trong ngoặc kép thẳng.'],
  [file({ version: 2 }), 'Dòng 2, “version”: chỉ ghi được 1.'],
  [file({ name: '' }), 'Dòng 3, “name”: để trống.'],
  [
    file({ name: 'ỦY BAN NHÂN DÂN XÃ A' }),
    'Dòng 3, “name”: ghi chữ như trong câu, không in hoa cả tên; khi trình bày chương trình tự in hoa.',
  ],
  [file({ name: 'UBND xã Bình Sơn' }), 'Dòng 3, “name”: ghi tên đầy đủ, không viết tắt “UBND” ở tên cơ quan ban hành.'],
  [file({ symbol: 'ubnd' }), 'Dòng 4, “symbol”: viết tắt dùng chữ in hoa, không có dấu cách, ví dụ UBND.'],
  [file({ place: 'Bình Sơn, ngày' }), 'Dòng 5, “place”: chỉ ghi địa danh, không ghi dấu phẩy và ngày tháng.'],
  [
    file({ place: 'TP. Hồ Chí Minh' }),
    'Dòng 5, “place”: Nghị định 30 không viết tắt trong địa danh, ví dụ “Thành phố Hồ Chí Minh”.',
  ],
  [
    file({ convention: 'hd05' }),
    'Dòng 6, “convention”: cơ quan nhà nước trình bày theo Nghị định 30, không theo Hướng dẫn 05-HD/VPTW.',
  ],
  [file({ convention: 'hd36' }), 'Dòng 6, “convention”: chỉ ghi được "nd30", "hd05".'],
  [file({ since: '2025-13-01' }), 'Dòng 7, “since”: ghi ngày theo dạng “2025-07-01”.'],
  [
    file({ units: [{ short: 'tc', full: 'Phòng Tài chính - Kế hoạch' }] }),
    'Dòng 9, “units › mục 1 › short”: viết tắt dùng chữ in hoa, ví dụ TCKH.',
  ],
  [
    file({
      units: [
        { short: 'VX', full: 'Văn xã' },
        { short: 'VX', full: 'Văn hóa' },
      ],
    }),
    'Dòng 13, “units › mục 2 › short”: “VX” nêu hai lần, lần đầu ở mục 1.',
  ],
  [
    file({ signers: [{ name: 'Sự', title: 'CHỦ TỊCH' }] }),
    'Dòng 9, “signers › mục 1 › name”: ghi đủ họ, chữ đệm và tên.',
  ],
  [
    file({ signers: [{ name: 'TS. Lê Văn An', title: 'CHỦ TỊCH' }] }),
    'Dòng 9, “signers › mục 1 › name”: trước họ tên người ký không ghi “TS.”; chỉ cơ quan giáo dục, y tế, khoa học, lực lượng vũ trang ghi theo quy định của ngành.',
  ],
  [
    file({ signers: [{ name: 'Lê Văn An', authority: ['KT CHỦ TỊCH'], title: 'PHÓ CHỦ TỊCH' }] }),
    'Dòng 11, “signers › mục 1 › authority › mục 1”: ghi “TM.”, “KT.”, “TL.” hoặc “TUQ.” có dấu chấm và một dấu cách, ví dụ “KT. CHỦ TỊCH”.',
  ],
  [
    file({ signers: [{ name: 'Lê Văn An' }] }),
    'Dòng 8, “signers › mục 1 › title”: còn thiếu chức vụ hoặc quyền hạn của người ký.',
  ],
  [
    file({ receivers: { '*': ['Lưu: VT', 'TT Đảng ủy'] } }),
    'Dòng 9, “receivers › * › mục 1”: dòng “Lưu …” đứng cuối danh sách.',
  ],
  [file({ receivers: { 'cong-van-di': [] } }), 'Dòng 8, “receivers › cong-van-di”: không có trường này.'],
  [
    file({ numbers: { 'cong-van': '{số}/CV-{cơ quan}' } }),
    'Dòng 8, “numbers › cong-van”: ghi theo mẫu “{số}/{cơ quan}-{đơn vị}”.',
  ],
  [file({ diaChi: '' }), 'Dòng 7, “diaChi”: không có trường này.'],
])('%# one sentence for the bad field', (text, sentence) => {
  expect(sentences(text)).toEqual([sentence]);
});

test('a profile that says nothing is told of each field that is due', () => {
  expect(sentences('{}')).toEqual([
    'Dòng 1, “version”: chỉ ghi được 1.',
    'Dòng 1, “name”: còn thiếu.',
    'Dòng 1, “symbol”: còn thiếu.',
    'Dòng 1, “place”: còn thiếu.',
    'Dòng 1, “convention”: chỉ ghi được "nd30", "hd05".',
  ]);
});
