import { adviceOn } from '../../src/profile/advice';
import { emptyProfile, type Profile } from '../../src/profile/model';
import { agency, agencyNames } from '../support/agencies';

const messages = (changes: Partial<Profile>, on: '2026-11-26' | '2025-06-30' = '2026-11-26') =>
  adviceOn({ ...emptyProfile, name: 'Ủy ban nhân dân xã Bình Sơn', ...changes }, on).map(({ path, message }) => [
    path.join('.'),
    message,
  ]);

test.each(agencyNames)('silent on %s', (name) => {
  expect(adviceOn(agency(name), '2026-11-26')).toEqual([]);
});

test('a district is told from the day on which there are none', () => {
  const name = 'Ủy ban nhân dân huyện Bình Sơn';
  expect(messages({ name }, '2025-06-30')).toEqual([]);
  expect(messages({ name })).toEqual([
    ['name', 'Từ 01/7/2025 không còn cấp huyện; tên này chỉ đúng cho văn bản trước ngày đó'],
  ]);
});

test.each([
  [{ name: 'Sở Nội vụ', superior: 'UBND tỉnh Hậu Giang' }, 'superior', /“tỉnh Hậu Giang” không còn/],
  [{ superior: 'UBND tỉnh Quảng Ngãi' }, 'superior', /thường không ghi cơ quan chủ quản/],
  [{ name: 'Đảng uỷ xã Bình Sơn', convention: 'hd05' }, 'superior', /ghi đảng bộ cấp trên/],
  [
    { signers: [{ name: 'Lê Văn An', authority: [], title: 'PHÓ CHỦ TỊCH', kinds: [] }] },
    'signers.0.authority',
    /có dòng “KT\. …”/,
  ],
  [
    {
      name: 'Đảng uỷ xã Bình Sơn',
      superior: 'Đảng bộ tỉnh Quảng Ngãi',
      convention: 'hd05',
      signers: [{ name: 'Lê Văn An', authority: ['K/T BÍ THƯ'], title: 'PHÓ BÍ THƯ', kinds: [] }],
    },
    'signers.0.authority',
    /ghi “T\/M …”/,
  ],
] as const)('%#', (changes, path, sentence) => {
  expect(messages(changes as Partial<Profile>)).toEqual([[path, expect.stringMatching(sentence)]]);
});
