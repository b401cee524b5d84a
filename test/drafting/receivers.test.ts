import { missingReceivers, receiversFor, typedReceivers } from '../../src/drafting/receivers';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { changed } from '../edits/changed';
import { agency } from '../support/agencies';
import { draftOf, type Parts } from '../support/draft-of';
import { golden } from '../support/golden';

const lines = (parts: Parts, profile = agency('ubnd-xa')) =>
  typedReceivers(receiversFor(draftOf(parts).anatomy, profile));

test.each<[why: string, parts: Parts, wanted: readonly string[]]>([
  [
    'a công văn: the profile’s, under “Như trên”; the unit out of the number',
    { kinhGui: ['Kính gửi: Sở Nội vụ'], soKyHieu: 'Số: 12/UBND-VHXH', noiNhan: null },
    ['- Như trên;', '- TT Đảng ủy, TT HĐND xã;', '- CT, các PCT UBND xã;', '- Lưu: VT, VHXH.'],
  ],
  [
    'units that the body gives work to, unless they are named',
    {
      kind: 'ke-hoach',
      soKyHieu: 'Số: 12/KH-UBND',
      noiDung: [
        'Ủy ban nhân dân xã xây dựng Kế hoạch như sau:',
        '1. Công an xã: Chủ trì tuần tra.',
        '2. Phòng Kinh tế',
        'Bố trí kinh phí./.',
      ],
      noiNhan: ['Nơi nhận:', '- TT Đảng ủy;', '- Phòng Kinh tế;', '- Lưu: VT, KT.'],
    },
    ['- TT Đảng ủy;', '- Phòng Kinh tế;', '- Công an xã;', '- Lưu: VT, KT.'],
  ],
  [
    'a decision: the article that says who carries it out',
    {
      kind: 'quyet-dinh',
      soKyHieu: 'Số: 12/QĐ-UBND',
      noiDung: ['Điều 1. Lập Tổ công tác.', 'Điều 2. Thi hành./.'],
      noiNhan: null,
    },
    [
      '- Như Điều 2;',
      '- TT Đảng ủy, TT HĐND xã;',
      '- CT, các PCT UBND xã;',
      '- Các phòng, đơn vị thuộc UBND xã;',
      '- Lưu: VT, [tên viết tắt đơn vị soạn thảo].',
    ],
  ],
])('%s', (_, parts, wanted) => {
  expect(lines(parts)).toEqual(wanted);
});

const [one] = agency('ubnd-xa').units;
const withOne = { ...agency('ubnd-xa'), units: one === undefined ? [] : [one] };

test.each([
  ['another unit in the number is not the only one', 'Số: 12/UBND-NV', '[tên viết tắt đơn vị soạn thảo]'],
  ['a type of another agency', 'Số: 12/KH-SNV', '[tên viết tắt đơn vị soạn thảo]'],
  ['no number yet', null, one?.short],
  ['a number without its unit', 'Số: 12/UBND', one?.short],
  ['a unit still to fill', 'Số:      /UBND-[đơn vị]', one?.short],
])('the one unit of an agency: %s', (_, soKyHieu, unit) => {
  const said = lines({ kinhGui: ['Kính gửi: Sở Nội vụ'], soKyHieu, noiNhan: null }, withOne);
  expect(said.at(-1)).toBe(`- Lưu: VT, ${unit ?? ''}.`);
});

test('the Party’s archive has no colon', () => {
  const parts: Parts = { system: 'hd05', kinhGui: ['Kính gửi: Tỉnh uỷ'], noiNhan: null };
  expect(lines(parts, agency('dang-uy-xa'))).toEqual(['- Như trên;', '- Lưu Văn phòng Đảng uỷ.']);
});

test('without a profile: what the draft says, the rest to fill', () => {
  const { anatomy } = draftOf({ kinhGui: ['Kính gửi: Sở Nội vụ'], noiNhan: null });
  expect(typedReceivers(receiversFor(anatomy, null))).toEqual([
    '- Như trên;',
    '- Lưu: VT, [tên viết tắt đơn vị soạn thảo].',
  ]);
});

test('what is lacking comes where it belongs; what is there stays', () => {
  const { anatomy, draft } = draftOf({
    kinhGui: ['Kính gửi: Sở Nội vụ'],
    noiDung: ['Mở đầu:', '1. Giao Công an xã chủ trì tuần tra./.'],
    noiNhan: ['Nơi nhận:', '- TT Đảng ủy;', '- Lưu: VT, VP.'],
  });
  const at = (text: string) => draft.paragraphs.findIndex((it) => it.text === text);
  expect(missingReceivers(anatomy, null)).toMatchObject([
    { kind: 'insertParagraphs', where: 'before', paragraph: at('- TT Đảng ủy;'), lines: ['- Như trên;'] },
    { kind: 'insertParagraphs', where: 'before', paragraph: at('- Lưu: VT, VP.'), lines: ['- Công an xã;'] },
  ]);
});

test('nothing is added to a draft that has all, nor where there is no “Lưu”', () => {
  expect(missingReceivers(draftOf({}).anatomy, null)).toEqual([]);
  expect(missingReceivers(draftOf({ noiNhan: ['Nơi nhận:', '- Như trên;'] }).anatomy, null)).toEqual([]);
  expect(missingReceivers(draftOf({ noiNhan: null }).anatomy, agency('ubnd-xa'))).toEqual([]);
});

test('a real draft is checked as before', () => {
  const { bytes } = golden('ke-hoach-cai-cach');
  const before = checkDraft(readDraft(bytes), { asOf: '2026-11-26' });
  const edits = missingReceivers(before.anatomy, null);
  const after = checkDraft(readDraft(changed(bytes, edits)), { asOf: '2026-11-26' });
  const rules = new Set(before.findings.map(({ rule }) => rule));
  expect(after.findings.filter(({ rule }) => !rules.has(rule))).toEqual([]);
});
