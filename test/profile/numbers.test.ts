import { emptyProfile, type Profile } from '../../src/profile/model';
import { symbolOf } from '../../src/profile/numbers';
import { initialsOf, isAbbreviation } from '../../src/profile/units';

const state: Profile = { ...emptyProfile, symbol: 'UBND' };
const party: Profile = { ...emptyProfile, symbol: 'ĐU', convention: 'hd05' };

test.each([
  [state, 'ke-hoach', '15/KH-UBND'],
  [state, 'chuong-trinh', '15/CTr-UBND'],
  [state, 'cong-van', '15/UBND-VX'],
  [party, 'ke-hoach', '15-KH/ĐU'],
  [party, 'cong-van', '15-CV/ĐU'],
  [{ ...state, numbers: { '*': '{số}/{loại}-{cơ quan}-{đơn vị}' } }, 'bao-cao', '15/BC-UBND-VX'],
  [{ ...state, numbers: { '*': '{số}/{loại}-{cơ quan}-{đơn vị}' } }, 'cong-van', '15/UBND-VX'],
  [{ ...state, numbers: { 'cong-van': '{số}/{cơ quan}' } }, 'cong-van', '15/UBND'],
] as const)('%#', (profile, kind, symbol) => {
  expect(symbolOf(profile, kind, { number: '15', unit: 'VX' })).toBe(symbol);
});

test.each([
  ['Phòng Tài chính - Kế hoạch', 'TCKH'],
  ['Cơ quan Tổ chức - Nội vụ', 'TCNV'],
  ['Văn xã', 'VX'],
  ['', ''],
])('initials of “%s”', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test.each([
  ['UBND', true],
  ['SNgV', true],
  ['MTTW-BTT', true],
  ['Đ1', true],
  ['tc', false],
  ['Văn xã', false],
  ['Vx', true],
  ['Noivu', false],
  ['U BND', false],
])('“%s” as an abbreviation: %s', (text, is) => {
  expect(isAbbreviation(text)).toBe(is);
});
