import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { emptyProfile, type Profile } from '../../src/profile/model';
import { rules } from '../../src/rules';
import { golden } from '../support/golden';

const draft = readDraft(golden('cong-van-002-dung').bytes);
const own: Profile = {
  ...emptyProfile,
  name: 'Ủy ban nhân dân huyện Bình Sơn',
  symbol: 'UBND',
  place: 'Bình Sơn',
  units: [{ short: 'VX', full: 'Văn xã' }],
  signers: [{ name: 'Phạm Quang Sự', authority: ['KT. CHỦ TỊCH'], title: 'PHÓ CHỦ TỊCH', kinds: [] }],
};
const said = (profile?: Profile) =>
  checkDraft(draft, { asOf: '2026-11-26', ...(profile === undefined ? {} : { profile }) })
    .findings.filter(({ rule }) => rule.endsWith('/khac-ho-so'))
    .map(({ rule, severity }) => `${rule} ${severity}`);

test('five rules compare with the profile', () => {
  expect(rules.filter(({ id }) => id.endsWith('/khac-ho-so'))).toHaveLength(5);
});

test.each([
  ['without a profile', undefined],
  ['with the agency’s own', own],
  ['with that of an agency elsewhere', { ...own, name: 'Sở Nội vụ', symbol: 'SNV', place: 'Quảng Ngãi', signers: [] }],
  ['with one that holds only later', { ...own, place: 'Tư Nghĩa', since: '2025-07-01' as const }],
])('a correct document is left alone %s', (_, profile) => {
  expect(said(profile)).toEqual([]);
});

test('what differs from the profile is told, each by its own rule', () => {
  const other = {
    ...own,
    place: 'Châu Ổ',
    superior: 'Tỉnh Quảng Ngãi',
    units: [{ short: 'NC', full: 'Nội chính' }],
    signers: [{ name: 'Phạm Quang Sự', authority: ['TL. CHỦ TỊCH'], title: 'CHÁNH VĂN PHÒNG', kinds: [] }],
  };
  expect(said(other).sort()).toEqual([
    'chung/chu-ky/khac-ho-so warning',
    'chung/co-quan-chu-quan/khac-ho-so warning',
    'chung/dia-danh-thoi-gian/khac-ho-so warning',
    'chung/so-ky-hieu/khac-ho-so info',
  ]);
});
