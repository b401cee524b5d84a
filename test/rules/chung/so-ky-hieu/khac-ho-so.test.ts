import { khacHoSo } from '../../../../src/rules/chung/so-ky-hieu/khac-ho-so';
import { xaBinhSon } from '../../../../src/rules/register/shown-profile';
import { describeRule } from '../../../support/describe-rule';

const own = { profile: xaBinhSon, coQuanChuQuan: null, coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH SƠN'] } as const;

describeRule(khacHoSo, {
  passes: [
    ['without a profile', { soKyHieu: 'Số: 15/UBND-ABC' }],
    ['its own unit', { ...own, soKyHieu: 'Số: 15/UBND-VX' }],
    ['its own unit, number still to fill', { ...own, soKyHieu: 'Số:      /UBND-KTTH' }],
    ['a unit in small letters: another rule says so', { ...own, soKyHieu: 'Số: 15/UBND-vx' }],
    ['a named document', { ...own, kind: 'ke-hoach', soKyHieu: 'Số: 15/KH-UBND' }],
    ['a profile without units', { ...own, profile: { ...xaBinhSon, units: [] }, soKyHieu: 'Số: 15/UBND-ABC' }],
    [
      'a unit declared among the rules of the office',
      { ...own, office: { units: [{ short: 'KTHT', full: 'Kinh tế - Hạ tầng' }] }, soKyHieu: 'Số: 15/UBND-KTHT' },
    ],
    ['a joint document', { ...own, soKyHieu: 'Số: 15/UBND-UBMTTQ-CA' }],
    ['a symbol of normative form', { ...own, kind: 'quyet-dinh', soKyHieu: 'Số: 15/2026/QĐ-UBND' }],
    ['another agency', { ...own, coQuanBanHanh: 'SỞ NỘI VỤ', soKyHieu: 'Số: 15/SNV-TCCB' }],
    ['no symbol yet', { ...own, soKyHieu: 'Số: ' }],
  ],
  flags: [
    ['the agency misspelt', { ...own, soKyHieu: 'Số: 15/UBDN-VX' }, 'coQuanKhac', 'Số: 15/UBND-VX'],
    ['the agency of last year', { ...own, kind: 'ke-hoach', soKyHieu: 'Số: 15/KH-HU' }, 'coQuanKhac', 'Số: 15/KH-UBND'],
    ['a unit misspelt', { ...own, soKyHieu: 'Số: 15/UBND-KTTT' }, 'donViGanGiong', 'Số: 15/UBND-KTTH'],
    ['a unit nobody knows', { ...own, soKyHieu: 'Số: 15/UBND-NC' }, 'donViLa'],
    ['two letters apart by one are two units', { ...own, soKyHieu: 'Số: 15/UBND-VH' }, 'donViLa'],
  ],
});
