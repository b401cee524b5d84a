import { khacHoSo } from '../../../../src/rules/chung/co-quan-chu-quan/khac-ho-so';
import { soNoiVu, xaBinhSon } from '../../../../src/rules/register/shown-profile';
import { describeRule } from '../../../support/describe-rule';

const own = { profile: soNoiVu, coQuanBanHanh: 'SỞ NỘI VỤ' } as const;

describeRule(khacHoSo, {
  passes: [
    ['without a profile', { coQuanBanHanh: 'SỞ NỘI VỤ', coQuanChuQuan: 'UBND TỈNH A' }],
    ['its own superior, shortened', { ...own, coQuanChuQuan: 'UBND TỈNH QUẢNG NGÃI' }],
    ['its own superior, in full', { ...own, coQuanChuQuan: ['UỶ BAN NHÂN DÂN', 'TỈNH QUẢNG NGÃI'] }],
    ['another agency', { profile: soNoiVu, coQuanBanHanh: 'SỞ XÂY DỰNG', coQuanChuQuan: 'UBND TỈNH PHÚ THỌ' }],
    [
      'over a People’s Committee: another rule says so',
      { profile: xaBinhSon, coQuanBanHanh: 'ỦY BAN NHÂN DÂN XÃ BÌNH SƠN', coQuanChuQuan: 'TỈNH QUẢNG NGÃI' },
    ],
  ],
  flags: [
    ['a slip', { ...own, coQuanChuQuan: 'UBND TỈNH QUẢNG NGẢI' }, 'tenKhac', 'UBND TỈNH QUẢNG NGÃI'],
    ['another province', { ...own, coQuanChuQuan: 'UBND TỈNH PHÚ THỌ' }, 'tenKhac', 'UBND TỈNH QUẢNG NGÃI'],
    ['none', { ...own, coQuanChuQuan: null }, 'thieu'],
    ['one too many', { ...own, profile: { ...soNoiVu, superior: null }, coQuanChuQuan: 'UBND TỈNH A' }, 'thua'],
  ],
});
