import { joined } from '../../src/profile/join';
import { emptyProfile } from '../../src/profile/model';
import { agency } from '../support/agencies';

const commune = agency('ubnd-xa');

test('what a profile says stays; what it does not say is taken from the proposal', () => {
  const proposal = {
    ...emptyProfile,
    name: 'Ủy ban nhân dân xã Khác',
    superior: 'UBND tỉnh Khác',
    units: [
      { short: 'KT', full: 'Phòng Khác' },
      { short: 'TP', full: 'Tư pháp' },
    ],
    receivers: { 'cong-van': ['Như trên'], 'bao-cao': ['Như trên', 'Lưu: VT'] },
  } as const;
  const next = joined(commune, proposal);
  expect(next).toMatchObject({ name: commune.name, superior: 'UBND tỉnh Khác', place: commune.place });
  expect(next.units).toEqual([...commune.units, { short: 'TP', full: 'Tư pháp' }]);
  expect(next.receivers).toEqual({ ...commune.receivers, 'bao-cao': ['Như trên', 'Lưu: VT'] });
});

test('a person who signs in another way is one more entry, the same way is none', () => {
  const [first] = commune.signers;
  const other = { ...first!, authority: ['KT. CHỦ TỊCH'] };
  expect(joined(commune, { ...emptyProfile, signers: [first!, other] }).signers).toEqual([...commune.signers, other]);
});

test('a proposal with nothing new gives the same profile back', () => {
  expect(joined(commune, commune)).toBe(commune);
  expect(joined(commune, emptyProfile)).toBe(commune);
});
